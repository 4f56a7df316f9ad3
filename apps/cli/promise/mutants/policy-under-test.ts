/** What Stryker's mutants are made of and what the matrix is held against: the rules, how they are judged, and what grants carry. */
export { CARRIED } from '@zov/access/model/classes-of-partner.ts';
export { partnersOf } from '@zov/access/model/partner.ts';
export { OFFICE_PARTNERS, Ref, RULES } from '@zov/access/policy';
export { abilityOf } from '@zov/access/policy/ability.ts';
export { rulesFor } from '@zov/access/policy/rules-for.ts';
