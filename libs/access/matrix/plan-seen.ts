import { each, sees, type Sheet } from './notation.ts';

/** Who reads the plan as a whole, with the phases of it; a professional who does one thing in it, and who lives along, keep nothing of it. */
const REMEMBERS: Readonly<Record<string, string>> = {
  CASE_DIRECTOR: 'D5 D6 D7', TEAM_COLLEAGUE: 'D5 D6 D7', GI_WORKER: 'D5', GI_EXECUTOR: 'D5 D6 D7', VEILIG_THUIS: 'D5 D6', SECOND_READER: 'D5 D6 D7',
  PARENT_WITH_CUSTODY: 'D5 D6 D7', PARENT_OF_16_PLUS: 'D5 D6 D7', PARENT_WITHOUT_CUSTODY: 'D5 D6 D7', GUARDIAN: 'D5 D6 D7', FOSTER_PARENT: 'D5 D6 D7', CHILD_12_PLUS: 'D5 D6 D7', CHILD_16_PLUS: 'D5 D6 D7', FORMER_CHILD: 'D5 D6 D7',
};

/** NL: wat iemand van het plan zag. The rows of the matrix with that each reads of it the own part, and nobody another's. */
export function withPlanSeen(sheets: Readonly<Record<string, Sheet>>): Readonly<Record<string, Sheet>> {
  return Object.fromEntries(Object.entries(sheets).map(([actor, sheet]) => {
    const cells = each(REMEMBERS[actor] ?? '', sees('PlanSeen', 'byMe'));
    return [actor, REMEMBERS[actor] === undefined ? sheet : { ...sheet, reads: { ...sheet.reads, ...Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, [...(sheet.reads[name as 'D5'] ?? []), ...(cell ?? [])]])) } }];
  }));
}
