import { ACTS, type ClassName } from '@zov/access/matrix/index.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { actorOf, type Reader } from './cast.ts';
import { TEMPLATE_CLASSES } from './template-contents.ts';

type Input = Readonly<Record<string, unknown>>;

/** One act as everybody tries it: of which class, on which row, with what. */
export interface Try {
  readonly act: string;
  readonly dataClass: ClassName;
  /** The row that the act is about, by its name in the contents; nothing when it makes one. */
  readonly target?: (reader: Reader) => readonly [type: string, name: string];
  readonly input: (reader: Reader) => Input;
  /** Who cannot even ask it this way, with why. */
  readonly notBy?: Readonly<Record<string, string>>;
}

const person = (who: string): string => idOf(`person ${who}`);
const on = (type: string, name: string) => (): readonly [string, string] => [type, name];
const son = { aboutPersonIds: [person('son')] };
const GROUND = { purpose: 'HELP', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'waarop dit rust' };

const make = (act: string, dataClass: ClassName, input: Input): Try => ({ act, dataClass, input: () => input });
const change = (act: string, dataClass: ClassName, type: string, name: string, input: Input, key = 'id'): Try => ({ act, dataClass, target: on(type, name), input: () => ({ [key]: idOf(name), ...(key === 'id' ? { baseVersion: 1 } : {}), ...input }) });
const whose = (act: string, dataClass: ClassName, type: string, name: (reader: Reader) => string, input: Input): Try =>
  ({ act, dataClass, target: (reader) => [type, name(reader)], input: (reader) => ({ id: idOf(name(reader)), baseVersion: 1, ...input }) });

const FACT = { kind: 'FACT', what: 'wat iemand zag', sourceKind: 'OWN_OBSERVATION', happenedOn: '2026-11-01', ...son };
const CORRECTION = { what: 'toch anders', correctionReason: 'verschreven' };
const SPLIT = { parts: [{ aboutPersonIds: [person('mother')], what: 'over moeder' }, { aboutPersonIds: [person('son')], what: 'over het kind' }], reason: 'het gaat over twee mensen' };
const STATEMENT = { personId: person('mother'), words: 'zo was het niet', disputes: true };
const PERSON = { callName: 'Nieuw', surname: 'Mens', gender: 'UNKNOWN', familyRole: 'OTHER', circle: 'NETWORK', knownToPersonIds: [] };

