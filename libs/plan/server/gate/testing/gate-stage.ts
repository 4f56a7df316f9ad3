import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import type { CardSafety } from '@zov/dossier/server/card/current-card.ts';
import { PlanStage, type Row } from '../../testing/plan-stage.ts';

const DATA_CLASS = { SAFETY: 'D5', ASSISTANCE: 'D6', RECOVERY: 'D7' } as const;
type Phase = keyof typeof DATA_CLASS;
const DECISION = `... on GateDecision { id state met notMet notKnown overridden overrideReason needsRelease secondAgrees secondWords releaseWords decidedAt evidenceHash outcome stable notStable followUpOn proposer { id } seconder { id } releaser { id } followUp { id } }`;

/** A family whose safety plan works and whose next plan waits for its gate, unless it has no plans yet, with the acts of gates on a real database. */
export class GateStage {
  private minutes = 0;

  private constructor(readonly plan: PlanStage, readonly card: { safety: CardSafety | null }) {}

  static async make({ plans = true } = {}): Promise<GateStage> {
    const card: { safety: CardSafety | null } = { safety: null };
    const plan = await PlanStage.make({ holds: () => Promise.resolve(true), safety: () => Promise.resolve(card.safety) });
    const stage = new GateStage(plan, card);
    card.safety = { id: idOf('card'), children: ['noa', 'tim'].map((name) => ({ childPersonId: plan.world.person(name), severity: 'CONCERNING', spoken: true })) };
    await plan.world.grantTo('c1', 'CHAIR', { basis_kind: 'INVITATION', item_ids: [] });
    if (!plans) return stage;
    for (const phase of ['SAFETY', 'ASSISTANCE'] as const) await stage.putPlan(phase, phase === 'SAFETY' ? 'IN_FORCE' : 'ADOPTED');
    for (const who of ['mara', 'dirk', 'noa']) await stage.putOpinion('SAFETY', who);
    return stage;
  }

  end(): Promise<void> {
    return this.plan.end();
  }

  /** Each act comes a minute after the one before. */
  at(who: string): RequestContext {
    return this.plan.world.as(who, new Date(NOW.getTime() + (this.minutes += 1) * 60_000));
  }

  rows(text: string): Promise<Row[]> {
    return this.plan.world.owner.query<Row>(text).then(({ rows }) => rows);
  }

  async putPlan(phase: Phase, state: 'ADOPTED' | 'IN_FORCE'): Promise<void> {
    const { world } = this.plan;
    const whom = { about_person_ids: ['mara', 'dirk', 'tim'].map((one) => world.person(one)), released_to_person_ids: ['mara', 'dirk'].map((one) => world.person(one)), data_class: DATA_CLASS[phase] };
    const item = { plan_version_id: idOf(`plan ${phase}`), state: 'ADOPTED', family_text: 'in gewone woorden', ...whom };
    await world.add('plan_version', {
      id: idOf(`plan ${phase}`), phase, number: 1, state, author_id: world.actorId('j1'), shared_at: NOW, adopted_at: NOW, adopted_by: world.actorId('b1'), adopted_reason: 'goed', content_hash: 'a'.repeat(64),
      in_force_at: state === 'IN_FORCE' ? NOW : null, ...whom,
    });
    await world.add('top3_item', { id: idOf(`item ${phase}`), rank: 1, behaviour: 'wie doet wat', fact_ids: [idOf('f3')], goal: 'rust', lineage_id: idOf(`line item ${phase}`), ...item });
    await world.add('agreement', { id: idOf(`agreement ${phase}`), top3_item_id: idOf(`item ${phase}`), lineage_id: idOf(`line ${phase}`), what: 'bellen', checker_name: 'Jip', review_on: '2026-12-12', ...item });
    await world.add('minimum_condition', { id: idOf(`condition ${phase}`), text: 'Geen geweld', set_by_kind: phase === 'SAFETY' ? 'VEILIG_THUIS' : 'TEAM', set_by_name: 'Vera', met: true, ...item });
    await world.add('safety_net_contact', { id: idOf(`net ${phase}`), lineage_id: idOf(`line net ${phase}`), position: 1, name: 'Oma', told: true, agreed: true, confirmed_on: '2026-11-01', ...item });
    await world.add('safety_net_confirmation', { id: idOf(`confirmation ${phase}`), contact_lineage_id: idOf(`line net ${phase}`), agrees: true, how: 'PHONE', confirmed_on: '2026-11-01', confirmed_by: world.actorId('j1'), ...whom });
    await this.putCheck(phase, '2026-11-16', 'KEPT');
    await this.putCheck(phase, '2026-12-01', null);
  }

  putCheck(phase: Phase, day: string, result: string | null): Promise<void> {
    const { world } = this.plan;
    return world.add('agreement_check', { id: idOf(`check ${phase} ${day}`), agreement_lineage_id: idOf(`line ${phase}`), planned_on: day, result, note: '', ...(result === null ? {} : { checked_at: NOW, checked_by: world.actorId('j1') }), data_class: DATA_CLASS[phase], about_person_ids: [world.person('dirk')] });
  }

  putOpinion(phase: Phase, who: string): Promise<void> {
    const { world } = this.plan;
    return world.add('plan_opinion', {
      id: idOf(`opinion ${phase} ${who}`), plan_version_id: idOf(`plan ${phase}`), person_id: world.person(who), stance: 'DISAGREE', words: 'niet mee eens', said_at: NOW, seen_hash: 'x', data_class: who === 'noa' ? 'D8K' : 'D8', about_person_ids: [world.person(who)],
    });
  }

  /** The evidence as somebody is shown it; null when it may not ask. */
  look(who: string, gate = 'TO_ASSISTANCE'): Promise<Row | null> {
    return this.plan.ask(this.at(who), `query($id: UUID!, $gate: Gate!) { gate(dossierId: $id, gate: $gate) { hash isOpen earlierIsOpen quietDays needsRelease conditions { key phase state done of hidden items { itemType id } whoCanSolve } } }`, { gate })
      .then((answer) => answer['gate'] as Row | null);
  }

  async propose(who = 'j1', over: Row = {}): Promise<Row> {
    const gate = String(over['gate'] ?? 'TO_ASSISTANCE');
    const seenHash = (await this.look('j1', gate))?.['hash'];
    return this.plan.act(this.at(who), 'proposeGate', { gate, seenHash, reason: 'Het gaat beter', familyText: 'Wij gaan verder met fase 2.', ...over }, DECISION);
  }

  async decide(who: string, act: 'secondGate' | 'releaseGate', { id, evidenceHash }: Row, over: Row = {}): Promise<Row> {
    return this.plan.act(this.at(who), act, { id, seenHash: evidenceHash, agree: true, words: 'Ik zie hetzelfde', ...over }, DECISION);
  }

  withdraw(who: string, id: unknown): Promise<Row> {
    return this.plan.act(this.at(who), 'withdrawGate', { id, reason: 'Er is iets veranderd' }, DECISION);
  }

  relapse(who: string, over: Row = {}): Promise<Row> {
    return this.plan.act(this.at(who), 'relapse', { reason: 'Er was weer geweld', familyText: 'Wij gaan eerst terug naar veiligheid.', ...over }, '... on PhaseTurn { id kind turnedAt }');
  }

  /** Passes a gate by everybody who has to. */
  async pass(gate = 'TO_ASSISTANCE', over: Row = {}): Promise<Row> {
    const proposed = await this.propose('j1', { gate, ...over });
    await this.decide('b1', 'secondGate', proposed);
    return this.decide('v1', 'releaseGate', proposed);
  }
}
