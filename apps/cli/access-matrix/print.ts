import type { DataClass } from '@zov/access/model/data-class.ts';
import type { Act, Partner } from '@zov/access/model/partner.ts';
import { OFFICE_PARTNERS, type Rule } from '@zov/access/policy';
import { CLASSES_OF_TYPE, MEANING } from './classes';
import { DATA_CLASSES, PARTNERS, cell, fieldsOf, inOrder, reachOf, rolesOf, rulesOf, typesOf, type Rights } from './matrix';
import { EXPLAINED, WHO, anyInWords } from './words';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [row(head), row(head.map(() => '---')), ...rows.map(row)];
const listed = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join(' '));

function groupsOf<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const keys = [...new Set(all.map(keyOf))];
  return keys.map((key) => all.filter((one) => keyOf(one) === key));
}

const INTRODUCTION = `# Who may see what

Printed from the rules in \`libs/access/policy\` and the default grants in \`libs/access/model/classes-of-partner.ts\`; a spec fails when this page is older than they are. To print it anew: \`npm run --silent zov -- access:matrix > docs/access-matrix.md\`.

A right needs two things: a rule of the partner, below, and a live grant in that one dossier that carries the class of data and, for anything but reading, the act. A grant may carry less than the default, never more than the rules open. Whatever is not named here is closed: a professional without a grant, of the same team as well, sees nothing of a family.

${EXPLAINED}`;

/** Rules of one partner that open the same fields of the same type: any of their conditions will do. */
interface Opening { readonly act: Act; readonly type: string; readonly fields: readonly string[]; readonly when: string; readonly rules: readonly Rule[] }

function openings(rules: readonly Rule[]): readonly Opening[] {
  const groups = groupsOf(rules, (rule) => `${rule.act} ${rule.subject} ${rule.fields.join()}`);
  return groups.flatMap((group) => group.slice(0, 1).map((rule) => (
    { act: rule.act, type: rule.subject, fields: rule.fields, rules: group, when: anyInWords(group.map(({ condition }) => condition)) })));
}

/** Rows of a table that differ in one column only become one row. */
function joined(rows: readonly (readonly string[])[], column: number): string[][] {
  const groups = groupsOf(rows, (cells) => cells.filter((_, index) => index !== column).join('|'));
  return groups.flatMap((group) => group.slice(0, 1).map((cells) => cells.with(column, [...new Set(group.map((one) => one[column]))].join(', '))));
}

function fieldWords(rights: Rights, { type, fields }: Opening): string {
  const missing = fieldsOf(rights, type).filter((one) => !fields.includes(one));
  if (missing.length === 0) return 'all';
  return missing.length < fields.length / 2 ? `all but ${listed(missing)}` : listed(fields);
}

const reach = (rights: Rights, { rules }: Opening): readonly DataClass[] => inOrder(rules.flatMap((rule) => reachOf(rights, rule)));

function reading(rights: Rights, rules: readonly Rule[]): string[] {
  const all = openings(rules.filter((rule) => rule.act === 'READ'));
  if (all.length === 0) return ['Reads no family data.'];
  const open = all.filter((one) => reach(rights, one).length > 0);
  const closed = [...new Set(all.filter((one) => !open.includes(one)).map(({ type }) => type))];
  const rows = open.map((one) => [one.type, listed(reach(rights, one)), fieldWords(rights, one), one.when]);
  return [
    ...table(['Reads', 'Of class', 'Fields', 'When'], joined(rows, 0)),
    ...(closed.length === 0 ? [] : ['', `Only with a wider grant than the default: ${closed.join(', ')}.`]),
  ];
}

function acting(rights: Rights, rules: readonly Rule[]): string[] {
  const all = openings(rules.filter((rule) => rule.act !== 'READ'));
  if (all.length === 0) return ['May do nothing else.'];
  const rows = all.map((one) => [one.act, one.type, listed(reach(rights, one)), fieldWords(rights, one), one.when]);
  return table(['May', 'Type', 'Of class', 'Fields', 'When'], joined(joined(rows, 0), 1));
}

function partnerPart(rights: Rights, partner: Partner): string[] {
  const { dataClasses, acts } = rights.carried[partner];
  const rules = rulesOf(rights, partner);
  const office = OFFICE_PARTNERS.includes(partner);
  return [
    '', `## ${partner}`, '', `${WHO[partner]}. Signs in as ${listed(rolesOf(partner))}.`, '',
    office ? 'Its rights come from the role; it gets no grant in a dossier.' : `Default grant: classes ${listed(inOrder(dataClasses))}; acts ${listed(acts)}.`,
    '', ...reading(rights, rules), '', ...acting(rights, rules),
  ];
}

/** The whole page, in Markdown. */
export function printMatrix(rights: Rights): string {
  const empty = DATA_CLASSES.filter((one) => !Object.values(CLASSES_OF_TYPE).flat().includes(one));
  return [
    INTRODUCTION, '', '## Partners and classes', '',
    'With the default grant. R: reads rows of that class. W: writes, edits, checks, answers or responds. Which rows, says the part of the partner; a class that reads `none` there needs a wider grant.', '',
    ...table(['', ...DATA_CLASSES], PARTNERS.map((partner) => [partner, ...DATA_CLASSES.map((one) => cell(rights, partner, one))])),
    '', `${DATA_CLASSES.map((one) => `${one} ${MEANING[one]}`).join(' · ')}. Nothing is kept yet of class ${empty.join(', ')}.`,
    ...PARTNERS.flatMap((partner) => partnerPart(rights, partner)),
    '', '## All fields', '', ...table(['Type', 'Fields'], typesOf(rights).map((type) => [type, listed(fieldsOf(rights, type))])), '',
  ].join('\n');
}