const ASK = { topic: 'het verzuim', organisationName: 'School', professionalName: 'Juf', reach: 'bel de school' };
const FILE_CLASSES = ['D3', 'D11', 'D12'] as const;
const RECORD: readonly Try[] = [
  ...(['D3', 'D11', 'D12'] as const).map((dataClass) => make('writeFact', dataClass, { ...FACT, dataClass })),
  ...(['D3', 'D11', 'D12'] as const).map((dataClass) => whose('correctFact', dataClass, 'Fact', ({ name }) => `fact of ${name} ${dataClass}`, CORRECTION)),
  change('correctFact', 'D3', 'Fact', 'fact son D3', CORRECTION), change('correctFact', 'D12', 'Fact', 'fact son D12', CORRECTION),
  ...(['D3', 'D11', 'D12'] as const).map((dataClass) => whose('withdrawFact', dataClass, 'Fact', ({ name }) => `fact of ${name} ${dataClass}`, { baseVersion: 2, reason: 'niet van ons' })), change('withdrawFact', 'D3', 'Fact', 'fact of veilig-thuis D3', { reason: 'niet van ons' }),
  ...(['D3', 'D11'] as const).map((dataClass) => change('recordFactStatement', dataClass, 'Fact', `fact of gi-executor ${dataClass}`, STATEMENT, 'factId')), change('recordFactStatement', 'D11', 'Fact', 'fact of case-director D11', STATEMENT, 'factId'),
  ...FILE_CLASSES.map((dataClass) => make('addAttachment', dataClass, { fileId: idOf(`no file ${dataClass}`), title: 'Verslag', fileName: 'verslag.pdf', dataClass, ...son })),
  ...(['D3', 'D11'] as const).map((dataClass) => change('releaseAttachment', dataClass, 'Attachment', `file of case-director ${dataClass}`, { releasedToPersonIds: [person('mother')] })),
  ...FILE_CLASSES.map((dataClass) => whose('correctAttachment', dataClass, 'Attachment', ({ name }) => `file of ${name} ${dataClass}`, { title: 'Ander verslag' })), change('correctAttachment', 'D3', 'Attachment', 'file son D3', { title: 'Ander verslag' }),
  ...FILE_CLASSES.map((dataClass) => whose('withdrawAttachment', dataClass, 'Attachment', ({ name }) => `file of ${name} ${dataClass}`, { reason: 'verkeerd bestand' })),
  change('withdrawAttachment', 'D3', 'Attachment', 'file son D3', { reason: 'verkeerd bestand' }), change('withdrawAttachment', 'D12', 'Attachment', 'file son D12', { reason: 'verkeerd bestand' }),
  ...FILE_CLASSES.map((dataClass) => make('addPointer', dataClass, { ...ASK, dataClass, ...son })),
  ...FILE_CLASSES.flatMap((dataClass) => [
    whose('correctPointer', dataClass, 'Pointer', ({ name }) => `pointer of ${name} ${dataClass}`, { reach: 'bel de receptie' }), whose('withdrawPointer', dataClass, 'Pointer', ({ name }) => `pointer of ${name} ${dataClass}`, { withdrawnReason: 'niet meer zo' }),
  ]),
  change('correctPointer', 'D3', 'Pointer', 'pointer son D3', { reach: 'bel de receptie' }), change('withdrawPointer', 'D3', 'Pointer', 'pointer son D3', { withdrawnReason: 'niet meer zo' }), change('withdrawPointer', 'D12', 'Pointer', 'pointer son D12', { withdrawnReason: 'niet meer zo' }),
  ...(['D3', 'D11'] as const).map((dataClass) => change('approveFact', dataClass, 'Fact', `fact mixed ${dataClass}`, { personIds: [person('mother')], reason: 'past bij de afspraken' })),
  change('splitFact', 'D3', 'Fact', 'fact mixed D3', SPLIT), change('splitFact', 'D11', 'Fact', 'fact of case-director D11', SPLIT), change('splitFact', 'D12', 'Fact', 'fact of police D12', SPLIT),
  make('addPerson', 'D1', PERSON), change('correctPerson', 'D1', 'Person', 'person adviser', { callName: 'Ander' }),
  make('recordCustody', 'D1', { adultPersonId: person('guardian'), childPersonId: person('ward'), kind: 'GUARDIANSHIP', fromOn: '2026-11-01' }), change('correctCustody', 'D1', 'Custody', 'custody mother teen', { untilOn: '2028-02-01' }),
  make('addHousehold', 'D1', { label: 'Bij oma' }), change('correctHousehold', 'D1', 'Household', 'home', { label: 'Thuis' }),
  make('addHouseholdMember', 'D1', { householdId: idOf('home'), personId: person('grandmother') }), change('correctHouseholdMember', 'D1', 'HouseholdMember', 'at home', { untilOn: '2027-11-30' }),
  make('addNetworkTie', 'D1', { personId: person('step'), ring: 'AROUND', bond: 'NORMAL', relation: 'vriend', roleInPlan: 'belt', chosenByPersonIds: [], aboutPersonIds: [person('mother')] }), change('correctNetworkTie', 'D1', 'NetworkTie', 'tie', { relation: 'grootmoeder' }),
  make('addFamilyTie', 'D1', { kind: 'CLOSE', fromPersonId: person('grandmother'), toPersonId: person('son') }), change('correctFamilyTie', 'D1', 'FamilyTie', 'family tie PARENT_OF', { detail: 'ADOPTIVE' }),
  make('addFamilyTie', 'D3', { kind: 'VIOLENCE_TOWARDS', fromPersonId: person('step'), toPersonId: person('mother') }), change('correctFamilyTie', 'D3', 'FamilyTie', 'family tie CONFLICT', { untilOn: '2027-03-01' }),
  make('addPictureNudge', 'D1', { picture: 'GENOGRAM', personId: person('grandmother'), dx: 20, dy: -20 }), change('correctPictureNudge', 'D1', 'PictureNudge', 'nudge', { dx: 60 }),
  make('addContactPoint', 'D2', { kind: 'PHONE', text: '0612345678', aboutPersonIds: [person('father')], hiddenFromPersonIds: [] }), change('correctContactPoint', 'D2', 'ContactPoint', 'contact father D2', { text: '0687654321' }),
  change('hideContactPoint', 'D2S', 'ContactPoint', 'contact step D2', { hiddenFromPersonIds: [person('foster')], hiddenReason: 'veiligheid' }),
  make('recordEvent', 'D3', { kind: 'OTHER', happenedOn: '2026-11-01', what: 'er was iets', ...son }), change('correctEvent', 'D3', 'DossierEvent', 'event son D3', { what: 'toch anders' }),
  whose('correctEvent', 'D13', 'DossierEvent', ({ name }) => `event of ${name}`, { what: 'toch anders' }),
  make('releaseInformation', 'D3', { toPersonId: person('nocustody'), childPersonId: person('son'), sameForCustody: true, fitsChild: true, words: 'het gaat goed', factIds: [], reason: 'past bij het belang van het kind' }),
  make('recordMeasure', 'D13', { kind: 'WRITTEN_DIRECTION', fromOn: '2026-11-01', note: 'aanwijzing', ...son }), change('correctMeasure', 'D13', 'Measure', 'measure son D13', { note: 'toch anders' }),
  make('recordMeasure', 'D12', { kind: 'JUVENILE_PROBATION', fromOn: '2026-11-01', note: 'begeleiding', ...son }), make('recordMeasure', 'D11', { kind: 'COMPULSORY_CARE', fromOn: '2026-11-01', note: 'opname', ...son }),
  change('correctMeasure', 'D12', 'Measure', 'measure daughter D12', { note: 'toch anders' }), change('correctMeasure', 'D11', 'Measure', 'measure daughter D11', { note: 'toch anders' }),
  ...(['D11', 'D12', 'D13'] as const).map((dataClass) => change('extendMeasure', dataClass, 'Measure', `measure ward ${dataClass}`, { untilOn: '2028-10-01', decidedOn: '2026-11-01', decidedBy: 'kinderrechter', reference: 'C/01/2', note: 'nog een jaar' })),
];

