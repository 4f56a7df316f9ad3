import { FIELDS } from './fields.ts';
import { may, policyOf } from './rule.ts';
import { GRANTED, directsSharing, keepsFamily, readsAsProfessional, worksOnPlan, writesFacts } from './shapes.ts';

/** NL: casusregisseur. Directs the family: writes dossier and plan, shares, involves others (INV + PUR). */
export const caseDirector = policyOf('CASE_DIRECTOR', [
  readsAsProfessional(),
  worksOnPlan(),
  may('EDIT', 'Dossier', FIELDS.dossier, GRANTED),
  keepsFamily(),
  may('READ', 'SignIn', FIELDS.signIn, GRANTED),
  directsSharing(),
  writesFacts(),
  may('EDIT', 'Fact', [...FIELDS.factText, ...FIELDS.factWork], GRANTED),
  may('SHARE', 'PlanVersion', FIELDS.planVersion, GRANTED),
  may('ADOPT', 'PlanVersion', FIELDS.planVersion, GRANTED),
  may('AUTHORISE', 'Involvement', FIELDS.involvement, GRANTED),
  may('AUTHORISE', 'Person', FIELDS.person, GRANTED),
]);
