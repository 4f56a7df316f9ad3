import { Inject, Injectable } from '@nestjs/common';
import type { StartSafetyCardInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { cardModelIn } from '@zov/access/server/card-model/card-model-in.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import { insertRows } from '@zov/access/server/write/insert-rows.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { hasKey, type CardDefinition } from '../../model/card-definition.ts';
import { OPEN_CARD } from '../../model/states.ts';

/** What a part keeps from the card before it; whether somebody spoke with the child is asked anew each time. */
const KEPT = ['severity', 'sinceMonth', 'lastOn', 'consequence', 'medicallyAssessed', 'ifNothingChanges'] as const;
const FIRST = { severity: null, sinceMonth: null, lastOn: null, consequence: '', medicallyAssessed: false, ifNothingChanges: '' };

/** Begins a card with the parts of the one before it, as far as the card model of today still has them. */
@Injectable()
export class StartCardService {
  constructor(@Inject(Door) private readonly door: Door) {}

  start(context: RequestContext, info: GraphQLResolveInfo, { dossierId, occasion, childPersonIds, idempotencyKey }: StartSafetyCardInput): Promise<Answer> {
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'SafetyCard', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      await act.must('SafetyCard', 'WRITE', 'D4');
      const model = await cardModelIn(act);
      const definition = model.definition as CardDefinition;
      const children = await this.children(act, childPersonIds);
      if (!hasKey(definition, 'occasions', occasion)) throw new Denied('BAD_INPUT', undefined, [{ field: 'occasion', message: 'Kies waarom u de kaart nu maakt.' }]);
      const earlier = await act.rows('SafetyCard', {});
      if (earlier.some((one) => (OPEN_CARD as readonly unknown[]).includes(one['state']))) throw new Denied('NOT_POSSIBLE_NOW', 'Er is al een concept van de kaart. Werk daarin verder.');
      const before = earlier.find((one) => one['state'] === 'ADOPTED');
      await act.insert('SafetyCard', {
        id, number: Math.max(0, ...earlier.map((one) => Number(one['number']))) + 1, modelId: model.id, state: 'DRAFT', authorId: context.actor.id, basedOnId: before?.id ?? null, occasion, dataClass: 'D4', aboutPersonIds: children, releasedToPersonIds: [],
        changedAt: act.context.at, changedBy: context.actor.id,
      }, 'WRITE', ['occasion', 'aboutPersonIds']);
      await this.parts(act, id, children, definition, before);
      return id;
    });
  }

  private async children(act: Formal, ids: readonly string[]): Promise<readonly string[]> {
    const wanted = [...new Set(ids)];
    const found = wanted.length === 0 ? [] : await act.visible('Person', { id: wanted, familyRole: 'CHILD' });
    if (found.length === 0 || found.length !== wanted.length) throw new Denied('BAD_INPUT', undefined, [{ field: 'childPersonIds', message: 'Kies over welke kinderen de kaart gaat.' }]);
    return wanted;
  }

  private async parts(act: Formal, cardId: string, children: readonly string[], definition: CardDefinition, before: Seen | undefined): Promise<void> {
    const of = (type: string): Promise<Seen[]> => (before === undefined ? Promise.resolve([]) : act.rows(type, { safetyCardId: before.id }));
    const [oldChildren, oldAreas] = [await of('SafetyCardChild'), await of('SafetyCardArea')];
    const stamp = { safetyCardId: cardId, state: 'DRAFT', dataClass: 'D4', releasedToPersonIds: [], changedAt: act.context.at, changedBy: act.context.actor.id };
    const parts = children.map((childPersonId) => {
      const old = oldChildren.find((one) => one['childPersonId'] === childPersonId) ?? FIRST;
      const kept = Object.fromEntries(KEPT.map((name) => [name, (old as Readonly<Record<string, unknown>>)[name]]));
      return { ...stamp, ...kept, ...choices(old, definition), id: this.door.ids.uuid(), childPersonId, aboutPersonIds: [childPersonId], spokenBy: '', spokenHow: '', notSpokenWhy: '' };
    });
    await insertRows(act, 'SafetyCardChild', parts);
    await insertRows(act, 'SafetyCardArea', parts.flatMap((part) => definition.areas.map(({ key }, index) => {
      const old = oldAreas.find((one) => one['childPersonId'] === part.childPersonId && one['area'] === key);
      return { ...stamp, id: this.door.ids.uuid(), safetyCardChildId: part.id, childPersonId: part.childPersonId, aboutPersonIds: [part.childPersonId], area: key, position: index + 1, judgement: old?.['judgement'] ?? null, note: old?.['note'] ?? '' };
    })));
  }
}

/** Earlier choices that the card model of today still has. */
function choices(old: Readonly<Record<string, unknown>>, definition: CardDefinition): { kinds: readonly string[]; frequency: string | null } {
  const kinds = ((old['kinds'] as readonly string[] | undefined) ?? []).filter((one) => hasKey(definition, 'kinds', one));
  const frequency = (old['frequency'] as string | null | undefined) ?? null;
  return { kinds, frequency: frequency !== null && hasKey(definition, 'frequencies', frequency) ? frequency : null };
}
