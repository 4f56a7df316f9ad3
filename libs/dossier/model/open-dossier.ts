/** What is filled in when a family is opened, as far as it can be checked without the database. */
export interface Opening {
  readonly name: string;
  readonly reason: string;
  readonly legalBasis: string;
  readonly secrecyBasis: string;
  readonly persons: readonly { readonly id: string; readonly callName: string; readonly familyRole: string; readonly circle: string }[];
  readonly households: readonly { readonly label: string; readonly personIds: readonly string[]; readonly hiddenFromPersonIds: readonly string[]; readonly hiddenReason?: string | null }[];
  readonly custodies: readonly { readonly adultPersonId: string; readonly childPersonId: string }[];
}

export interface Problem {
  readonly field: string;
  readonly message: string;
}

const MOST_PERSONS = 40;

/** What still has to be mended before a dossier can be opened; empty when nothing. */
export function problemsOfOpening(opening: Opening): Problem[] {
  const ids = new Set(opening.persons.map((person) => person.id));
  const known = (some: readonly string[]): boolean => some.every((id) => ids.has(id));
  const problems: [boolean, string, string][] = [
    [opening.name.trim() === '', 'name', 'Vul de naam van het gezin in.'],
    [opening.reason.trim() === '', 'reason', 'Schrijf waarom u dit dossier opent.'],
    [opening.legalBasis.trim() === '', 'legalBasis', 'Kies een grondslag.'],
    [opening.secrecyBasis.trim() === '', 'secrecyBasis', 'Kies waarom u deze gegevens mag delen.'],
    [opening.persons.length === 0, 'persons', 'Voeg ten minste één persoon toe.'],
    [opening.persons.length > MOST_PERSONS, 'persons', `Voeg nu ten hoogste ${MOST_PERSONS} mensen toe. Later kunt u er meer toevoegen.`],
    [ids.size !== opening.persons.length, 'persons', 'Iemand staat er twee keer in. Haal één van de twee weg.'],
    [opening.persons.some((person) => person.callName.trim() === ''), 'persons', 'Vul bij iedereen een roepnaam in.'],
    [!opening.households.every((home) => known(home.personIds) && known(home.hiddenFromPersonIds)), 'households', 'Kies bij elk huishouden alleen mensen uit de lijst.'],
    [opening.households.some((home) => home.label.trim() === ''), 'households', 'Geef elk huishouden een naam.'],
    [opening.households.some((home) => home.hiddenFromPersonIds.length > 0 && (home.hiddenReason ?? '').trim() === ''), 'households', 'Schrijf waarom het adres geheim is.'],
    [opening.households.some((home) => home.hiddenFromPersonIds.some((id) => home.personIds.includes(id))), 'households', 'Een adres kan niet geheim zijn voor iemand die er woont.'],
    [!opening.custodies.every((one) => known([one.adultPersonId, one.childPersonId]) && one.adultPersonId !== one.childPersonId), 'custodies', 'Kies bij gezag een volwassene en een kind uit de lijst.'],
  ];
  return problems.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}
