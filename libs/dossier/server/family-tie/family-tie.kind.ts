import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Values } from '@zov/access/server/write/values-sql.ts';
import { classOfFamilyTie, detailsOf, isDirected, problemsOfFamilyTie } from '../../model/family-tie.ts';
import type { Given } from '../../model/record.ts';
import type { Kind } from '../record/record.service.ts';

const THERE_ALREADY = 'Deze band tussen deze twee mensen staat er al. Corrigeer die, of beëindig die eerst.';

/** How two people of the family are tied to each other. What states something of somebody is of another class, and moves with the kind. */
export const FAMILY_TIE: Kind = {
  type: 'FamilyTie', problems: problemsOfFamilyTie, clearable: ['detail', 'fromOn', 'untilOn'],
  follows: async (act, given, before) => {
    const kind = String(given['kind'] ?? before?.['kind']);
    if (before !== undefined) return { dataClass: classOfFamilyTie(kind), ...fittingDetail(kind, given, before) };
    const people = [String(given['fromPersonId']), String(given['toPersonId'])] as const;
    for (const id of people) await act.see('Person', id);
    await mustBeNew(act, kind, people);
    return { dataClass: classOfFamilyTie(kind), aboutPersonIds: [...people] };
  },
};

/** Another kind of tie leaves no detail behind that does not belong to it. */
function fittingDetail(kind: string, given: Given, before: Seen): Values {
  return 'detail' in given || detailsOf(kind).some((one) => one === before['detail']) ? {} : { detail: null };
}

async function mustBeNew(act: Formal, kind: string, [from, to]: readonly [string, string]): Promise<void> {
  const there = (await act.rows('FamilyTie', { kind })).filter((one) => one['untilOn'] === null);
  const same = there.some((one) => (one['fromPersonId'] === from && one['toPersonId'] === to)
    || ((kind === 'PARENT_OF' || !isDirected(kind)) && one['fromPersonId'] === to && one['toPersonId'] === from));
  if (same) throw new Denied('NOT_POSSIBLE_NOW', THERE_ALREADY);
}
