import { Inject, Injectable } from '@nestjs/common';
import type { CorrectFactInput, WriteFactInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { atSending } from '@zov/access/server/read/reader.ts';
import { given } from '@zov/access/server/write/given.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import { dateIn } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfCorrection, problemsOfFact } from '../../model/fact.ts';

/** Facts are written once; a correction makes a new version and the old text stays readable (R17, R25). */
@Injectable()
export class FactService {
  constructor(@Inject(Door) private readonly door: Door) {}

  write(context: RequestContext, info: GraphQLResolveInfo, input: WriteFactInput): Promise<Answer> {
    const { dossierId, idempotencyKey, ...words } = input;
    const fact = { ...words, restsOnFactIds: words.restsOnFactIds ?? [], dataClass: words.dataClass ?? 'D3', what: words.what.trim() };
    const problems = problemsOfFact(fact, dateIn(context.at));
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const resting = fact.restsOnFactIds.map((id) => ({ type: 'Fact', where: { id } }));
    return this.door.insert(context, info, {
      dossierId, idempotencyKey, type: 'Fact', id: this.door.ids.uuid(), act: 'WRITE', action: 'CREATE', given: resting,
      values: fact,
      also: { changedBy: context.actor.id, changedAt: atSending(context), sourceOrganisationId: context.actor.organisationId, releasedToPersonIds: [] },
    });
  }

  correct(context: RequestContext, info: GraphQLResolveInfo, input: CorrectFactInput): Promise<Answer> {
    const { dossierId, id, baseVersion, idempotencyKey, correctionReason, ...changed } = input;
    const changes = wholeSource(changed);
    const problems = problemsOfCorrection({ ...changes, correctionReason }, dateIn(context.at));
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    return this.door.update(context, info, {
      dossierId, id, baseVersion, idempotencyKey, type: 'Fact', act: 'EDIT', action: 'CHANGE',
      patch: given(changes, ['happenedOn', 'happenedUntilOn', 'place', 'sourcePersonId', 'sourceName']), also: { correctionReason: correctionReason.trim() },
    });
  }
}

/** Another kind of source leaves nothing of the former one behind; without a kind the source stays as it is. */
function wholeSource<Changes extends Partial<CorrectFactInput>>({ sourceKind, sourcePersonId, sourceName, ...others }: Changes) {
  if (sourceKind === undefined || sourceKind === null) return others;
  return { ...others, sourceKind, sourcePersonId: sourcePersonId ?? null, sourceName: sourceName?.trim() ?? null };
}
