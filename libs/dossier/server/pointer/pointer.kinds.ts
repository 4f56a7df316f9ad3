import type { DataClass } from '@zov/access/model/data-class.ts';
import { Denied, type Seen } from '@zov/access/server/write/formal.ts';
import { pointerAllows, problemsOfPointer, problemsOfPointerWithdrawal, type PointerAct } from '../../model/pointer.ts';
import type { Kind } from '../record/record.service.ts';

function mustStand(before: Seen | undefined, act: PointerAct): void {
  if (before !== undefined && !pointerAllows(String(before['state']), act)) throw new Denied('NOT_POSSIBLE_NOW', 'Deze verwijzing is al ingetrokken.');
}

/** Of which class it is stands once; the words do not belong in a protected class by a correction. */
export const POINTER: Kind = {
  type: 'Pointer', problems: problemsOfPointer, clearable: [], classOf: (given) => (given['dataClass'] ?? 'D3') as DataClass,
  follows: (act, _, before) => {
    mustStand(before, 'correct');
    return Promise.resolve(before === undefined ? { sourceOrganisationId: act.context.actor.organisationId } : {});
  },
};

/** NL: intrekken. */
export const WITHDRAWN_POINTER: Kind = {
  type: 'Pointer', problems: problemsOfPointerWithdrawal, clearable: [],
  follows: (_, __, before) => {
    mustStand(before, 'withdraw');
    return Promise.resolve({ state: 'WITHDRAWN' });
  },
};
