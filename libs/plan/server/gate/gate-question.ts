import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import type { Formal } from '@zov/access/server/write/formal.ts';
import { CURRENT_CARD, type CurrentCard } from '@zov/dossier/server/card/current-card.ts';
import { gateIsOpen } from '@zov/dossier/model/current-phase.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { GATE_BEFORE, classOfGate, conditionsOf, needsRelease, type Gate, type GateCondition, type ProofItem, type ProofType } from '../../model/gate.ts';
import { evidenceOf, hashOfEvidence } from './evidence.ts';
import { standingOf } from './standing.ts';

const NAME_OF: Readonly<Record<ProofType, string>> = {
  PlanVersion: 'PLAN_VERSION', Top3Item: 'TOP3_ITEM', AgreementCheck: 'AGREEMENT_CHECK', MinimumCondition: 'MINIMUM_CONDITION', SafetyNetContact: 'SAFETY_NET_CONTACT',
  Person: 'PERSON', Signal: 'SIGNAL', DossierEvent: 'EVENT', MonitoringMoment: 'MONITORING_MOMENT',
};

/** NL: poort bekijken. The states and counts are the same for whoever may ask; by its key only what this person sees of it. */
@Injectable()
export class GateQuestion {
  constructor(@Inject(Door) private readonly door: Door, @Inject(CURRENT_CARD) private readonly card: CurrentCard) {}

  look(context: RequestContext, info: Pick<GraphQLResolveInfo, 'fieldName'>, dossierId: string, gate: Gate): Promise<unknown> {
    return this.door.look(context, info, { dossierId, type: 'Dossier', id: dossierId }, async (act) => {
      await act.must('GateDecision', 'READ', classOfGate(gate));
      const evidence = await evidenceOf(act, this.card);
      const { decisions, turns } = await standingOf(act);
      const conditions = conditionsOf(gate, evidence);
      const visible = await seenOf(act, conditions.flatMap(({ items }) => items));
      const before = GATE_BEFORE[gate];
      const plan = evidence.phases.find(({ phase }) => phase === 'SAFETY');
      const answer = {
        gate, hash: hashOfEvidence(gate, evidence), quietDays: evidence.quietDays, needsRelease: needsRelease(gate, evidence),
        isOpen: gateIsOpen(gate, decisions, turns), earlierIsOpen: before === null || gateIsOpen(before, decisions, turns),
        conditions: conditions.map((one) => told(one, visible)),
      };
      return { answer, ...(plan?.versionId ? { type: 'PlanVersion', id: plan.versionId } : { type: 'Dossier', id: dossierId }) };
    });
  }
}

function told({ items, ...condition }: GateCondition, visible: ReadonlySet<string>): unknown {
  const named = items.filter(({ id }) => visible.has(id));
  return { ...condition, items: named.map(({ type, id }) => ({ itemType: NAME_OF[type], id })), hidden: items.length - named.length };
}

/** Which of these rows this person sees. */
async function seenOf(act: Formal, items: readonly ProofItem[]): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  for (const type of new Set(items.map((one) => one.type))) {
    for (const { id } of await act.visible(type, { id: items.filter((one) => one.type === type).map((one) => one.id) })) seen.add(id);
  }
  return seen;
}
