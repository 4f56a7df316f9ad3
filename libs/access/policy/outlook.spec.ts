import { describe, expect, it } from '@jest/globals';
import { CARRIED } from '../model/classes-of-partner.ts';
import { PARTNERS, type Partner } from '../model/partner.ts';
import { FIELDS } from './fields.ts';
import { Desk, type Row } from './testing/desk.ts';

const TYPES = ['ColumnStatement', 'Perspective'] as const;
const SENTENCE: Row = { dataClass: 'D4', state: 'CURRENT' };
/** Who reads this row, whatever else is so. */
const readers = (type: string, row: Row, grant: ConstructorParameters<typeof Desk>[1] = {}): Partner[] => PARTNERS.filter((partner) => new Desk(partner, grant).reads(type, { ...SENTENCE, ...row }));
const FAMILY = { selfPersonId: 'mother', personIds: ['mother', 'child'] };
const shared = (...about: string[]): Row => ({ aboutPersonIds: about, releasedToPersonIds: ['mother'] });

describe.each(TYPES)('%s', (type) => {
  it('is read by who works on the family as a whole, whoever it was shared with', () => {
    expect(readers(type, {})).toEqual(['CASE_DIRECTOR', 'TEAM_COLLEAGUE', 'GI_WORKER', 'GI_EXECUTOR', 'RVDK', 'VEILIG_THUIS', 'SECOND_READER', 'MDA_CORE']);
  });

  it('is read at the table, and of one child, only as far as the table and the child reach', () => {
    for (const partner of ['RVDK_AT_TABLE', 'CHAIR', 'SECRETARY'] as const) {
      expect([partner, new Desk(partner, { itemIds: ['item'] }).reads(type, SENTENCE), new Desk(partner, { itemIds: ['other'] }).reads(type, SENTENCE)]).toEqual([partner, true, false]);
    }
    const probation = new Desk('JUVENILE_PROBATION', { personIds: ['child'] });
    expect([probation.reads(type, SENTENCE), probation.reads(type, { ...SENTENCE, aboutPersonIds: ['child', 'mother'] })]).toEqual([true, false]);
  });

  it('comes by a share of its class, about whom the share names', () => {
    const receiver = new Desk('SHARE_RECEIVER', { dataClasses: ['D4'], personIds: ['child'] });
    expect([receiver.reads(type, SENTENCE), receiver.reads(type, { ...SENTENCE, aboutPersonIds: ['mother'] }), new Desk('SHARE_RECEIVER', { dataClasses: ['D3'], personIds: ['child'] }).reads(type, SENTENCE)]).toEqual([true, false, false]);
  });

  it('is read in the family by whom it was shared with, in its own words', () => {
    const family = ['PARENT_WITH_CUSTODY', 'PARENT_OF_16_PLUS', 'GUARDIAN', 'CHILD_12_PLUS', 'CHILD_16_PLUS', 'FORMER_CHILD'];
    expect(readers(type, shared('mother'), FAMILY).filter((one) => family.includes(one) || CARRIED[one].acts.includes('RESPOND'))).toEqual(family);
    expect(readers(type, { aboutPersonIds: ['mother'] }, FAMILY).filter((one) => family.includes(one))).toEqual([]);
    const own = type === 'ColumnStatement' ? FIELDS.columnStatement : FIELDS.perspective;
    for (const partner of family as Partner[]) expect([partner, new Desk(partner, FAMILY).fields(type, { ...SENTENCE, ...shared('mother') })]).toEqual([partner, own]);
  });

  it('closes to a parent when the child is closed, but for what is about the parent too', () => {
    const parent = new Desk('PARENT_OF_16_PLUS', { selfPersonId: 'mother', personIds: ['mother'], closedPersonIds: ['child'] });
    expect([parent.reads(type, { ...SENTENCE, ...shared('child') }), parent.reads(type, { ...SENTENCE, ...shared('child', 'mother') })]).toEqual([false, true]);
  });

  it('is gone for whom a restriction keeps it from', () => {
    for (const partner of ['PARENT_WITH_CUSTODY', 'CHILD_12_PLUS', 'FORMER_CHILD'] as const) {
      expect([partner, new Desk(partner, FAMILY).reads(type, { ...SENTENCE, ...shared('mother'), restriction: ['mother'] })]).toEqual([partner, false]);
    }
  });

  it('is written by who directs and who executes a measure, and by nobody else', () => {
    for (const act of ['WRITE', 'EDIT'] as const) expect(PARTNERS.filter((partner) => new Desk(partner).may(act, type, SENTENCE))).toEqual(['CASE_DIRECTOR', 'GI_EXECUTOR']);
    expect(new Desk('CASE_DIRECTOR').fields(type, SENTENCE, 'EDIT')).not.toContain('state');
  });
});

it('a sentence that was dropped is gone for the family and stays for the team', () => {
  const dropped = { ...SENTENCE, ...shared('mother'), state: 'DROPPED' };
  expect([new Desk('PARENT_WITH_CUSTODY', FAMILY).reads('ColumnStatement', dropped), new Desk('TEAM_COLLEAGUE').reads('ColumnStatement', dropped)]).toEqual([false, true]);
});
