import { Inject, Injectable } from '@nestjs/common';
import type { ProposeGateInput, SecondGateInput, WithdrawGateInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { settingIn } from '@zov/access/server/settings/setting-at.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { dateIn } from '@zov/core/clock';
import { CURRENT_CARD, type CurrentCard } from '@zov/dossier/server/card/current-card.ts';
import { gateIsOpen } from '@zov/dossier/model/current-phase.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { GATE_BEFORE, OPENS, allMet, classOfGate, conditionsOf, needsRelease, type ConditionState, type Gate, type GateCondition, type GateEvidence } from '../../model/gate.ts';
import { problemsOfProposal, problemsOfReason, problemsOfWords, type Problem } from '../../model/gate-proposal.ts';
import { putInForce } from '../plan-version/in-force.ts';
import { evidenceOf, hashOfEvidence } from './evidence.ts';
import { standingOf, whomOf } from './standing.ts';

const CHANGED = 'Het bewijs is veranderd. Bekijk het opnieuw.';
const TWO = 'Hierover beslist u al mee. Een ander mens moet dit doen.';

/** NL: fasepoort. The product shows the evidence; people decide: whoever directs, a second reader, and Veilig Thuis where it set a condition. */
@Injectable()
export class GateService {
  constructor(@Inject(Door) private readonly door: Door, @Inject(CURRENT_CARD) private readonly card: CurrentCard) {}

  propose(context: RequestContext, info: GraphQLResolveInfo, input: ProposeGateInput): Promise<Answer> {
    const { dossierId, gate, seenHash, idempotencyKey } = input;
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'GateDecision', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      await act.must('GateDecision', 'WRITE', classOfGate(gate));
      mend(problemsOfProposal(input, dateIn(act.context.at)));
      await mayBeProposed(act, gate);
      const evidence = await this.seen(act, gate, seenHash);
      const conditions = conditionsOf(gate, evidence);
      await act.insert('GateDecision', {
        id, gate, state: 'PROPOSED', proposedBy: context.actor.id, evidenceHash: seenHash, ...(await proposed(act, input, conditions)), needsRelease: needsRelease(gate, evidence),
        dataClass: classOfGate(gate), ...(await whomOf(act)),
      }, 'WRITE', ['gate', 'reason', 'familyText', 'overrideReason', 'outcome', 'stable', 'notStable', 'followUpOn', 'followUpBy']);
      await act.outbox('gate-proposed', `gate-proposed:${id}`, { gateDecisionId: id });
      return id;
    });
  }

  second(context: RequestContext, info: GraphQLResolveInfo, input: SecondGateInput): Promise<Answer> {
    return this.decide(context, info, input, ['secondAgrees', 'secondWords'], async (act, decision) => {
      if (decision['secondedBy'] !== null) throw new Denied('NOT_POSSIBLE_NOW', 'Een ander besloot hier al over als tweede lezer.');
      if (context.actor.role === 'YOUTH_PROFESSIONAL' && (await settingIn(act, 'GATE_SECOND_READERS')) === 1) {
        throw new Denied('NOT_POSSIBLE_NOW', 'In uw regio is de tweede lezer een gedragswetenschapper of de voorzitter van het veiligheidsteam. Vraag een van hen.');
      }
      return { secondedBy: context.actor.id, secondedAt: act.context.at, secondAgrees: input.agree, secondWords: input.words.trim() };
    });
  }

  /** By Veilig Thuis, before or after the second reader. */
  release(context: RequestContext, info: GraphQLResolveInfo, input: SecondGateInput): Promise<Answer> {
    return this.decide(context, info, input, ['releaseAgrees', 'releaseWords'], (act, decision) => {
      if (decision['needsRelease'] !== true) throw new Denied('NOT_POSSIBLE_NOW', 'Veilig Thuis stelde geen bodemeis in dit plan. Deze poort vraagt geen besluit van Veilig Thuis.');
      if (decision['releasedBy'] !== null) throw new Denied('NOT_POSSIBLE_NOW', 'Veilig Thuis besloot hier al over.');
      return Promise.resolve({ releasedBy: context.actor.id, releasedAt: act.context.at, releaseAgrees: input.agree, releaseWords: input.words.trim() });
    });
  }

  withdraw(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, reason, idempotencyKey }: WithdrawGateInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'GateDecision', id, act: 'EDIT', action: 'WITHDRAW', idempotencyKey }, async (act) => {
      waiting(await act.lock('GateDecision', id, 'EDIT', ['withdrawnReason']));
      mend(problemsOfReason(reason));
      await act.update('GateDecision', { id }, { state: 'WITHDRAWN', withdrawnReason: reason.trim(), decidedAt: act.context.at });
      return id;
    });
  }

  private decide(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, seenHash, agree, words, idempotencyKey }: SecondGateInput, fields: readonly string[],
    said: (act: Formal, decision: Seen) => Promise<Readonly<Record<string, unknown>>>): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'GateDecision', id, act: 'ADOPT', action: 'ADOPT', idempotencyKey }, async (act) => {
      const decision = waiting(await act.lock('GateDecision', id, 'ADOPT', fields));
      mend(problemsOfWords(words));
      for (const other of ['proposedBy', 'secondedBy', 'releasedBy'].map((by) => decision[by])) {
        if (other !== null && (await act.sameHuman(String(other), context.actor.id))) throw new Denied('NOT_POSSIBLE_NOW', TWO);
      }
      // Whoever says no needs no evidence that still stands; whoever says yes does so on what all of them saw.
      if (agree && seenHash !== decision['evidenceHash']) throw new Denied('NOT_POSSIBLE_NOW', CHANGED);
      if (agree) await this.seen(act, decision['gate'] as Gate, seenHash);
      await settle(act, decision, await said(act, decision));
      return id;
    });
  }

  /** The evidence as it stands, when that is what this person saw. Throws Denied. */
  private async seen(act: Formal, gate: Gate, seenHash: string): Promise<GateEvidence> {
    const evidence = await evidenceOf(act, this.card);
    if (hashOfEvidence(gate, evidence) !== seenHash) throw new Denied('NOT_POSSIBLE_NOW', CHANGED);
    return evidence;
  }
}

