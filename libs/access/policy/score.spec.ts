import { describe, expect, it } from '@jest/globals';
import { DATA_CLASSES } from '../model/data-class.ts';
import type { Partner } from '../model/partner.ts';
import { GIVEN } from './given.ts';
import { Desk, type Row } from './testing/desk.ts';

const desk = (partner: Partner): Desk => new Desk(partner, { dataClasses: DATA_CLASSES, itemIds: ['RVDK_AT_TABLE', 'CHAIR', 'SECRETARY'].includes(partner) ? ['item'] : null, personIds: ['child'] });
const BY_PROFESSIONAL: Row = { dataClass: 'D4', personId: null };
const BY_ADULT: Row = { dataClass: 'D8', personId: 'mother', aboutPersonIds: ['mother'] };
const BY_CHILD: Row = { dataClass: 'D8K', personId: 'child' };

const READS: readonly Partner[] = ['CASE_DIRECTOR', 'TEAM_COLLEAGUE', 'GI_WORKER', 'GI_EXECUTOR', 'JUVENILE_PROBATION', 'RVDK_AT_TABLE', 'RVDK', 'VEILIG_THUIS', 'CHAIR', 'SECRETARY', 'SECOND_READER', 'MDA_CORE', 'SHARE_RECEIVER'];
const RATES: readonly Partner[] = ['CASE_DIRECTOR', 'TEAM_COLLEAGUE', 'GI_WORKER', 'GI_EXECUTOR', 'JUVENILE_PROBATION', 'RVDK', 'VEILIG_THUIS'];
const OTHERS: readonly Partner[] = ['CARE_PROVIDER', 'ADULT_CARE', 'NAMED_PARTNER', 'POLICE', 'CRISIS', 'SHARE_ADDRESSEE', 'APPROVED', 'PRIVACY_OFFICER', 'ADMINISTRATOR', 'ANALYST'];
const FAMILY: readonly Partner[] = ['PARENT_WITH_CUSTODY', 'PARENT_OF_16_PLUS', 'PARENT_WITHOUT_CUSTODY', 'GUARDIAN', 'FOSTER_PARENT', 'HOUSEHOLD_ADULT', 'SUPPORT_PERSON', 'CHILD_12_PLUS', 'CHILD_16_PLUS', 'FORMER_CHILD'];
const self = (partner: Partner, over: object = {}): Desk => new Desk(partner, { dataClasses: DATA_CLASSES, selfPersonId: 'self', personIds: ['self', 'child'], ...over });

describe('the score of a professional', () => {
  it.each(READS)('is read by %s', (partner) => {
    expect(desk(partner).reads('SafetyScore', BY_PROFESSIONAL)).toBe(true);
  });

  it.each(OTHERS)('is not there for %s', (partner) => {
    for (const row of [BY_PROFESSIONAL, BY_ADULT, BY_CHILD]) expect(desk(partner).reads('SafetyScore', { ...row, childAllows: ['TEAM'] })).toBe(false);
  });

  it('is given by who judges the safety, in the own name and as its class carries it', () => {
    const mine = { ...BY_PROFESSIONAL, createdBy: 'me' };
    const all = [...READS, ...OTHERS].filter((partner) => new Desk(partner, { dataClasses: DATA_CLASSES, acts: ['WRITE'], personIds: ['child'] }).may('WRITE', 'SafetyScore', mine));
    expect(all).toEqual(RATES);
    for (const partner of RATES) {
      expect(new Desk(partner, { personIds: ['child'] }).fields('SafetyScore', mine, 'WRITE')).toEqual(GIVEN.scoreOfMine);
      expect(new Desk(partner, { personIds: ['child'] }).may('WRITE', 'SafetyScore', BY_PROFESSIONAL)).toBe(false);
      expect(new Desk(partner, { personIds: ['child'], dataClasses: ['D3'] }).may('WRITE', 'SafetyScore', mine)).toBe(false);
    }
  });

  it('is of one child alone for who is there for that child', () => {
    const both = { ...BY_PROFESSIONAL, aboutPersonIds: ['child', 'brother'], createdBy: 'me' };
    const probation = desk('JUVENILE_PROBATION');
    expect([probation.reads('SafetyScore', both), probation.may('WRITE', 'SafetyScore', both)]).toEqual([false, false]);
  });

  it('is read by the family of its own children, and by name of what was shared; never by who has no part in the card', () => {
    const reads = (row: Row): Partner[] => FAMILY.filter((partner) => new Desk(partner, { selfPersonId: 'self', personIds: ['self', 'child'] }).reads('SafetyScore', { ...BY_PROFESSIONAL, ...row }));
    const card = ['PARENT_WITH_CUSTODY', 'PARENT_OF_16_PLUS', 'GUARDIAN', 'CHILD_12_PLUS', 'CHILD_16_PLUS', 'FORMER_CHILD'];
    expect(reads({})).toEqual(card);
    expect(reads({ aboutPersonIds: ['child', 'other'] })).toEqual([]);
    expect(reads({ aboutPersonIds: ['child', 'other'], releasedToPersonIds: ['self'] })).toEqual(card.filter((one) => one !== 'FORMER_CHILD'));
    expect(reads({ restriction: ['self'] })).toEqual([]);
  });
});

