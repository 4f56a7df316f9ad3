import { describe, expect, it } from '@jest/globals';
import { partnersOf, type Partner } from '../model/partner.ts';
import { Desk } from './testing/desk.ts';

const LATER = 'D5 D6 D7';
const VOICE = { PlanOpinion: 'D8', Response: 'D8' };
const HELP = { Dossier: 'D1', Involvement: 'D14' };
/** Rows about the child alone, as everybody of the family reads them whose part it is. */
const PART = {
  ...HELP, Person: 'D1', ContactPoint: 'D2 D2S', Fact: 'D3 D11 D12', DossierEvent: 'D2 D2S D3 D13', Measure: 'D11 D12 D13', Top3Item: LATER, MinimumCondition: LATER, Agreement: LATER,
  AgreementCheck: LATER, GoalProgress: LATER, HelpGiven: LATER, HelpRecord: LATER, SafetyNetContact: LATER, ...VOICE, Looked: 'D15',
};
/** The same for whoever represents the child: where a child hides, and what it has to do with criminal law, is told by name only. */
const OF_CHILD = { ...PART, ContactPoint: 'D2', Fact: 'D3 D11', DossierEvent: 'D2 D3 D13', Measure: 'D13' };
/** Everybody of the family for whom somebody can act. */
const CLIENTS = partnersOf('FAMILY_MEMBER').filter((one) => one !== 'CONFIDENTIAL_ADVISER');
const RESPONDS = { 'RESPOND PlanOpinion': 'D8', 'RESPOND Response': 'D8' };

/** The mother, who reaches herself and whoever she represents. */
const mother = (partner: Partner, ...represents: string[]): Desk => new Desk(partner, { selfPersonId: 'mother', personIds: ['mother', ...represents] });
const about = (...people: string[]) => ({ aboutPersonIds: people, personId: people[0], subjectPersonId: people[0] });
const shared = (...people: string[]) => ({ ...about(...people), releasedToPersonIds: ['mother'] });

it('says something beside a fact it reads, in its own name, and beside no other (R17)', () => {
  const beside = (desk: Desk, row: object): boolean => desk.may('RESPOND', 'FactStatement', { dataClass: 'D3', factId: 'fact', personId: 'mother', ...row });
  const desk = mother('PARENT_WITH_CUSTODY', 'child');
  expect([beside(desk, { aboutPersonIds: ['child'] }), beside(desk, { aboutPersonIds: ['father'], releasedToPersonIds: ['mother'] })]).toEqual([true, true]);
  expect([beside(desk, { aboutPersonIds: ['father'] }), beside(desk, { aboutPersonIds: ['child'], personId: 'child' }), beside(desk, { aboutPersonIds: ['child'], restriction: ['mother'] })]).toEqual([false, false, false]);
  expect(beside(mother('SUPPORT_PERSON'), { aboutPersonIds: ['mother'] })).toBe(false);
});

