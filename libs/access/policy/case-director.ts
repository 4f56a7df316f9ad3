import { FIELDS } from './fields.ts';
import { may, policyOf } from './rule.ts';
import { GRANTED, keepsFamily, readsAsProfessional, worksOnPlan, writesFacts } from './shapes.ts';

/** NL: casusregisseur. Directs the family: writes dossier and plan, shares, involves others (INV + PUR). */
export const caseDirector = policyOf('CASE_DIRECTOR', [
  readsAsProfessional(),
  worksOnPlan(),
  may('EDIT', 'Dossier', FIELDS.dossier, GRANTED),
  keepsFamily(),
  may('READ', 'SignIn', FIELDS.signIn, GRANTED),
  may('READ', 'Share', [...FIELDS.shareOffer, ...FIELDS.share], GRANTED),
  may('SHARE', 'Share', [...FIELDS.shareOffer, ...FIELDS.share], GRANTED),
  may('WRITE', 'Restriction', FIELDS.restriction, GRANTED),
  writesFacts(),
  may('EDIT', 'Fact', [...FIELDS.factText, ...FIELDS.factWork], GRANTED),
  may('SHARE', 'PlanVersion', FIELDS.planVersion, GRANTED),
  may('ADOPT', 'PlanVersion', FIELDS.planVersion, GRANTED),
  may('AUTHORISE', 'Involvement', FIELDS.involvement, GRANTED),
  may('AUTHORISE', 'Person', FIELDS.person, GRANTED),
]);
