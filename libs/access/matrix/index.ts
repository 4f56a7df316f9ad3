import { withCard } from './card.ts';
import { withCrisisDecisions } from './crisis-decision.ts';
import { FAMILY } from './family.ts';
import { withGates } from './gate.ts';
import { withMonitoring } from './monitoring.ts';
import type { Sheet } from './notation.ts';
import { OFFICES } from './offices.ts';
import { PARTNERS } from './partners.ts';
import { withPlanSeen } from './plan-seen.ts';
import { PROFESSIONALS } from './professionals.ts';
import { withTemplates } from './template.ts';

export { ACTS } from './acts.ts';
export { CLASSES, CLASS_NAMES, TAGS, type ClassName } from './classes.ts';
export { COMING, DEEDS } from './deeds.ts';
export { CONDITIONS, type ConditionName } from './conditions.ts';
export type { ActRow, Deed, May, Sheet, Sight } from './notation.ts';
export { RELATIONS, type RelationName } from './relations.ts';
export { ROLE_ACTS } from './role-acts.ts';
export { ROLES } from './roles.ts';
export { QUESTIONS } from './questions.ts';
export { QUESTIONS_ABOUT_READERS, ROLE_ACTS_WHEN, ROLE_CONDITIONS, ROLE_QUESTIONS, type RoleCondition } from './by-role.ts';
export { OPEN_TYPES, TYPES, type TypeRow } from './types.ts';

/** Who may stand around a family, in the order of the matrix. */
export const SHEETS: Readonly<Record<string, Sheet>> = withPlanSeen(withTemplates(withCrisisDecisions(withMonitoring(withGates(withCard({ ...PROFESSIONALS, ...PARTNERS, ...FAMILY, ...OFFICES }))))));
