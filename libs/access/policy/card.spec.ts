import { describe, expect, it } from '@jest/globals';
import type { Partner } from '../model/partner.ts';
import { CARRIED } from '../model/classes-of-partner.ts';
import { Desk, type Grant, type Row } from './testing/desk.ts';

const CARD = { dataClass: 'D4', state: 'ADOPTED' };
const PARTS = ['SafetyCardChild', 'SafetyCardArea'] as const;
const STATES = ['DRAFT', 'SHARED', 'ADOPTED', 'SUPERSEDED', 'WITHDRAWN'];
const CLASSES = ['D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D8K'];

const statesOf = (desk: Desk, type: string, row: Row = {}): string => STATES.filter((state) => desk.reads(type, { ...CARD, ...row, state })).join(' ');
const linesOf = (desk: Desk, row: Row = {}): string => CLASSES.filter((dataClass) => desk.reads('SafetyCardLine', { state: 'ADOPTED', familyReads: 'NEVER', dataClass, ...row })).join(' ');
const doesTo = (desk: Desk): string => ['SafetyCard', ...PARTS, 'SafetyCardLine'].flatMap((type) => CARRIED[desk.partner].acts.filter((act) => desk.may(act, type, CARD)).map((act) => `${act} ${type}`)).join(', ');

describe('a professional', () => {
  it.each<readonly [Partner, string]>([
    ['CASE_DIRECTOR', 'D3 D4 D5 D6 D7 D8 D8K'], ['TEAM_COLLEAGUE', 'D3 D4 D5 D6 D7 D8'], ['GI_EXECUTOR', 'D3 D4 D5 D6 D7 D8'], ['SECOND_READER', 'D3 D4 D5 D6 D7 D8'], ['VEILIG_THUIS', 'D3 D4 D5 D6 D8'], ['MDA_CORE', 'D4 D5 D6 D7 D8'],
    ['GI_WORKER', 'D4 D5 D8'], ['RVDK', 'D4 D5 D8'],
  ])('who works on the family as %s reads every card, and the lines of what it reads elsewhere', (partner, lines) => {
    const desk = new Desk(partner);
    for (const type of ['SafetyCard', ...PARTS]) expect(statesOf(desk, type)).toBe(STATES.join(' '));
    expect(desk.fields('SafetyCard', CARD)).toEqual(expect.arrayContaining(['decisionReason', 'madeWith', 'seal']));
    expect(linesOf(desk)).toBe(lines);
  });

  it.each<readonly [Partner, string]>([
    ['CASE_DIRECTOR', 'WRITE SafetyCard, EDIT SafetyCard, SHARE SafetyCard, ADOPT SafetyCard, WRITE SafetyCardChild, EDIT SafetyCardChild, WRITE SafetyCardArea, EDIT SafetyCardArea, ADOPT SafetyCardLine'],
    ['GI_EXECUTOR', 'WRITE SafetyCard, EDIT SafetyCard, SHARE SafetyCard, ADOPT SafetyCard, WRITE SafetyCardChild, EDIT SafetyCardChild, WRITE SafetyCardArea, EDIT SafetyCardArea, ADOPT SafetyCardLine'],
    ...(['TEAM_COLLEAGUE', 'SECOND_READER', 'VEILIG_THUIS', 'GI_WORKER'] as const).map((partner) => [partner, 'ADOPT SafetyCard, ADOPT SafetyCardLine'] as const),
    ...(['RVDK', 'MDA_CORE', 'CARE_PROVIDER', 'POLICE', 'CRISIS', 'JUVENILE_PROBATION', 'CHAIR', 'SECRETARY', 'RVDK_AT_TABLE'] as const).map((partner) => [partner, ''] as const),
  ])('as %s does no more than this: %s', (partner, acts) => {
    expect(doesTo(new Desk(partner))).toBe(acts);
  });

  it('never sets a state or a seal by an edit', () => {
    const fields = new Desk('CASE_DIRECTOR').fields('SafetyCard', CARD, 'EDIT');
    for (const field of ['state', 'seal', 'adoptedBy', 'releasedToPersonIds', 'number']) expect(fields).not.toContain(field);
  });

  it.each<Partner>(['CARE_PROVIDER', 'POLICE'])('as %s reads the conclusion of the last card and nothing of what it rests on', (partner) => {
    const desk = new Desk(partner, { personIds: ['child'] });
    expect(statesOf(desk, 'SafetyCard')).toBe('ADOPTED');
    expect(desk.fields('SafetyCard', CARD)).toEqual(expect.arrayContaining(['conclusion', 'conclusionText', 'validUntil']));
    for (const field of ['decision', 'decisionReason', 'occasion', 'madeWith', 'aboutPersonIds']) expect(desk.fields('SafetyCard', CARD)).not.toContain(field);
    expect([...PARTS.map((type) => statesOf(desk, type)), linesOf(desk)]).toEqual(['', '', '']);
  });

  it('in a crisis reads the last card alone, with its conditions and without its facts', () => {
    const desk = new Desk('CRISIS');
    for (const type of ['SafetyCard', ...PARTS]) expect(statesOf(desk, type)).toBe('ADOPTED');
    expect([linesOf(desk), linesOf(desk, { state: 'SUPERSEDED' })]).toEqual(['D4 D5', '']);
  });

  it('of one child reads that child’s part, and the conclusion about all', () => {
    const desk = new Desk('JUVENILE_PROBATION', { personIds: ['child'] });
    for (const type of PARTS) expect([desk.reads(type, CARD), desk.reads(type, { ...CARD, aboutPersonIds: ['other'] })]).toEqual([true, false]);
    expect(desk.fields('SafetyCard', { ...CARD, aboutPersonIds: ['child', 'other'] })).toContain('conclusionText');
    expect(desk.fields('SafetyCard', { ...CARD, aboutPersonIds: ['child', 'other'] })).not.toContain('decisionReason');
  });

  it.each<Partner>(['CHAIR', 'SECRETARY', 'RVDK_AT_TABLE'])('at a table as %s reads what was tabled, and else only that there is a card', (partner) => {
    const desk = new Desk(partner, { itemIds: ['item'] });
    for (const type of ['SafetyCard', ...PARTS]) expect(desk.reads(type, CARD)).toBe(true);
    expect(desk.fields('SafetyCard', { ...CARD, id: 'another' })).not.toContain('conclusion');
    for (const type of PARTS) expect(desk.reads(type, { ...CARD, id: 'another' })).toBe(false);
  });

  it('with a share reads the conclusion, and the part of the child it was shared about', () => {
    const desk = new Desk('SHARE_RECEIVER', { dataClasses: ['D4'], personIds: ['child'] });
    expect(desk.fields('SafetyCard', CARD)).not.toContain('decision');
    for (const type of ['SafetyCard', ...PARTS]) expect([statesOf(desk, type), desk.reads(type, { ...CARD, aboutPersonIds: ['child', 'mother'] })]).toEqual(['ADOPTED', false]);
  });

  it.each<Partner>(['ADULT_CARE', 'NAMED_PARTNER', 'SHARE_ADDRESSEE', 'APPROVED', 'PRIVACY_OFFICER', 'ADMINISTRATOR', 'ANALYST'])('as %s reads nothing of it', (partner) => {
    const desk = new Desk(partner, { itemIds: ['item'], personIds: ['child'] });
    expect([...['SafetyCard', ...PARTS].map((type) => statesOf(desk, type)), linesOf(desk)]).toEqual(['', '', '', '']);
  });
});

