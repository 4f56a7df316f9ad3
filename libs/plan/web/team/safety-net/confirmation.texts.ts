import type { ConfirmedBy } from '@generated/team/graphql';
import type { NetState } from '@zov/dossier/model/safety-net';

export const netStateText: Record<NetState, string> = { CONFIRMED: 'Bevestigd', TO_CONFIRM: 'Vraag opnieuw', TOLD_NOT_AGREED: 'Verteld, niet akkoord' };
export const howText: Record<ConfirmedBy, string> = { PHONE: 'Aan de telefoon', VISIT: 'Op bezoek', MEETING: 'In een overleg', MESSAGE: 'Met een bericht' };
export const confirmationTexts = {
  never: 'Nog niet gevraagd sinds het plan geldt.',
  last: (agrees: boolean, day: string, how: string, by?: string) => `${agrees ? 'Mag gebeld worden' : 'Wil niet gebeld worden'}: ${day}, ${how.toLowerCase()}${by ? `, gevraagd door ${by}` : ''}.`,
  again: (day: string) => `Vraag het opnieuw vanaf ${day}.`,
  failed: 'Of dit contact bevestigde, kon niet worden gelezen.',
  retry: 'Probeer opnieuw',
  earlier: (count: number) => `Eerder (${count})`,
  open: 'Leg bevestiging vast',
  dialog: 'Bevestiging vastleggen',
  intro: 'Vraag of dit contact nog gebeld mag worden. Het plan zelf verandert niet.',
  save: 'Leg vast',
  answer: 'Wat zegt dit contact?',
  yes: 'Ja, wij mogen bellen',
  no: 'Nee, liever niet',
  answerMissing: 'Kies wat dit contact zegt.',
  how: 'Hoe hebt u dit gevraagd?',
  howMissing: 'Kies hoe u dit hebt gevraagd.',
  day: 'Op welke dag?',
};
