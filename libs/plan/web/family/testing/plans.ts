import type {
  FamilyAgreementFragment, FamilyConditionFragment, FamilyContactFragment, FamilyHelpFragment, FamilyOpinionFragment, FamilyPlanVersionFragment, FamilyWorryFragment,
} from '@generated/family/graphql';

const item = (id: string) => ({ id, version: 1, state: 'SHARED' as const, originFrame: 'VOLUNTARY' as const });

export const agreement = (more: Partial<FamilyAgreementFragment> = {}): FamilyAgreementFragment => ({
  __typename: 'Agreement', ...item('a1'), lineageId: 'l1', top3ItemId: 'w1', position: 1, whoPersonId: 'ruben', whoName: 'Ruben', familyText: 'Ruben komt niet bij het huis.',
  childText: '', rhythm: 'altijd', checkerName: 'Jip Testman', checkerPersonId: null, fromOn: '2026-09-11', untilOn: null, reviewOn: '2026-11-26', ...more,
});

export const worry = (more: Partial<FamilyWorryFragment> = {}): FamilyWorryFragment => ({
  __typename: 'Top3Item', ...item('w1'), lineageId: 'lw1', rank: 1, familyText: 'Papa duwt mama soms.', goal: 'Niemand wordt geduwd.', lifeDomain: null, aboutPersonIds: ['linde'], ...more,
});

export const condition = (more: Partial<FamilyConditionFragment> = {}): FamilyConditionFragment => ({
  __typename: 'MinimumCondition', ...item('c1'), familyText: 'Niemand doet een ander pijn.', setByKind: 'VEILIG_THUIS', setByName: 'Vera', met: true, ...more,
});

export const contact = (more: Partial<FamilyContactFragment> = {}): FamilyContactFragment => ({
  __typename: 'SafetyNetContact', ...item('n1'), position: 1, personId: 'wilma', name: 'Oma Wilma', publicPhone: null, reachableWhen: 'dag en nacht', familyText: 'Oma neemt op.', ...more,
});

export const help = (more: Partial<FamilyHelpFragment> = {}): FamilyHelpFragment => ({
  __typename: 'HelpGiven', ...item('h1'), lineageId: 'lh1', kind: 'Ouderbegeleiding', providerName: 'Proefhulp', plannedFrom: '2026-12-01', familyText: 'Hanna helpt papa en mama.', ...more,
});

export const opinion = (more: Partial<FamilyOpinionFragment> = {}): FamilyOpinionFragment => ({
  __typename: 'PlanOpinion', id: 'o1', planVersionId: 'p1', personId: 'linde', stance: 'PARTLY', words: 'Het is goed zo.', saidAt: '2026-10-08T10:00:00Z', current: true, recordedByName: null, childAllows: [], ...more,
});

export const plan = (more: Partial<FamilyPlanVersionFragment> = {}): FamilyPlanVersionFragment => ({
  __typename: 'PlanVersion', id: 'p1', version: 1, phase: 'SAFETY', number: 1, state: 'SHARED', sharedAt: '2026-11-20T10:00:00Z', adoptedAt: null, inForceAt: null,
  agreements: [agreement()], top3Items: [worry()], minimumConditions: [condition()], safetyNet: [contact()], help: [], opinions: [], ...more,
});
