import { FIELDS } from './fields.ts';
import { GIVEN } from './given.ts';
import { ofClass } from './professional-shapes.ts';
import { grant, may, type Condition, type Rule } from './rule.ts';
import { MINE, PLAN_SHOWN } from './shapes.ts';

type Line = Omit<Rule, 'partner'>;

/** NL: plannen met sjabloon, with their questions: help at a divorce and the plan at eighteen. Criminal law is for who is named so. */
export const readsTemplates = (...conditions: readonly Condition[]): readonly Line[] => conditions.flatMap((condition) => [
  may('READ', 'TemplatePlan', [...FIELDS.templatePlan, ...FIELDS.templatePlanWork], condition),
  may('READ', 'TemplatePlanSection', [...FIELDS.templateSection, ...FIELDS.templateSectionWork], condition),
]);

/** Begins them, answers their questions, shares them and takes them back. */
export const worksOnTemplates = (...conditions: readonly Condition[]): readonly Line[] => [...readsTemplates(...conditions), ...conditions.flatMap((condition) => [
  may('WRITE', 'TemplatePlan', GIVEN.templateStarted, condition), may('EDIT', 'TemplatePlan', GIVEN.templateWithdrawn, condition), may('SHARE', 'TemplatePlan', GIVEN.templateShared, condition),
  may('WRITE', 'TemplatePlanSection', GIVEN.templateAsked, condition), may('EDIT', 'TemplatePlanSection', GIVEN.sectionWritten, condition),
])];

/** The act asks that it is another natural person than who began or shared it. */
export const adoptsTemplates = (...conditions: readonly Condition[]): readonly Line[] => conditions.map((condition) => may('ADOPT', 'TemplatePlan', GIVEN.templateAdopted, condition));

/** At a divorce and at eighteen; of a colleague only what is no draft any more. */
export const TEMPLATES: readonly Condition[] = [ofClass('D6'), ofClass('D7')];
export const TEMPLATES_BEGUN: readonly Condition[] = TEMPLATES.map((condition) => ({ ...condition, state: { $oneOf: PLAN_SHOWN } }));

/**
 * What is about us, and what was shared by name as far as it is still open to us; of criminal law only what is about me as well, as
 * everywhere (matrix D12). Never a draft.
 */
export function readsTemplatesAsFamily(mine: boolean, ...shared: readonly Condition[]): readonly Line[] {
  const ours: readonly Condition[] = [ofClass('D6', MINE), ofClass('D7', MINE), { ...ofClass('D12', MINE), aboutPersonIds: { ...MINE['aboutPersonIds'], $holds: grant('selfPersonId') } }];
  return [...(mine ? ours : []), ...shared].flatMap((condition) => [
    may('READ', 'TemplatePlan', FIELDS.templatePlan, { ...condition, state: { $oneOf: PLAN_SHOWN } }), may('READ', 'TemplatePlanSection', FIELDS.templateSection, { ...condition, state: { $oneOf: PLAN_SHOWN } }),
  ]);
}
