import { ACTOR_ROLES, type ActorRole } from '@zov/access/model/actor.ts';
import type { Carried } from '@zov/access/model/classes-of-partner.ts';
import { DATA_CLASSES, type DataClass } from '@zov/access/model/data-class.ts';
import { PARTNERS, partnersOf, type Act, type Partner } from '@zov/access/model/partner.ts';
import { OFFICE_PARTNERS, type Rule } from '@zov/access/policy';
import { classesOfType } from './classes';

/** Rules and default grants: all that the matrix is made from. */
export interface Rights {
  readonly rules: readonly Rule[];
  readonly carried: Readonly<Record<Partner, Carried>>;
}

/** Acts that put words of their own into a row. Sharing, adopting and authorising decide about rows that are there. */
const WRITING: readonly Act[] = ['WRITE', 'EDIT', 'CHECK', 'ANSWER', 'RESPOND'];

export const rulesOf = ({ rules }: Rights, partner: Partner): readonly Rule[] => rules.filter((rule) => rule.partner === partner);

export const rolesOf = (partner: Partner): readonly ActorRole[] => ACTOR_ROLES.filter((role) => partnersOf(role).includes(partner));

/** Classes of rows that a rule opens when the grant is the default one. */
export function reachOf({ carried }: Rights, rule: Rule): readonly DataClass[] {
  const { dataClasses, acts } = carried[rule.partner];
  const classes = classesOfType(rule.subject);
  if (OFFICE_PARTNERS.includes(rule.partner)) return classes;
  if (rule.act !== 'READ' && !acts.includes(rule.act)) return [];
  // Whose words they are decides the class of an answer, and everybody answers in their own name.
  const bound = rule.condition['dataClass'] !== undefined || rule.act === 'RESPOND';
  return bound ? classes.filter((one) => dataClasses.includes(one)) : classes;
}

export function cell(rights: Rights, partner: Partner, dataClass: DataClass): string {
  const reaching = rulesOf(rights, partner).filter((rule) => reachOf(rights, rule).includes(dataClass));
  const reads = reaching.some((rule) => rule.act === 'READ');
  const writes = reaching.some((rule) => WRITING.includes(rule.act));
  return `${reads ? 'R' : ''}${writes ? 'W' : ''}` || '–';
}

const ordered = <T>(all: readonly T[], some: readonly T[]): readonly T[] => all.filter((one) => some.includes(one));
export const inOrder = (classes: readonly DataClass[]): readonly DataClass[] => ordered(DATA_CLASSES, classes);

/** Fields of a type that some rule opens, in the order of the rules. */
export function fieldsOf({ rules }: Rights, type: string): readonly string[] {
  return [...new Set(rules.filter((rule) => rule.subject === type).flatMap((rule) => rule.fields))];
}

export function typesOf({ rules }: Rights): readonly string[] {
  return [...new Set(rules.map((rule) => rule.subject))];
}

export { PARTNERS, DATA_CLASSES };
