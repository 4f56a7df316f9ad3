import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import { PARTNERS } from '@zov/access/model/partner.ts';
import { RULES, Ref, type Rule } from '@zov/access/policy';
import { root } from '../start/environment.mjs';
import { DATA_CLASSES, cell, type Rights } from './matrix';
import { printMatrix } from './print';
import { anyInWords, inWords } from './words';

const rights: Rights = { rules: RULES, carried: CARRIED };
const page = printMatrix(rights);
const partOf = (partner: string): string => page.split(/^## /m).find((part) => part.startsWith(`${partner}\n`)) ?? '';
const rule = (changed: Partial<Rule>): Rule => ({ partner: 'RVDK', act: 'READ', subject: 'Fact', fields: ['id', 'what'], condition: { dossierId: { $is: new Ref('grant', 'dossierId') } }, ...changed });

describe('the page in docs', () => {
  it('is what the rules say now; print it anew when this fails', () => {
    expect(readFileSync(join(root, 'docs/access-matrix.md'), 'utf8')).toBe(page);
  });

  it('has a part for every partner, and a row for it among the classes', () => {
    for (const partner of PARTNERS) {
      expect(partOf(partner)).not.toBe('');
      expect(page).toContain(`| ${partner} | `);
    }
  });

  it('names every type and every field that a rule opens', () => {
    const all = partOf('All fields');
    for (const { subject, fields } of RULES) {
      const line = all.split('\n').find((one) => one.startsWith(`| ${subject} |`)) ?? '';
      for (const field of fields) expect(line.split(/[ |]+/)).toContain(field);
    }
  });

  it('names every act a partner has, and no other', () => {
    for (const partner of PARTNERS) {
      const acts = new Set(RULES.filter((one) => one.partner === partner && one.act !== 'READ').map((one) => one.act));
      const named = partOf(partner).split('\n').flatMap((line) => /^\| ([A-Z, ]+) \|/.exec(line)?.[1]?.split(', ') ?? []);
      expect(new Set(named)).toEqual(acts);
    }
  });
});

describe('a cell', () => {
  it('is empty for whoever has no rules, whatever the grant carries', () => {
    const open: Rights = { rules: [], carried: CARRIED };
    for (const partner of PARTNERS) for (const one of DATA_CLASSES) expect(cell(open, partner, one)).toBe('–');
  });

  it('is empty when the grant does not carry the class', () => {
    const condition = { dataClass: { $oneOf: new Ref('grant', 'dataClasses') } };
    const carried = { ...CARRIED, RVDK: { dataClasses: ['D11'], acts: [] } } as const;
    const some: Rights = { rules: [rule({ condition }), rule({ condition, act: 'WRITE' })], carried };
    expect([cell(some, 'RVDK', 'D3'), cell(some, 'RVDK', 'D11')]).toEqual(['–', 'R']);
  });

  it('is filled when a rule asks nothing of the class, as for what somebody recorded in person', () => {
    const condition = { createdBy: { $is: new Ref('actor', 'id') } };
    const some: Rights = { rules: [rule({ condition }), rule({ condition, act: 'WRITE' })], carried: { ...CARRIED, RVDK: { dataClasses: [], acts: ['WRITE'] } } };
    expect([cell(some, 'RVDK', 'D3'), cell(some, 'RVDK', 'D11'), cell(some, 'RVDK', 'D5')]).toEqual(['RW', 'RW', '–']);
  });

  it('says that only Veilig Thuis knows who reported, and only the privacy officer, the family and who directs read the log', () => {
    expect(PARTNERS.filter((partner) => cell(rights, partner, 'D3M') !== '–')).toEqual(['VEILIG_THUIS']);
    expect(PARTNERS.filter((partner) => cell(rights, partner, 'D15') !== '–')).toEqual([
      'CASE_DIRECTOR', 'GI_EXECUTOR', 'PARENT_WITH_CUSTODY', 'PARENT_OF_16_PLUS', 'PARENT_WITHOUT_CUSTODY', 'GUARDIAN', 'FOSTER_PARENT', 'HOUSEHOLD_ADULT',
      'CHILD_12_PLUS', 'CHILD_16_PLUS', 'FORMER_CHILD', 'LAWYER', 'PRIVACY_OFFICER',
    ]);
  });

  it('is empty in every class for the administrator', () => {
    expect(DATA_CLASSES.map((one) => cell(rights, 'ADMINISTRATOR', one)).join('')).toMatch(/^–+$/);
  });
});

describe('a condition', () => {
  it('is said in words, what two of them share only once', () => {
    const granted = { dossierId: { $is: new Ref('grant', 'dossierId') }, dataClass: { $oneOf: new Ref('grant', 'dataClasses') }, id: { $among: new Ref('grant', 'itemIds') } };
    expect(anyInWords([
      { ...granted, aboutPersonIds: { $within: new Ref('grant', 'personIds') } },
      { ...granted, releasedToPersonIds: { $holds: new Ref('grant', 'selfPersonId') } },
    ])).toBe('granted; about nobody but us, or shared with me by name');
  });

  it('that has no words yet is an error, so that the page never says less than the rule', () => {
    expect(() => inWords({ madeUp: { $is: new Ref('grant', 'dossierId') } })).toThrow(/madeUp/);
    expect(() => inWords({ dossierId: { $oneOf: new Ref('grant', 'personIds') } })).toThrow(/dossierId/);
  });

  it('on a type whose classes are not known is an error too', () => {
    expect(() => printMatrix({ rules: [rule({ subject: 'MadeUp' })], carried: CARRIED })).toThrow(/MadeUp/);
  });
});
