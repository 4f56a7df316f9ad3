import type { OrganisationKind } from '@generated/team/graphql';
import { formatCount } from '@zov/ui/format';

export const kindText: Readonly<Record<OrganisationKind, string>> = {
  MUNICIPALITY: 'Gemeente', GI: 'Gecertificeerde instelling', RVDK: 'Raad voor de Kinderbescherming', VEILIG_THUIS: 'Veilig Thuis', CARE: 'Zorgaanbieder voor jeugd',
  ADULT_CARE: 'Zorg voor volwassenen', SCHOOL: 'School', POLICE: 'Politie', CRISIS: 'Crisisdienst', OTHER: 'Anders',
};
export const kindOptions = (Object.keys(kindText) as OrganisationKind[]).map((value) => ({ value, label: kindText[value] }));

export const placesTexts = {
  title: 'Organisaties en teams',
  intro: 'Hier staat wie er in uw regio samenwerken. U ziet hier geen gegevens van gezinnen.',
  crumb: 'Beheer',
  caption: 'Organisaties, op naam',
  columns: { name: 'Organisatie', kind: 'Soort', teams: 'Teams', workers: 'Mensen' },
  noTeams: 'Geen teams',
  people: (count: number) => formatCount(count, 'medewerker', 'medewerkers'),
  add: 'Organisatie toevoegen',
  name: 'Naam',
  kind: 'Soort',
  chooseKind: 'Kies een soort',
  needName: 'Vul een naam in.',
  needKind: 'Kies een soort.',
  save: 'Voeg toe',
  busy: 'Bezig…',
  added: 'De organisatie is toegevoegd.',
  regions: 'Regio’s',
  regionsText: 'Een nieuwe regio maakt de beheerder van het systeem.',
  regionsCaption: 'Regio’s, op naam',
  regionColumns: { name: 'Regio', code: 'Korte naam', organisations: 'Organisaties' },
  mine: 'Uw regio',

  rename: 'Andere naam',
  renameTo: (name: string) => `Nieuwe naam van ${name}`,
  renameButton: 'Wijzig naam',
  renamed: 'De naam is gewijzigd.',
  teams: 'Teams',
  addTeam: 'Naam van het nieuwe team',
  addTeamButton: 'Voeg team toe',
  teamAdded: 'Het team is toegevoegd.',
  end: 'Beëindig',
  endOf: (name: string) => `Beëindig ${name}`,
  endTitle: (name: string) => `Bestaat ${name} niet meer?`,
  endText: 'Daarna kan niemand hier nog worden toegevoegd. Wat is opgeschreven, blijft staan.',
  endOrganisation: 'Organisatie beëindigen',
  endOrganisationText: 'Dat kan pas als hier niemand meer werkt.',
  ended: (name: string) => `${name} is beëindigd.`,
  cancel: 'Annuleer',
};