/** What was decided, once each of them said so; an open gate puts the plan that waited for it in force. */
async function settle(act: Formal, decision: Seen, said: Readonly<Record<string, unknown>>): Promise<void> {
  const after: Readonly<Record<string, unknown>> = { ...decision, ...said };
  const answers = [after['secondAgrees'], ...(after['needsRelease'] === true ? [after['releaseAgrees']] : [])];
  const state = answers.includes(false) ? 'REFUSED' : answers.every((one) => one === true) ? 'OPENED' : 'PROPOSED';
  await act.update('GateDecision', { id: decision.id }, { ...said, state, decidedAt: state === 'PROPOSED' ? null : act.context.at });
  const phase = OPENS[decision['gate'] as Gate];
  if (state !== 'OPENED' || phase === null) return;
  const [ready] = await act.rows('PlanVersion', { phase, state: 'ADOPTED' });
  if (ready !== undefined) await putInForce(act, { id: ready.id, phase });
}

async function mayBeProposed(act: Formal, gate: Gate): Promise<void> {
  const { decisions, turns } = await standingOf(act);
  const before = GATE_BEFORE[gate];
  if (before !== null && !gateIsOpen(before, decisions, turns)) throw new Denied('NOT_POSSIBLE_NOW', 'Eerst moet de poort naar fase 2 open zijn.');
  if (gateIsOpen(gate, decisions, turns)) throw new Denied('NOT_POSSIBLE_NOW', 'Deze poort is al open.');
  if (decisions.some((one) => one.gate === gate && one.state === 'PROPOSED')) throw new Denied('NOT_POSSIBLE_NOW', 'Er ligt al een voorstel voor deze poort. Trek dat eerst in.');
}

/** The columns of a proposal: the conditions as they stood, and the reason to open although one is not met. Throws Denied. */
async function proposed(act: Formal, { reason, familyText, overrideReason, closing }: ProposeGateInput, conditions: readonly GateCondition[]): Promise<Readonly<Record<string, unknown>>> {
  const overridden = (overrideReason ?? '').trim();
  const fine = allMet(conditions) && (closing?.notStable ?? []).length === 0;
  if (!fine && overridden === '') throw new Denied('NOT_POSSIBLE_NOW', 'Nog niet alle voorwaarden zijn gehaald. Los ze op, of schrijf waarom de poort toch open moet.', [{ field: 'overrideReason', message: 'Schrijf waarom de poort toch open moet.' }]);
  if (fine && overridden !== '') throw new Denied('BAD_INPUT', undefined, [{ field: 'overrideReason', message: 'Alle voorwaarden zijn gehaald. Een uitzondering is niet nodig.' }]);
  if (closing?.followUpById) {
    const involved = await act.rows('Involvement', { actorId: closing.followUpById, validUntil: null });
    if (involved.length === 0) throw new Denied('BAD_INPUT', undefined, [{ field: 'followUpById', message: 'Kies iemand die bij dit gezin betrokken is.' }]);
  }
  const keys = (state: ConditionState): string[] => [...new Set(conditions.filter((one) => one.state === state).map(({ key }) => key))];
  const worse = [...keys('NOT_MET'), ...keys('NOT_KNOWN')];
  return {
    reason: reason.trim(), familyText: familyText.trim(), overridden: !fine, overrideReason: fine ? null : overridden, conditions: JSON.stringify(conditions),
    met: keys('MET').filter((key) => !worse.includes(key)), notMet: keys('NOT_MET'), notKnown: keys('NOT_KNOWN').filter((key) => !keys('NOT_MET').includes(key)),
    outcome: closing?.outcome ?? null, stable: closing?.stable ?? [], notStable: closing?.notStable ?? [], followUpOn: closing?.followUpOn ?? null, followUpBy: closing?.followUpById ?? null,
  };
}

/** A decision that still waits. Throws Denied. */
function waiting(decision: Seen): Seen {
  if (decision['state'] !== 'PROPOSED') throw new Denied('NOT_POSSIBLE_NOW', 'Hierover is al besloten.');
  return decision;
}

function mend(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, [...problems]);
}
