import { describe, expect, it } from '@jest/globals';
import { RULES, type Rule } from '@zov/access/policy';
import { grant, me } from '@zov/access/policy/rule.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { Judge, type Row } from '../matrix/judge.ts';
import { wrongOf } from './mutants.ts';
import { mutantsOf, type Mutant } from './mutators.ts';
import { PaperMatrix } from './paper-matrix.ts';
import type { Paper } from './papers.ts';
import { AS_THEY_ARE } from './readers.ts';
import { SURVIVORS } from './survivors.ts';

const rule = (over: Partial<Rule>): Rule => ({ partner: 'TEAM_COLLEAGUE', act: 'READ', subject: 'Household', fields: ['id', 'version', 'label'], condition: { dossierId: { $is: grant('dossierId') } }, ...over });
const faults = (rules: readonly Rule[], kind: Mutant['kind']): string[] => mutantsOf(rules).filter((one) => one.kind === kind).map(({ name }) => name.split('}: ')[1] ?? '');

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
    const [first] = mutantsOf([of('RVDK', 'UNMASK'), of('CRISIS', 'UNWITHHOLD')]);
    expect(first?.changes.map(({ former, now }) => [former?.partner, now.condition])).toEqual([['RVDK', { approvalKind: { $is: 'UNMASK' } }], ['CRISIS', { approvalKind: { $is: 'UNWITHHOLD' } }]]);
  });

  it('nothing but what is read: acts have tests of their own', () => {
    expect(mutantsOf(RULES.filter(({ act }) => act !== 'READ'))).toEqual([]);
    expect(mutantsOf(RULES).length).toBeGreaterThan(1_000);
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
  const matrix = new PaperMatrix(new Judge([]), mothers, [fact('son'), fact('father')], RULES);
  const own = RULES.find(({ partner, act, subject, condition }) => partner === 'PARENT_WITH_CUSTODY' && act === 'READ' && subject === 'Fact' && 'aboutPersonIds' in condition && !('releasedToPersonIds' in condition) && !('sourceKind' in condition)) as Rule;
  const instead = (condition: Rule['condition']): Mutant => ({ kind: 'drop a condition', name: 'x', changes: [{ former: own, now: { ...own, condition } }] });

  it('agrees with the rules as they are', () => {
    expect(matrix.differences()).toEqual([]);
  });

  it('notices when one condition is forgotten, and nothing when none is', () => {
    const { aboutPersonIds: _, ...forgotten } = own.condition;
    expect(matrix.kills(instead(forgotten))).toMatchObject({ reader: 'mother', type: 'Fact', id: fact('father').row.id, missing: [] });
    expect(matrix.kills(instead({ ...own.condition }))).toBeNull();
  });
});

describe('who survives', () => {
  const survivor: Mutant = { kind: 'drop a condition', name: 'a', changes: [] };

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
