import { beforeAll, describe, expect, it } from '@jest/globals';
import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import type { ActorRole } from '@zov/access/model/actor.ts';
import { RULES, Ref, type Rule } from '@zov/access/policy';
import { abilityOf } from '@zov/access/policy/ability.ts';
import { PARTNERS } from '@zov/access/model/partner.ts';
import { grant, me } from '@zov/access/policy/rule.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import type { Reader } from '../matrix/cast.ts';
import { Judge, type Row } from '../matrix/judge.ts';
import { root } from '../../start/environment.mjs';
import { AskedRows } from './asked-rows.ts';
import { Expectation, THE_ROW } from './expectation.ts';
import { figuresOf, wrongOf } from './mutants.ts';
import { mutantsOfActs, mutantsOfReading, type Mutant } from './mutators.ts';
import { Noticing } from './noticing.ts';
import { operatorsHold } from './operators.ts';
import { PaperMatrix, withAbility } from './paper-matrix.ts';
import type { Paper } from './papers.ts';
import { AS_THEY_ARE, WITH_EVERY_ACT } from './readers.ts';
import { StrykerPolicy } from './stryker.ts';
import { SURVIVORS } from './survivors.ts';

const rule = (over: Partial<Rule>): Rule => ({ partner: 'TEAM_COLLEAGUE', act: 'READ', subject: 'Household', fields: ['id', 'version', 'label'], condition: { dossierId: { $is: grant('dossierId') } }, ...over });
const faults = (rules: readonly Rule[], kind: string, mutantsOf = mutantsOfReading): string[] => mutantsOf(rules).filter((one) => one.kind === kind).map(({ name }) => name.split(': ').at(-1) ?? '');

describe('faults are made of', () => {
  it('each condition that can be forgotten, and each test of a property that has several', () => {
    const rules = [rule({ condition: { dossierId: { $is: grant('dossierId') }, dataClass: { $oneOf: grant('dataClasses'), $is: 'D1' }, restriction: { $freeOf: grant('selfPersonId') } } })];
    expect(faults(rules, 'drop a condition')).toEqual(['without dossierId', 'without dataClass', 'without restriction']);
    expect(faults(rules, 'drop a bound')).toEqual(['dataClass without $oneOf', 'dataClass without $is']);
  });

  it('each field that a line leaves out, each list of values, and somebody who has no such line', () => {
    expect(faults([rule({ fields: ['id'] })], 'widen the fields')).toEqual(['with version', 'with label']);
    expect(faults([rule({ condition: { state: { $oneOf: ['SHARED'] } } })], 'loosen a list')).toEqual(['state of more']);
    expect(faults([rule({}), rule({ partner: 'GI_WORKER' })], 'swap the role')).toEqual(['for GI_EXECUTOR']);
  });

  it('a line as it is written once, for every partner and kind that it is written for', () => {
    const of = (partner: Rule['partner'], approvalKind: string): Rule => rule({ partner, subject: 'Approval', condition: { askedBy: { $is: me('id') }, approvalKind: { $is: approvalKind } } });
    const [first] = mutantsOfReading([of('RVDK', 'UNMASK'), of('CRISIS', 'UNWITHHOLD')]);
    expect(first?.gone.map(({ partner }) => partner)).toEqual(['RVDK', 'CRISIS']);
    expect(first?.come.map(({ partner, condition }) => [partner, condition])).toEqual([['RVDK', { approvalKind: { $is: 'UNMASK' } }], ['CRISIS', { approvalKind: { $is: 'UNWITHHOLD' } }]]);
  });

  it('an act with a field that it leaves out, of all that a row has, and for somebody who has no such act', () => {
    const rules = [rule({ act: 'EDIT', fields: ['label'] }), rule({ act: 'EDIT', fields: ['label'], partner: 'GI_WORKER' })];
    expect(faults(rules, 'drop a condition of an act', mutantsOfActs)).toEqual(['without dossierId']);
    expect(faults(rules, 'widen the fields of an act', mutantsOfActs)).toEqual(expect.arrayContaining(['with id', 'with createdBy', 'with dossierId']));
    expect(faults(rules, 'swap the role of an act', mutantsOfActs)).toEqual(['for GI_EXECUTOR']);
  });

  it('each act that somebody may do to a type, for everybody else; and correcting what nobody may touch', () => {
    const added = faults([rule({ act: 'WRITE', fields: ['label'] })], 'add an act', mutantsOfActs);
    expect(added.filter((name) => name === 'may WRITE Household')).toHaveLength(PARTNERS.length - 1);
    expect(added.filter((name) => name === 'may EDIT Looked')).toHaveLength(PARTNERS.length);
  });

  it('what is read and what is done, each apart', () => {
    expect(mutantsOfReading(RULES.filter(({ act }) => act !== 'READ'))).toEqual([]);
    expect(mutantsOfActs(RULES.filter(({ act }) => act === 'READ')).every(({ kind }) => kind === 'add an act')).toBe(true);
    expect(mutantsOfReading(RULES).length).toBeGreaterThan(1_000);
    expect(mutantsOfActs(RULES).length).toBeGreaterThan(3_000);
  });
});

