import type { Ids } from '@zov/core/ids';
import type { ItemStanceInput } from '@generated/server/family';
import { Denied, type Formal } from '@zov/access/server/write/formal.ts';
import type { Speaker } from '@zov/dossier/server/voice/own-words.ts';
import { ITEM_OF_TYPE } from '../plan-rows.ts';
import type { Signable } from './concerned.ts';

/** An item with its type, as it stood when it was signed. */
export type SignableOf = Signable & { readonly type: keyof typeof ITEM_OF_TYPE };

interface Signing {
  readonly planVersionId: string;
  readonly stance: string;
  readonly recordedByName: string | null;
  /** What was said of items by themselves; the others are signed as the plan as a whole. */
  readonly single: readonly ItemStanceInput[];
}

const LONGEST = 2000;

/** Signs every item that somebody saw, in the words it has now, and answers what was asked. Throws Denied for an item that was not shown. */
export async function signItems(act: Formal, ids: Ids, who: Speaker, items: readonly SignableOf[], { planVersionId, stance, recordedByName, single }: Signing): Promise<void> {
  mustBeShown(items, single);
  for (const item of items) {
    const own = single.find(({ itemId }) => itemId === item.id);
    const given = ['planVersionId', 'itemId', 'stance', 'words', ...(recordedByName === null ? ['childAllows'] : ['personId'])];
    await act.insert('ItemSignature', {
      ...who, id: ids.uuid(), planVersionId, itemType: ITEM_OF_TYPE[item.type], itemId: item.id, lineageId: item.lineageId, stance: own?.stance ?? stance, words: own?.words?.trim() ?? '',
      whole: own === undefined, saidAt: act.context.at, signedHash: item.shownHash, recordedByName,
    }, recordedByName === null ? 'RESPOND' : 'WRITE', given);
  }
  await answered(act, { planVersionId, personId: who.personId });
}

/** The question is answered; of an older version nobody is asked anything any more. */
export async function answered(act: Formal, whose: { readonly planVersionId: string; readonly personId?: string; readonly actorId?: string }): Promise<void> {
  await act.update('ViewRequest', { ...whose }, { state: 'ANSWERED', answeredAt: act.context.at, stands: false, notReachedWhy: '' });
}

function mustBeShown(items: readonly SignableOf[], single: readonly ItemStanceInput[]): void {
  if (single.some(({ itemId }) => !items.some(({ id }) => id === itemId))) throw new Denied('NOT_POSSIBLE_NOW', 'Het plan is net veranderd. Lees eerst wat er nu staat.');
  if (single.some(({ words = '' }) => words.length > LONGEST)) throw new Denied('BAD_INPUT', undefined, [{ field: 'items', message: `Deze tekst is te lang. Gebruik ten hoogste ${LONGEST} tekens.` }]);
}
