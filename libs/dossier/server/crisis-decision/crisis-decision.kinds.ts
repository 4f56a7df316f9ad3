import { plainDay } from '@zov/core/clock';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Values } from '@zov/access/server/write/values-sql.ts';
import { crisisAllows, problemsOfCrisis, problemsOfCrisisEnd, problemsOfWholeCrisis, type CrisisAct } from '../../model/crisis-decision.ts';
import type { Given } from '../../model/record.ts';
import type { Problem } from '../../model/open-dossier.ts';
import type { Kind } from '../record/record.service.ts';

const DIRECTS = `select exists (select from access_grant g where g.dossier_id = $1 and g.actor_id = $2 and g.partner = 'CASE_DIRECTOR' and g.valid_from <= $3 and (g.valid_until is null or g.valid_until > $3)) as directs`;

/** Whoever directs needs no report of what it decided or corrected itself; from anybody else it has to be read. */
async function reported(act: Formal): Promise<Values> {
  const { actor, at } = act.context;
  const [row] = await act.inside(DIRECTS, [act.dossierId, actor.id, at]);
  return row?.['directs'] === true ? { state: 'CONFIRMED', confirmedAt: at, confirmedBy: actor.id } : { state: 'GIVEN', confirmedAt: null, confirmedBy: null };
}

/** NL: crisisbesluit geven of corrigeren. Judged as it will stand. */
export const CRISIS: Kind = {
  type: 'CrisisDecision', problems: problemsOfCrisis, clearable: ['decidedTime', 'leavesPersonId', 'careHouseholdId'], classOf: () => 'D5',
  follows: async (act, given, before) => {
    mustStand(before, 'correct');
    // Another kind leaves nobody behind who leaves.
    const also: Values = given['kind'] !== undefined && given['kind'] !== 'PARENT_OUT' && given['leavesPersonId'] === undefined ? { leavesPersonId: null } : {};
    const row: Given = { ...before, ...given, ...also };
    mend(problemsOfWholeCrisis({ ...row, decidedOn: plainDay(row['decidedOn']), untilOn: plainDay(row['untilOn']) }));
    await mustBeOfFamily(act, given);
    return { ...also, ...(await reported(act)) };
  },
  then: (act, _, id) => act.outbox('crisis-decided', `crisis-decided:${id}:${act.context.at.toISOString()}`, { crisisDecisionId: id }),
};

/** NL: crisisbesluit beëindigen. Whether the report was read stays as it was. */
export const ENDED_CRISIS: Kind = {
  type: 'CrisisDecision', problems: problemsOfCrisisEnd, clearable: [],
  follows: (act, _, before) => {
    mustStand(before, 'end');
    return Promise.resolve({ state: 'ENDED', endedAt: act.context.at, endedBy: act.context.actor.id });
  },
};

function mustStand(before: Seen | undefined, wanted: CrisisAct): void {
  if (before !== undefined && !crisisAllows(String(before['state']), wanted)) throw new Denied('NOT_POSSIBLE_NOW', 'Dit crisisbesluit geldt niet meer. Schrijf een nieuw besluit op als er weer een crisis is.');
}

/** Children of this family, a parent of it, and a household that is there. */
async function mustBeOfFamily(act: Formal, given: Given): Promise<void> {
  const children = (given['aboutPersonIds'] ?? []) as readonly string[];
  const seen = children.length === 0 ? [] : await act.visible('Person', { id: [...new Set(children)], familyRole: 'CHILD' });
  if (seen.length !== new Set(children).size) throw new Denied('BAD_INPUT', undefined, [{ field: 'aboutPersonIds', message: 'Kies alleen kinderen van dit gezin.' }]);
  const [parent, home] = [given['leavesPersonId'], given['careHouseholdId']];
  if (typeof parent === 'string' && !(await act.visible('Person', { id: parent })).some((one) => one['familyRole'] !== 'CHILD')) throw new Denied('BAD_INPUT', undefined, [{ field: 'leavesPersonId', message: 'Kies een volwassene van dit gezin.' }]);
  if (typeof home === 'string' && (await act.visible('Household', { id: home })).length === 0) throw new Denied('BAD_INPUT', undefined, [{ field: 'careHouseholdId', message: 'Kies een huishouden van dit gezin.' }]);
}

function mend(problems: Problem[]): void {
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, problems);
}
