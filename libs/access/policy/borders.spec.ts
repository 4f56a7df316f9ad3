import { describe, expect, it } from '@jest/globals';
import { DATA_CLASSES } from '../model/data-class.ts';
import { ACTS, PARTNERS, partnersOf, type Act, type Partner } from '../model/partner.ts';
import { RULES } from './index.ts';
import { CLASSES_OF_TYPE, Desk, type Grant, type Row } from './testing/desk.ts';

const FAMILY = partnersOf('FAMILY_MEMBER');
const PROFESSIONALS = PARTNERS.filter((partner) => !FAMILY.includes(partner));
const ALL_ACTS = ACTS.filter((act) => act !== 'READ');
const WIDEST: Grant = { dataClasses: DATA_CLASSES, acts: ALL_ACTS, personIds: ['child'], itemIds: ['item'], selfPersonId: 'child' };
const MINE: Row = { createdBy: 'me', sourceOrganisationId: 'mine', originOrganisationId: 'mine', namedActorIds: ['me'], actorId: 'me', toActorId: 'me', releasedToPersonIds: ['child'] };
/** Partners that may ever do this to a row of their own. */
const whoMay = (act: Act, type: string): Partner[] => PARTNERS.filter((partner) => RULES.some((rule) => rule.partner === partner && rule.act === act && rule.subject === type));

describe.each(PARTNERS)('%s', (partner) => {
  it('is nobody in another dossier, however wide its grant in this one', () => {
    const desk = new Desk(partner, WIDEST);
    expect([desk.seen({ ...MINE, dossierId: 'another' }), desk.does({ ...MINE, dossierId: 'another' })]).toEqual([{}, {}]);
  });

  it('does nothing by a grant that carries no act', () => {
    expect(new Desk(partner, { ...WIDEST, acts: [] }).does(MINE)).toEqual({});
  });

  it('has in no rule a field of any type that nobody may read', () => {
    const read = (type: string) => new Set(RULES.filter((rule) => rule.act === 'READ' && rule.subject === type).flatMap(({ fields }) => fields));
    for (const { act, subject, fields } of RULES.filter((rule) => rule.partner === partner && ['WRITE', 'EDIT'].includes(rule.act) && rule.subject in CLASSES_OF_TYPE)) {
      const unread = fields.filter((field) => !read(subject).has(field) && !GIVEN_UNREAD.includes(`${subject}.${field}`));
      expect([act, subject, unread]).toEqual([act, subject, []]);
    }
  });
});

/** Given with an act and kept in another shape than it is read. */
const GIVEN_UNREAD: readonly string[] = [
  'PlanVersion.sharedBy', 'PlanVersion.adoptedBy', 'Person.releasedToPersonIds', 'HouseholdMember.householdId', 'Restriction.againstOrganisationId', 'Restriction.legalBasis',
];

describe.each(FAMILY)('of the family, %s', (partner) => {
  const desk = new Desk(partner, { ...WIDEST, dataClasses: DATA_CLASSES });
  const others = { aboutPersonIds: ['somebody else'], personId: 'somebody else', subjectPersonId: 'somebody else', givenByPersonId: 'somebody else', forPersonId: 'somebody else', byPersonId: 'somebody else' };

  it('reads nothing about somebody it does not represent, unless that was shared with it', () => {
    expect(Object.keys(desk.seen(others)).filter((type) => !['Dossier', 'Involvement'].includes(type))).toEqual([]);
  });

  it('reads nothing that a restriction keeps from it but who looked', () => {
    const kept = Object.keys(desk.seen({ ...MINE, restriction: ['child'] }));
    expect(kept.filter((type) => !['Dossier', 'Involvement', 'Looked', 'PlanVersion', 'Share'].includes(type))).toEqual([]);
  });

  it('reads no draft of the plan, also of what is about itself and shared with it', () => {
    for (const type of ['PlanVersion', 'Top3Item', 'MinimumCondition', 'Agreement', 'SafetyNetContact']) expect([type, desk.reads(type, { ...MINE, state: 'DRAFT', dataClass: 'D5' })]).toEqual([type, false]);
  });

  it('never learns who reported, nor that somebody did', () => {
    expect(desk.reads('FactReporter', MINE)).toBe(false);
    for (const field of ['sourceKind', 'sourcePersonId', 'sourceName']) expect(desk.fields('Fact', { ...MINE, sourceKind: 'REPORTER' })).not.toContain(field);
  });

  it('speaks only for itself', () => {
    expect(desk.does(others)).toEqual({});
  });

  it('writes, edits, shares, adopts and decides nothing', () => {
    const acts = new Set(Object.keys(desk.does(MINE)).map((act) => act.split(' ')[0]));
    expect([...acts].filter((act) => act !== 'RESPOND')).toEqual([]);
  });
});

