import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import { dateIn, plainDay } from '@zov/core/clock';
import type { Ids } from '@zov/core/ids';
import { problemsOfMember } from '../../model/record.ts';
import { hideWith } from '../contact-point/hiding.ts';
import type { Kind } from '../record/record.service.ts';

/** Who lives where. Coming to live with somebody who is hidden, hides. */
export const memberKind = (ids: Ids): Kind => ({
  type: 'HouseholdMember', problems: problemsOfMember, clearable: ['fromOn', 'untilOn'],
  then: async (act, given) => {
    const { householdId, personId } = given;
    if (typeof householdId !== 'string' || typeof personId !== 'string') return;
    await act.see('Household', householdId);
    await act.see('Person', personId);
    const mates = (await act.rows('HouseholdMember', { householdId })).filter((one) => livesThere(act, one) && one['personId'] !== personId);
    await hideWith(act, ids, personId, mates.map((one) => one['personId'] as string));
  },
});

function livesThere(act: Formal, member: Seen): boolean {
  const until = plainDay(member['untilOn']);
  return until === null || until > dateIn(act.context.at);
}