describe('the matrix on paper', () => {
  const person = (name: string): string => idOf(`person ${name}`);
  const fact = (about: string): Paper => {
    const columns = { data_class: 'D3', source_kind: 'FAMILY_MEMBER', about_person_ids: [person(about)], released_to_person_ids: [] };
    const row: Row = { type: 'Fact', id: idOf(`fact of ${about}`), dataClass: 'D3', about: [person(about)], columns };
    const facts = { id: row.id, dossierId: idOf('dossier here'), dataClass: 'D3', aboutPersonIds: row.about, releasedToPersonIds: [], restriction: [], sourceKind: 'FAMILY_MEMBER', createdBy: idOf('somebody'), sourceOrganisationId: null };
    return { row, facts };
  };
  const mothers = AS_THEY_ARE.filter(({ reader }) => reader.name === 'mother');
  const matrix = new PaperMatrix(new Expectation(new Judge([])), mothers, [fact('son'), fact('father')], { rules: RULES, test: withAbility(abilityOf) });
  const own = RULES.find(({ partner, act, subject, condition }) => partner === 'PARENT_WITH_CUSTODY' && act === 'READ' && subject === 'Fact' && 'aboutPersonIds' in condition && !('releasedToPersonIds' in condition) && !('sourceKind' in condition)) as Rule;
  const instead = (condition: Rule['condition']): Pick<Mutant, 'gone' | 'come'> => ({ gone: [own], come: [{ ...own, condition }] });

  it('agrees with the rules as they are', () => {
    expect([...matrix.differences()]).toEqual([]);
  });

  it('notices when one condition is forgotten, and nothing when none is', () => {
    const { aboutPersonIds: _, ...forgotten } = own.condition;
    expect(matrix.kills(instead(forgotten))).toMatchObject({ reader: 'mother', type: 'Fact', id: fact('father').row.id, missing: [] });
    expect(matrix.kills(instead({ ...own.condition }))).toBeNull();
  });

  it('notices a rule that is gone, and nothing when another opens the same', () => {
    const ours = RULES.filter(({ partner, act, subject, condition }) => partner === 'PARENT_WITH_CUSTODY' && act === 'READ' && subject === 'Fact' && !('releasedToPersonIds' in condition));
    expect(matrix.kills({ gone: ours, come: [] })).toMatchObject({ reader: 'mother', id: fact('son').row.id, missing: expect.arrayContaining(['what', 'sourceKind']), shown: [] });
    expect(matrix.kills({ gone: [own], come: [] })).toBeNull();
  });

  it('notices an act that somebody may not do, and one that is done with more than it gives', () => {
    const writing = (partner: Rule['partner'], fields: readonly string[]): Pick<Mutant, 'gone' | 'come'> => ({ gone: [], come: [rule({ partner, act: 'EDIT', subject: 'Fact', fields })] });
    const everybody = new PaperMatrix(new Expectation(new Judge([])), WITH_EVERY_ACT, [fact('son')], { rules: RULES, test: withAbility(abilityOf) });
    expect([...everybody.differences()]).toEqual([]);
    expect(everybody.kills(writing('PARENT_WITH_CUSTODY', ['what']))).toMatchObject({ reader: 'mother', act: 'EDIT', shown: [THE_ROW, 'what'] });
    expect(everybody.kills(writing('CASE_DIRECTOR', ['what', 'createdBy']))).toMatchObject({ reader: 'case-director', shown: ['createdBy'] });
    expect(everybody.kills(writing('CASE_DIRECTOR', ['what']))).toBeNull();
  });
});

