import type { ActorRole } from './actor.ts';
import type { DataClass } from './data-class.ts';
import type { SecrecyBasis } from './grounds.ts';
import type { Partner } from './partner.ts';
import { SETS_ASIDE, groundFits, receives } from './share-receivers.ts';

/** What somebody wants to share, as far as it can be judged without looking anything up. */
export interface ShareOffer {
  readonly aboutPersonIds: readonly string[];
  readonly dataClasses: readonly DataClass[];
  /** Null when it is everything of the classes. */
  readonly itemIds: readonly string[] | null;
  readonly familyName: string;
  readonly secrecyBasis: SecrecyBasis;
  readonly evidence: string;
  readonly overrideReason: string | null;
  readonly validUntil: Date;
}

/** What was looked up for it. */
export interface ShareFacts {
  readonly at: Date;
  /** The last moment a share may run. */
  readonly longest: Date;
  readonly receiverRole: ActorRole;
  /** As what the receiver is involved with this family now. */
  readonly receiverPartners: readonly Partner[];
  /** Classes that whoever offers may read: nobody gives what it does not have. */
  readonly ownClasses: readonly string[];
  /** Somebody it is about objects to sharing with this organisation. */
  readonly objection: boolean;
  /** When the measure that a supervision order rests on is over; null without one, 'OPEN' when it has no end yet. */
  readonly measureUntil: Date | 'OPEN' | null;
}

interface Problem { readonly field: string; readonly message: string }

/** What has to be mended before a share can be offered, in the words of whoever fills it in; empty when it is good. */
export function problemsOfShare(offer: ShareOffer, facts: ShareFacts): readonly Problem[] {
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [offer.aboutPersonIds.length === 0, 'aboutPersonIds', 'Kies over wie de gegevens gaan.'],
    [offer.dataClasses.length === 0, 'dataClasses', 'Kies welke gegevens u deelt.'],
    [offer.familyName.trim() === '', 'familyName', 'Schrijf hoe u dit gezin noemt tegenover de ontvanger.'],
    [offer.evidence.trim() === '', 'evidence', 'Schrijf waaruit de reden om te delen blijkt.'],
    [!(offer.validUntil > facts.at && offer.validUntil <= facts.longest), 'untilOn', 'Kies een laatste dag die nog komt en die binnen de langste termijn van uw regio valt.'],
    ...receiverProblems(offer, facts),
    ...groundProblems(offer, facts),
  ];
  return wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
}

function receiverProblems({ dataClasses, itemIds }: ShareOffer, { receiverRole, receiverPartners, ownClasses }: ShareFacts): readonly (readonly [boolean, string, string])[] {
  const allowed = receives(receiverRole, receiverPartners);
  const none = allowed.dataClasses.length === 0;
  return [
    [none, 'toActorId', 'Met deze collega kunt u in deze functie niets delen. Kies iemand anders.'],
    [!none && dataClasses.some((one) => !allowed.dataClasses.includes(one)), 'dataClasses', 'Deze collega mag een deel van deze gegevens niet krijgen. Haal dat deel weg.'],
    [!none && allowed.itemsOnly && itemIds === null, 'itemIds', 'Met deze collega deelt u alleen losse onderdelen. Kies welke.'],
    [itemIds === null && dataClasses.some((one) => !ownClasses.includes(one)), 'dataClasses', 'U kunt alleen delen wat u zelf mag lezen. Haal weg wat u niet ziet.'],
  ];
}

function groundProblems({ secrecyBasis, overrideReason, validUntil }: ShareOffer, { receiverRole, objection, measureUntil }: ShareFacts): readonly (readonly [boolean, string, string])[] {
  const reason = (overrideReason ?? '').trim() !== '';
  const order = secrecyBasis === 'SUPERVISION_ORDER';
  return [
    [!groundFits(secrecyBasis, receiverRole), 'secrecyBasis', 'Deze reden past niet bij deze ontvanger. Kies een andere.'],
    [order && measureUntil === null, 'secrecyBasis', 'Er loopt geen ondertoezichtstelling. Kies een andere reden.'],
    [order && measureUntil instanceof Date && validUntil > measureUntil, 'untilOn', 'De ondertoezichtstelling stopt eerder. Kies een eerdere laatste dag.'],
    [SETS_ASIDE.includes(secrecyBasis) && !reason, 'overrideReason', 'Schrijf waarom u uw geheimhouding nu opzij zet.'],
    [objection && secrecyBasis === 'CONSENT', 'secrecyBasis', 'Iemand maakt hier bezwaar tegen. Op toestemming kunt u nu niet delen.'],
    [objection && secrecyBasis !== 'CONSENT' && !reason, 'overrideReason', 'Iemand maakt hier bezwaar tegen. Schrijf waarom u toch deelt.'],
  ];
}