describe.each(PROFESSIONALS)('of the professionals, %s', (partner) => {
  it('reads of classes its grant does not carry a name at most, and where it has to know that a measure or a plan is in force', () => {
    const bare = new Desk(partner, { ...WIDEST, dataClasses: [] });
    const told = partner === 'VEILIG_THUIS' ? ['Measure', 'PlanVersion'] : partner === 'CARE_PROVIDER' ? ['Measure'] : [];
    expect(Object.keys(bare.seen()).filter((type) => !['Dossier', 'Person'].includes(type))).toEqual(told);
    expect(bare.fields('Measure', { dataClass: 'D13' })).not.toContain('note');
    expect(bare.fields('PlanVersion')).not.toContain('adoptedReason');
  });

  it('reads a child’s own words never without the child’s yes, unless it directs the family', () => {
    for (const type of ['PlanOpinion', 'Response']) {
      const open = [[], ['PARENTS']].map((childAllows) => new Desk(partner, WIDEST).reads(type, { dataClass: 'D8K', childAllows }));
      expect([type, open]).toEqual([type, partner === 'CASE_DIRECTOR' ? [true, true] : [false, false]]);
    }
  });

  it('changes nothing of another organisation by having the same role there', () => {
    const acts = Object.keys(new Desk(partner, WIDEST).does({ sourceOrganisationId: 'elsewhere', createdBy: 'somebody' }));
    if (!['CASE_DIRECTOR', 'GI_EXECUTOR', 'VEILIG_THUIS'].includes(partner)) expect(acts.filter((act) => /^(WRITE|EDIT) /.test(act))).toEqual([]);
  });
});

describe('who alone may', () => {
  it.each<[Act, string, readonly Partner[]]>([
    ['AUTHORISE', 'Person', ['CASE_DIRECTOR']],
    ['AUTHORISE', 'Involvement', ['CASE_DIRECTOR']],
    ['WRITE', 'FactReporter', ['VEILIG_THUIS']],
    ['EDIT', 'FactReporter', []],
    ['EDIT', 'Dossier', ['CASE_DIRECTOR']],
    ['WRITE', 'ContactPoint', ['CASE_DIRECTOR']],
    ['EDIT', 'ContactPoint', ['CASE_DIRECTOR']],
    ['WRITE', 'Person', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
    ['WRITE', 'Custody', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
    ['WRITE', 'Measure', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
    ['WRITE', 'Restriction', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
    ['EDIT', 'Restriction', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
    ['WRITE', 'RepresentationDecision', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
    ['WRITE', 'Mandate', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
    ['SHARE', 'Share', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
    ['SHARE', 'PlanVersion', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
    ['ANSWER', 'Response', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
    ['WRITE', 'PlanOpinion', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
    ['WRITE', 'MinimumCondition', ['CASE_DIRECTOR', 'GI_EXECUTOR', 'VEILIG_THUIS']],
    ['ADOPT', 'PlanVersion', ['CASE_DIRECTOR', 'TEAM_COLLEAGUE', 'GI_WORKER', 'GI_EXECUTOR', 'VEILIG_THUIS', 'SECOND_READER']],
    ['CHECK', 'AgreementCheck', ['CASE_DIRECTOR', 'TEAM_COLLEAGUE', 'GI_EXECUTOR', 'CARE_PROVIDER', 'ADULT_CARE', 'NAMED_PARTNER']],
    ['RESPOND', 'Share', ['SHARE_ADDRESSEE', 'SHARE_RECEIVER']],
    ['READ', 'FactReporter', ['VEILIG_THUIS']],
    ['READ', 'AccessEvent', ['PRIVACY_OFFICER']],
    ['READ', 'RepresentationDecision', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
    ['READ', 'Mandate', ['CASE_DIRECTOR', 'GI_EXECUTOR']],
  ])('%s %s', (act, type, partners) => {
    expect(whoMay(act, type)).toEqual(partners);
  });

  it.each(['AccessEvent', 'LogRead', 'Looked', 'ItemVersion', 'KnownItem'])('write, edit or share %s: nobody', (type) => {
    for (const act of ALL_ACTS) expect([act, whoMay(act, type)]).toEqual([act, []]);
  });
});
