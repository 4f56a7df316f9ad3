import { Inject, Injectable } from '@nestjs/common';
import type { RecordNotReachedInput, SignAgreementInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import { sameVersion } from '@zov/access/server/write/same-version.ts';
import { dateIn } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { planAllows } from '../../model/states.ts';
import { unsigned, viewAllows, type SignatureFacts } from '../../model/signing.ts';
import { answered } from './sign-items.ts';

/** What professionals write down of the questions that a shared version asks, and what they sign themselves. */
@Injectable()
export class SigningService {
  constructor(@Inject(Door) private readonly door: Door) {}

  /** Silence never stops a plan without a reason, and never counts as agreeing. */
  notReached(context: RequestContext, info: GraphQLResolveInfo, input: RecordNotReachedInput): Promise<Answer> {
    const { dossierId, id, baseVersion, why, triedOn, idempotencyKey } = input;
    const problems = problemsOf(why, triedOn, dateIn(context.at));
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    return this.door.formal(context, info, { dossierId, type: 'ViewRequest', id, act: 'EDIT', action: 'CHANGE', idempotencyKey }, async (act) => {
      const request = await act.lock('ViewRequest', id, 'EDIT', ['notReachedWhy', 'triedOn']);
      sameVersion(request, baseVersion);
      if (!viewAllows(String(request['state']), 'notReached')) throw new Denied('NOT_POSSIBLE_NOW', 'Deze persoon heeft al geantwoord.');
      await mustBeOpen(act, request['planVersionId']);
      await act.update('ViewRequest', { id }, { state: 'NOT_REACHED', notReachedWhy: why.trim(), triedOn: [...new Set(triedOn)].sort(), recordedByName: await act.nameOf(context.actor.id) });
      return id;
    });
  }

  sign(context: RequestContext, info: GraphQLResolveInfo, input: SignAgreementInput): Promise<Answer> {
    const { dossierId, id: itemId, baseVersion, stance, words, idempotencyKey } = input;
    if (stance !== 'AGREE' && words.trim() === '') return Promise.resolve(refused('BAD_INPUT', context.traceId, [{ field: 'words', message: 'Schrijf in uw eigen woorden waarom.' }]));
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'ItemSignature', id, act: 'WRITE', action: 'ANSWER', idempotencyKey }, async (act) => {
      const agreement = await act.see('Agreement', itemId);
      if (!(agreement['namedActorIds'] as readonly string[]).includes(context.actor.id)) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
      sameVersion(agreement, baseVersion);
      if (agreement['state'] !== 'SHARED' && agreement['state'] !== 'ADOPTED') throw new Denied('NOT_POSSIBLE_NOW', 'Deze afspraak is nog niet gedeeld. Daarna kunt u tekenen.');
      await act.insert('ItemSignature', {
        id, planVersionId: agreement['planVersionId'], actorId: context.actor.id, itemType: 'AGREEMENT', itemId, lineageId: agreement['lineageId'], stance, words: words.trim(), saidAt: act.context.at,
        signedHash: agreement['contentHash'], dataClass: agreement['dataClass'], aboutPersonIds: agreement['aboutPersonIds'], releasedToPersonIds: [], childAllows: [],
      }, 'WRITE', ['itemId', 'stance', 'words']);
      await answeredWhenAll(act, String(agreement['planVersionId']));
      return id;
    });
  }
}

function problemsOf(why: string, triedOn: readonly string[], today: string): { field: string; message: string }[] {
  return [
    ...(why.trim() === '' ? [{ field: 'why', message: 'Schrijf op waarom deze persoon geen mening gaf.' }] : []),
    ...(triedOn.some((day) => day > today) ? [{ field: 'triedOn', message: 'Kies dagen die al voorbij zijn.' }] : []),
  ];
}

async function mustBeOpen(act: Formal, planVersionId: unknown): Promise<void> {
  const [version] = await act.rows('PlanVersion', { id: planVersionId });
  if (!planAllows(String(version?.['state']), 'adopt')) throw new Denied('NOT_POSSIBLE_NOW', 'Over deze versie wordt niets meer gevraagd.');
}

/** The question to a professional is answered once every agreement that names them is signed as it stands. */
async function answeredWhenAll(act: Formal, planVersionId: string): Promise<void> {
  const actorId = act.context.actor.id;
  const mine = (await act.rows('Agreement', { planVersionId, state: ['SHARED', 'ADOPTED'] })).filter((one) => (one['namedActorIds'] as readonly string[]).includes(actorId));
  const items = mine.map((one: Seen) => ({ lineageId: String(one['lineageId']), shownHash: String(one['contentHash']) }));
  const signed = (await act.rows('ItemSignature', { actorId })) as unknown as SignatureFacts[];
  if (unsigned(items, signed).length === 0) await answered(act, { planVersionId, actorId });
}
