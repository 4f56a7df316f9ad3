import { Inject, Injectable } from '@nestjs/common';
import type { EditTranslationInput, TranslateItemInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied } from '@zov/access/server/write/formal.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfTranslation, problemsOfWords } from '../../model/translation.ts';
import { TYPE_OF_ITEM } from '../plan-rows.ts';

const nameOrNone = (name: string | null | undefined): string | null => ((name ?? '').trim() === '' ? null : (name ?? '').trim());

/** NL: vertaling. One for each text and language; whose it is and who reads it follows from its item. */
@Injectable()
export class TranslationService {
  constructor(@Inject(Door) private readonly door: Door) {}

  translate(context: RequestContext, info: GraphQLResolveInfo, input: TranslateItemInput): Promise<Answer> {
    const { dossierId, ofItemType, ofItemId, field, language, idempotencyKey } = input;
    const [text, checkedByName] = [input.text.trim(), nameOrNone(input.checkedByName)];
    const problems = problemsOfTranslation({ ofItemType, field, text, checkedByName });
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'Translation', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      const item = await act.see(TYPE_OF_ITEM[ofItemType], ofItemId);
      const already = await act.rows('Translation', { ofItemId, field, language });
      const { planVersionId, state, dataClass, aboutPersonIds, releasedToPersonIds } = item;
      if (already.length === 0) {
        await act.insert('Translation', {
          id, planVersionId, ofItemType, ofItemId, field, language, text, checkedByName, state, dataClass, aboutPersonIds, releasedToPersonIds, changedAt: act.context.at, changedBy: context.actor.id,
        }, 'WRITE', ['ofItemType', 'ofItemId', 'field', 'language', 'text', 'checkedByName']);
      } else await act.must('Translation', 'WRITE', String(dataClass) as 'D5');
      if (already.length > 0) throw new Denied('NOT_POSSIBLE_NOW', 'Deze tekst heeft al een vertaling in deze taal. Bewerk die.');
      if (state === 'WITHDRAWN') throw new Denied('NOT_POSSIBLE_NOW', 'Dit onderdeel is ingetrokken. Er kan geen vertaling meer bij.');
      return id;
    });
  }

  edit(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, idempotencyKey, text, checkedByName }: EditTranslationInput): Promise<Answer> {
    const problems = problemsOfWords({ text, checkedByName });
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const patch = { ...(text == null ? {} : { text: text.trim() }), ...(checkedByName === undefined ? {} : { checkedByName: nameOrNone(checkedByName) }) };
    return this.door.update(context, info, { dossierId, id, baseVersion, idempotencyKey, type: 'Translation', act: 'EDIT', action: 'CHANGE', patch, when: { state: ['DRAFT', 'SHARED', 'ADOPTED'] } });
  }
}
