import { Inject, Injectable } from '@nestjs/common';
import type { AdoptSafetyCardInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { cardModelOf } from '@zov/access/server/card-model/card-model-in.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import { insertRows } from '@zov/access/server/write/insert-rows.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { sameVersion } from '@zov/access/server/write/same-version.ts';
import { dateIn, plainDay } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import type { CardDefinition } from '../../model/card-definition.ts';
import { whatIsMissing, type CardFacts } from '../../model/missing.ts';
import { cardAllows } from '../../model/states.ts';
import { validUntil } from '../../model/validity.ts';
import { PARTS, cardFacts, namesOf } from './card-rows.ts';
import { adoptedPlans, collectLines, type RowsOf } from './collect-lines.ts';
import { sealOfCard, type Sealed } from './seal.ts';

const NOT_READY = 'De kaart is nog niet klaar om vast te stellen.';

/** NL: vaststellen. By a natural person who wrote nothing on it; freezes the card with a copy of everything it rests on. */
@Injectable()
export class AdoptCardService {
  constructor(@Inject(Door) private readonly door: Door) {}

  adopt(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, reason, idempotencyKey }: AdoptSafetyCardInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'SafetyCard', id, act: 'ADOPT', action: 'ADOPT', idempotencyKey }, async (act) => {
      const card = await act.lock('SafetyCard', id, 'ADOPT', ['state', 'adoptedAt', 'adoptedBy', 'adoptedReason', 'validUntil', 'seal']);
      sameVersion(card, baseVersion);
      if (!cardAllows(String(card['state']), 'adopt')) throw new Denied('NOT_POSSIBLE_NOW', 'Deel de kaart eerst met het gezin. Daarna kan een ander haar vaststellen.');
      await mustBeWrittenByOthers(act, card);
      if (reason.trim() === '') throw new Denied('BAD_INPUT', undefined, [{ field: 'reason', message: 'Schrijf in uw eigen woorden waarom u deze kaart vaststelt.' }]);
      const definition = (await cardModelOf(act, String(card['modelId']))).definition as CardDefinition;
      const facts = await cardFacts(act, card);
      await mustBeWhole(act, facts, definition);
      await this.freeze(act, card, facts, definition, reason.trim());
      return id;
    });
  }

  private async freeze(act: Formal, card: Seen, facts: CardFacts, definition: CardDefinition, reason: string): Promise<void> {
    const rows: RowsOf = (type, where) => act.rows(type, where);
    const plans = await adoptedPlans(rows);
    const lines = await collectLines(rows, this.door.ids, { cardId: card.id, definition, childPersonIds: facts.children.map((one) => one.childPersonId), adoptedPlanIds: plans.map((one) => one.id) });
    const today = dateIn(act.context.at);
    const until = validUntil(definition, {
      adoptedPhases: plans.map((one) => String(one['phase'])), severities: facts.children.map((one) => one.severity), chosen: plainDay(card['validUntil']),
    }, today);
    if (until <= today) throw new Denied('NOT_POSSIBLE_NOW', NOT_READY, [{ field: 'validUntil', message: 'De gekozen laatste dag is geweest. Kies een dag die nog moet komen.' }]);
    for (const type of [...PARTS, 'SafetyCardLine', 'SafetyCard']) await act.update(type, { state: 'ADOPTED' }, { state: 'SUPERSEDED' });
    for (const type of PARTS) await act.update(type, { safetyCardId: card.id, state: 'SHARED' }, { state: 'ADOPTED' });
    await insertRows(act, 'SafetyCardLine', lines, 'ADOPT');
    const parts = [card, ...(await act.rows('SafetyCardChild', { safetyCardId: card.id })), ...(await act.rows('SafetyCardArea', { safetyCardId: card.id }))] as unknown as readonly Sealed[];
    await act.update('SafetyCard', { id: card.id }, {
      state: 'ADOPTED', adoptedAt: act.context.at, adoptedBy: act.context.actor.id, adoptedReason: reason, validUntil: until, seal: sealOfCard(Number(card['number']), parts, lines),
    });
  }
}

/** Whoever changed one word of it once wrote on it; the database refuses it by itself as well. */
async function mustBeWrittenByOthers(act: Formal, card: Seen): Promise<void> {
  const [row] = await act.inside('select exists (select from card_writers($1, $2) writer where same_human(writer, $3)) as wrote', [act.dossierId, card.id, act.context.actor.id]);
  if (row?.['wrote'] === true) throw new Denied('NOT_POSSIBLE_NOW', 'Aan deze kaart hebt u zelf geschreven. Vraag een collega om haar vast te stellen.');
}

async function mustBeWhole(act: Formal, facts: CardFacts, definition: CardDefinition): Promise<void> {
  const missing = whatIsMissing(facts, definition);
  if (missing.length === 0) return;
  const names = await namesOf(act, facts.children.map((one) => one.childPersonId));
  const told = missing.map(({ childPersonId, field, message }) => ({ field, message: childPersonId === null ? message : `${names.get(childPersonId) ?? ''}: ${message}` }));
  throw new Denied('NOT_POSSIBLE_NOW', NOT_READY, told);
}
