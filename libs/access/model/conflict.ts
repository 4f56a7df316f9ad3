/** NL: belangenverstrengeling. What a professional writes down of the own life, so that no own family and no neighbour is ever a case. */
export const CONFLICT_KINDS = ['OWN_FAMILY', 'OWN_STREET'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Days that a dossier stays closed after the reason was taken from the list: who moved away knows the neighbours a while longer. */
export const CONFLICT_DAYS_AFTER = 180;
/** How many streets somebody can write down within thirty days: enough for who moves, too few to look for somebody's street. */
export const STREETS_A_MONTH = 3;

/** One line of the own list. A relative has a name and a birth date; a street a postcode, or its name and town. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly street: string | null;
  readonly town: string | null;
  readonly postcode: string | null;
}

interface Problem { readonly field: string; readonly message: string }
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const POSTCODE = /\b(\d{4})\s?([a-z]{2})\b/i;

/** What has to be mended first. */
export function problemsOfConflict({ kind, name, birthDate, street, town, postcode }: Conflict): readonly Problem[] {
  const said = (text: string | null): boolean => (text ?? '').trim() !== '';
  const family = kind === 'OWN_FAMILY';
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [family && !/\S\s+\S/.test((name ?? '').trim()), 'name', 'Vul voornaam en achternaam in.'],
    [family && !DATE.test(birthDate ?? ''), 'birthDate', 'Vul de geboortedatum in.'],
    [!family && said(postcode) && postcodeOf(postcode ?? '') === null, 'postcode', 'Vul een postcode in als 1234 AB.'],
    [!family && !said(postcode) && !said(street), 'street', 'Vul de straat in, of de postcode.'],
    [!family && !said(postcode) && !said(town), 'town', 'Vul de plaats in, of de postcode.'],
  ];
  return wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
}

/** What a line is found again by: each text that a person or an address of the same would give, too. */
export function keysOfConflict(conflict: Conflict): readonly string[] {
  const { kind, name, birthDate, postcode, town } = conflict;
  const street = conflict.street ?? '';
  // Whoever adds the house number all the same lives in that street as well.
  return kind === 'OWN_FAMILY' ? keysOfPerson([name ?? ''], birthDate) : keysOfPlace(postcode, [street, ...streetsBefore(street)], town);
}

/** Keys of somebody who may be written under several names; none while the birth date is not known to the day. */
export function keysOfPerson(names: readonly string[], birthDate: string | null): readonly string[] {
  if (birthDate === null) return [];
  return [...new Set(names.map(plain).filter((name) => name !== ''))].map((name) => `person|${name}|${birthDate}`);
}

/** Keys of an address as people type it: "Inktlaan 3, 1234 AB Nergensdrecht", on one line or more. A street without its town says nothing. */
export function keysOfAddress(text: string): readonly string[] {
  const parts = text.replace(POSTCODE, ',').split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== '');
  const numbered = parts.findIndex((part) => /^.*\D\s+\d/.test(part));
  const streets = numbered < 0 ? [] : streetsBefore(parts[numbered] ?? '');
  const town = parts.filter((part, index) => index > numbered && !/\d/.test(part)).at(-1) ?? null;
  return keysOfPlace(text, streets, town);
}

/** What the street may be called when numbers follow: of "Plein 1944 12" nobody can tell whether 1944 is the house, so both count. */
function streetsBefore(part: string): readonly string[] {
  return [...part.matchAll(/\s+\d/g)].map(({ index }) => part.slice(0, index));
}

function keysOfPlace(postcode: string | null, streets: readonly string[], town: string | null): readonly string[] {
  const code = postcodeOf(postcode ?? '');
  const named = plain(town ?? '');
  const known = named === '' ? [] : streets.map(plain).filter((street) => street !== '');
  return [...(code === null ? [] : [`postcode|${code}`]), ...known.map((street) => `street|${street}|${named}`)];
}

function postcodeOf(text: string): string | null {
  const found = POSTCODE.exec(text);
  return found === null ? null : `${found[1]}${found[2]}`.toUpperCase();
}

/** Small letters without accents, one space between words. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
