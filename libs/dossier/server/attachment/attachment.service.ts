import { Inject, Injectable } from '@nestjs/common';
import type { AddAttachmentInput, CorrectAttachmentInput, ReleaseAttachmentInput, WithdrawAttachmentInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { changeRow, orConflict } from '@zov/access/server/write/change-row.ts';
import { Denied, type Formal } from '@zov/access/server/write/formal.ts';
import { given } from '@zov/access/server/write/given.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import type { Values } from '@zov/access/server/write/values-sql.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { plainFileName, problemsOfAttachment, problemsOfAttachmentCorrection, problemsOfWithdrawal } from '../../model/attachment.ts';
import { SealedFiles } from './sealed-files.ts';

const GONE = 'Dit bestand is er niet meer. Kies het opnieuw en stuur het nog een keer.';
const WITHDRAWN = 'Dit bestand is al weggehaald.';
const NOT_OF_FAMILY = 'Kies alleen mensen van het gezin die in dit dossier staan.';

/** Files of a dossier. A file is sent first and gets its place by an act of its own; what never got one is swept away. */
@Injectable()
export class AttachmentService {
  constructor(@Inject(Door) private readonly door: Door, @Inject(SealedFiles) private readonly files: SealedFiles) {}

  add(context: RequestContext, info: GraphQLResolveInfo, input: AddAttachmentInput): Promise<Answer> {
    const { dossierId, idempotencyKey, fileId: id, ...typed } = input;
    const words = { title: typed.title.trim(), fileName: typed.fileName, aboutPersonIds: typed.aboutPersonIds, dataClass: typed.dataClass ?? 'D3' } as const;
    const problems = problemsOfAttachment(words);
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const filled = { ...words, fileName: plainFileName(words.fileName) };
    return this.door.formal(context, info, { dossierId, idempotencyKey, type: 'Attachment', id, act: 'WRITE', action: 'CREATE' }, async (act) => {
      // Before the file is looked for: whether there is one must not show in how a stranger is refused.
      await act.must('Attachment', 'WRITE', filled.dataClass);
      const file = await this.files.open(dossierId, id);
      if (file?.facts.by !== act.context.actor.id) throw new Denied('BAD_INPUT', undefined, [{ field: 'file', message: GONE }]);
      const { kind, bytes, pages } = file.facts;
      const sourceOrganisationId = act.context.actor.organisationId;
      await act.insert('Attachment', { ...filled, id, kind, bytes, pages, sourceOrganisationId, state: 'CURRENT', releasedToPersonIds: [], ...changed(act) }, 'WRITE', Object.keys(filled));
      return id;
    });
  }

  /** Of another class it is as closed as that at once: whoever keeps no such files does not make one, and the family is shown it anew. */
  correct(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, idempotencyKey, title, dataClass }: CorrectAttachmentInput): Promise<Answer> {
    const patch = given({ title: title?.trim(), dataClass }, []);
    const problems = problemsOfAttachmentCorrection(patch);
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    return orConflict(this.door.formal(context, info, { dossierId, idempotencyKey, type: 'Attachment', id, act: 'EDIT', action: 'CHANGE' }, async (act) => {
      const before = await act.lock('Attachment', id, 'EDIT', Object.keys(patch));
      const moved = dataClass !== undefined && dataClass !== null && dataClass !== before['dataClass'];
      if (moved) await act.must('Attachment', 'WRITE', dataClass);
      await change(act, id, baseVersion, patch, moved ? { releasedToPersonIds: [] } : {});
      return id;
    }));
  }

  release(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, idempotencyKey, releasedToPersonIds }: ReleaseAttachmentInput): Promise<Answer> {
    return orConflict(this.door.formal(context, info, { dossierId, idempotencyKey, type: 'Attachment', id, act: 'EDIT', action: 'SHARE' }, async (act) => {
      await act.lock('Attachment', id, 'EDIT', ['releasedToPersonIds']);
      const family = await act.visible('Person', { id: releasedToPersonIds, circle: 'FAMILY' });
      if (family.length !== new Set(releasedToPersonIds).size) throw new Denied('BAD_INPUT', undefined, [{ field: 'releasedToPersonIds', message: NOT_OF_FAMILY }]);
      await change(act, id, baseVersion, { releasedToPersonIds });
      return id;
    }));
  }

  async withdraw(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, idempotencyKey, reason }: WithdrawAttachmentInput): Promise<Answer> {
    const problems = problemsOfWithdrawal(reason);
    if (problems.length > 0) return refused('BAD_INPUT', context.traceId, problems);
    const answer = await orConflict(this.door.formal(context, info, { dossierId, idempotencyKey, type: 'Attachment', id, act: 'EDIT', action: 'WITHDRAW' }, async (act) => {
      await change(act, id, baseVersion, { withdrawnReason: reason.trim() }, { state: 'WITHDRAWN', releasedToPersonIds: [] });
      return id;
    }));
    // After the row: a file that stays behind because the store is away is swept later, and cannot be asked for any more.
    if (answer.__typename === 'Attachment') await this.files.remove(dossierId, id).catch(() => undefined);
    return answer;
  }
}

const changed = (act: Formal): Values => ({ changedAt: act.context.at, changedBy: act.context.actor.id });

async function change(act: Formal, id: string, baseVersion: number, patch: Values, also: Values = {}): Promise<void> {
  const before = await changeRow(act, { type: 'Attachment', id, baseVersion, patch, also });
  if (before['state'] !== 'CURRENT') throw new Denied('NOT_POSSIBLE_NOW', WITHDRAWN);
}
