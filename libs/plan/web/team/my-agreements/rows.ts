import type { MyAgreementsQuery } from '@generated/team/graphql';
import { familyTitle } from '@zov/dossier/web/team/shared/people';
import { myPartner } from '@zov/dossier/web/team/shared/rights';
import { dayOf, daysBetween } from '@zov/ui/format';
import { dueOf, type DueKind } from '../../../model/agreement-due';

type Family = MyAgreementsQuery['dossiers']['nodes'][number];

export type RowKind = DueKind;

/** Something that is to be done for an agreement on a day. */
export interface AgreementRow {
  readonly id: string;
  readonly kind: RowKind;
  readonly family: string;
  readonly dossierId: string;
  readonly what: string;
  /** The agreement that it is for, when `what` says something else. */
  readonly agreement?: string;
  readonly on: string;
  readonly late: boolean;
  readonly who: string;
  readonly mine: boolean;
}

/** How far ahead checks and reviews are shown; what was begun because one failed always is. */
const DAYS_AHEAD = 14;

/** What agreements of the plans in force ask, over all families: what is late first, then by day. */
export function agreementRows(families: readonly Family[], viewerId: string, today: string): AgreementRow[] {
  return families.filter(({ state }) => state !== 'CLOSED').flatMap((family) => rowsOf(family, viewerId, today))
    .sort((one, other) => Number(other.late) - Number(one.late) || one.on.localeCompare(other.on) || one.family.localeCompare(other.family, 'nl') || one.id.localeCompare(other.id));
}

function rowsOf(family: Family, viewerId: string, today: string): AgreementRow[] {
  const begun = new Map(family.followUps.map((one) => [one.id, one]));
  const due = dueOf(family, viewerId, myPartner(family.involvements, viewerId) === 'CASE_DIRECTOR', dayOf);
  return due.filter(({ kind, on }) => kind === 'FOLLOW_UP' || daysBetween(today, on) <= DAYS_AHEAD).map(({ id, kind, agreement, on, mine }): AgreementRow => {
    const followUp = begun.get(id);
    const common = { id, kind, family: familyTitle(family.name), dossierId: family.id, on, mine };
    if (followUp) return { ...common, what: followUp.what, agreement: agreement?.what, late: Date.parse(followUp.dueAt) < Date.now(), who: followUp.owner?.name ?? '' };
    return { ...common, what: agreement?.what ?? '', late: on < today, who: kind === 'CHECK' ? (agreement?.checkerName ?? '') : '' };
  });
}
