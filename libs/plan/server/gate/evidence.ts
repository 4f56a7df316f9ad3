import { createHash } from 'node:crypto';
import { LEGAL_AGES, dayOfAge } from '@zov/access/model/legal-ages.ts';
import { settingIn } from '@zov/access/server/settings/setting-at.ts';
import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import { dateIn, plainDay } from '@zov/core/clock';
import { openDangers } from '@zov/dossier/model/monitoring.ts';
import type { CurrentCard } from '@zov/dossier/server/card/current-card.ts';
import { textOfEvidence, type Gate, type GateEvidence, type PhaseEvidence } from '../../model/gate.ts';
import { netState, type Confirmation } from '@zov/dossier/model/safety-net.ts';
import { progressOf } from '../../model/progress.ts';

/** Signals that nobody closed yet. */
const OPEN_SIGNAL = ['OPEN', 'TO_HAND_OVER'];

/** SHA-256 over everything that a decision about a gate rests on. */
export const hashOfEvidence = (gate: Gate, evidence: GateEvidence): string => createHash('sha256').update(textOfEvidence(gate, evidence)).digest('hex');

/** The evidence of this family over everything there is, whoever asks: what a gate rests on does not depend on who looks at it. */
export async function evidenceOf(act: Formal, card: CurrentCard): Promise<GateEvidence> {
  const today = dateIn(act.context.at);
  const quietDays = await settingIn(act, 'GATE_QUIET_DAYS');
  const since = dateIn(new Date(act.context.at.getTime() - quietDays * 86_400_000));
  const children = (await act.rows('Person', { circle: 'FAMILY', familyRole: 'CHILD', deceasedOn: null })).filter((one) => isMinor(one, today));
  const safety = await card.safety(act);
  const versions = await act.rows('PlanVersion', { state: 'IN_FORCE' });
  const phases: PhaseEvidence[] = [];
  for (const version of versions) phases.push(await ofVersion(act, version));
  const incidents = (await act.rows('DossierEvent', { kind: 'INCIDENT' })).filter((one) => within(plainDay(one['happenedOn']), since, today));
  return {
    today, quietDays, phases, children: ids(children), haveSay: await haveSay(act, children, today), card: safety?.children ?? null,
    openSignals: ids(await act.rows('Signal', { state: OPEN_SIGNAL })), incidents: ids(incidents), unsafeMoments: await unsafeMoments(act),
    sources: [...ids(versions), ...(safety === null ? [] : [safety.id])],
  };
}

/** NL: toezicht. What Veilig Thuis last saw, when that was not safe. */
async function unsafeMoments(act: Formal): Promise<string[]> {
  const moments = (await act.rows('MonitoringMoment', { state: 'DONE' })).map(({ id, dueOn, stable }) => ({ id, dueOn: String(plainDay(dueOn)), state: 'DONE', stable: stable as string }));
  return openDangers(moments).map(({ id }) => id);
}

const ids = (rows: readonly Seen[]): string[] => rows.map(({ id }) => id);
const within = (day: string | null, from: string, until: string): boolean => day !== null && day >= from && day <= until;

/** Somebody is a child until the day of eighteen; one not born yet, or whose birthday nobody knows, counts as well. */
function isMinor({ birthDate }: Seen, today: string): boolean {
  const day = plainDay(birthDate);
  return day === null || dayOfAge(day, LEGAL_AGES.adult) > today;
}

/** Parents with custody of these children today, and children of twelve and older (R9). */
async function haveSay(act: Formal, children: readonly Seen[], today: string): Promise<string[]> {
  const custodies = (await act.rows('Custody', { childPersonId: ids(children) })).filter((one) => (plainDay(one['fromOn']) ?? '') <= today && (plainDay(one['untilOn']) ?? '9') > today);
  const adults = await act.rows('Person', { id: custodies.map((one) => String(one['adultPersonId'])), deceasedOn: null });
  const old = children.filter(({ birthDate }) => plainDay(birthDate) !== null && dayOfAge(String(plainDay(birthDate)), LEGAL_AGES.ownVoice) <= today);
  return [...new Set([...ids(adults), ...ids(old)])].sort();
}

async function ofVersion(act: Formal, version: Seen): Promise<PhaseEvidence> {
  const items = async (type: string): Promise<Seen[]> => act.rows(type, { planVersionId: version.id, state: 'ADOPTED' });
  const [top3, agreements, conditions, safetyNet] = [(await items('Top3Item')).filter((one) => one['rank'] !== null), await items('Agreement'), await items('MinimumCondition'), await items('SafetyNetContact')];
  const counted = agreements.filter((one) => top3.some(({ id }) => id === one['top3ItemId']));
  const checks = await act.rows('AgreementCheck', { agreementLineageId: counted.map((one) => String(one['lineageId'])) });
  const said = [...await act.rows('PlanOpinion', { planVersionId: version.id, current: true }), ...await act.rows('ViewRequest', { planVersionId: version.id, state: ['ANSWERED', 'NOT_REACHED'] })];
  return {
    phase: version['phase'] as PhaseEvidence['phase'], versionId: version.id,
    top3: top3.map(({ id, lineageId }) => ({ id, lineageId: String(lineageId) })),
    agreements: counted.map((one) => ({ lineageId: String(one['lineageId']), top3ItemId: String(one['top3ItemId']), checker: String(one['checkerName']), untilOn: plainDay(one['untilOn']) })),
    checks: checks.map((one) => ({ id: one.id, agreementLineageId: String(one['agreementLineageId']), plannedOn: String(plainDay(one['plannedOn'])), result: one['result'] as string | null })),
    conditions: conditions.map((one) => ({ id: one.id, byVeiligThuis: one['setByKind'] === 'VEILIG_THUIS', met: one['met'] === true })),
    safetyNet: await netOf(act, safetyNet),
    spoken: [...new Set(said.map((one) => String(one['personId'])))],
    goalsDone: await goalsDone(act, top3.map((one) => String(one['lineageId']))),
  };
}

/** Each contact with what it answered last; what it was told while the plan was made is no answer. */
async function netOf(act: Formal, contacts: readonly Seen[]): Promise<PhaseEvidence['safetyNet']> {
  const days = await settingIn(act, 'SAFETY_NET_CONFIRM_DAYS');
  const answers = (await act.rows('SafetyNetConfirmation', { contactLineageId: contacts.map((one) => String(one['lineageId'])) })).reverse()
    .map((one): Confirmation => ({ contactLineageId: String(one['contactLineageId']), confirmedOn: String(plainDay(one['confirmedOn'])), agrees: one['agrees'] === true }));
  return contacts.map((one) => ({ id: one.id, state: netState({ lineageId: String(one['lineageId']), told: one['told'] === true, agreed: one['agreed'] === true }, answers, dateIn(act.context.at), days) }));
}

/** Goals of which the last judgement is that they are secured, or no longer needed. */
async function goalsDone(act: Formal, lineages: readonly string[]): Promise<string[]> {
  const judged = (await act.rows('GoalProgress', { top3LineageId: lineages })).map((one) => ({ top3LineageId: String(one['top3LineageId']), judgedOn: String(plainDay(one['judgedOn'])), state: String(one['state']) })).reverse();
  return lineages.filter((one) => ['SECURED', 'LAPSED'].includes(progressOf(judged, one)[0]?.state ?? ''));
}
