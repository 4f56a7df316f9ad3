import { Inject, Injectable } from '@nestjs/common';
import type { GiveScoreInput, LetReadInput } from '@generated/server/family';
import type { RecordOwnScoreInput, RecordScoreInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import type { Formal } from '@zov/access/server/write/formal.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import { dateIn } from '@zov/core/clock';
import { letRead, speaker, speakerOf } from '@zov/dossier/server/voice/own-words.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfScore, type GivenScore } from '../../model/score.ts';
import { mustBeChildren } from '../whom.ts';

interface Keyed { readonly dossierId: string; readonly idempotencyKey: string }
interface Said { readonly score: number; readonly words: string; readonly oneHigher: string }

/** How safe somebody finds it, kept over time: each a row of its own, never altered and never averaged. */
@Injectable()
export class ScoreService {
  constructor(@Inject(Door) private readonly door: Door) {}

  /** A professional, in the own name, about children of the family. */
  recordOwn(context: RequestContext, info: GraphQLResolveInfo, { dossierId, idempotencyKey, ...given }: RecordOwnScoreInput): Promise<Answer> {
    return this.keep(context, info, { dossierId, idempotencyKey }, given, 'WRITE', async (act, id) => {
      await act.insert('SafetyScore', {
        ...given, ...said(given), id, givenAs: 'NUMBER', dataClass: 'D4', raterActorId: context.actor.id, raterName: await act.nameOf(context.actor.id), releasedToPersonIds: [],
      }, 'WRITE', ['aboutPersonIds', 'score', 'words', 'oneHigher', 'saidOn']);
      await mustBeChildren(act, given.aboutPersonIds);
    });
  }

  /** What a family member said to a professional, in that person's own words. */
  record(context: RequestContext, info: GraphQLResolveInfo, { dossierId, idempotencyKey, personId, askedByName, childAllows, ...given }: RecordScoreInput): Promise<Answer> {
    return this.keep(context, info, { dossierId, idempotencyKey }, given, 'WRITE', async (act, id) => {
      await act.must('SafetyScore', 'WRITE', 'D8');
      const recordedByName = await act.nameOf(context.actor.id);
      await act.insert('SafetyScore', {
        ...given, ...said(given), ...speakerOf(await act.see('Person', personId), childAllows), id, recordedByName, askedByName: askedByName?.trim() || recordedByName,
      }, 'WRITE', ['personId', 'score', 'givenAs', 'words', 'oneHigher', 'saidOn', 'askedByName', 'childAllows']);
    });
  }

  /** A family member, today, unasked. */
  give(context: RequestContext, info: GraphQLResolveInfo, { dossierId, idempotencyKey, childAllows, ...given }: GiveScoreInput): Promise<Answer> {
    return this.keep(context, info, { dossierId, idempotencyKey }, given, 'RESPOND', async (act, id) => {
      await act.insert('SafetyScore', { ...given, ...said(given), ...(await speaker(act, childAllows)), id, saidOn: dateIn(act.context.at) },
        'RESPOND', ['score', 'givenAs', 'words', 'oneHigher', 'childAllows']);
    });
  }

  letRead(context: RequestContext, info: GraphQLResolveInfo, input: LetReadInput): Promise<Answer> {
    return letRead(this.door, context, info, 'SafetyScore', input);
  }

  private keep(context: RequestContext, info: GraphQLResolveInfo, keyed: Keyed, given: GivenScore, right: 'WRITE' | 'RESPOND', work: (act: Formal, id: string) => Promise<void>): Promise<Answer> {
    const problems = problemsOfScore(given, dateIn(context.at));
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const id = this.door.ids.uuid();
    const action = right === 'RESPOND' ? 'ANSWER' : 'CREATE';
    return this.door.formal(context, info, { ...keyed, type: 'SafetyScore', id, act: right, action }, async (act) => (await work(act, id), id));
  }
}

const said = ({ score, words, oneHigher }: Said): Said => ({ score, words: words.trim(), oneHigher: oneHigher.trim() });
