import { describe, expect, it } from '@jest/globals';
import { CARRIED } from '../model/classes-of-partner.ts';
import { PARTNERS, type Partner } from '../model/partner.ts';
import { FIELDS } from './fields.ts';
import { Desk, type Row } from './testing/desk.ts';

const DECISION: Row = { dataClass: 'D5', state: 'GIVEN' };
const TYPE = 'CrisisDecision';
const FAMILY = { selfPersonId: 'mother', personIds: ['mother', 'child'] };
const shared = (...about: string[]): Row => ({ ...DECISION, aboutPersonIds: about, releasedToPersonIds: ['mother'] });
const who = (test: (partner: Partner) => boolean): Partner[] => PARTNERS.filter(test);
const READERS = ['CASE_DIRECTOR', 'TEAM_COLLEAGUE', 'GI_EXECUTOR', 'RVDK', 'VEILIG_THUIS', 'SECOND_READER', 'CRISIS'];

describe('what was decided in a crisis', () => {
  it('is read whole by who works on the safety of the family now, and by nobody who comes for a meeting or one agreement', () => {
    expect(who((partner) => new Desk(partner).reads(TYPE, DECISION))).toEqual(READERS);
    expect(who((partner) => new Desk(partner, { itemIds: ['item'], dataClasses: ['D5'], personIds: ['child'] }).reads(TYPE, DECISION))).toEqual(READERS);
    for (const partner of READERS as Partner[]) expect([partner, new Desk(partner).fields(TYPE, DECISION)]).toEqual([partner, [...FIELDS.crisisDecision, ...FIELDS.crisisDecisionWork]]);
  });

  it('is no part of a grant without the class of phase 1', () => {
    expect(who((partner) => new Desk(partner, { dataClasses: ['D3', 'D6', 'D7'] }).reads(TYPE, DECISION))).toEqual([]);
  });

  it('is given by the crisis service, Veilig Thuis, who directs and who carries out a measure', () => {
    expect(who((partner) => new Desk(partner).may('WRITE', TYPE, DECISION))).toEqual(['CASE_DIRECTOR', 'GI_EXECUTOR', 'VEILIG_THUIS', 'CRISIS']);
  });

  it('is corrected by who directs or executes, and by Veilig Thuis what it wrote itself; the crisis service changes nothing', () => {
    expect(who((partner) => new Desk(partner).may('EDIT', TYPE, DECISION))).toEqual(['CASE_DIRECTOR', 'GI_EXECUTOR']);
    expect(who((partner) => new Desk(partner).may('EDIT', TYPE, { ...DECISION, createdBy: 'me' }))).toEqual(['CASE_DIRECTOR', 'GI_EXECUTOR', 'VEILIG_THUIS']);
    expect(new Desk('CASE_DIRECTOR').fields(TYPE, DECISION, 'EDIT')).not.toContain('state');
  });

  it('has its report read by who directs alone', () => {
    expect(who((partner) => new Desk(partner).may('ANSWER', TYPE, { ...DECISION, createdBy: 'me' }))).toEqual(['CASE_DIRECTOR']);
    expect(new Desk('CASE_DIRECTOR').fields(TYPE, DECISION, 'ANSWER')).toEqual(['state']);
  });

  it('is read in the family by whom it was shared with by name, in its own words; never because it is about them', () => {
    const family = ['PARENT_WITH_CUSTODY', 'PARENT_OF_16_PLUS', 'PARENT_WITHOUT_CUSTODY', 'GUARDIAN', 'FOSTER_PARENT', 'CHILD_12_PLUS', 'CHILD_16_PLUS', 'FORMER_CHILD'];
    const inFamily = (row: Row): Partner[] => who((partner) => CARRIED[partner].acts.includes('RESPOND') && new Desk(partner, FAMILY).reads(TYPE, row));
    expect(inFamily(shared('mother'))).toEqual(family);
    expect(inFamily({ ...DECISION, aboutPersonIds: ['mother'] })).toEqual([]);
    for (const partner of family as Partner[]) expect([partner, new Desk(partner, FAMILY).fields(TYPE, shared('mother'))]).toEqual([partner, FIELDS.crisisDecision]);
    for (const kept of ['carer', 'careHouseholdId', 'danger', 'childSays', 'reportBack', 'leavesPersonId']) expect(FIELDS.crisisDecision).not.toContain(kept);
  });

  it('closes to a parent when the child is closed, and to whom a restriction keeps it from', () => {
    const parent = new Desk('PARENT_OF_16_PLUS', { selfPersonId: 'mother', personIds: ['mother'], closedPersonIds: ['child'] });
    expect([parent.reads(TYPE, shared('child')), parent.reads(TYPE, shared('child', 'mother'))]).toEqual([false, true]);
    for (const partner of ['PARENT_WITH_CUSTODY', 'CHILD_12_PLUS', 'FORMER_CHILD'] as const) expect([partner, new Desk(partner, FAMILY).reads(TYPE, { ...shared('mother'), restriction: ['mother'] })]).toEqual([partner, false]);
  });
});