const SENTENCE = { kind: 'WORRY', text: 'wat ons zorgen geeft', familyText: 'waar we over inzitten', factIds: [], ...son };
const STATED = { analysisId: idOf('analysis draft'), domain: 'MONEY', text: 'wat het verklaart', ...son };
const ANALYSIS: readonly Try[] = [
  make('startAnalysis', 'D3', { question: 'waarom lopen ruzies op' }), ...(['D3', 'D11'] as const).map((dataClass) => make('writeAnalysisStatement', dataClass, { ...STATED, dataClass })),
  ...(['D3', 'D11'] as const).flatMap((dataClass) => [
    whose('editAnalysisStatement', dataClass, 'AnalysisStatement', ({ name }) => `statement of ${name} ${dataClass}`, { text: 'toch anders' }), change('editAnalysisStatement', dataClass, 'AnalysisStatement', `statement son ${dataClass}`, { text: 'toch anders' }),
    change('withdrawAnalysisStatement', dataClass, 'AnalysisStatement', `statement daughter ${dataClass}`, {}),
  ]),
  change('adoptAnalysis', 'D3', 'Analysis', 'analysis draft', { adoptedReason: 'klopt' }),
];
const onSignal = (act: string, input: Input): Try => change(act, 'D3', 'Signal', 'signal open', input);
const SIGNALS: readonly Try[] = [
  make('recordSignal', 'D3', { what: 'wat binnenkwam', receivedOn: '2026-11-01', sourceKind: 'REPORTER', ...son }), onSignal('correctSignal', { what: 'toch anders' }),
  make('takeSignalStep', 'D3', { signalId: idOf('signal open'), step: 2, doneOn: '2026-11-01', byName: 'Naam', words: 'overlegd' }), change('correctSignalStep', 'D3', 'SignalStep', 'step of signal open', { words: 'toch anders' }),
  onSignal('weighSignal', { effective: 'YES', effectiveWhy: 'het gaat beter' }), onSignal('recordAdvice', { adviceNumber: 'A-2' }), onSignal('tellOfSignal', { toldPersonIds: [person('mother')] }), onSignal('markSignalInIndex', { virNotedOn: '2026-11-01' }),
  onSignal('decideSignal', { mustReport: 'NO', mustReportWhy: 'niet nodig', helpPossible: 'YES', helpPossibleWhy: 'hulp helpt', decidedBy: 'het team', decidedOn: '2026-11-01' }),
  onSignal('handOverSignal', { handOverOwnerId: actorOf('case-director'), handOverDueOn: '2027-12-01' }), onSignal('completeHandOver', { handedOverOn: '2026-11-01' }),
];
const OUTLOOK: readonly Try[] = [
  make('addColumnStatement', 'D4', SENTENCE), change('editColumnStatement', 'D4', 'ColumnStatement', 'column son', { kind: 'NEED' }), change('dropColumnStatement', 'D4', 'ColumnStatement', 'column daughter', { droppedReason: 'niet meer zo' }),
  make('recordPerspective', 'D4', { childPersonId: person('son'), kind: 'AT_HOME', words: 'groeit hier op', decidedBy: 'de ouders', fromOn: '2026-11-01' }), change('correctPerspective', 'D4', 'Perspective', 'perspective son', { words: 'groeit hier op, met hulp' }),
];