describe.each(['PARENT_WITH_CUSTODY', 'GUARDIAN'] as const)('%s', (partner) => {
  const desk = mother(partner, 'child');

  it('reads the part of the child it represents, and its own; hidden whereabouts and criminal law only where they are its own as well', () => {
    expect(desk.seen()).toEqual(OF_CHILD);
    expect(desk.seen(about('mother', 'child'))).toEqual(PART);
  });

  it('reads where the child went into hiding, and what it has to do with criminal law, once that was shared with it by name', () => {
    for (const [type, dataClass] of [['DossierEvent', 'D2S'], ['Fact', 'D12'], ['Measure', 'D12']] as const) {
      expect([type, desk.reads(type, { ...about('child'), dataClass }), desk.reads(type, { ...shared('child'), dataClass })]).toEqual([type, false, true]);
    }
  });

  it('reads nothing about the other parent or another child, alone or together with its own', () => {
    expect(desk.seen(about('father'))).toEqual(HELP);
    expect(desk.seen({ ...about('father', 'child') })).toEqual(HELP);
    expect(desk.seen(about('sister'))).toEqual(HELP);
  });

  it('reads what was shared with it by name about itself or the child, whoever else that is about', () => {
    for (const type of ['Fact', 'DossierEvent', 'Agreement', 'SafetyNetContact', 'ContactPoint']) expect(desk.reads(type, shared('child', 'father'))).toBe(true);
    expect(desk.reads('ContactPoint', shared('grandmother'))).toBe(true);
    expect(desk.reads('Fact', { ...about('child', 'father'), releasedToPersonIds: ['father'] })).toBe(false);
  });

  it('keeps nothing of a child that is closed to it, shared by name or not, but what is about itself as well', () => {
    const later = new Desk(partner, { selfPersonId: 'mother', personIds: ['mother', 'child'], closedPersonIds: ['brother'] });
    for (const type of ['Fact', 'Agreement', 'ContactPoint', 'Measure']) {
      expect([type, later.reads(type, shared('brother')), later.reads(type, shared('brother', 'father')), later.reads(type, shared('brother', 'mother'))]).toEqual([type, false, false, true]);
    }
  });

  it('reads no draft, and never that or who reported', () => {
    for (const type of ['Top3Item', 'MinimumCondition', 'Agreement', 'SafetyNetContact']) expect(desk.reads(type, { state: 'DRAFT' })).toBe(false);
    expect(desk.fields('Fact', { sourceKind: 'REPORTER' })).not.toContain('sourceKind');
    expect(desk.fields('Fact')).toEqual(expect.arrayContaining(['sourceKind', 'sourceName']));
    expect(desk.reads('FactReporter')).toBe(false);
  });

  it('is kept from whatever a restriction covers, shared by name or not', () => {
    const kept = { restriction: ['mother'] };
    expect(desk.seen(kept)).toEqual({ ...HELP, Looked: 'D15' });
    expect(desk.reads('ContactPoint', { ...shared('child'), ...kept })).toBe(false);
  });

  it('reads a child’s own words only when the child lets its parents', () => {
    for (const type of ['PlanOpinion', 'Response']) {
      expect(desk.reads(type, { dataClass: 'D8K' })).toBe(false);
      expect(desk.reads(type, { dataClass: 'D8K', childAllows: ['TEAM'] })).toBe(false);
      expect(desk.reads(type, { dataClass: 'D8K', childAllows: ['PARENTS'] })).toBe(true);
      expect(desk.reads(type, { dataClass: 'D8K', childAllows: ['PARENTS'], personId: 'sister' })).toBe(false);
      expect(desk.reads(type, { dataClass: 'D8K', childAllows: ['PARENTS'], restriction: ['mother'] })).toBe(false);
    }
  });

  it('speaks for itself and changes nothing else', () => {
    expect(desk.does(about('mother'))).toMatchObject(RESPONDS);
    expect(Object.keys(desk.does()).filter((act) => RESPONDS[act as keyof typeof RESPONDS] !== undefined)).toEqual([]);
  });
});

describe('a parent of whom the part of the child is closed', () => {
  const desk = new Desk('PARENT_OF_16_PLUS', { selfPersonId: 'mother', personIds: ['mother'], closedPersonIds: ['child'] });

  it('reads itself', () => {
    expect(desk.seen(about('mother'))).toEqual(PART);
  });

  it('reads nothing about the child, also not what was shared with it by name before', () => {
    expect(desk.seen(about('child'))).toEqual(HELP);
    const left = desk.seen({ ...shared('child') });
    for (const type of ['Fact', 'DossierEvent', 'Measure', 'Top3Item', 'MinimumCondition', 'Agreement', 'AgreementCheck', 'SafetyNetContact', 'ContactPoint', 'PlanOpinion']) expect([type, left[type]]).toEqual([type, undefined]);
  });

  it('keeps the agreements it is party to, and decisions about itself', () => {
    for (const type of ['Agreement', 'Top3Item', 'Measure', 'Fact']) expect(desk.reads(type, shared('mother', 'child'))).toBe(true);
    expect(desk.reads('Agreement', about('mother', 'child'))).toBe(false);
  });

  it('never reads the child’s own words', () => {
    expect(desk.reads('Response', { dataClass: 'D8K', childAllows: ['PARENTS'] })).toBe(false);
  });
});

