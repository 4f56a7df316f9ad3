/** NL: stand van een contact in het vangnet. Whether it said not long ago that it can be called. */
export type NetState = 'CONFIRMED' | 'TO_CONFIRM' | 'TOLD_NOT_AGREED';
/** NL: hoe bevestigd. */
export const CONFIRMED_BY = ['PHONE', 'VISIT', 'MEETING', 'MESSAGE'] as const;

interface Contact { readonly lineageId: string; readonly told: boolean; readonly agreed: boolean }
/** NL: bevestiging. What a contact answered on a day, days as YYYY-MM-DD; it belongs to the contact across versions of the plan. */
export interface Confirmation { readonly contactLineageId: string; readonly confirmedOn: string; readonly agrees: boolean }

const dayAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What one contact answered last; of one day the row that comes first, which is the newest of what a server answers. */
export function lastAnswer<Row extends Confirmation>(all: readonly Row[], lineageId: string): Row | undefined {
  return all.filter((one) => one.contactLineageId === lineageId).reduce<Row | undefined>((last, one) => (last === undefined || one.confirmedOn > last.confirmedOn ? one : last), undefined);
}

/** The first day on which a contact has to be asked again. */
export const askAgainOn = (confirmedOn: string, days: number): string => dayAfter(confirmedOn, days);

/**
 * What was answered counts, not what the draft says: a confirmation holds for so many days and then has to be asked again. Whoever was
 * told and does not agree is no contact, whenever that was said.
 */
export function netState(contact: Contact, all: readonly Confirmation[], today: string, days: number): NetState {
  const last = lastAnswer(all, contact.lineageId);
  if (last ? !last.agrees : contact.told && !contact.agreed) return 'TOLD_NOT_AGREED';
  return last !== undefined && today < askAgainOn(last.confirmedOn, days) ? 'CONFIRMED' : 'TO_CONFIRM';
}

/** What has to be mended before a confirmation is kept. Nobody confirms on a day that is still to come. */
export function problemsOfConfirmation({ confirmedOn }: { readonly confirmedOn: string }, today: string): readonly { readonly field: string; readonly message: string }[] {
  return confirmedOn > today ? [{ field: 'confirmedOn', message: 'Kies vandaag of een eerdere dag.' }] : [];
}