describe('rows that lines ask for', () => {
  const vary = (paper: Paper, change: object): Paper => ({ row: { ...paper.row, dataClass: String({ ...paper.facts, ...change }['dataClass' as never]) }, facts: { ...paper.facts, ...change } });
  const home: Row = { type: 'HeldText', id: idOf('held'), dataClass: 'D2S', about: null, columns: {} };

  it('are made of the row that is most like them, in each way that a line of the type asks', () => {
    const fact: Row = { type: 'FactStatement', id: idOf('said'), dataClass: 'D3', about: [idOf('person mother')], columns: {} };
    const facts = { id: fact.id, dossierId: idOf('dossier here'), dataClass: 'D3', aboutPersonIds: fact.about, releasedToPersonIds: [], restriction: [], personId: idOf('person mother'), factId: idOf('fact'), factCreatedBy: idOf('somebody'), sourceOrganisationId: null };
    const asked = new AskedRows([fact.id, idOf('fact')], vary);
    const made = asked.of('FactStatement', [{ row: fact, facts }], new Map());
    expect(asked.good.size).toBeGreaterThan(10);
    for (const other of [{ personId: idOf('stranger') }, { aboutPersonIds: [] }, { factId: idOf('stranger') }]) expect(made.map((paper) => paper.facts)).toContainEqual(expect.objectContaining(other));
  });

  it('are missed by the name of the line when there is nothing to make them of', () => {
    const asked = new AskedRows([], vary);
    expect([asked.of('HeldText', [], new Map()), asked.without]).toEqual([[], [expect.stringMatching(/^CASE_DIRECTOR HeldText/), expect.stringMatching(/^CASE_DIRECTOR AUTHORISE HeldText/)]]);
    expect(new AskedRows([home.id], vary).of('HeldText', [{ row: home, facts: { id: home.id, dossierId: idOf('dossier here'), dataClass: 'D2S' } }], new Map()).length).toBeGreaterThan(0);
  });

  it('may be done what an act makes by itself, also by who does not read them, and nothing else', () => {
    const line: Row = { type: 'SafetyCardLine', id: idOf('line'), dataClass: 'D7', about: [idOf('person son')], columns: { state: 'ADOPTED' } };
    const worker = WITH_EVERY_ACT.find(({ reader }) => reader.actor === 'GI_WORKER')?.reader as Reader;
    const expectation = new Expectation(new Judge([]));
    expect([...expectation.fields('READ', worker, line)]).toEqual([]);
    expect([...expectation.fields('ADOPT', worker, line)]).toEqual([THE_ROW, 'copyOfId']);
    expect([...expectation.fields('WRITE', worker, { ...line, type: 'Fact' })]).toEqual([]);
  });
});

it('tells of each kind how many were made, killed and left', () => {
  expect(figuresOf([{ kind: 'a' }, { kind: 'a' }, { kind: 'b' }], [{ kind: 'a' }])).toEqual({ a: { n: 2, killed: 1, survivors: 1 }, b: { n: 1, killed: 1, survivors: 0 } });
});

