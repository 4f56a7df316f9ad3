import { OFFERS } from '@generated/team/offers';
import type { Act, Partner } from '@zov/access/model/partner.ts';

interface SomeInvolvement {
  readonly partner: Partner;
  readonly validFrom: string;
  readonly validUntil?: string | null;
  readonly professional?: { readonly id: string } | null;
}

/** As what the reader stands to this family now; undefined when there is no involvement of its own. */
export function myPartner(involvements: readonly SomeInvolvement[], viewerId: string, now: Date = new Date()): Partner | undefined {
  const at = now.getTime();
  return involvements.find(
    (one) => one.professional?.id === viewerId && Date.parse(one.validFrom) <= at && (!one.validUntil || Date.parse(one.validUntil) > at),
  )?.partner;
}

/**
 * Whether a partner can ever do this: by the same rules the server decides with. It only chooses which buttons to show;
 * `own` says whether the row was made by the reader, for rules that open own rows only.
 */
export function mayAct(partner: Partner | undefined, act: Act, subject: string, own = true): boolean {
  const offer = partner === undefined ? undefined : OFFERS[partner];
  const wanted = `${act} ${subject}`;
  return offer !== undefined && (offer.any.includes(wanted) || (own && offer.own.includes(wanted)));
}

/** Classes in which this partner may record facts of its own. */
export function factClasses(partner: Partner | undefined): readonly string[] {
  const facts = partner === undefined ? [] : OFFERS[partner]?.facts ?? [];
  return facts.length === 0 ? ['D3'] : facts;
}
