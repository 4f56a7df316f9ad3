import type { Act } from '@zov/access/model/partner.ts';
import { mayAct, myPartner } from '@zov/dossier/web/team/shared/rights';
import type { Card, CardDossier } from './card-data';

/** What this reader may try, by the rules the server decides with. */
export type CardRights = Readonly<Record<'start' | 'edit' | 'share' | 'adopt' | 'view', boolean>>;

export function cardRights({ state, involvements }: Pick<CardDossier, 'state' | 'involvements'>, viewerId: string): CardRights {
  const partner = myPartner(involvements, viewerId);
  const may = (act: Act, subject: string): boolean => state !== 'CLOSED' && mayAct(partner, act, subject);
  return {
    start: may('WRITE', 'SafetyCard'), edit: may('EDIT', 'SafetyCardChild'), share: may('SHARE', 'SafetyCard'), adopt: may('ADOPT', 'SafetyCard'), view: state !== 'CLOSED' && mayAct(partner, 'WRITE', 'CardView', false),
  };
}

/** Who of the people involved now may adopt this card: not its author. */
export function adoptersOf({ involvements }: Pick<CardDossier, 'involvements'>, card: Card, now: Date = new Date()): string[] {
  const there = involvements.filter((one) => Date.parse(one.validFrom) <= now.getTime() && (!one.validUntil || Date.parse(one.validUntil) > now.getTime()));
  const found = there.filter((one) => mayAct(one.partner, 'ADOPT', 'SafetyCard') && one.professional && one.professional.id !== card.author?.id);
  return [...new Set(found.flatMap(({ professional }) => (professional ? [professional.organisationName ? `${professional.name} (${professional.organisationName})` : professional.name] : [])))];
}
