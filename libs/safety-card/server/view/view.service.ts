import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { GiveCardViewInput, LetReadInput, SeenItem } from '@generated/server/family';
import type { RecordCardViewInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { letRead, speaker, speakerOf, type Speaker } from '@zov/dossier/server/voice/own-words.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { cardAllows } from '../../model/states.ts';

interface Said { readonly safetyCardId: string; readonly stance: string; readonly words: string }

/** What somebody of the family thinks of a card: never altered, never blocking, kept with exactly what was shown of it (R17). */
@Injectable()
export class ViewService {
  constructor(@Inject(Door) private readonly door: Door) {}

  give(context: RequestContext, info: GraphQLResolveInfo, { dossierId, idempotencyKey, seen, childAllows, ...said }: GiveCardViewInput): Promise<Answer> {
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'CardView', id, act: 'RESPOND', action: 'ANSWER', idempotencyKey }, async (act) => {
      const shown = await shownOf(act, said.safetyCardId);
      if (spelled(shown.map(({ id: itemId, version }) => ({ itemId, version: Number(version) }))) !== spelled(seen)) throw new Denied('NOT_POSSIBLE_NOW', 'De kaart is net veranderd. Lees eerst wat er nu staat.');
      await keep(act, id, said, await speaker(act, childAllows), shown, null);
      return id;
    });
  }

  /** A professional writes down, in that person's own words, what somebody without a login said. */
  record(context: RequestContext, info: GraphQLResolveInfo, { dossierId, idempotencyKey, personId, childAllows, ...said }: RecordCardViewInput): Promise<Answer> {
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'CardView', id, act: 'WRITE', action: 'ANSWER', idempotencyKey }, async (act) => {
      const shown = await shownOf(act, said.safetyCardId);
      await keep(act, id, said, speakerOf(await act.see('Person', personId), childAllows), shown, await act.nameOf(context.actor.id));
      return id;
    });
  }

  letRead(context: RequestContext, info: GraphQLResolveInfo, input: LetReadInput): Promise<Answer> {
    return letRead(this.door, context, info, 'CardView', input);
  }
}

/** Whatever the same person said of this card before is kept, and no longer current. */
async function keep(act: Formal, id: string, { safetyCardId, stance, words }: Said, who: Speaker, shown: readonly Seen[], recordedByName: string | null): Promise<void> {
  await act.update('CardView', { safetyCardId, personId: who.personId, current: true }, { current: false });
  const row = { ...who, id, safetyCardId, stance, words: words.trim(), saidAt: act.context.at, seenHash: hashOf(shown), current: true, recordedByName };
  const given = ['safetyCardId', 'stance', 'words', 'childAllows'];
  await act.insert('CardView', row, recordedByName === null ? 'RESPOND' : 'WRITE', recordedByName === null ? given : [...given, 'personId']);
}

/** The card with the parts of children and the areas that this reader sees. Throws Denied when nothing can be said of it. */
async function shownOf(act: Formal, safetyCardId: string): Promise<Seen[]> {
  const card = await act.see('SafetyCard', safetyCardId);
  if (!cardAllows(String(card['state']), 'view')) throw new Denied('NOT_POSSIBLE_NOW', 'Over deze kaart kunt u niets meer zeggen. Kijk naar de nieuwste kaart.');
  return [card, ...(await act.visible('SafetyCardChild', { safetyCardId })), ...(await act.visible('SafetyCardArea', { safetyCardId }))];
}

/** Kept with a view and never shown to the family: it is made of all of a row, also of what only professionals read. */
const hashOf = (shown: readonly Seen[]): string => createHash('sha256').update(shown.map((row) => String(row['contentHash'])).sort().join('\n')).digest('hex');

const spelled = (items: readonly SeenItem[]): string => items.map(({ itemId, version }) => `${itemId} ${version}`).sort().join();
