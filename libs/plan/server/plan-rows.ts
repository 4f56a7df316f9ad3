import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import type { PlanFacts } from '../model/readiness.ts';

/** SDL names of what hangs on a version, in the order they are printed. */
export const ITEM_TYPES = ['Top3Item', 'MinimumCondition', 'Agreement', 'SafetyNetContact', 'HelpGiven'] as const;

/** What a person can sign, as the screens name it. */
export const ITEM_OF_TYPE = { Top3Item: 'TOP3_ITEM', MinimumCondition: 'MINIMUM_CONDITION', Agreement: 'AGREEMENT', SafetyNetContact: 'SAFETY_NET_CONTACT', HelpGiven: 'HELP_GIVEN' } as const;

export const TYPE_OF_ITEM = {
  FACT: 'Fact', TOP3_ITEM: 'Top3Item', MINIMUM_CONDITION: 'MinimumCondition', AGREEMENT: 'Agreement', SAFETY_NET_CONTACT: 'SafetyNetContact', HELP_GIVEN: 'HelpGiven', TEMPLATE_PLAN_SECTION: 'TemplatePlanSection',
} as const;

/** A version with its items as the readiness table wants them. */
export async function planFacts(act: Formal, version: Seen): Promise<PlanFacts> {
  const of = (type: string): Promise<Seen[]> => act.rows(type, { planVersionId: version.id });
  const [top3Items, minimumConditions, agreements, safetyNet, help] = [await of('Top3Item'), await of('MinimumCondition'), await of('Agreement'), await of('SafetyNetContact'), await of('HelpGiven')];
  return { phase: String(version['phase']), state: String(version['state']), top3Items, minimumConditions, agreements, safetyNet, help } as unknown as PlanFacts;
}