describe('a parent without custody', () => {
  const desk = mother('PARENT_WITHOUT_CUSTODY');

  it('reads itself, and of the child only what was released by name', () => {
    const { Top3Item, MinimumCondition, Agreement, AgreementCheck, GoalProgress, HelpGiven, HelpRecord, SafetyNetContact, ...own } = PART;
    expect([Top3Item, MinimumCondition, Agreement, AgreementCheck, GoalProgress, HelpGiven, HelpRecord, SafetyNetContact]).toEqual(Array(8).fill(LATER));
    expect(desk.seen(about('mother'))).toEqual(own);
    expect(desk.seen()).toEqual(HELP);
    expect(desk.reads('Fact', shared('child'))).toBe(true);
    expect(desk.fields('Person', shared('child'))).toEqual(['id', 'displayName', 'callName', 'familyRole', 'circle']);
  });

  it('reads the agreements that were shared with it, and no address of the child', () => {
    expect(desk.reads('Agreement', shared('mother', 'child'))).toBe(true);
    for (const dataClass of ['D2', 'D2S']) expect(desk.reads('ContactPoint', { ...shared('child'), dataClass })).toBe(false);
  });

  it('loses what was released once a parent with custody would not get it either', () => {
    const later = new Desk('PARENT_WITHOUT_CUSTODY', { selfPersonId: 'mother', personIds: ['mother'], closedPersonIds: ['child'] });
    expect([later.reads('Fact', shared('child')), later.reads('Agreement', shared('mother', 'child'))]).toEqual([false, true]);
  });
});

describe('whoever else lives or helps there', () => {
  it('a step-parent reads itself and agreements that name it', () => {
    const desk = mother('HOUSEHOLD_ADULT');
    expect(desk.seen()).toEqual(HELP);
    expect(desk.seen(about('mother'))).toEqual({ ...HELP, Person: 'D1', ContactPoint: 'D2 D2S', Fact: 'D3 D11 D12', DossierEvent: 'D2 D2S D3', Measure: 'D11 D12', ...VOICE, Looked: 'D15' });
    expect(desk.reads('Agreement', { ...shared('mother', 'child'), dataClass: 'D5' })).toBe(true);
    expect(desk.reads('Fact', shared('mother', 'child'))).toBe(false);
    for (const type of ['Top3Item', 'MinimumCondition', 'SafetyNetContact']) expect(desk.reads(type, shared('mother', 'child'))).toBe(false);
  });

  it('a foster parent reads what was released for daily care', () => {
    const desk = mother('FOSTER_PARENT');
    expect(desk.seen()).toEqual(HELP);
    for (const type of ['Fact', 'ContactPoint', 'Agreement', 'SafetyNetContact']) expect(desk.reads(type, shared('child'))).toBe(true);
    expect(desk.reads('Measure', { ...shared('child'), dataClass: 'D13' })).toBe(false);
  });

  it('a support person reads agreements that name it and whom to call, and nothing of the record', () => {
    const desk = mother('SUPPORT_PERSON');
    expect(desk.seen()).toEqual({ Dossier: 'D1' });
    expect(desk.seen(shared('mother'))).toMatchObject({ Agreement: 'D5', SafetyNetContact: 'D5', PlanVersion: 'D5' });
    for (const type of ['Fact', 'DossierEvent', 'Measure', 'ContactPoint', 'Involvement', 'Looked', 'Top3Item', 'MinimumCondition']) expect(desk.reads(type, shared('mother'))).toBe(false);
  });
});

