import type { ClassName } from './classes.ts';
import { each, sees, type Sheet, type Sight } from './notation.ts';

type Cells = Readonly<Partial<Record<ClassName, readonly Sight[]>>>;

const TURN = 'PhaseTurn';
const GATE = 'GateDecision';
const knows: readonly Sight[] = [sees(`${GATE}.envelope`, 'opened')];

/** Whoever reads the plan of these phases reads what was decided about it. */
const whole = (classes: string): Cells => ({ ...each(classes, sees(GATE)), D5: [sees(`${GATE} ${TURN}`)] });
/** In which phase the family is, and nothing of why. */
const phase: Cells = { D6: knows, D5: [...knows, sees(`${TURN}.envelope`)] };
const safetyPhase: Cells = { D5: [...knows, sees(`${TURN}.envelope`)] };
/** With whom the plan was shared: that a gate is open, and what it means for them. */
const shared: Cells = { D6: [sees(`${GATE}.envelope ${GATE}.family`, 'byName', 'opened')], D5: [sees(`${GATE}.envelope ${GATE}.family`, 'byName', 'opened'), sees(`${TURN}.envelope ${TURN}.family`, 'byName')] };

/** NL: poortbesluiten en wendingen. Who is not named sees none of them. */
const GATES_OF: Readonly<Record<string, Cells>> = {
  CASE_DIRECTOR: whole('D6'), TEAM_COLLEAGUE: whole('D6'), GI_WORKER: whole('D5'), GI_EXECUTOR: whole('D6'), JUVENILE_PROBATION: safetyPhase,
  RVDK_AT_TABLE: safetyPhase, RVDK: whole('D5'), VEILIG_THUIS: whole('D6'), CHAIR: whole('D6'), SECRETARY: phase, SECOND_READER: whole('D6'), MDA_CORE: whole('D6'),
  CARE_PROVIDER: phase, ADULT_CARE: phase, NAMED_PARTNER: phase, CRISIS: whole('D5'),
  PARENT_WITH_CUSTODY: shared, PARENT_OF_16_PLUS: shared, PARENT_WITHOUT_CUSTODY: shared, GUARDIAN: shared, FOSTER_PARENT: shared, CHILD_12_PLUS: shared, CHILD_16_PLUS: shared, FORMER_CHILD: shared,
};

/** The rows of the matrix with what each sees of where the family stands. */
export function withGates(sheets: Readonly<Record<string, Sheet>>): Readonly<Record<string, Sheet>> {
  return Object.fromEntries(Object.entries(sheets).map(([actor, sheet]) => {
    const cells = Object.entries(GATES_OF[actor] ?? {}) as [ClassName, readonly Sight[]][];
    return [actor, { ...sheet, reads: { ...sheet.reads, ...Object.fromEntries(cells.map(([name, cell]) => [name, [...(sheet.reads[name] ?? []), ...cell]])) } }];
  }));
}
