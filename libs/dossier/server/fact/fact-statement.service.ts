import { Inject, Injectable } from '@nestjs/common';
import type { StateBesideFactInput } from '@generated/server/family';
import type { RecordFactStatementInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { tellReaders } from '@zov/access/server/rectification/tell-readers.ts';
import { Denied, type Formal } from '@zov/access/server/write/formal.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfStatement } from '../../model/fact.ts';

interface Said { readonly dossierId: string; readonly idempotencyKey: string; readonly factId: string; readonly words: string; readonly disputes: boolean }
/** Whose words they are, and who wrote them down when it was somebody else. */
interface Speaker { readonly personId: string; readonly recordedByName: string | null }

const NOT_CURRENT = 'Deze tekst is ingetrokken of gesplitst. Er kan niets meer bij.';

/** NL: verklaring. A person's own words beside a fact, which whoever reads the fact reads as well; whoever could read it without them is told (R17). */
@Injectable()
export class FactStatementService {
  constructor(@Inject(Door) private readonly door: Door) {}

  /** By a family member, of a fact it reads itself. */
  say(context: RequestContext, info: GraphQLResolveInfo, input: StateBesideFactInput): Promise<Answer> {
    return this.put(context, info, input, 'RESPOND', ['factId', 'words', 'disputes'], async (act) => {
      const personId = await act.self();
      if (personId === null) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
      return { personId, recordedByName: null };
    });
  }

  /** By a professional, in the words of somebody of the dossier. */
  record(context: RequestContext, info: GraphQLResolveInfo, input: RecordFactStatementInput): Promise<Answer> {
    return this.put(context, info, input, 'WRITE', ['factId', 'personId', 'words', 'disputes'], async (act) => {
      const { id } = await act.see('Person', input.personId);
      return { personId: id, recordedByName: await act.nameOf(context.actor.id) };
    });
  }

  private put(context: RequestContext, info: GraphQLResolveInfo, { dossierId, idempotencyKey, factId, words, disputes }: Said, how: 'RESPOND' | 'WRITE', fields: readonly string[], speaker: (act: Formal) => Promise<Speaker>): Promise<Answer> {
    const problems = problemsOfStatement(words);
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'FactStatement', id, act: how, action: 'ANSWER', idempotencyKey }, async (act) => {
      const { state, version } = await act.see('Fact', factId);
      // Whoever may not do this is told the same of a fact that no longer stands.
      await act.insert('FactStatement', { ...(await speaker(act)), id, factId, words: words.trim(), disputes, saidAt: act.context.at }, how, fields);
      if (state !== 'CURRENT') throw new Denied('NOT_POSSIBLE_NOW', NOT_CURRENT);
      await tellReaders(act, this.door.ids, { kind: 'STATEMENT_ADDED', factId, fromVersion: Number(version), toVersion: Number(version) });
      return id;
    });
  }
}
