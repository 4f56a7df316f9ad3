import { sees, type Sheet, type Sight } from './notation.ts';

const whole = sees('MonitoringMoment');
/** With whom the plan was shared: when, and what it means for them. */
const shared = sees('MonitoringMoment.family', 'byName');

/** NL: toezicht van Veilig Thuis. Who works on the family as a whole, and the family itself; who is not named sees none of it. */
const MONITORING_OF: Readonly<Record<string, Sight>> = {
  CASE_DIRECTOR: whole, TEAM_COLLEAGUE: whole, GI_EXECUTOR: whole, VEILIG_THUIS: whole, SECOND_READER: whole,
  PARENT_WITH_CUSTODY: shared, PARENT_OF_16_PLUS: shared, PARENT_WITHOUT_CUSTODY: shared, GUARDIAN: shared, FOSTER_PARENT: shared, CHILD_12_PLUS: shared, CHILD_16_PLUS: shared, FORMER_CHILD: shared,
};

/** The rows of the matrix with what each sees of it. */
export function withMonitoring(sheets: Readonly<Record<string, Sheet>>): Readonly<Record<string, Sheet>> {
  return Object.fromEntries(Object.entries(sheets).map(([actor, sheet]) => {
    const cell = MONITORING_OF[actor];
    return [actor, cell === undefined ? sheet : { ...sheet, reads: { ...sheet.reads, D5: [...(sheet.reads.D5 ?? []), cell] } }];
  }));
}
