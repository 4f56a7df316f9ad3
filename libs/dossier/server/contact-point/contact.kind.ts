import type { Door } from '@zov/access/server/door.ts';
import { marksOf } from '@zov/access/server/secret/marks.ts';
import { problemsOfContact } from '../../model/record.ts';
import type { Kind } from '../record/record.service.ts';
import { hideWhereabouts, hidingOf } from './hiding.ts';

/**
 * An address, number or anything else that tells where somebody is. The value is stored encrypted; what is hidden stays hidden, and
 * what belongs to somebody who is hidden becomes so (R26).
 */
export const contactKind = (door: Door, dossierId: string): Kind => ({
  type: 'ContactPoint', problems: problemsOfContact, clearable: ['fromOn', 'untilOn'], notColumns: ['hiddenFromPersonIds'],
  follows: async (act, given, before) => {
    const about = (given['aboutPersonIds'] ?? before?.['aboutPersonIds']) as string[];
    const from = (given['hiddenFromPersonIds'] ?? []) as string[];
    if (from.length > 0) await hideWhereabouts(act, door.ids, about, from, String(given['hiddenReason']));
    const sealed = typeof given['text'] === 'string' ? { text: door.cipher.encrypt(dossierId, 'ContactPoint.text', given['text']), marks: marksOf(door.cipher, dossierId, given['text']) } : {};
    if (before?.['dataClass'] === 'D2S') return sealed;
    const hiding = await hidingOf(act, about);
    return { ...sealed, dataClass: hiding === undefined ? 'D2' : 'D2S', hiddenReason: hiding === undefined ? null : (given['hiddenReason'] ?? hiding.reason) };
  },
});