const DECIDED = { decidedOn: '2026-11-01', danger: 'er is geslagen', lighter: 'praten hielp niet', childSays: 'ik ben bang', parentsSay: 'zij willen hulp', leastDrastic: 'zo blijft het kind thuis', carer: 'moeder', legalGround: 'NONE_NEEDED', decidedBy: 'de ouders', untilOn: '2027-11-10', reportBack: 'bel morgen' };
const CRISIS: readonly Try[] = [
  make('giveCrisisDecision', 'D5', { kind: 'HELP_AT_HOME', ...son, ...DECIDED }), change('correctCrisisDecision', 'D5', 'CrisisDecision', 'crisis son', { danger: 'er is weer geslagen' }), change('endCrisisDecision', 'D5', 'CrisisDecision', 'crisis daughter', { endedReason: 'het is rustig' }),
  whose('correctCrisisDecision', 'D5', 'CrisisDecision', ({ name }) => `crisis of ${name}`, { danger: 'er is weer geslagen' }), change('confirmCrisisReport', 'D5', 'CrisisDecision', 'crisis ward', {}),
];

const TEAM: readonly Try[] = [make('assignSafetyTeam', 'D1', { baseVersion: 1, safetyTeamId: idOf('safety team') })];

const IN_PLAN = { planVersionId: idOf('plan SAFETY') };
const ITEM = { ...IN_PLAN, ...son };
const ON_GATE: Input = { seenHash: 'a'.repeat(64), agree: false, words: 'nog niet' };
const GATES: readonly Try[] = (['D5', 'D6'] as const).flatMap((dataClass) => {
  const gate = dataClass === 'D5' ? 'TO_ASSISTANCE' : 'TO_RECOVERY';
  const on = (act: string, input: Input): Try => change(act, dataClass, 'GateDecision', `gate ${gate} proposed`, input);
  return [make('proposeGate', dataClass, { gate, seenHash: 'b', reason: 'het gaat beter', familyText: 'het gaat beter' }), on('secondGate', ON_GATE), on('releaseGate', ON_GATE), on('withdrawGate', { reason: 'er is iets veranderd' })];
});
const TEMPLATES: readonly Try[] = Object.entries(TEMPLATE_CLASSES).flatMap(([kind, dataClass]) => {
  const [plan, question] = [`template ${kind} daughter`, `question ${kind} daughter`];
  const about = kind === 'DIVORCE' ? { personIds: [person('mother'), person('father'), person('daughter')], registration: 'HIGH_CONFLICT' } : { personIds: [person('daughter')] };
  return [
    change('startTemplatePlan', dataClass, 'TemplatePlan', plan, { kind, ...about }),
    change('writeTemplateSection', dataClass, 'TemplatePlanSection', question, { text: 'toch anders' }), change('completeTemplateSection', dataClass, 'TemplatePlanSection', question, { doneOn: '2026-11-02' }),
    change('shareTemplatePlan', dataClass, 'TemplatePlan', plan, { personIds: [person('mother')] }), change('withdrawTemplatePlan', dataClass, 'TemplatePlan', `template ${kind} draft`, { reason: 'niet nodig' }),
    change('adoptTemplatePlan', dataClass, 'TemplatePlan', plan, { reason: 'akkoord' }), change('adoptTemplatePlan', dataClass, 'TemplatePlan', `template ${kind} withdrawn`, { reason: 'akkoord' }),
  ];
});

const MILESTONE: Input = { ...son, text: 'een eigen huis', familyText: 'wij hebben een huis', dueMonth: '2028-06' };