describe('Stryker', () => {
  const matrix = (rules: readonly Rule[]): PaperMatrix => new PaperMatrix(expectation, AS_THEY_ARE, [paper], { rules, test: withAbility(abilityOf) });
  const expectation = new Expectation(new Judge([]));
  const row: Row = { type: 'Household', id: idOf('home'), dataClass: 'D1', about: null, columns: { data_class: 'D1' } };
  const paper: Paper = { row, facts: { id: row.id, dossierId: idOf('dossier here'), dataClass: 'D1' } };
  let stryker: StrykerPolicy;
  const notices = (policy: Pick<StrykerPolicy, 'with'>, id: string, file = 'libs/access/policy/shapes.ts'): boolean =>
    new Noticing(policy, matrix(RULES), expectation, [paper]).notices({ id, file, mutatorName: 'any', name: 'any' });

  beforeAll(async () => {
    stryker = await StrykerPolicy.of(root);
  }, 60_000);

  it('makes its mutants of the rules and of what grants carry, and without any the policy is the one that runs', () => {
    expect(stryker.mutants.length).toBeGreaterThan(1_000);
    const files = [...new Set(stryker.mutants.map(({ file }) => file))];
    expect(files).toEqual(expect.arrayContaining(['libs/access/policy/ability.ts', 'libs/access/policy/case-director.ts', 'libs/access/policy/given.ts', 'libs/access/model/classes-of-partner.ts', 'libs/access/model/partner.ts']));
    expect(files.filter((file) => /spec|testing/.test(file))).toEqual([]);
    const { RULES: rules, CARRIED: carried } = stryker.with(undefined);
    expect(JSON.parse(JSON.stringify([rules, carried]))).toEqual(JSON.parse(JSON.stringify([RULES, CARRIED])));
  });

  it('is noticed where a household opens or closes, and nowhere else', () => {
    const lines = stryker.mutants.filter(({ name }) => name.includes(`read('Household', FIELDS.household)`));
    expect(lines.length).toBeGreaterThan(0);
    for (const { id } of lines) expect(notices(stryker, id)).toBe(true);
    expect(notices(stryker, 'no such mutant')).toBe(false);
    const elsewhere = stryker.mutants.find(({ name }) => name.includes(`read('Custody', FIELDS.custody)`));
    expect(notices(stryker, elsewhere?.id ?? '')).toBe(false);
  });

  it('is noticed when the policy cannot be loaded, when grants carry less, and when a role is somebody else', () => {
    const under = stryker.with(undefined);
    const instead = (over: object): Pick<StrykerPolicy, 'with'> => ({ with: () => ({ ...under, ...over }) });
    expect(notices({ with: (id) => (id === undefined ? under : {} as never) }, 'x')).toBe(true);
    expect(notices(instead({}), 'x')).toBe(false);
    expect(notices(instead({ CARRIED: { ...under.CARRIED, TEAM_COLLEAGUE: { dataClasses: [], acts: [] } } }), 'x')).toBe(true);
    expect(notices(instead({ partnersOf: (role: ActorRole) => (role === 'ANALYST' ? ['CHAIR'] : under.partnersOf(role)) }), 'x', 'libs/access/model/partner.ts')).toBe(true);
    expect(notices(instead({ rulesFor: () => [] }), 'x', 'libs/access/policy/rules-for.ts')).toBe(true);
  });

  it('is noticed when an operator means something else', () => {
    expect(operatorsHold(abilityOf, Ref)).toBe(true);
    expect(operatorsHold((rules, fill) => abilityOf(rules.map((one) => ({ ...one, condition: {} })), fill), Ref)).toBe(false);
    expect(operatorsHold((rules) => abilityOf(rules, () => 'a'), Ref)).toBe(false);
  });
});

describe('who survives', () => {
  const survivor = { kind: 'drop a condition', name: 'a' };

  it('is wrong without an argument, and so is an argument for one that was killed', () => {
    expect(wrongOf([survivor], { a: 'because' })).toEqual([]);
    expect(wrongOf([survivor], {})).toEqual(['survived: a']);
    expect(wrongOf([], { a: 'because' })).toEqual([expect.stringMatching(/^killed.*: a$/)]);
  });

  it('is argued for in at most five cases, in words', () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, 'because']));
    expect(wrongOf(Object.keys(many).map((name) => ({ ...survivor, name })), many)).toEqual(['6 survivors are argued for, and 5 may be']);
    for (const why of Object.values(SURVIVORS)) expect(why.length).toBeGreaterThan(60);
  });
});
