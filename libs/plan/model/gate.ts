import type { Gate, Phase } from '@zov/dossier/model/current-phase.ts';
import type { NetState } from '@zov/dossier/model/safety-net.ts';

/** NL: fasepoort. Opens the carrying out of the next phase, or the end of the work. */
export const GATES = ['TO_ASSISTANCE', 'TO_RECOVERY', 'CLOSING'] as const satisfies readonly Gate[];
export type { Gate };

/** NOT_KNOWN: nobody looked yet, so nobody can say that it is met. */
export type ConditionState = 'MET' | 'NOT_MET' | 'NOT_KNOWN';
export type ConditionKey = 'AGREEMENTS' | 'CHECKS' | 'OPINIONS' | 'VEILIG_THUIS' | 'GOALS' | 'DANGER' | 'SAFETY_NET' | 'CHILDREN_SPOKEN';
export type Solver = 'CASE_DIRECTOR' | 'CHECKER' | 'VEILIG_THUIS';
/** A row that proves a condition, or stands in its way. */
export interface ProofItem { readonly type: ProofType; readonly id: string }
export type ProofType = 'PlanVersion' | 'Top3Item' | 'AgreementCheck' | 'MinimumCondition' | 'SafetyNetContact' | 'Person' | 'Signal' | 'DossierEvent' | 'MonitoringMoment';

/** NL: voorwaarde van een poort. What must be so, whether it is, what shows that and who can mend it. */
export interface GateCondition {
  readonly key: ConditionKey;
  /** Empty for what is asked of the family as a whole. */
  readonly phase: Phase | null;
  readonly state: ConditionState;
  readonly done: number;
  readonly of: number;
  /** What stands in the way; of checks also those that were done. */
  readonly items: readonly ProofItem[];
  readonly whoCanSolve: Solver;
}

/** NL: bewijs. What one phase of the plan in force says; items that were withdrawn or wait for later are left out. */
export interface PhaseEvidence {
  readonly phase: Phase;
  /** The version in force; null when there is none. */
  readonly versionId: string | null;
  readonly top3: readonly { readonly id: string; readonly lineageId: string }[];
  readonly agreements: readonly { readonly lineageId: string; readonly top3ItemId: string; readonly checker: string; readonly untilOn: string | null }[];
  readonly checks: readonly { readonly id: string; readonly agreementLineageId: string; readonly plannedOn: string; readonly result: string | null }[];
  readonly conditions: readonly { readonly id: string; readonly byVeiligThuis: boolean; readonly met: boolean }[];
  /** What each contact answered when it was asked, not what the plan says of it. */
  readonly safetyNet: readonly { readonly id: string; readonly state: NetState }[];
  /** Who gave an opinion, or could not be asked for a reason that somebody wrote down. */
  readonly spoken: readonly string[];
  /** Lineages of the items whose goal is secured, or has lapsed with a reason. */
  readonly goalsDone: readonly string[];
}

export interface GateEvidence {
  /** YYYY-MM-DD in Europe/Amsterdam. */
  readonly today: string;
  /** Days without a breach that the region asks. */
  readonly quietDays: number;
  readonly phases: readonly PhaseEvidence[];
  /** Parents with custody and children of twelve and older. */
  readonly haveSay: readonly string[];
  readonly children: readonly string[];
  /** The veiligheidskaart that holds; null when there is none. */
  readonly card: readonly { readonly childPersonId: string; readonly severity: string | null; readonly spoken: boolean }[] | null;
  readonly openSignals: readonly string[];
  /** Incidents of the last quiet days. */
  readonly incidents: readonly string[];
  /** Moments at which Veilig Thuis last saw that it is not safe. */
  readonly unsafeMoments: readonly string[];
  /** What all of this was read from: the versions in force and the card, by their key. */
  readonly sources: readonly string[];
}

/** Which phases must stand, in order; of the earlier ones the dangers that are still open count as well. */
const PHASES_OF: Readonly<Record<Gate, readonly Phase[]>> = {
  TO_ASSISTANCE: ['SAFETY'], TO_RECOVERY: ['SAFETY', 'ASSISTANCE'], CLOSING: ['SAFETY', 'ASSISTANCE', 'RECOVERY'],
};
const CLASS_OF = { TO_ASSISTANCE: 'D5', TO_RECOVERY: 'D6', CLOSING: 'D5' } as const satisfies Record<Gate, string>;

