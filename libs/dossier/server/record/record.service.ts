import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { DataClass } from '@zov/access/model/data-class.ts';
import { Door } from '@zov/access/server/door.ts';
import { changeRow, orConflict } from '@zov/access/server/write/change-row.ts';
import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import { given } from '@zov/access/server/write/given.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import type { Values } from '@zov/access/server/write/values-sql.ts';
import { dateIn } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import type { Given } from '../../model/record.ts';
import type { Problem } from '../../model/open-dossier.ts';

/** One kind of row of the record, and what belongs to writing it. */
export interface Kind {
  readonly type: string;
  readonly problems: (given: Given, today: string) => Problem[];
  /** Fields that a correction may empty. */
  readonly clearable: readonly string[];
  /** Class of a new row, where rows of the type differ in it and a rule asks which. */
  readonly classOf?: (given: Given) => DataClass;
  /** Given for the act, and no column of the row. */
  readonly notColumns?: readonly string[];
  /** Columns that follow from what is given, in the same transaction; `before` is there for a correction. */
  readonly follows?: (act: Formal, given: Given, before?: Seen) => Promise<Values>;
  /** What else must change with it, before the act ends. */
  readonly then?: (act: Formal, given: Given, id: string) => Promise<void>;
}

interface Keyed { readonly dossierId: string; readonly idempotencyKey: string }
interface Base extends Keyed { readonly id: string; readonly baseVersion: number }

/** Writes and corrects rows of the record. A correction keeps the earlier content, and never overwrites what somebody else changed. */
@Injectable()
export class RecordService {
  constructor(@Inject(Door) private readonly door: Door) {}

  add(context: RequestContext, info: GraphQLResolveInfo, kind: Kind, { dossierId, idempotencyKey, ...asked }: Keyed & Given): Promise<Answer> {
    const values = trimmed(asked);
    const problems = kind.problems(values, dateIn(context.at));
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const id = this.door.ids.uuid();
    const target = { dossierId, idempotencyKey, type: kind.type, id, act: 'WRITE', action: 'CREATE' } as const;
    return this.door.formal(context, info, target, async (act) => {
      // Before anything is looked up: whether somebody is hidden must not show in how a stranger is refused.
      await act.must(kind.type, 'WRITE', kind.classOf?.(values));
      const own = Object.fromEntries(Object.entries(values).filter(([name]) => kind.notColumns?.includes(name) !== true));
      await act.insert(kind.type, { ...own, ...(await kind.follows?.(act, values)), id }, 'WRITE', Object.keys(own));
      await kind.then?.(act, values, id);
      return id;
    });
  }

  correct(context: RequestContext, info: GraphQLResolveInfo, kind: Kind, { dossierId, id, baseVersion, idempotencyKey, ...asked }: Base & Given): Promise<Answer> {
    const patch = given(trimmed(asked), kind.clearable);
    const problems = kind.problems(patch, dateIn(context.at));
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const target = { dossierId, idempotencyKey, type: kind.type, id, act: 'EDIT', action: 'CHANGE' } as const;
    const open = (property: string, stored: string): string => (kind.type === 'ContactPoint' && property === 'text' ? this.door.cipher.decrypt(dossierId, 'ContactPoint.text', stored) : stored);
    return orConflict(this.door.formal(context, info, target, async (act) => {
      const before = await act.lock(kind.type, id, 'EDIT');
      const also = await kind.follows?.(act, patch, before);
      await changeRow(act, { type: kind.type, id, baseVersion, patch: stored(patch, also), also: also ?? {}, open });
      await kind.then?.(act, patch, id);
      return id;
    }));
  }
}

/** What follows may replace what was typed, such as a text by its cipher; it stays a change of that field. */
function stored(patch: Values, also: Values | undefined): Values {
  return Object.fromEntries(Object.entries(patch).map(([name, value]) => [name, also !== undefined && name in also ? also[name] : value]));
}

function trimmed(asked: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]));
}
