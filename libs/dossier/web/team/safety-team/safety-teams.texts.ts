import type { SafetyTeamRole } from '@generated/team/graphql';
import { formatCount, formatDate } from '@zov/ui/format';
import { lastDayOf } from '../representation/last-day';

export const teamRoleText: Readonly<Record<SafetyTeamRole, string>> = { CHAIR: 'Voorzitter', BEHAVIOURAL_SCIENTIST: 'Gedragswetenschapper', MEMBER: 'Lid', SECRETARY: 'Secretaris' };

export const safetyTeamsTexts = {
  title: 'Veiligheidsteams',
  intro: 'Hier staat wie er in de vaste veiligheidsteams van uw regio zit. U ziet hier geen gegevens van gezinnen.',
  /** Said plainly, since an administrator may think that the roster opens files. */
  opens: 'Wie in een team zit, ziet daardoor geen gezin. Dat kan alleen met een eigen betrokkenheid bij dat gezin.',
  none: 'Er is nog geen veiligheidsteam',
  noneText: 'Voeg het eerste team toe.',
  area: (area: string) => `Werkgebied: ${area}`,
  count: (count: number) => formatCount(count, 'lid', 'leden'),
  noMembers: 'Er zit nog niemand in dit team.',
  since: (from: string, until?: string | null) => (until ? `${formatDate(from)} tot en met ${formatDate(lastDayOf(until))}` : `Vanaf ${formatDate(from)}`),
  earlier: 'Wie er eerder in zat',
  ended: (reason: string) => `Gestopt: ${reason}`,
  end: 'Beëindig',
  endTitle: (name: string) => `Stopt ${name} in dit team?`,
  endText: 'Vanaf vandaag zit deze collega niet meer in het team. Het blijft met de reden in de lijst staan.',
  endDone: 'De collega zit niet meer in het team.',
  addMember: 'Zet iemand in dit team',
  who: 'Wie?', role: 'Rol in het team', from: 'Vanaf welke dag?', choose: 'Kies',
  addMemberTo: (name: string) => `Zet in ${name}`,
  memberAdded: 'De collega zit in het team.',
  add: 'Veiligheidsteam toevoegen',
  name: 'Naam', areaLabel: 'Voor welk gebied?', save: 'Voeg toe', busy: 'Bezig…',
  added: 'Het veiligheidsteam is toegevoegd.',
};

export const familyTeamTexts = {
  title: 'Veiligheidsteam',
  intro: 'In dit team wordt het gezin besproken. Leden van het team zien daardoor niet meer van het gezin.',
  none: 'Geen veiligheidsteam',
  now: (name: string) => `Dit gezin wordt besproken in ${name}.`,
  nowNone: 'Dit gezin wordt niet in een veiligheidsteam besproken.',
  choose: 'Welk veiligheidsteam?',
  save: 'Bewaar', busy: 'Bezig…', saved: 'Bewaard.',
  failed: 'De veiligheidsteams konden niet worden gelezen.', again: 'Probeer opnieuw',
};