/** The phase whose plan a gate puts in force. */
export const OPENS: Readonly<Record<Gate, Phase | null>> = { TO_ASSISTANCE: 'ASSISTANCE', TO_RECOVERY: 'RECOVERY', CLOSING: null };
/** Class of a decision: of the phase that must stand; closing is about safety. */
export const classOfGate = (gate: Gate): 'D5' | 'D6' => CLASS_OF[gate];

/** The gate that must be open before this one. */
export const GATE_BEFORE: Readonly<Record<Gate, Gate | null>> = { TO_ASSISTANCE: null, TO_RECOVERY: 'TO_ASSISTANCE', CLOSING: null };

type Made = Omit<GateCondition, 'phase'>;
const some = (key: ConditionKey, whoCanSolve: Solver, all: number, open: readonly ProofItem[], state: ConditionState = open.length === 0 ? 'MET' : 'NOT_MET'): Made =>
  ({ key, state, done: all - open.length, of: all, items: open, whoCanSolve });

/** The conditions of a gate with their state (domain rules 1–7), the same for whoever asks. People decide; this only shows. */
export function conditionsOf(gate: Gate, evidence: GateEvidence): GateCondition[] {
  const wanted = PHASES_OF[gate];
  const newest = wanted.at(-1);
  const phases = wanted.flatMap((phase) => {
    const found = evidence.phases.find((one) => one.phase === phase) ?? nothing(phase);
    // A family whose work ends may never have needed a later phase.
    if (gate === 'CLOSING' && phase !== 'SAFETY' && found.versionId === null) return [];
    return ofPhase(gate, found, evidence, phase === newest || gate === 'CLOSING').map((one) => ({ ...one, phase }));
  });
  return [...phases, ...[danger(gate, evidence), safetyNet(evidence), childrenSpoken(evidence)].map((one) => ({ ...one, phase: null }))];
}

export const allMet = (conditions: readonly GateCondition[]): boolean => conditions.every(({ state }) => state === 'MET');

/** Whether Veilig Thuis set a condition in one of the phases that must stand: then it releases the gate too. */
export function needsRelease(gate: Gate, evidence: GateEvidence): boolean {
  return evidence.phases.some((one) => PHASES_OF[gate].includes(one.phase) && one.conditions.some(({ byVeiligThuis }) => byVeiligThuis));
}

function ofPhase(gate: Gate, phase: PhaseEvidence, evidence: GateEvidence, whole: boolean): Made[] {
  return [
    ...(whole ? [agreements(phase, evidence), opinions(phase, evidence)] : []),
    checks(phase, evidence),
    ...(phase.conditions.length > 0 ? [minimum(phase)] : []),
    ...(gate === 'CLOSING' ? [goals(phase)] : []),
  ];
}

const nothing = (phase: Phase): PhaseEvidence => ({ phase, versionId: null, top3: [], agreements: [], checks: [], conditions: [], safetyNet: [], spoken: [], goalsDone: [] });

/** 1: each item has an agreement that runs, with a named checker and a next check. */
function agreements({ versionId, top3, agreements: all, checks: planned }: PhaseEvidence, { today }: GateEvidence): Made {
  const next = new Set(planned.filter(({ result, plannedOn }) => result === null && plannedOn >= today).map((one) => one.agreementLineageId));
  const good = new Set(all.filter((one) => one.checker.trim() !== '' && (one.untilOn === null || one.untilOn > today) && next.has(one.lineageId)).map((one) => one.top3ItemId));
  const open = top3.filter(({ id }) => !good.has(id)).map(({ id }) => ({ type: 'Top3Item', id }) as const);
  return some('AGREEMENTS', 'CASE_DIRECTOR', top3.length, open, versionId === null || top3.length === 0 ? 'NOT_MET' : undefined);
}

/** 3: checks done as agreed over the region's quiet days, without a breach or a check that was forgotten; one that fell away counts for nothing. */
function checks({ checks: all }: PhaseEvidence, { today, quietDays }: GateEvidence): Made {
  const since = daysBefore(today, quietDays);
  const due = all.filter(({ plannedOn, result }) => plannedOn >= since && plannedOn <= today && result !== 'LAPSED').filter(({ plannedOn, result }) => result !== null || plannedOn < today);
  const wrong = due.filter(({ result }) => result !== 'KEPT');
  const state = due.length === 0 ? 'NOT_KNOWN' : wrong.length === 0 ? 'MET' : 'NOT_MET';
  return { key: 'CHECKS', state, done: due.length - wrong.length, of: due.length, items: (wrong.length > 0 ? wrong : due).map(({ id }) => ({ type: 'AgreementCheck', id })), whoCanSolve: 'CHECKER' };
}

