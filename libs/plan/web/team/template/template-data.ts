import type { TemplatePlanKind, TemplatePlansQuery } from '@generated/team/graphql';
import type { Partner } from '@zov/access/model/partner.ts';
import { mayAct, myPartner } from '@zov/dossier/web/team/shared/rights';
import { missingOfSection, missingOfTemplate, sectionOf, templateAllows, type TemplateMissing } from '../../../model/template-plan';

export type TemplateFamily = NonNullable<TemplatePlansQuery['dossier']> & { readonly viewerId: string };
export type TemplatePlan = TemplateFamily['templatePlans'][number];
export type Section = TemplatePlan['sections'][number];

export const familyOf = ({ dossier, viewer }: TemplatePlansQuery): TemplateFamily | undefined => (dossier ? { ...dossier, viewerId: viewer.id } : undefined);

/** The question of a section, with what to think of. */
export const questionOf = (plan: TemplatePlan, { section }: Section) => sectionOf(plan.kind, section);
export const missingIn = (plan: TemplatePlan, section: Section): TemplateMissing[] => (plan.state === 'ADOPTED' || plan.state === 'WITHDRAWN' ? [] : missingOfSection(section, plan.state));
export const answeredOf = ({ sections }: TemplatePlan): number => sections.filter(({ text }) => text.trim() !== '').length;

/** The kinds that somebody here may begin: criminal law is kept by its officer alone. */
export const kindsFor = (partner: Partner | undefined): readonly TemplatePlanKind[] => (partner === 'JUVENILE_PROBATION' ? ['EXIT_PROBATION'] : ['AT_18', 'DIVORCE']);

/** What this reader may try, by the rules the server decides with. */
export function rightsFor(family: TemplateFamily, plan?: TemplatePlan) {
  const partner = myPartner(family.involvements, family.viewerId);
  const may = (act: 'WRITE' | 'EDIT' | 'SHARE' | 'ADOPT', type: string): boolean => family.state !== 'CLOSED' && mayAct(partner, act, type);
  const state = plan?.state ?? '';
  return {
    partner,
    start: may('WRITE', 'TemplatePlan'),
    write: may('EDIT', 'TemplatePlanSection') && templateAllows(state, 'write'),
    complete: may('EDIT', 'TemplatePlanSection') && templateAllows(state, 'complete'),
    share: may('SHARE', 'TemplatePlan') && templateAllows(state, 'share') && plan !== undefined && missingOfTemplate(plan.sections, plan.state, 'SHARING').length === 0,
    adopt: may('ADOPT', 'TemplatePlan') && templateAllows(state, 'adopt') && plan !== undefined && missingOfTemplate(plan.sections, plan.state, 'ADOPTING').length === 0,
    withdraw: may('EDIT', 'TemplatePlan') && templateAllows(state, 'withdraw'),
    answer: mayAct(partner, 'ANSWER', 'Response'),
  };
}
