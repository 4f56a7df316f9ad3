import { Denied } from '@zov/access/server/write/formal.ts';
import { problemsOfNudge } from '../../model/picture-nudge.ts';
import type { Kind } from '../record/record.service.ts';

const MOVED_ALREADY = 'Iemand anders heeft deze persoon net verschoven. Kijk eerst naar de nieuwe plek.';

/** A place that was moved by hand. There is one of each person in each picture, about whoever stands in it. */
export const PICTURE_NUDGE: Kind = {
  type: 'PictureNudge', problems: problemsOfNudge, clearable: [],
  follows: async (act, given, before) => {
    if (before !== undefined) return {};
    const [person, round] = [String(given['personId']), typeof given['roundPersonId'] === 'string' ? given['roundPersonId'] : undefined];
    const about = round === undefined ? [person] : [person, round];
    for (const id of about) await act.see('Person', id);
    const there = await act.rows('PictureNudge', { picture: given['picture'], personId: person });
    if (there.some((one) => (one['roundPersonId'] ?? undefined) === round)) throw new Denied('NOT_POSSIBLE_NOW', MOVED_ALREADY);
    return { aboutPersonIds: about };
  },
};
