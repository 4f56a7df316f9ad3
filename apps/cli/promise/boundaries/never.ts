/**
 * Acts that are only refused in the world of the matrix, each because something has to be so first that is not so there. Their refusals are
 * tried at every statement; how they are done is not. An act that is done after all may not stand here.
 */
export const NEVER: readonly string[] = [
  'addAttachment',
  'extendMeasure',
  'startAnalysis',
  'adoptAnalysis',
  'decideSignal',
  'handOverSignal',
  'completeHandOver',
  'startPlanVersion',
  'adoptPlan',
  'recordCheck',
  'proposeGate',
  'releaseGate',
  'withdrawGate',
  'recordProgress',
  'answerResponse',
  'giveCardView',
  'startSafetyCard',
  'adoptSafetyCard',
  'withdrawSafetyCard',
  'giveOpinion',
  'answerConsent',
  'withdrawConsent',
  'endRestriction',
  'endRepresentationDecision',
  'involveAsker',
  'refuseAccess',
  'renewEmergency',
  'handOverDirection',
  'renewInvolvement',
  'releaseHeldText',
  'editHelp',
  'recordHelp',
  'adoptTemplatePlan',
  'confirmSafetyNetContact',
  'startMonitoring',
  'withdrawHandOver',
];

/** Acts that others stand in the way of once these are done: they come first. */
export const FIRST: readonly string[] = ['splitFact', 'sharePlan', 'secondGate', 'shareSafetyCard'];
