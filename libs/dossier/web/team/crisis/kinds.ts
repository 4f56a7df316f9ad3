import { CorrectCrisisDecisionDocument, EndCrisisDecisionDocument, GiveCrisisDecisionDocument, type FamilyCrisisQuery } from '@generated/team/graphql';
import { crisisAllows, problemsOfCrisis, problemsOfCrisisEnd, problemsOfWholeCrisis, type CrisisAct } from '@zov/dossier/model/crisis-decision.ts';
import type { Keepable } from '../keep/field-spec';
import { optionsOf, peopleOptions } from '../keep/options';
import { crisisKindText } from '../shared/words.texts';
import { crisisFormTexts as texts, crisisGroundText, crisisTexts } from './crisis.texts';

export type CrisisFamily = NonNullable<FamilyCrisisQuery['dossier']>;

const standing = (act: CrisisAct): Keepable<CrisisFamily>['find'] => (family, id) => family.crisisDecisions.find((one) => one.id === id && crisisAllows(one.state, act));

/** Short, and in the order in which somebody tells it; big choices first, words after. */
const decision: Keepable<CrisisFamily> = {
  type: 'CrisisDecision', part: 'besluiten', back: crisisTexts.back, problems: (given, today) => [...problemsOfCrisis(given, today), ...problemsOfWholeCrisis(given)], find: standing('correct'),
  add: { document: GiveCrisisDecisionDocument, field: 'giveCrisisDecision', title: texts.give, note: texts.note },
  correct: { document: CorrectCrisisDecisionDocument, field: 'correctCrisisDecision', title: texts.correct, note: texts.note },
  fields: [
    { name: 'kind', as: 'radio', label: texts.kind, options: () => optionsOf(crisisKindText) },
    { name: 'aboutPersonIds', as: 'people', label: texts.about, options: (family) => peopleOptions(family, undefined, (person) => person.familyRole === 'CHILD') },
    { name: 'leavesPersonId', as: 'radio', label: texts.leaves, nullable: true, when: (draft) => draft['kind'] === 'PARENT_OUT', options: (family) => peopleOptions(family, 'FAMILY', (person) => person.familyRole !== 'CHILD') },
    { name: 'danger', as: 'area', label: texts.danger },
    { name: 'lighter', as: 'area', label: texts.lighter },
    { name: 'childSays', as: 'area', label: texts.childSays },
    { name: 'parentsSay', as: 'area', label: texts.parentsSay },
    { name: 'leastDrastic', as: 'area', label: texts.leastDrastic, description: texts.leastDrasticHelp },
    { name: 'carer', as: 'text', label: texts.carer, description: texts.carerHelp },
    { name: 'careHouseholdId', as: 'select', label: texts.home, description: texts.homeHelp, optional: true, nullable: true, options: (family) => family.households.map(({ id, label }) => ({ value: id, label })) },
    { name: 'legalGround', as: 'radio', label: texts.ground, options: () => optionsOf(crisisGroundText) },
    { name: 'decidedBy', as: 'text', label: texts.decidedBy, description: texts.decidedByHelp },
    { name: 'decidedOn', as: 'date', label: texts.decidedOn },
    { name: 'decidedTime', as: 'text', label: texts.decidedTime, description: texts.decidedTimeHelp, optional: true, nullable: true },
    { name: 'untilOn', as: 'date', label: texts.until, description: texts.untilHelp },
    { name: 'reportBack', as: 'area', label: texts.report },
    { name: 'familyText', as: 'area', label: texts.familyText, description: texts.familyTextHelp, optional: true, plain: true },
    { name: 'releasedToPersonIds', as: 'people', label: texts.released, description: texts.releasedHelp, optional: true, options: (family) => peopleOptions(family, 'FAMILY') },
  ],
};

const ended: Keepable<CrisisFamily> = {
  type: 'CrisisDecision', part: 'besluiten', back: crisisTexts.back, problems: problemsOfCrisisEnd, find: standing('end'),
  correct: { document: EndCrisisDecisionDocument, field: 'endCrisisDecision', title: texts.end },
  fields: [{ name: 'endedReason', as: 'area', label: texts.reason }],
};

/** By the word in the address. */
export const CRISIS_KINDS: Readonly<Record<string, Keepable<CrisisFamily>>> = { besluit: decision, beeindigen: ended };
