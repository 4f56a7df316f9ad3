import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AdoptAnalysisInput, StartAnalysisInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { analysisAllows, missingOfAnalysis, problemsOfAdoption, problemsOfStart } from '../../model/analysis.ts';

/** Begins an analysis or its next version, and adopts it: by somebody who wrote nothing in it. */
@Injectable()
export class AnalysisService {
  constructor(@Inject(Door) private readonly door: Door) {}

  start(context: RequestContext, info: GraphQLResolveInfo, { dossierId, question, idempotencyKey }: StartAnalysisInput): Promise<Answer> {
    const problems = problemsOfStart({ question });
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'Analysis', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      await act.must('Analysis', 'WRITE', 'D3');
      const earlier = await act.rows('Analysis', {});
      if (earlier.some((one) => one['state'] === 'DRAFT')) throw new Denied('NOT_POSSIBLE_NOW', 'Er is al een concept van de analyse. Werk daarin verder.');
      const adopted = earlier.find((one) => analysisAllows(String(one['state']), 'startNext'));
      await act.insert('Analysis', { id, number: earlier.length + 1, state: 'DRAFT', authorId: context.actor.id, question: question.trim(), basedOnId: adopted?.id ?? null }, 'WRITE', ['question']);
      if (adopted !== undefined) await copyStatements(act, adopted, id);
      return id;
    });
  }

  adopt(context: RequestContext, info: GraphQLResolveInfo, input: AdoptAnalysisInput): Promise<Answer> {
    const { dossierId, id, baseVersion, adoptedReason, idempotencyKey } = input;
    const problems = problemsOfAdoption({ adoptedReason });
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    return this.door.formal(context, info, { dossierId, type: 'Analysis', id, act: 'ADOPT', action: 'ADOPT', idempotencyKey }, async (act) => {
      const analysis = await act.lock('Analysis', id, 'ADOPT', ['adoptedReason']);
      if (analysis['version'] !== baseVersion) throw new Denied('NOT_POSSIBLE_NOW', 'Iemand heeft dit net veranderd. Kijk eerst wat er nu staat.');
      if (!analysisAllows(String(analysis['state']), 'adopt')) throw new Denied('NOT_POSSIBLE_NOW', 'Deze analyse is al vastgesteld.');
      const statements = await act.rows('AnalysisStatement', { analysisId: id, state: 'DRAFT' });
      await mustBeWrittenByOthers(act, analysis, statements);
      const missing = missingOfAnalysis(statements.map((one) => ({ domain: String(one['domain']), factIds: one['factIds'] as string[] })));
      if (missing.length > 0) throw new Denied('NOT_POSSIBLE_NOW', 'De analyse is nog niet klaar om vast te stellen.', missing.map((message) => ({ field: 'statements', message })));
      await freeze(act, id, adoptedReason.trim(), statements);
      return id;
    });
  }
}

/** Only what this person may read goes along; each keeps its author. */
async function copyStatements(act: Formal, from: Seen, to: string): Promise<void> {
  const readable = await act.visible('AnalysisStatement', { analysisId: from.id, state: 'ADOPTED' });
  if (readable.length > 0) await act.copy('AnalysisStatement', { id: readable.map((one) => one.id) }, { analysisId: to, state: 'DRAFT' });
}

/** Whoever changed a statement once wrote in it, also when its author changed it again. */
async function mustBeWrittenByOthers(act: Formal, analysis: Seen, statements: readonly Seen[]): Promise<void> {
  const earlier = statements.length === 0 ? [] : await act.rows('ItemVersion', { itemId: statements.map((one) => one.id) });
  const writers = new Set([analysis['authorId'], ...statements.flatMap((one) => [one['authorId'], one['changedBy']]), ...earlier.map((one) => one['replacedBy'])].filter((one) => typeof one === 'string'));
  for (const writer of writers) {
    if (await act.sameHuman(writer, act.context.actor.id)) throw new Denied('NOT_POSSIBLE_NOW', 'U schreef zelf aan deze analyse mee. Vraag een collega om haar vast te stellen.');
  }
}

async function freeze(act: Formal, id: string, adoptedReason: string, statements: readonly Seen[]): Promise<void> {
  const aboutPersonIds = [...new Set(statements.flatMap((one) => one['aboutPersonIds'] as string[]))];
  const contentHash = createHash('sha256').update(statements.map((one) => `${one.id} ${String(one['contentHash'])}`).sort().join('\n')).digest('hex');
  const before = (await act.rows('Analysis', { state: 'ADOPTED' })).map((one) => one.id);
  if (before.length > 0) {
    await act.update('AnalysisStatement', { analysisId: before, state: 'ADOPTED' }, { state: 'SUPERSEDED' });
    await act.update('Analysis', { id: before }, { state: 'SUPERSEDED' });
  }
  await act.update('AnalysisStatement', { analysisId: id, state: 'DRAFT' }, { state: 'ADOPTED' });
  await act.update('Analysis', { id }, { state: 'ADOPTED', adoptedAt: act.context.at, adoptedBy: act.context.actor.id, adoptedReason, contentHash, aboutPersonIds });
}