const PLAN: readonly Try[] = [
  ...(['SAFETY', 'ASSISTANCE', 'RECOVERY'] as const).map((phase, index) => make('keepPlanSeen', (['D5', 'D6', 'D7'] as const)[index] ?? 'D5', { phase, seen: [] })),
  make('relapse', 'D5', { reason: 'er werd weer geschreeuwd', familyText: 'we gaan terug naar veiligheid' }),
  make('startPlanVersion', 'D5', { phase: 'SAFETY' }), make('startPlanVersion', 'D6', { phase: 'ASSISTANCE' }), make('startPlanVersion', 'D7', { phase: 'RECOVERY' }),
  make('proposeTop3Item', 'D6', { ...son, planVersionId: idOf('plan ASSISTANCE'), behaviour: 'wie doet wat', factIds: [], lifeDomain: 'MONEY' }),
  make('setMinimumCondition', 'D6', { ...son, planVersionId: idOf('plan ASSISTANCE'), text: 'niemand drinkt', setByKind: 'TEAM', setByName: 'Team' }), make('setMinimumCondition', 'D7', { ...son, planVersionId: idOf('plan RECOVERY'), text: 'rust', setByKind: 'TEAM', setByName: 'Team' }),
  make('proposeTop3Item', 'D5', { ...ITEM, behaviour: 'wie doet wat', factIds: [idOf('fact son D3')] }), change('editTop3Item', 'D5', 'Top3Item', 'top3 SAFETY draft', { goal: 'rust' }), change('editTop3Item', 'D5', 'Top3Item', 'top3 SAFETY of gi', { goal: 'rust' }),
  change('editMinimumCondition', 'D5', 'MinimumCondition', 'condition SAFETY of gi', { text: 'rust' }), change('withdrawItem', 'D5', 'Top3Item', 'top3 SAFETY of gi', { ...IN_PLAN, itemType: 'TOP3_ITEM' }),
  make('orderTop3', 'D5', { ...IN_PLAN, itemIds: [idOf('top3 SAFETY parents')], droppedReason: 'later' }), make('orderItems', 'D5', { ...IN_PLAN, itemType: 'SAFETY_NET_CONTACT', itemIds: [idOf('net SAFETY parents')] }),
  make('setMinimumCondition', 'D5', { ...ITEM, text: 'niemand schreeuwt', setByKind: 'TEAM', setByName: 'Team' }), change('editMinimumCondition', 'D5', 'MinimumCondition', 'condition SAFETY draft', { text: 'rust' }),
  make('proposeAgreement', 'D5', { ...ITEM, top3ItemId: idOf('top3 SAFETY parents'), what: 'bellen' }), change('editAgreement', 'D5', 'Agreement', 'agreement SAFETY mother', { what: 'eerder bellen' }),
  change('editAgreement', 'D6', 'Agreement', 'agreement ASSISTANCE mother', { what: 'eerder bellen' }), change('editAgreement', 'D6', 'Agreement', 'agreement ASSISTANCE father', { what: 'eerder bellen' }),
  make('translateItem', 'D5', { ofItemType: 'AGREEMENT', ofItemId: idOf('agreement SAFETY mother'), field: 'CHILD_TEXT', language: 'EN', text: 'Call early' }), change('editTranslation', 'D5', 'Translation', 'translation agreement SAFETY mother', { text: 'Call earlier' }),
  make('proposeHelp', 'D5', { ...ITEM, kind: 'ouderbegeleiding' }), change('editHelp', 'D5', 'HelpGiven', 'help SAFETY draft', { providerName: 'Proefhulp' }), make('recordHelp', 'D5', { helpLineageId: idOf('line help SAFETY parents'), startedOn: '2026-11-02' }),
  make('addSafetyNetContact', 'D5', { ...ITEM, name: 'Buurman' }), change('editSafetyNetContact', 'D5', 'SafetyNetContact', 'net SAFETY draft', { name: 'Buurvrouw' }),
  change('withdrawItem', 'D5', 'Agreement', 'agreement SAFETY draft', { ...IN_PLAN, itemType: 'AGREEMENT' }), make('sharePlan', 'D5', { ...IN_PLAN, baseVersion: 1, personIds: [person('mother')] }),
  ...(['D5', 'D6', 'D7'] as const).map((dataClass, index) => make('adoptPlan', dataClass, { planVersionId: idOf(`plan ${['SAFETY', 'ASSISTANCE', 'RECOVERY'][index] ?? ''}`), baseVersion: 1, reason: 'goed plan' })),
  make('planCheck', 'D5', { agreementLineageId: idOf('line agreement SAFETY mother'), plannedOn: '2026-12-12' }),
  change('recordCheck', 'D5', 'AgreementCheck', 'check SAFETY mother', { result: 'KEPT', note: 'gezien' }), change('recordCheck', 'D5', 'AgreementCheck', 'check SAFETY father', { result: 'KEPT', note: 'gezien' }),
  ...GATES, ...TEMPLATES,
  ...(['SAFETY', 'ASSISTANCE', 'RECOVERY'] as const).map((phase, index) => change('recordNotReached', (['D5', 'D6', 'D7'] as const)[index] ?? 'D5', 'ViewRequest', `request ${phase} mother`, { why: 'neemt niet op', triedOn: [] })),
  ...(['SAFETY', 'ASSISTANCE', 'RECOVERY'] as const).flatMap((phase, index) => ['parents', 'father'].map((who) => change('signAgreement', (['D5', 'D6', 'D7'] as const)[index] ?? 'D5', 'Agreement', `agreement ${phase} ${who}`, { stance: 'AGREE', words: '' }))),
  ...['mother', 'parents', 'daughter', 'teen', 'father'].map((whose) => change('completeFollowUp', 'D5', 'FollowUp', `follow-up SAFETY ${whose}`, { result: 'gedaan' })),
  make('confirmSafetyNetContact', 'D5', { contactLineageId: idOf('line net SAFETY parents'), agrees: true, how: 'PHONE', confirmedOn: '2026-11-02' }),
  make('startMonitoring', 'D5', { handedOverOn: '2026-10-01' }),
  change('recordMonitoring', 'D5', 'MonitoringMoment', 'moment planned shared', { stable: 'YES', words: 'rustig', familyText: 'het gaat goed', spokenWith: 'moeder', doneOn: '2026-11-02' }),
  ...(['SAFETY', 'ASSISTANCE', 'RECOVERY'] as const).map((phase, index) => make('addMilestone', (['D5', 'D6', 'D7'] as const)[index] ?? 'D5', { phase, ...MILESTONE })),
  ...(['SAFETY', 'ASSISTANCE', 'RECOVERY'] as const).flatMap((phase, index) => ['mother', 'of gi'].map((which) => change('correctMilestone', (['D5', 'D6', 'D7'] as const)[index] ?? 'D5', 'Milestone', `milestone ${phase} ${which}`, MILESTONE))),
  change('reachMilestone', 'D5', 'Milestone', 'milestone SAFETY father', { reachedOn: '2026-11-02', words: 'zij wonen er' }), change('reachMilestone', 'D5', 'Milestone', 'milestone SAFETY of gi', { reachedOn: '2026-11-02', words: 'zij wonen er' }),
  make('recordProgress', 'D5', { top3LineageId: idOf('line top3 SAFETY parents'), state: 'SECURED', reason: 'zes weken rustig', judgedOn: '2026-11-02' }),
  make('recordOpinion', 'D8', { ...IN_PLAN, personId: person('step'), stance: 'AGREE', words: 'goed' }), change('answerResponse', 'D8', 'Response', 'response mother', { answer: 'dank' }),
];

