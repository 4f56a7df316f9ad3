import { Inject, Injectable } from '@nestjs/common';
import type { ObjectToSharingInput, WithdrawObjectionInput } from '@generated/server/family';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { SHAREABLE } from '@zov/access/model/share-receivers.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { endWhatRestsOn } from '../consent/end-resting.ts';

const LONGEST = 2000;

/** A family member objects to what an organisation is given, in own words: consent no longer carries it, from this transaction on (R1, R22). */
@Injectable()
export class ObjectionService {
  constructor(@Inject(Door) private readonly door: Door) {}

  make(context: RequestContext, info: GraphQLResolveInfo, input: ObjectToSharingInput): Promise<Answer> {
    const { dossierId, sourceId, aboutPersonIds, dataClasses, idempotencyKey } = input;
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'Objection', id, act: 'RESPOND', action: 'CREATE', idempotencyKey }, async (act) => {
      const byPersonId = await act.self();
      mustBeWhole(input);
      const organisationId = await organisationBehind(act, sourceId);
      await act.inside(`insert into restriction (dossier_id, id, kind, by_person_id, against_organisation_id, about_person_ids, data_classes, reason, legal_basis, valid_from, created_at, created_by)
        values ($1, $2, 'OBJECTION', $3, $4, $5, $6, $7, 'OWN_WISH', $8, $8, $9)`,
      [act.dossierId, id, byPersonId, organisationId, aboutPersonIds, dataClasses, input.words.trim(), act.context.at, context.actor.id]);
      // Policy is asked of the row as it stands: by the reader itself, about itself and whom it represents.
      await act.lock('Objection', id, 'RESPOND', ['aboutPersonIds', 'dataClasses', 'words'], '');
      await endWhatRestsOn(act, { consentId: null, organisationId, dataClasses, aboutPersonIds });
      return id;
    });
  }

  withdraw(context: RequestContext, info: GraphQLResolveInfo, { dossierId, objectionId: id, idempotencyKey }: WithdrawObjectionInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'Objection', id, act: 'RESPOND', action: 'WITHDRAW', idempotencyKey }, async (act) => {
      const objection = await act.lock('Objection', id, 'RESPOND', ['validUntil'], '');
      const until = objection['validUntil'] as Date | null;
      if (until !== null && until <= act.context.at) throw new Denied('NOT_POSSIBLE_NOW');
      await act.update('Restriction', { id }, { validUntil: new Date(Math.max(act.context.at.getTime(), (objection['validFrom'] as Date).getTime() + 1)), endedReason: 'Zelf ingetrokken' });
      return id;
    });
  }
}

function mustBeWhole({ aboutPersonIds, dataClasses, words }: ObjectToSharingInput): void {
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [aboutPersonIds.length === 0, 'aboutPersonIds', 'Kies over wie het gaat.'],
    [dataClasses.some((one) => !SHAREABLE.includes(one)), 'dataClasses', 'Kies wat niet gedeeld mag worden.'],
    [words.trim() === '' || words.trim().length > LONGEST, 'words', 'Schrijf in uw eigen woorden waarom u dit niet wilt.'],
  ];
  const problems = wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, problems);
}

/** The organisation of a helper or of a share's receiver that the reader sees. Naming any other would tell who is there. */
async function organisationBehind(act: Formal, sourceId: string): Promise<string> {
  const [helper] = await act.visible('Involvement', { id: sourceId });
  const [share] = await act.visible('Share', { id: sourceId });
  const [row] = await act.inside('select organisation_id from actor where id = $1', [helper?.['actorId'] ?? share?.['toActorId'] ?? null]);
  if (typeof row?.['organisation_id'] !== 'string') throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  return row['organisation_id'];
}
