import { Inject, Injectable } from '@nestjs/common';
import { APP_POOL } from '@zov/core/config';
import { IDS, randomIds, type Ids } from '@zov/core/ids';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { RequestContext } from '../model/actor.ts';
import { logRefusal } from './log/log-refusal.ts';
import { Reader, type Page, type Place, type Question } from './read/reader.ts';
import { Cipher } from './secret/cipher.ts';
import type { InsertAct, UpdateAct } from './write/act.ts';
import { Denied, Formal, type Enter, type FormalTarget } from './write/formal.ts';
import { brokenRule, refused, type Answer } from './write/refused.ts';
import { Writer } from './write/writer.ts';

export const CIPHER = Symbol('Cipher');

type Info = GraphQLResolveInfo;

/** The one door to family data: policy, audit, transaction and version guard are joined here and nowhere else. */
@Injectable()
export class Door {
  private readonly reader: Reader;
  private readonly writer: Writer;

  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(CIPHER) readonly cipher: Cipher, @Inject(IDS) readonly ids: Ids = randomIds) {
    this.reader = new Reader(pool, cipher);
    this.writer = new Writer(pool, this.reader);
  }

  one(context: RequestContext, info: Info, question: Question): Promise<unknown> {
    return this.reader.one(context, info, question);
  }

  list(context: RequestContext, info: Info, question: Question): Promise<unknown[]> {
    return this.reader.list(context, info, question);
  }

  page(context: RequestContext, info: Info, question: Question): Promise<Page> {
    return this.reader.page(context, info, question);
  }

  insert(context: RequestContext, info: Info, act: InsertAct): Promise<Answer> {
    return this.writer.insert(context, info, act);
  }

  update(context: RequestContext, info: Info, act: UpdateAct): Promise<Answer> {
    return this.writer.update(context, info, act);
  }

  /** Whether a row is there for this reader at this moment. Nothing of it is shown, so nothing is logged. */
  sees(context: RequestContext, dossierId: string, type: string, id: string): Promise<boolean> {
    return this.reader.sees(context, dossierId, type, id);
  }

  /** Whether this reader may follow a dossier. Nothing is shown yet, so only a refusal leaves a row. */
  async mayFollow(context: RequestContext, info: Pick<Info, 'fieldName'>, dossierId: string): Promise<boolean> {
    if (await this.sees(context, dossierId, 'Dossier', dossierId)) return true;
    await logRefusal(this.pool, context, { dossierId, type: 'Dossier', id: dossierId, action: 'READ', operation: info.fieldName });
    return false;
  }

  /** Where the reader has a live grant, and as whom. It tells nobody anything about others, so nothing is logged. */
  myPlaces(context: RequestContext): Promise<Place[]> {
    return this.reader.myPlaces(context);
  }

  /**
   * Runs a formal act in one transaction and answers what it made, read back under today's rights.
   * `enter` replaces the fence's ordinary entry; only opening a dossier needs that.
   */
  async formal(context: RequestContext, info: Info, target: Omit<FormalTarget, 'operation'>, work: (act: Formal) => Promise<string>, enter?: Enter): Promise<Answer> {
    let madeId = target.id;
    const denied = await this.act(context, info, target, async (act) => (madeId = await work(act)), enter, (id) => (madeId = id));
    return denied ?? this.writer.again(context, info, target, madeId);
  }

  /** Runs a formal act whose answer is not a row; null when it was done, else the refusal. */
  async act(context: RequestContext, info: Info, target: Omit<FormalTarget, 'operation'>, work: (act: Formal) => Promise<string>, enter?: Enter, replayed?: (id: string) => void): Promise<Answer | null> {
    try {
      const done = await Formal.run(this.pool, context, { ...target, operation: info.fieldName }, work, enter);
      if (done.kind === 'REPLAY') replayed?.(done.id);
      return null;
    } catch (error) {
      if (error instanceof Denied) return refused(error.code, context.traceId, error.fields, error.explanation);
      return refused(brokenRule(error), context.traceId);
    }
  }

  notPossible(context: RequestContext, explanation: string): Answer {
    return refused('NOT_POSSIBLE_NOW', context.traceId, [], explanation);
  }
}