describe('the score of a family member', () => {
  it('is read by the team; of a child only by who directs, until the child lets the team', () => {
    for (const partner of READS) expect([partner, desk(partner).reads('SafetyScore', { ...BY_ADULT, aboutPersonIds: ['child'] })]).toEqual([partner, true]);
    expect(READS.filter((partner) => desk(partner).reads('SafetyScore', BY_CHILD))).toEqual(['CASE_DIRECTOR']);
    expect(READS.filter((partner) => desk(partner).reads('SafetyScore', { ...BY_CHILD, childAllows: ['TEAM'] })))
      .toEqual(['CASE_DIRECTOR', 'TEAM_COLLEAGUE', 'GI_WORKER', 'GI_EXECUTOR', 'RVDK', 'VEILIG_THUIS', 'SECOND_READER', 'MDA_CORE']);
  });

  it('is written down by who directs or carries out a measure', () => {
    const writes = (row: Row): Partner[] => [...READS, ...OTHERS].filter((partner) => new Desk(partner).fields('SafetyScore', row, 'WRITE').includes('personId'));
    expect(writes(BY_ADULT)).toEqual(['CASE_DIRECTOR', 'GI_EXECUTOR']);
    expect(writes(BY_CHILD)).toEqual(['CASE_DIRECTOR']);
    expect(new Desk('CASE_DIRECTOR').fields('SafetyScore', BY_ADULT, 'WRITE')).toEqual(GIVEN.scoreRecorded);
  });

  it.each(FAMILY)('is given and read back by %s, of nobody but itself', (partner) => {
    const own = { dataClass: 'D8', personId: 'self', aboutPersonIds: ['self'] };
    expect([self(partner).fields('SafetyScore', own, 'RESPOND'), self(partner).reads('SafetyScore', own)]).toEqual([GIVEN.scoreGiven, true]);
    for (const row of [BY_ADULT, BY_CHILD]) expect([self(partner).may('RESPOND', 'SafetyScore', row), self(partner).may('WRITE', 'SafetyScore', row)]).toEqual([false, false]);
    expect(self(partner).reads('SafetyScore', BY_ADULT)).toBe(false);
  });

  it('of a child is read by who represents it as far as the child lets its parents', () => {
    const parents = FAMILY.filter((partner) => new Desk(partner, { selfPersonId: 'self', personIds: ['self', 'child'] }).reads('SafetyScore', { ...BY_CHILD, childAllows: ['PARENTS'] }));
    expect(parents).toEqual(['PARENT_WITH_CUSTODY', 'GUARDIAN', 'CHILD_12_PLUS', 'CHILD_16_PLUS', 'FORMER_CHILD']);
    for (const partner of ['PARENT_WITH_CUSTODY', 'GUARDIAN'] as const) {
      for (const childAllows of [[], ['TEAM']]) expect(new Desk(partner, { selfPersonId: 'self', personIds: ['self', 'child'] }).reads('SafetyScore', { ...BY_CHILD, childAllows })).toBe(false);
    }
  });

  it('goes along in a share as own words of an adult, and never as those of a child', () => {
    const receiver = desk('SHARE_RECEIVER');
    expect(receiver.reads('SafetyScore', { ...BY_CHILD, childAllows: ['TEAM', 'PARENTS'] })).toBe(false);
    expect(receiver.may('WRITE', 'SafetyScore', { ...BY_PROFESSIONAL, createdBy: 'me' })).toBe(false);
  });
});

