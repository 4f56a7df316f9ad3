import { sees, type Sheet, type Sight } from './notation.ts';

const whole: readonly Sight[] = [sees('CrisisDecision')];
const child: readonly Sight[] = [sees('CrisisDecision.family', 'byName')];
const parent: readonly Sight[] = [sees('CrisisDecision.family', 'given')];

/** NL: crisisbesluiten. Who is not named sees none of them. */
const CRISIS_OF: Readonly<Record<string, readonly Sight[]>> = {
  CASE_DIRECTOR: whole, TEAM_COLLEAGUE: whole, GI_EXECUTOR: whole, RVDK: whole, VEILIG_THUIS: whole, SECOND_READER: whole, CRISIS: whole,
  PARENT_WITH_CUSTODY: parent, PARENT_OF_16_PLUS: parent, PARENT_WITHOUT_CUSTODY: parent, GUARDIAN: parent, FOSTER_PARENT: parent,
  CHILD_12_PLUS: child, CHILD_16_PLUS: child, FORMER_CHILD: [sees('CrisisDecision.family', 'byName', 'aboutUs')],
};

/** The rows of the matrix with what each sees of what was decided in a crisis. */
export function withCrisisDecisions(sheets: Readonly<Record<string, Sheet>>): Readonly<Record<string, Sheet>> {
  return Object.fromEntries(Object.entries(sheets).map(([actor, sheet]) => {
    const cell = CRISIS_OF[actor];
    return [actor, cell === undefined ? sheet : { ...sheet, reads: { ...sheet.reads, D5: [...(sheet.reads.D5 ?? []), ...cell] } }];
  }));
}
