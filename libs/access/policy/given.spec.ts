import { describe, expect, it } from '@jest/globals';
import { DATA_CLASSES } from '../model/data-class.ts';
import { GIVEN } from './given.ts';
import { RULES } from './index.ts';
import { Desk } from './testing/desk.ts';

const TYPES = ['Fact', 'PlanVersion', 'Top3Item', 'MinimumCondition', 'Agreement', 'SafetyNetContact', 'AgreementCheck', 'PlanOpinion', 'Response'];
/** What only follows from an act: keys, counters, seals, states, receipts, and who gets to see it. */
const FOLLOWS = ['id', 'version', 'createdAt', 'createdBy', 'changedAt', 'changedBy', 'contentHash', 'lineageId', 'state', 'releasedToPersonIds', 'sharedAt', 'sharedBy',
  'adoptedAt', 'adoptedBy', 'adoptedReason', 'number', 'authorId', 'basedOnId', 'droppedReason', 'itemHash', 'receipt', 'answerByOn', 'answerFromName', 'answeredAt', 'seenHash',
  'saidAt', 'current', 'recordedByName', 'checkedAt', 'correctionReason', 'sourceOrganisationId'];

describe('what may be given', () => {
  it('is never what follows from an act, for no partner and no type of record or plan', () => {
    const words = RULES.filter(({ act, subject }) => ['WRITE', 'EDIT', 'RESPOND', 'ANSWER', 'CHECK'].includes(act) && TYPES.includes(subject));
    expect(words.length).toBeGreaterThan(40);
    for (const { partner, act, subject, fields } of words) {
      expect({ partner, act, subject, follows: fields.filter((field) => FOLLOWS.includes(field)) }).toEqual({ partner, act, subject, follows: [] });
    }
  });

  it('is of a plan its phase when it is begun; sharing and adopting each set their own part, and nobody edits a version', () => {
    const director = new Desk('CASE_DIRECTOR');
    const own = { WRITE: GIVEN.planStarted, SHARE: GIVEN.planShared, ADOPT: GIVEN.planAdopted } as const;
    for (const [act, fields] of Object.entries(own)) expect(director.fields('PlanVersion', { dataClass: 'D5' }, act as keyof typeof own)).toEqual(fields);
    expect(GIVEN.planStarted).toEqual(['phase']);
    for (const field of ['adoptedAt', 'adoptedBy', 'contentHash']) expect(GIVEN.planShared).not.toContain(field);
    for (const field of ['releasedToPersonIds', 'sharedAt', 'phase']) expect(GIVEN.planAdopted).not.toContain(field);
    expect(RULES.filter(({ act, subject }) => act === 'EDIT' && subject === 'PlanVersion')).toEqual([]);
  });

  it.each<[type: string, written: string, corrected: string]>([
    ['Person', 'callName givenNames namePrefix surname birthDate birthDatePrecision deceasedOn expectedOn gender familyRole plainLanguage circle releasedToPersonIds', 'callName givenNames namePrefix surname birthDate birthDatePrecision deceasedOn expectedOn gender familyRole plainLanguage'],
    ['Household', 'label', 'label'],
    ['HouseholdMember', 'householdId personId fromOn untilOn', 'fromOn untilOn'],
    ['Custody', 'adultPersonId childPersonId kind underInvestigation fromOn untilOn', 'kind underInvestigation fromOn untilOn'],
    ['NetworkTie', 'personId ring bond relation roleInPlan toldOn agreedOn chosenByPersonIds aboutPersonIds', 'ring bond relation roleInPlan toldOn agreedOn chosenByPersonIds aboutPersonIds'],
    ['FamilyTie', 'fromPersonId toPersonId kind detail fromOn untilOn', 'kind detail fromOn untilOn'],
    ['ContactPoint', 'kind text aboutPersonIds fromOn untilOn hiddenReason', 'kind text aboutPersonIds fromOn untilOn hiddenReason'],
    ['DossierEvent', 'kind happenedOn what aboutPersonIds', 'kind happenedOn what aboutPersonIds'],
    ['Measure', 'kind note aboutPersonIds fromOn untilOn decidedOn decidedBy reference carriedOutOn safetyEffect', 'kind note aboutPersonIds fromOn untilOn decidedOn decidedBy reference carriedOutOn safetyEffect'],
    ['RepresentationDecision', 'adultPersonId childPersonId kind decidedBy reason fromOn untilOn', 'endedReason'],
    ['Mandate', 'holderPersonId clientPersonId kind evidence documents fromOn untilOn', 'endedReason'],
    ['Restriction', 'kind againstPersonId againstOrganisationId aboutPersonIds dataClasses itemId byPersonId reason legalBasis validUntil', 'endedReason'],
  ])('is of %s exactly what is asked when it is written, and when it is corrected', (type, written, corrected) => {
    const director = new Desk('CASE_DIRECTOR', { dataClasses: DATA_CLASSES });
    expect([director.fields(type, {}, 'WRITE').join(' '), director.fields(type, {}, 'EDIT').join(' ')]).toEqual([written, corrected]);
  });

  it('is of a share what its sender decides; whoever it is sent to gives only a reason', () => {
    const sent = new Desk('CASE_DIRECTOR').fields('Share', {}, 'SHARE');
    for (const field of ['state', 'answeredAt', 'endedAt', 'releasedToPersonIds', 'consentIds', 'dataClass']) expect(sent).not.toContain(field);
    const offered = { toActorId: 'me' };
    expect(new Desk('SHARE_ADDRESSEE', { itemIds: ['item'] }).fields('Share', offered, 'RESPOND')).toEqual(['endedReason']);
    expect(new Desk('SHARE_RECEIVER').fields('Share', offered, 'RESPOND')).toEqual(['endedReason']);
  });

  it('is of a consent the question for who asks it, and the answer alone for who gives or withdraws it', () => {
    const rules = RULES.filter(({ act, subject }) => subject === 'Consent' && act !== 'READ');
    for (const { act, fields } of rules) expect(fields).toEqual(act === 'WRITE' ? GIVEN.consentAsked : ['state']);
    expect(GIVEN.consentAsked).not.toContain('state');
    expect(new Set(rules.map(({ act }) => act))).toEqual(new Set(['WRITE', 'EDIT', 'RESPOND']));
  });

  it('is of a reaction what was said of what; its receipt and the answer to it are for others', () => {
    const mother = new Desk('PARENT_WITH_CUSTODY', { selfPersonId: 'mother', personIds: ['mother', 'child'] });
    const own = { dataClass: 'D8', personId: 'mother', aboutPersonIds: ['mother'] };
    expect(mother.fields('Response', own, 'RESPOND')).toEqual(GIVEN.responseGiven);
    expect(mother.fields('PlanOpinion', own, 'RESPOND')).toEqual(GIVEN.opinionGiven);
    expect(GIVEN.responseGiven).not.toContain('answer');
    expect(new Desk('CASE_DIRECTOR').fields('Response', own, 'ANSWER')).toEqual(['answer']);
    for (const act of ['WRITE', 'EDIT', 'ANSWER', 'SHARE', 'ADOPT'] as const) for (const type of TYPES) expect(mother.may(act, type, own)).toBe(false);
  });
});
