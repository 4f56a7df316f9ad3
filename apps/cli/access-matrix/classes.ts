import type { DataClass } from '@zov/access/model/data-class.ts';

/** What each class of data holds, in a few words. */
export const MEANING: Readonly<Record<DataClass, string>> = {
  D1: 'people, households, custody, network', D1B: 'citizen service number', D2: 'address and contact', D2S: 'hidden whereabouts',
  D3: 'facts and events', D3M: 'who reported', D4: 'safety card', D5: 'safety plan', D6: 'assistance plan', D7: 'recovery plan',
  D8: 'own words', D8K: 'own words of a child', D9: 'discussions and decisions', D11: 'health', D12: 'criminal law',
  D13: 'measures and legal steps', D14: 'involvements and restrictions', D15: 'the access log',
};

const PLAN: readonly DataClass[] = ['D5', 'D6', 'D7'];
const WORDS: readonly DataClass[] = ['D8', 'D8K'];

/** Classes that rows of a type can have. A spec holds this against the entities and the checks of the database. */
export const CLASSES_OF_TYPE: Readonly<Record<string, readonly DataClass[]>> = {
  Dossier: ['D1'], Person: ['D1'], Household: ['D1'], HouseholdMember: ['D1'], Custody: ['D1'], NetworkTie: ['D1'],
  ContactPoint: ['D2', 'D2S'],
  Fact: ['D3', 'D11', 'D12'], FactReporter: ['D3M'],
  DossierEvent: ['D2', 'D2S', 'D3', 'D13'], Measure: ['D12', 'D13'],
  Involvement: ['D14'], EmergencyAccess: ['D14'], AccessRequest: ['D14'], Approval: ['D14'], SignIn: ['D14'], Restriction: ['D14'], RepresentationDecision: ['D14'], Mandate: ['D14'], Share: ['D14', 'D2S'], Consent: ['D14', 'D2S'], ContinuingAccess: ['D14'],
  PlanVersion: PLAN, Top3Item: PLAN, MinimumCondition: PLAN, Agreement: PLAN, AgreementCheck: PLAN, SafetyNetContact: PLAN,
  PlanOpinion: WORDS, Response: WORDS,
  // An earlier version has the class of the item it was.
  ItemVersion: ['D1', 'D2', 'D2S', 'D3', 'D11', 'D12', 'D13', ...PLAN],
  AccessEvent: ['D15'], LogRead: ['D15'], Looked: ['D15'],
};

export function classesOfType(type: string): readonly DataClass[] {
  const classes = CLASSES_OF_TYPE[type];
  if (classes === undefined) throw new Error(`the access matrix does not know the classes of ${type}`);
  return classes;
}
