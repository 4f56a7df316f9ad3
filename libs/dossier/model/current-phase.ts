/** NL: fase. */
export type Phase = 'SAFETY' | 'ASSISTANCE' | 'RECOVERY';
export type Gate = 'TO_ASSISTANCE' | 'TO_RECOVERY' | 'CLOSING';

/** A decision about a gate, as far as where the family stands depends on it. */
export interface DecidedGate { readonly gate: string; readonly state: string; readonly decidedAt: unknown }
/** NL: wending. A relapse, or work that began again after closing. */
export interface Turned { readonly kind: string; readonly turnedAt: unknown }

const PHASE_AFTER: Readonly<Record<string, Phase>> = { TO_ASSISTANCE: 'ASSISTANCE', TO_RECOVERY: 'RECOVERY' };
const OPENED_BY: Readonly<Record<Phase, Gate | null>> = { SAFETY: null, ASSISTANCE: 'TO_ASSISTANCE', RECOVERY: 'TO_RECOVERY' };

const time = (value: unknown): number => (value instanceof Date ? value.getTime() : Date.parse(String(value)));
const lastOf = (times: readonly number[]): number => Math.max(Number.NEGATIVE_INFINITY, ...times);

/** Gates that were opened and that nothing closed since: a relapse closes those between phases, and working again that of closing. */
function open(decisions: readonly DecidedGate[], turns: readonly Turned[]): readonly DecidedGate[] {
  const last = (kind: string): number => lastOf(turns.filter((one) => one.kind === kind).map((one) => time(one.turnedAt)));
  const [relapse, reopened] = [last('RELAPSE'), last('REOPENED')];
  return decisions.filter(({ state }) => state === 'OPENED').filter(({ gate, decidedAt }) => time(decidedAt) > (gate === 'CLOSING' ? Math.max(relapse, reopened) : relapse));
}

export function gateIsOpen(gate: Gate, decisions: readonly DecidedGate[], turns: readonly Turned[]): boolean {
  return open(decisions, turns).some((one) => one.gate === gate);
}

/** Whether what is planned in a phase may be carried out; phase 1 always. */
export function phaseIsOpenBy(phase: Phase, decisions: readonly DecidedGate[], turns: readonly Turned[]): boolean {
  const gate = OPENED_BY[phase];
  return gate === null || gateIsOpen(gate, decisions, turns);
}

/** Where the family stands: the furthest phase whose gate is open; a relapse puts phase 1 back on top. */
export function currentPhase(decisions: readonly DecidedGate[], turns: readonly Turned[]): Phase {
  const standing = open(decisions, turns).map(({ gate }) => PHASE_AFTER[gate]);
  return standing.includes('RECOVERY') ? 'RECOVERY' : standing.includes('ASSISTANCE') ? 'ASSISTANCE' : 'SAFETY';
}
