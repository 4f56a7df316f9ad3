import { Inject, Injectable } from '@nestjs/common';
import { APP_POOL } from '@zov/core/config';
import { IDS, randomIds, type Ids } from '@zov/core/ids';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { RequestContext } from '../model/actor.ts';
import { NOTED, noteConflicts } from './conflict/note-conflicts.ts';
import { readableOf } from './data/family-data.ts';
import { logRefusal } from './log/log-refusal.ts';
import { Reader, type Page, type Place, type Question } from './read/reader.ts';
import { Cipher } from './secret/cipher.ts';
import type { InsertAct, UpdateAct } from './write/act.ts';
import { compareEarlierTexts } from './write/earlier-texts.ts';
import { Denied, Formal, type Enter, type FormalTarget, type Looked, type Looking } from './write/formal.ts';
import { brokenRule, refused, type Answer } from './write/refused.ts';
import { Tripwire } from './write/tripwire.ts';
import { Writer } from './write/writer.ts';

export const CIPHER = Symbol('Cipher');

type Info = GraphQLResolveInfo;

/** The one door to family data: policy, audit, transaction and version guard are joined here and nowhere else. */
@Injectable()
export class Door {
  private readonly reader: Reader;
  private readonly writer: Writer;
  private readonly tripwire: Tripwire;

  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(CIPHER) readonly cipher: Cipher, @Inject(IDS) readonly ids: Ids = randomIds) {
    this.reader = new Reader(pool, cipher);
    this.tripwire = new Tripwire(cipher);
    this.writer = new Writer(pool, this.reader, this.tripwire);
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
    return this.writer.insert(context, info, ordinary(act));
  }

  update(context: RequestContext, info: Info, act: UpdateAct): Promise<Answer> {
    return this.writer.update(context, info, ordinary(act));
  }

  /** Whether a row is there for this reader at this moment. Nothing of it is shown, so nothing is logged. */
  sees(context: RequestContext, dossierId: string, type: string, id: string): Promise<boolean> {
    return this.reader.sees(context, dossierId, type, id);
  }

  /** Whether this reader may follow a dossier. Nothing is shown yet, so only a refusal leaves a row. */
  mayFollow(context: RequestContext, info: Pick<Info, 'fieldName'>, dossierId: string): Promise<boolean> {
    return this.mayPoint(context, info, dossierId, 'Dossier', dossierId);
  }

  /** Whether this reader may say to be at work in an item: nobody points at what it does not see. A refusal leaves a row. */
  async mayPoint(context: RequestContext, info: Pick<Info, 'fieldName'>, dossierId: string, type: string, id: string): Promise<boolean> {
    if (await this.sees(context, dossierId, type, id)) return true;
    // Only a type that there is stands in the log, whatever was asked.
    await logRefusal(this.pool, context, { dossierId, type: readableOf(type)?.name ?? 'Dossier', id, action: 'READ', operation: info.fieldName });
    return false;
  }

  /** Whether somebody may add such a row, asked before anything big is taken in for it. The act itself decides again. */
  async mayMake(context: RequestContext, operation: string, target: { readonly dossierId: string; readonly type: string; readonly id: string }): Promise<boolean> {
    if (await this.reader.mayMake(context, target.dossierId, target.type)) return true;
    await logRefusal(this.pool, context, { ...target, action: 'CREATE', operation });
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
      const done = await Formal.run({ pool: this.pool, tripwire: this.tripwire }, context, { ...target, operation: info.fieldName }, ending(work, target, this.cipher), enter);
      if (done.kind === 'REPLAY') replayed?.(done.id);
      return null;
    } catch (error) {
      if (error instanceof Denied) return refused(error.code, context.traceId, error.fields, error.explanation);
      return refused(brokenRule(error), context.traceId);
    }
  }

  /** Something that is worked out of several types, of which nothing is read row by row. Null when refused. */
  look<T>(context: RequestContext, info: Pick<Info, 'fieldName'>, target: Omit<Looking, 'operation'>, work: (act: Formal) => Promise<Looked<T>>): Promise<T | null> {
    return Formal.look({ pool: this.pool, tripwire: this.tripwire }, context, { ...target, operation: info.fieldName }, work);
  }

  notPossible(context: RequestContext, explanation: string): Answer {
    return refused('NOT_POSSIBLE_NOW', context.traceId, [], explanation);
  }
}

const OWN_FAMILY = 'Iemand uit dit gezin, of dit adres, staat bij uw belangen. Vraag een collega om dit gezin te openen.';

/**
 * Whatever a formal act wrote of persons and addresses closes the dossier to whom it should, in the same transaction; also to whoever
 * acts. Nobody opens a dossier that would be closed to them: it would have nobody who directs it. And what it hid is looked for in the
 * texts of before.
 */
function ending(work: (act: Formal) => Promise<string>, target: Pick<FormalTarget, 'type'>, cipher: Cipher): (act: Formal) => Promise<string> {
  return async (act) => {
    const id = await work(act);
    const mine = await noteConflicts(act, cipher);
    await compareEarlierTexts(act);
    if (mine && target.type === 'Dossier') throw new Denied('NOT_POSSIBLE_NOW', OWN_FAMILY);
    return id;
  };
}

/** Persons and addresses are written by formal acts alone, because each of those looks whose own they are. */
function ordinary<A extends InsertAct | UpdateAct>(act: A): A {
  if (NOTED.some((type) => type === act.type)) throw new Error(`${act.type} is written by a formal act`);
  return act;
}
