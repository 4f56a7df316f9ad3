import { Inject, Injectable } from '@nestjs/common';
import type { CorrectFactInput, WithdrawFactInput, WriteFactInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { atSending } from '@zov/access/server/read/reader.ts';
import { tellReaders, type RectificationKind } from '@zov/access/server/rectification/tell-readers.ts';
import { changeRow, orConflict } from '@zov/access/server/write/change-row.ts';
import { Denied } from '@zov/access/server/write/formal.ts';
import { given } from '@zov/access/server/write/given.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import type { Values } from '@zov/access/server/write/values-sql.ts';
import { dateIn } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfCorrection, problemsOfFact, problemsOfWithdrawal } from '../../model/fact.ts';

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

  /** Whoever could read what stood there is told, in the same transaction. */
  correct(context: RequestContext, info: GraphQLResolveInfo, input: CorrectFactInput): Promise<Answer> {
    const { dossierId, id, baseVersion, idempotencyKey, correctionReason, ...changed } = input;
    const changes = wholeSource(changed);
    const problems = problemsOfCorrection({ ...changes, correctionReason }, dateIn(context.at));
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const patch = given(changes, ['happenedOn', 'happenedUntilOn', 'place', 'sourcePersonId', 'sourceName']);
    return this.changeStanding(context, info, { dossierId, id, baseVersion, idempotencyKey, patch, also: { correctionReason: correctionReason.trim() }, kind: 'CORRECTED', changed: Object.keys(patch) });
  }

  /** The words go from the row and stay in the history, for the organisation whose they are (R24). */
  withdraw(context: RequestContext, info: GraphQLResolveInfo, input: WithdrawFactInput): Promise<Answer> {
    const { dossierId, id, baseVersion, idempotencyKey, reason } = input;
    const problems = problemsOfWithdrawal(reason);
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    return this.changeStanding(context, info, {
      dossierId, id, baseVersion, idempotencyKey, kind: 'WITHDRAWN', patch: { what: '', place: null, sourcePersonId: null, sourceName: null },
      also: { state: 'WITHDRAWN', correctionReason: reason.trim() },
    });
  }

  private changeStanding(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, idempotencyKey, kind, changed, ...change }: Change): Promise<Answer> {
    return orConflict(this.door.formal(context, info, { dossierId, type: 'Fact', id, act: 'EDIT', action: 'CHANGE', idempotencyKey }, async (act) => {
      const { state, version } = await act.lock('Fact', id, 'EDIT', Object.keys(change.patch));
      if (state !== 'CURRENT') throw new Denied('NOT_POSSIBLE_NOW', NOT_CURRENT);
      await changeRow(act, { type: 'Fact', id, ...change });
      await tellReaders(act, this.door.ids, { kind, factId: id, fromVersion: Number(version), toVersion: Number(version) + 1, changed });
      return id;
    }));
  }
}

/** A change of what stands, with what its readers of before are told of it. */
interface Change {
  readonly dossierId: string;
  readonly id: string;
  readonly idempotencyKey: string;
  readonly baseVersion: number;
  readonly patch: Values;
  readonly also: Values;
  readonly kind: RectificationKind;
  readonly changed?: readonly string[];
}

const NOT_CURRENT = 'Dit feit is ingetrokken of gesplitst. Het kan niet meer worden veranderd. Schrijf een nieuw feit op.';

/** Another kind of source leaves nothing of the former one behind; without a kind the source stays as it is. */
function wholeSource<Changes extends Partial<CorrectFactInput>>({ sourceKind, sourcePersonId, sourceName, ...others }: Changes) {
  if (sourceKind === undefined || sourceKind === null) return others;
  return { ...others, sourceKind, sourcePersonId: sourcePersonId ?? null, sourceName: sourceName?.trim() ?? null };
}