const CARD_OF: Input = { id: idOf('card shared'), baseVersion: 1 };
const CARD: readonly Try[] = [
  make('startSafetyCard', 'D4', { occasion: 'SIGNAL', childPersonIds: [person('son')] }), make('describeSafetyCard', 'D4', { ...CARD_OF, madeWith: 'moeder' }),
  change('assessChild', 'D4', 'SafetyCardChild', 'card shared son', { severity: 'ACUTE' }), change('judgeArea', 'D4', 'SafetyCardArea', 'area shared son', { judgement: 'UNSAFE' }),
  make('shareSafetyCard', 'D4', { ...CARD_OF, personIds: [person('mother')] }), make('adoptSafetyCard', 'D4', { ...CARD_OF, reason: 'klopt' }), make('withdrawSafetyCard', 'D4', { ...CARD_OF, reason: 'vergissing' }),
];

/** The officer has a question of its own: one that was decided is no longer there for an office. */
function decide(kind: string): Try {
  const name = ({ actor }: Reader): string => `asked ${kind}${actor === 'PRIVACY_OFFICER' ? ' of the officer' : ''}`;
  return { act: 'decideApproval', dataClass: 'D14', target: (reader) => ['Approval', name(reader)], input: (reader) => ({ approvalId: idOf(name(reader)), approve: false, reason: 'nu niet nodig' }) };
}