describe('a child', () => {
  const child = (partner: Partner): Desk => new Desk(partner, { selfPersonId: 'child', personIds: ['child'] });

  it.each(['CHILD_12_PLUS', 'CHILD_16_PLUS'] as const)('as %s reads its own part, its own words included, and what was shared with it', (partner) => {
    const desk = child(partner);
    expect(desk.seen()).toEqual({ ...PART, PlanOpinion: 'D8 D8K', Response: 'D8 D8K' });
    expect(desk.seen(about('mother'))).toEqual(HELP);
    expect(desk.reads('Agreement', { ...about('mother', 'child'), releasedToPersonIds: ['child'] })).toBe(true);
    expect(desk.reads('Agreement', about('mother', 'child'))).toBe(false);
    expect(desk.does()).toMatchObject({ 'RESPOND PlanOpinion': 'D8 D8K', 'RESPOND Response': 'D8 D8K' });
  });

  it('of age reads the own dossier alone; what is about others as well stays masked, shared or not', () => {
    const desk = child('FORMER_CHILD');
    expect(desk.seen()).toEqual({ ...PART, PlanOpinion: 'D8 D8K', Response: 'D8 D8K' });
    const together = { ...about('child', 'mother'), releasedToPersonIds: ['child'] };
    for (const type of ['Fact', 'DossierEvent', 'Measure', 'Top3Item', 'Agreement', 'SafetyNetContact', 'ContactPoint']) expect([type, desk.reads(type, together)]).toEqual([type, false]);
  });
});

describe('who acts by a mandate', () => {
  it.each(CLIENTS)('a lawyer of a %s does nothing: the grant carries no act, and the shape is that of the client', (partner) => {
    expect(new Desk(partner, { selfPersonId: 'mother', personIds: ['mother'], acts: [] }).does(about('mother'))).toEqual({});
  });

  it.each(CLIENTS.filter((one) => one !== 'SUPPORT_PERSON'))('a confidential adviser of a %s never reads more than that client', (partner) => {
    const grant = { selfPersonId: 'mother', personIds: ['mother', 'child'] };
    const [client, adviser] = [new Desk(partner, grant), new Desk('CONFIDENTIAL_ADVISER', grant)];
    for (const row of [about('mother'), about('child'), about('father'), shared('mother'), shared('child', 'father'), { ...about('mother'), workplace: 'SHELTER' }, { ...shared('mother'), restriction: ['mother'] }]) {
      for (const type of Object.keys(adviser.seen(row))) expect([type, adviser.fields(type, row).filter((field) => !client.fields(type, row).includes(field))]).toEqual([type, []]);
    }
  });

  it('a confidential adviser knows who the family is and who helps, and reads no document', () => {
    const desk = mother('CONFIDENTIAL_ADVISER');
    expect(desk.seen(about('mother'))).toEqual({ ...HELP, Person: 'D1' });
    expect(desk.seen()).toEqual(HELP);
    expect(desk.fields('Person', about('mother'))).not.toContain('birthDate');
    expect(desk.reads('Involvement', { workplace: 'SHELTER' })).toBe(false);
    expect(new Desk('CONFIDENTIAL_ADVISER', { selfPersonId: 'mother', personIds: ['mother'], dataClasses: ['D1', 'D3', 'D5', 'D11'] }).seen(about('mother'))).toEqual({ Dossier: 'D1', Person: 'D1' });
  });
});

describe('a file', () => {
  const file = { aboutPersonIds: ['child'], state: 'CURRENT' };
  const held = (partner: 'PARENT_WITH_CUSTODY' | 'CHILD_12_PLUS' | 'HOUSEHOLD_ADULT'): Desk => new Desk(partner, { dataClasses: ['D3', 'D11', 'D12'], personIds: ['child', 'self'], selfPersonId: 'self' });

  it('is there for who it was shared with by name, and not because it is about the own child', () => {
    for (const partner of ['PARENT_WITH_CUSTODY', 'CHILD_12_PLUS'] as const) {
      expect([held(partner).reads('Attachment', file), held(partner).reads('Attachment', { ...file, releasedToPersonIds: ['somebody'] }), held(partner).reads('Attachment', { ...file, releasedToPersonIds: ['self'] })]).toEqual([false, false, true]);
    }
    expect(held('HOUSEHOLD_ADULT').reads('Attachment', { ...file, releasedToPersonIds: ['self'] })).toBe(false);
  });

  it('is gone for the family once it was taken away, also for who had it', () => {
    expect(held('PARENT_WITH_CUSTODY').reads('Attachment', { ...file, releasedToPersonIds: ['self'], state: 'WITHDRAWN' })).toBe(false);
  });

  it('never says with whom else it was shared', () => {
    expect(held('PARENT_WITH_CUSTODY').fields('Attachment', { ...file, releasedToPersonIds: ['self'] })).not.toContain('releasedToPersonIds');
  });
});
