import { Inject, Injectable } from '@nestjs/common';
import type { OfferShareInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { consentsFor, type ConsentFacts, type FamilyFacts } from '@zov/access/model/consent.ts';
import { problemsOfShare } from '@zov/access/model/share-offer.ts';
import { monthsAfter } from '@zov/access/model/term.ts';
import { settingIn } from '@zov/access/server/settings/setting-at.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { endOfDay } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { familyFacts, toldOf } from './family-facts.ts';
import { measureUntil, objects, ownClasses } from './offer-facts.ts';
import { receiverOf, type Receiver } from './receiver.ts';
import { grantOffer } from './share-grant.ts';
import { sharedBy, type Shared } from './shared-items.ts';

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** Offers data to one professional. Nothing opens but the offer itself (R1, R5, R6, R24). */
@Injectable()
export class OfferShareService {
  constructor(@Inject(Door) private readonly door: Door) {}

  offer(context: RequestContext, info: GraphQLResolveInfo, input: OfferShareInput): Promise<Answer> {
    const id = this.door.ids.uuid();
    const target = { dossierId: input.dossierId, type: 'Share', id, act: 'SHARE', action: 'SHARE', idempotencyKey: input.idempotencyKey } as const;
    return this.door.formal(context, info, target, async (act) => {
      await act.must('Share', 'SHARE', 'D14');
      const receiver = await receiverOf(act, input.toActorId);
      const shared = await sharedBy(act, { aboutPersonIds: input.aboutPersonIds, dataClasses: input.dataClasses, itemIds: input.itemIds ?? null });
      const family = await familyFacts(act);
      await mustBeGood(act, input, shared, receiver);
      const consents = await restingOn(act, input, shared, receiver, family);
      const validUntil = new Date(Math.min(...[endOfDay(input.untilOn), ...consents.map((one) => one.validUntil as Date)].map(Number)));
      const share = {
        id, ...shared, toActorId: receiver.actorId, purpose: input.purpose, legalBasis: input.legalBasis, secrecyBasis: input.secrecyBasis, validUntil,
      };
      await act.insert('Share', {
        ...share, dataClass: receiver.revealsWhereabouts ? 'D2S' : 'D14', familyName: input.familyName.trim(), evidence: input.evidence.trim(),
        overrideReason: trimmed(input.overrideReason), message: trimmed(input.message), consentIds: consents.map((one) => one.id), state: 'OFFERED',
        releasedToPersonIds: toldOf(shared.aboutPersonIds, family),
      }, 'SHARE');
      await grantOffer(act, share);
      await this.keepFrom(act, id, input);
      await act.outbox('share-offered', `share-offered:${id}`, { shareId: id });
      return id;
    });
  }

  /** Not telling somebody is a decision with a reason and a term: a restriction on this one share. */
  private async keepFrom(act: Formal, id: string, { keepFrom }: OfferShareInput): Promise<void> {
    if (!keepFrom) return;
    const validUntil = endOfDay(keepFrom.untilOn);
    if (keepFrom.reason.trim() === '' || validUntil <= act.context.at) throw new Denied('BAD_INPUT', undefined, [{ field: 'keepFrom', message: 'Schrijf waarom en tot wanneer iemand dit niet mag weten.' }]);
    for (const againstPersonId of keepFrom.personIds) {
      await act.insert('Restriction', {
        id: this.door.ids.uuid(), kind: 'WITHHELD', againstPersonId, aboutPersonIds: [], dataClasses: [], itemId: id, reason: keepFrom.reason.trim(), legalBasis: 'SAFETY',
        validFrom: act.context.at, validUntil,
      });
    }
  }
}

async function mustBeGood(act: Formal, input: OfferShareInput, shared: Shared, receiver: Receiver): Promise<void> {
  const { at } = act.context;
  const longest = monthsAfter(at, await settingIn(act, 'SHARE_MONTHS'));
  const problems = problemsOfShare({ ...input, ...shared, overrideReason: input.overrideReason ?? null, validUntil: endOfDay(input.untilOn) }, {
    at, longest, receiverRole: receiver.role, receiverPartners: receiver.partners, ownClasses: await ownClasses(act),
    objection: await objects(act, receiver.organisationId, shared), measureUntil: await measureUntil(act, shared.aboutPersonIds),
  });
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, problems);
}

/** The consents a share on consent rests on; none for another ground. Throws Denied when somebody's is missing (R9). */
async function restingOn(act: Formal, input: OfferShareInput, { aboutPersonIds, dataClasses }: Shared, { organisationId }: Receiver, family: FamilyFacts): Promise<readonly ConsentFacts[]> {
  if (input.secrecyBasis !== 'CONSENT') return [];
  const consents = await act.rows('Consent', { state: 'GIVEN', toOrganisationId: organisationId }) as unknown as ConsentFacts[];
  const { restsOn, missing } = consentsFor({ aboutPersonIds, dataClasses, toOrganisationId: organisationId, purpose: input.purpose }, consents, family, act.context.at);
  if (missing.length > 0) {
    throw new Denied('NOT_POSSIBLE_NOW', missing.some((one) => one.givenByPersonId === null)
      ? 'Voor een van deze mensen kan nu niemand toestemming geven. Zoek eerst uit wie het gezag heeft.'
      : 'Er is nog geen toestemming van iedereen die dat moet geven. Vraag die eerst.');
  }
  return restsOn;
}