const OPENING: readonly Try[] = [
  change('inviteFamilyMember', 'D14', 'Person', 'person foster', {}, 'personId'), make('involveProfessional', 'D14', { actorId: actorOf('helper'), partner: 'CARE_PROVIDER', ...GROUND }),
  make('offerShare', 'D14', { toActorId: actorOf('helper'), ...son, dataClasses: ['D3'], familyName: 'Gezin', ...GROUND, untilOn: '2027-01-01' }),
  change('acceptShare', 'D14', 'Share', 'share offered', {}, 'shareId'), change('refuseShare', 'D14', 'Share', 'share accepted', {}, 'shareId'), change('withdrawShare', 'D14', 'Share', 'share other', { reason: 'klaar' }, 'shareId'),
  make('askConsent', 'D14', { givenByPersonId: person('mother'), forPersonId: person('mother'), toOrganisationId: idOf('gi'), dataClasses: ['D3'], purpose: 'HELP', explanation: 'uitleg', alreadyGiven: false }),
  make('restrict', 'D14', { kind: 'CONTACT_BAN', againstPersonId: person('foster'), aboutPersonIds: [person('ward')], dataClasses: [], reason: 'rust', legalBasis: 'SAFETY' }),
  change('endRestriction', 'D14', 'Restriction', 'withheld agreement', { reason: 'niet meer nodig' }, 'restrictionId'),
  make('recordRepresentationDecision', 'D14', { adultPersonId: person('formerpartner'), childPersonId: person('teen'), kind: 'DECIDED', decidedBy: 'rechter', reason: 'uitspraak', fromOn: '2027-01-01', untilOn: '2027-02-01' }),
  change('endRepresentationDecision', 'D14', 'RepresentationDecision', 'decision', { reason: 'voorbij' }), make('recordMandate', 'D14', { holderPersonId: person('adviser'), clientPersonId: person('mother'), kind: 'CONFIDENTIAL_ADVISER', evidence: 'brief', fromOn: '2027-01-01', untilOn: '2027-02-01' }),
  change('endMandate', 'D14', 'Mandate', 'mandate adviser ', { reason: 'voorbij' }), change('involveAsker', 'D14', 'AccessRequest', 'request', { partner: 'CARE_PROVIDER', ...GROUND }, 'requestId'), change('refuseAccess', 'D14', 'AccessRequest', 'request', { reason: 'niet nodig' }, 'requestId'),
  { ...change('renewEmergency', 'D14', 'EmergencyAccess', 'emergency', { reasonCode: 'CRISIS_CALL', words: 'het is nog niet voorbij' }, 'unused'), notBy: { CRISIS: 'a fresh sign-in is asked first' } },
  change('askOtherDirector', 'D14', 'Dossier', 'dossier here', {}, 'unused'),
  change('handOverDirection', 'D14', 'Dossier', 'dossier here', { actorId: actorOf('chair-team'), reason: 'overdracht', stayInvolved: true, crisisCardSeen: true, familyToldHow: '', agreementsTold: true, notLost: '' }, 'unused'),
  change('withdrawHandOver', 'D14', 'WarmHandOver', 'hand-over declined', { reason: 'toch niet' }), change('endInvolvement', 'D14', 'Involvement', 'involvement of shelter', { reason: 'klaar' }),
  change('renewInvolvement', 'D14', 'Involvement', 'involvement of police', { reason: 'nog nodig' }), change('releaseHeldText', 'D2S', 'HeldText', 'held', { reason: 'mag toch' }, 'heldTextId'),
  change('reviewEmergency', 'D14', 'EmergencyAccess', 'emergency not reviewed', { verdict: 'JUSTIFIED', words: 'dit was terecht' }, 'emergencyId'),
  ...([['REVEAL_WHEREABOUTS', 'rvdk'], ['UNWITHHOLD', 'gi-executor'], ['UNMASK', 'privacy-officer']] as const).flatMap(([approvalKind, asker]) => [
    change('askApproval', 'D14', 'Approval', `approval ${approvalKind} ${asker} `, { approvalKind, objectId: approvalKind === 'UNWITHHOLD' ? idOf('withheld agreement') : person('mother'), reason: 'nodig voor het onderzoek' }, 'unused'),
    decide(approvalKind),
  ]),
];

const SAFE = { score: 4, givenAs: 'NUMBER', words: 'het is rustiger', oneHigher: 'een maand geen ruzie', saidOn: '2026-11-01' };
const OF_CARD = { safetyCardId: idOf('card adopted'), stance: 'AGREE', words: 'goed' };
const JUDGING: readonly Try[] = [
  make('recordOwnScore', 'D4', { ...SAFE, ...son }), make('recordScore', 'D8', { ...SAFE, personId: person('step') }), make('recordScore', 'D8K', { ...SAFE, personId: person('daughter') }), make('giveScore', 'D8', SAFE),
  make('addProtectiveFactor', 'D4', { kind: 'FACTOR', text: 'oma helpt', strength: 'STRONG', ...son }), change('correctProtectiveFactor', 'D4', 'ProtectiveFactor', 'factor son', { text: 'oma helpt veel' }), change('correctProtectiveFactor', 'D4', 'ProtectiveFactor', 'factor of veilig-thuis', { text: 'tante helpt' }),
  make('recordInstrumentOutcome', 'D4', { instrument: 'LIRIK', takenOn: '2026-11-01', takenByName: 'Naam', outcome: 'zorgelijk', ...son }), change('correctInstrumentOutcome', 'D4', 'InstrumentOutcome', 'instrument son', { outcome: 'minder zorgelijk' }), change('correctInstrumentOutcome', 'D4', 'InstrumentOutcome', 'instrument of veilig-thuis', { outcome: 'goed' }),
  make('recordVulnerability', 'D11', { personId: person('mother'), kind: 'HOUSING', present: 'YES', note: 'klein huis', factIds: [] }), whose('correctVulnerability', 'D11', 'Vulnerability', ({ name }) => `vulnerability of ${name}`, { note: 'nog kleiner' }),
  make('recordCardView', 'D8', { ...OF_CARD, personId: person('step') }),
  { ...make('giveCardView', 'D8', { ...OF_CARD, seen: [] }), notBy: { BY_MANDATE: 'what was seen is asked first' } },
];