describe('what a card rests on besides facts and scores', () => {
  const GROUNDS = [['ProtectiveFactor', GIVEN.factorKept], ['InstrumentOutcome', GIVEN.instrumentKept]] as const;
  const row: Row = { dataClass: 'D4' };

  it.each(GROUNDS)('is of a %s read by the team, kept by who directs and by Veilig Thuis, in the own name', (type, given) => {
    expect([...READS, ...OTHERS].filter((partner) => desk(partner).reads(type, row))).toEqual(READS);
    for (const partner of ['CASE_DIRECTOR', 'GI_EXECUTOR', 'VEILIG_THUIS'] as const) expect(new Desk(partner).fields(type, { ...row, createdBy: 'me' }, 'WRITE')).toEqual(given);
    expect([...READS, ...OTHERS].filter((partner) => new Desk(partner, { dataClasses: DATA_CLASSES, acts: ['WRITE', 'EDIT'] }).may('WRITE', type, { ...row, createdBy: 'me' }))).toEqual(['CASE_DIRECTOR', 'GI_EXECUTOR', 'VEILIG_THUIS']);
    expect([...READS, ...OTHERS].filter((partner) => new Desk(partner).may('WRITE', type, row))).toEqual([]);
    const corrects = (over: Row): Partner[] => [...READS, ...OTHERS].filter((partner) => new Desk(partner, { acts: ['EDIT'] }).may('EDIT', type, { ...row, ...over }));
    expect([corrects({}), corrects({ createdBy: 'me' })]).toEqual([['CASE_DIRECTOR', 'GI_EXECUTOR'], ['CASE_DIRECTOR', 'GI_EXECUTOR', 'VEILIG_THUIS']]);
  });

  it.each(GROUNDS.map(([type]) => type))('is of a %s read by the family of its own children', (type) => {
    const reads = FAMILY.filter((partner) => new Desk(partner, { selfPersonId: 'self', personIds: ['self', 'child'] }).reads(type, row));
    expect(reads).toEqual(['PARENT_WITH_CUSTODY', 'PARENT_OF_16_PLUS', 'GUARDIAN', 'CHILD_12_PLUS', 'CHILD_16_PLUS', 'FORMER_CHILD']);
    for (const partner of FAMILY) for (const act of ['WRITE', 'EDIT'] as const) expect(new Desk(partner, { acts: ['WRITE', 'EDIT'] }).may(act, type, { ...row, createdBy: 'me' })).toBe(false);
  });

  it('is of what weighs on an adult of the own record alone, and of that adult itself', () => {
    const weighs: Row = { dataClass: 'D11', personId: 'mother', aboutPersonIds: ['mother'] };
    const all = [...READS, ...OTHERS];
    const keeps: readonly Partner[] = ['CASE_DIRECTOR', 'CARE_PROVIDER', 'ADULT_CARE'];
    expect(all.filter((partner) => desk(partner).reads('Vulnerability', weighs))).toEqual([]);
    for (const own of [{ createdBy: 'me' }, { sourceOrganisationId: 'mine' }]) {
      expect(all.filter((partner) => desk(partner).reads('Vulnerability', { ...weighs, ...own })).sort()).toEqual([...keeps].sort());
      for (const partner of keeps) expect(new Desk(partner).fields('Vulnerability', { ...weighs, ...own }, 'EDIT')).toEqual(GIVEN.vulnerabilityCorrected);
    }
    for (const partner of keeps) expect([new Desk(partner).fields('Vulnerability', { ...weighs, createdBy: 'me' }, 'WRITE'), new Desk(partner).may('WRITE', 'Vulnerability', { ...weighs, sourceOrganisationId: 'mine' })]).toEqual([GIVEN.vulnerabilityRecorded, false]);
    expect(new Desk('SHARE_RECEIVER', { dataClasses: ['D11'], personIds: ['mother'] }).reads('Vulnerability', weighs)).toBe(true);
    expect(new Desk('SHARE_RECEIVER', { dataClasses: ['D3'], personIds: ['mother'] }).reads('Vulnerability', weighs)).toBe(false);
    expect(self('PARENT_WITH_CUSTODY').reads('Vulnerability', weighs)).toBe(false);
    expect(self('PARENT_WITH_CUSTODY').fields('Vulnerability', { ...weighs, aboutPersonIds: ['self'] })).not.toContain('factIds');
    expect(FAMILY.filter((partner) => self(partner).reads('Vulnerability', { ...weighs, aboutPersonIds: ['self'] }))).toEqual(FAMILY.filter((partner) => partner !== 'SUPPORT_PERSON'));
  });

  it('is what the family thinks of the card: said by who has a part of it to read, written down by who directs', () => {
    const own = { dataClass: 'D8', personId: 'self', aboutPersonIds: ['self'] };
    expect(FAMILY.filter((partner) => self(partner).may('RESPOND', 'CardView', own))).toEqual(['PARENT_WITH_CUSTODY', 'PARENT_OF_16_PLUS', 'GUARDIAN', 'CHILD_12_PLUS', 'CHILD_16_PLUS', 'FORMER_CHILD']);
    for (const partner of FAMILY) expect([self(partner).reads('CardView', own), self(partner).may('RESPOND', 'CardView', BY_CHILD)]).toEqual([true, false]);
    expect(self('PARENT_WITH_CUSTODY').fields('CardView', own, 'RESPOND')).toEqual(GIVEN.viewGiven);
    expect([...READS, ...OTHERS].filter((partner) => new Desk(partner).may('WRITE', 'CardView', BY_ADULT))).toEqual(['CASE_DIRECTOR', 'GI_EXECUTOR']);
    expect(READS.filter((partner) => desk(partner).reads('CardView', BY_CHILD))).toEqual(['CASE_DIRECTOR']);
    expect(new Desk('PARENT_WITH_CUSTODY', { selfPersonId: 'self', personIds: ['self', 'child'] }).reads('CardView', { ...BY_CHILD, childAllows: ['PARENTS'] })).toBe(true);
  });
});
