/** A choice of the card with its Dutch word; `meaning` says more where a word alone is not enough. */
export interface CardWord {
  readonly key: string;
  readonly label: string;
  readonly meaning?: string;
}

/** How long a card holds. */
export interface CardTerm {
  readonly days?: number;
  readonly months?: number;
}

/** Phases of the plan, and the severity that is looked at again soonest whatever the phase. */
export const TERM_KEYS = ['SAFETY', 'ASSISTANCE', 'RECOVERY', 'ACUTE'] as const;
export type TermKey = (typeof TERM_KEYS)[number];

/** Keys that the product itself decides by; a region chooses only their words. */
export const FIXED_KEYS = {
  severities: ['ACUTE', 'STRUCTURAL', 'CONCERNING', 'NO_SIGN', 'UNKNOWN'],
  judgements: ['SAFE_ENOUGH', 'WORRY', 'UNSAFE', 'UNKNOWN'],
  conclusions: ['SAFE_ENOUGH', 'SAFE_WITH_AGREEMENTS', 'UNSAFE'],
} as const;

/** Lists whose keys the region chooses as well. */
export const FREE_LISTS = ['occasions', 'kinds', 'frequencies', 'areas', 'instruments', 'vulnerabilities', 'decisions'] as const;
export type FreeList = (typeof FREE_LISTS)[number];
export type WordList = FreeList | keyof typeof FIXED_KEYS;

/** NL: inhoud van het kaartmodel. What a card of one region asks, from a day on. */
export interface CardDefinition extends Readonly<Record<WordList, readonly CardWord[]>> {
  /** A word for every score from 0 to 10. */
  readonly scale: readonly { readonly score: number; readonly label: string }[];
  readonly validFor: Readonly<Record<TermKey, CardTerm>>;
}

const HIGHEST = 10;

/** The definition as the server stores it: it was looked at when it was added. */
export function readDefinition(json: string): CardDefinition {
  return JSON.parse(json) as CardDefinition;
}

/** The Dutch word of a key; the key itself when the model does not have it any more. */
export function wordFor(definition: CardDefinition, list: WordList, key: string): string {
  return definition[list].find((one) => one.key === key)?.label ?? key;
}

export function hasKey(definition: CardDefinition, list: WordList, key: string): boolean {
  return definition[list].some((one) => one.key === key);
}

/** What has to be mended in a definition that somebody wants to add, in Dutch, for an operator; empty when it is good. */
export function problemsOfDefinition(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return ['De inhoud is geen lijst van onderdelen.'];
  const given = value as Readonly<Record<string, unknown>>;
  const lists = [...FREE_LISTS, ...(Object.keys(FIXED_KEYS) as WordList[])];
  const known: readonly string[] = [...lists, 'scale', 'validFor'];
  return [
    ...Object.keys(given).filter((name) => !known.includes(name)).map((name) => `${name}: dit onderdeel bestaat niet.`),
    ...lists.flatMap((list) => problemsOfList(list, given[list])),
    ...problemsOfScale(given['scale']),
    ...TERM_KEYS.filter((key) => !isTerm((given['validFor'] as Readonly<Record<string, unknown>> | undefined)?.[key])).map((key) => `validFor.${key}: geef days of months, een heel getal van 1 of meer.`),
  ];
}

function problemsOfList(list: WordList, value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isWord)) return [`${list}: geef ten minste één keuze, elk met een key in hoofdletters en een label.`];
  const keys = value.map((one) => one.key);
  if (new Set(keys).size !== keys.length) return [`${list}: elke key mag er één keer in.`];
  const fixed: readonly string[] | undefined = FIXED_KEYS[list as keyof typeof FIXED_KEYS];
  return fixed === undefined || [...fixed].sort().join() === [...keys].sort().join() ? [] : [`${list}: hier horen precies deze keys: ${fixed.join(', ')}.`];
}

function problemsOfScale(value: unknown): string[] {
  const scores = Array.isArray(value) ? (value as readonly { score?: unknown; label?: unknown }[]) : [];
  const whole = Array.from({ length: HIGHEST + 1 }, (_, score) => score).every((score) => scores.some((one) => one?.score === score && isText(one.label)));
  return whole && scores.length === HIGHEST + 1 ? [] : ['scale: geef elk cijfer van 0 tot en met 10 precies één woord.'];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function isWord(value: unknown): value is CardWord {
  const { key, label, meaning } = (value ?? {}) as Partial<CardWord>;
  return typeof key === 'string' && /^[A-Z][A-Z0-9_]*$/.test(key) && isText(label) && (meaning === undefined || isText(meaning));
}

function isTerm(value: unknown): boolean {
  const { days, months } = (value ?? {}) as CardTerm;
  const whole = (count: number | undefined): boolean => count !== undefined && Number.isInteger(count) && count > 0;
  return (whole(days) && months === undefined) || (whole(months) && days === undefined);
}