const VOICED = { kind: 'SOMETHING_TO_SAY', words: 'dit klopt niet' };
const mine = ({ person: who }: Reader): string => who ?? 'mother';

const ANSWERING: readonly Try[] = [
  ...(['D3', 'D11', 'D12'] as const).map((dataClass): Try => ({ act: 'stateBesideFact', dataClass, target: (reader) => ['Fact', `fact ${mine(reader)} ${dataClass}`], input: (reader) => ({ factId: idOf(`fact ${mine(reader)} ${dataClass}`), ...STATEMENT }) })),
  { act: 'respond', dataClass: 'D8', input: ({ person: who }) => ({ itemType: 'AGREEMENT', itemId: idOf(`agreement SAFETY ${who === 'grown' ? 'grown' : 'released'}`), itemVersion: 1, ...VOICED }) },
  { ...make('giveOpinion', 'D8', { ...IN_PLAN, seen: [], stance: 'AGREE', words: 'goed' }), notBy: { BY_MANDATE: 'what was seen is asked first' } },
  { act: 'objectToSharing', dataClass: 'D14', target: (reader) => ['Person', `person ${mine(reader)}`], input: (reader) => ({ sourceId: idOf('involvement of care-provider'), aboutPersonIds: [person(mine(reader))], dataClasses: [], words: 'ik wil dit niet' }), notBy: { SUPPORT_PERSON: 'sees no helper to object to' } },
  { act: 'withdrawObjection', dataClass: 'D14', target: (reader) => ['Objection', `objection ${mine(reader)}`], input: (reader) => ({ objectionId: idOf(`objection ${mine(reader)}`) }) },
  ...([['letReadResponse', 'Response', 'response'], ['letReadOpinion', 'PlanOpinion', 'opinion'], ['letReadScore', 'SafetyScore', 'score'], ['letReadCardView', 'CardView', 'view']] as const).map(([act, type, name]): Try => {
    const own = (reader: Reader): string => `${name} ${['daughter', 'teen'].includes(mine(reader)) ? mine(reader) : 'daughter aloud'}`;
    return { act, dataClass: 'D8K', target: (reader) => [type, own(reader)], input: (reader) => ({ id: idOf(own(reader)), childAllows: ['TEAM'] }), notBy: { FORMER_CHILD: 'has no such words in this family' } };
  }),
  ...(['answerConsent', 'withdrawConsent'] as const).map((act): Try => ({ act, dataClass: 'D14', target: (reader) => ['Consent', `consent ${mine(reader)} D14`], input: (reader) => ({ consentId: idOf(`consent ${mine(reader)} D14`), ...(act === 'answerConsent' ? { agree: true } : {}) }) })),
];

/** What is tried. Handing over goes to somebody who cannot direct, so that the director stays. */
export const TRIES: readonly Try[] = [...RECORD, ...ANALYSIS, ...SIGNALS, ...OUTLOOK, ...CRISIS, ...TEAM, ...PLAN, ...JUDGING, ...CARD, ...ANSWERING, ...OPENING];
/** What closes everything: tried last, and last of all by who may. */
export const LAST: readonly Try[] = [make('closeDossier', 'D14', { reason: 'het gaat goed' })];
/** Acts by an office or a session: their refusals stand in the log of the system. */
export const LOGGED_ELSEWHERE = ['renewEmergency', 'reviewEmergency'];

/** Acts of the matrix that nobody tries here. */
export const untried = (): string[] => Object.keys(ACTS).filter((name) => ![...TRIES, ...LAST].some(({ act }) => act === name));