/** 6: whoever has a say in it said what it thinks; what it thinks does not matter here. */
function opinions({ spoken, versionId }: PhaseEvidence, { haveSay }: GateEvidence): Made {
  const silent = haveSay.filter((id) => !spoken.includes(id)).map((id) => ({ type: 'Person', id }) as const);
  return some('OPINIONS', 'CASE_DIRECTOR', haveSay.length, silent, versionId === null ? 'NOT_MET' : undefined);
}

/** 7: the minimum conditions are met; where Veilig Thuis set one, it decides too. */
function minimum({ conditions }: PhaseEvidence): Made {
  const open = conditions.filter(({ met }) => !met);
  return some('VEILIG_THUIS', conditions.some(({ byVeiligThuis }) => byVeiligThuis) ? 'VEILIG_THUIS' : 'CASE_DIRECTOR', conditions.length, open.map(({ id }) => ({ type: 'MinimumCondition', id })));
}

function goals({ top3, goalsDone }: PhaseEvidence): Made {
  return some('GOALS', 'CASE_DIRECTOR', top3.length, top3.filter(({ lineageId }) => !goalsDone.includes(lineageId)).map(({ id }) => ({ type: 'Top3Item', id })));
}

/** 2: no child in acute danger on a card that holds, no open signal, no incident in the quiet days; and after phase 1 that Veilig Thuis did not last see that it is unsafe. */
function danger(gate: Gate, { card, children, openSignals, incidents, unsafeMoments }: GateEvidence): Made {
  const judged = (card ?? []).filter(({ severity }) => severity !== null && severity !== 'UNKNOWN');
  const unsafe: ProofItem[] = [
    ...judged.filter(({ severity }) => severity === 'ACUTE').map(({ childPersonId: id }) => ({ type: 'Person', id }) as const),
    ...openSignals.map((id) => ({ type: 'Signal', id }) as const), ...incidents.map((id) => ({ type: 'DossierEvent', id }) as const),
    ...(gate === 'TO_ASSISTANCE' ? [] : unsafeMoments).map((id) => ({ type: 'MonitoringMoment', id }) as const),
  ];
  if (unsafe.length > 0) return { key: 'DANGER', state: 'NOT_MET', done: 0, of: unsafe.length, items: unsafe, whoCanSolve: 'CASE_DIRECTOR' };
  const unseen = children.filter((id) => !judged.some(({ childPersonId }) => childPersonId === id)).map((id) => ({ type: 'Person', id }) as const);
  return some('DANGER', 'CASE_DIRECTOR', children.length, unseen, unseen.length > 0 || card === null ? 'NOT_KNOWN' : 'MET');
}

/** 4: each of the safety net of phase 1 confirmed not long ago that it can be called. */
function safetyNet({ phases }: GateEvidence): Made {
  const net = phases.find(({ phase }) => phase === 'SAFETY')?.safetyNet ?? [];
  const open = net.filter(({ state }) => state !== 'CONFIRMED').map(({ id }) => ({ type: 'SafetyNetContact', id }) as const);
  return some('SAFETY_NET', 'CASE_DIRECTOR', net.length, open, net.length === 0 ? 'NOT_MET' : undefined);
}

/** 5: each child was spoken to, or the card says why not. */
function childrenSpoken({ card, children }: GateEvidence): Made {
  const open = children.filter((id) => card?.some((one) => one.childPersonId === id && one.spoken) !== true).map((id) => ({ type: 'Person', id }) as const);
  return some('CHILDREN_SPOKEN', 'CASE_DIRECTOR', children.length, open, card === null ? 'NOT_KNOWN' : undefined);
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Everything that was seen, line by line in a fixed order: two people who decide on the same text saw the same. */
export function textOfEvidence(gate: Gate, evidence: GateEvidence): string {
  const line = ({ key, phase, state, done, of, items }: GateCondition): string => [key, phase ?? '', state, done, of, ...items.map(({ type, id }) => `${type}:${id}`).sort()].join(' ');
  return [gate, ...evidence.sources, ...conditionsOf(gate, evidence).map(line)].sort().join('\n');
}