describe('somebody of the family', () => {
  const family: Grant = { personIds: ['me', 'child'], selfPersonId: 'me' };
  const own: Row = { familyReads: 'ABOUT', dataClass: 'D3', state: 'ADOPTED' };

  it.each<Partner>(['PARENT_WITH_CUSTODY', 'GUARDIAN', 'CHILD_12_PLUS', 'CHILD_16_PLUS', 'FORMER_CHILD'])('as %s reads the part of whom it represents, or its own, once it was shared', (partner) => {
    const desk = new Desk(partner, family);
    for (const type of PARTS) expect([statesOf(desk, type), desk.reads(type, { ...CARD, aboutPersonIds: ['other'] })]).toEqual(['SHARED ADOPTED SUPERSEDED', false]);
    expect(doesTo(desk)).toBe('');
  });

  it('reads what is decided only when it may read of every child on the card; else that there is one, when it was told', () => {
    const desk = new Desk('PARENT_WITH_CUSTODY', family);
    expect(desk.fields('SafetyCard', CARD)).toEqual(expect.arrayContaining(['conclusion', 'decisionReason', 'legalDecider']));
    for (const field of ['madeWith', 'seal', 'aboutPersonIds', 'releasedToPersonIds']) expect(desk.fields('SafetyCard', CARD)).not.toContain(field);
    const siblings = { ...CARD, aboutPersonIds: ['child', 'other'] };
    expect(desk.reads('SafetyCard', siblings)).toBe(false);
    expect(desk.fields('SafetyCard', { ...siblings, releasedToPersonIds: ['me'] })).toEqual(expect.arrayContaining(['number', 'validUntil']));
    expect(desk.fields('SafetyCard', { ...siblings, releasedToPersonIds: ['me'] })).not.toContain('conclusion');
  });

  it('does not read the part of a child that is 16, nor as a parent without custody, a foster parent or a step-parent', () => {
    const older = new Desk('PARENT_OF_16_PLUS', { personIds: ['me'], selfPersonId: 'me', closedPersonIds: ['child'] });
    for (const type of PARTS) expect(older.reads(type, { ...CARD, releasedToPersonIds: ['me'] })).toBe(false);
    for (const partner of ['PARENT_WITHOUT_CUSTODY', 'FOSTER_PARENT', 'HOUSEHOLD_ADULT', 'SUPPORT_PERSON', 'CONFIDENTIAL_ADVISER'] as const) {
      const desk = new Desk(partner, family);
      for (const type of ['SafetyCard', ...PARTS]) expect(desk.reads(type, { ...CARD, releasedToPersonIds: ['me'] })).toBe(false);
      expect(desk.reads('SafetyCardLine', { ...own, releasedToPersonIds: ['me'] })).toBe(false);
    }
  });

  it('reads a line as it may read the source: about itself, by name, as who said it, or not', () => {
    const desk = new Desk('PARENT_WITH_CUSTODY', family);
    const named = { releasedToPersonIds: ['me'], aboutPersonIds: ['child', 'other'] };
    expect([desk.reads('SafetyCardLine', own), desk.reads('SafetyCardLine', { ...own, aboutPersonIds: ['child', 'other'] }), desk.reads('SafetyCardLine', { ...own, ...named })]).toEqual([true, false, true]);
    expect([desk.reads('SafetyCardLine', { ...own, familyReads: 'NAMED' }), desk.reads('SafetyCardLine', { ...own, ...named, familyReads: 'NAMED' })]).toEqual([false, true]);
    const said = { familyReads: 'SAID', dataClass: 'D8', state: 'ADOPTED', aboutPersonIds: ['me'] };
    expect([desk.reads('SafetyCardLine', { ...said, personId: 'me' }), desk.reads('SafetyCardLine', { ...said, personId: 'other' }), desk.reads('SafetyCardLine', { ...said, personId: 'me', dataClass: 'D8K' })]).toEqual([true, false, false]);
    expect(desk.reads('SafetyCardLine', { ...own, ...named, familyReads: 'NEVER' })).toBe(false);
    for (const field of ['text', 'note', 'copyOfId']) expect(desk.fields('SafetyCardLine', own)).not.toContain(field);
  });

  it('reads nothing of it that a restriction keeps back', () => {
    const desk = new Desk('PARENT_WITH_CUSTODY', family);
    const kept = { restriction: ['me'] };
    expect([...PARTS.map((type) => desk.reads(type, { ...CARD, ...kept })), desk.reads('SafetyCardLine', { ...own, ...kept })]).toEqual([false, false, false]);
  });
});
