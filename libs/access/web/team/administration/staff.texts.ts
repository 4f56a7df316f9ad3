import { formatCount } from '@zov/ui/format';

export const staffTexts = {
  title: 'Beheer',
  intro: 'Hier beheert u wie met dit systeem werkt. U ziet hier geen gegevens van gezinnen: als beheerder kunt u geen dossier openen.',
  tabs: [
    { href: '/beheer', label: 'Medewerkers', exact: true },
    { href: '/beheer/overdragen', label: 'Regie overdragen' },
    { href: '/beheer/organisaties', label: 'Organisaties en teams' },
    { href: '/beheer/veiligheidsteams', label: 'Veiligheidsteams' },
    { href: '/beheer/instellingen', label: 'Termijnen' },
    { href: '/beheer/veiligheidskaart', label: 'Veiligheidskaart' },
  ],
  add: 'Voeg professional toe',
  heading: 'Medewerkers',
  search: 'Zoek op naam, rol of organisatie',
  clear: 'Wis zoekwoord',
  count: (shown: number, all: number) => (shown === all ? formatCount(all, 'medewerker', 'medewerkers') : `${shown} van ${formatCount(all, 'medewerker', 'medewerkers')}`),
  caption: 'Medewerkers, op naam',
  columns: { name: 'Naam', role: 'Rol', organisation: 'Organisatie', mandates: 'Mandaat', bound: 'Gekoppeld aan een inlog' },
  leaving: 'Vertrekt',
  noMandate: 'Geen',
  bound: 'Ja',
  notBound: 'Nee, nog niet',
  noMatchTitle: 'Niemand gevonden',
  noMatch: 'Geen medewerker past bij dit zoekwoord. Typ iets anders of wis het zoekwoord.',
  emptyTitle: 'Er zijn nog geen medewerkers',
  empty: 'Voeg de eerste professional toe. Daarna kan die inloggen met het account van het werk.',
};
