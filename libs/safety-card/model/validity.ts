import type { CardDefinition, CardTerm, TermKey } from './card-definition.ts';

/** Days are YYYY-MM-DD in Europe/Amsterdam. */
const DAY = 86_400_000;

/** The day after a term; the last day of a month that has no such day. */
export function dayAfter(day: string, { days = 0, months = 0 }: CardTerm): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)) + days * DAY).toISOString().slice(0, 10);
}

/** Phases of the plan that may stand beside each other; the last that was adopted says how long a card holds. */
const PHASES: readonly TermKey[] = ['RECOVERY', 'ASSISTANCE', 'SAFETY'];

/** What the card says of its term: the phases with an adopted plan, the severities of the children, and the day that somebody chose. */
export interface TermFacts {
  readonly adoptedPhases: readonly string[];
  readonly severities: readonly (string | null)[];
  readonly chosen: string | null;
}

/** NL: geldig tot. The first day a card does not hold any more: by phase, sooner when acute, and sooner when somebody chose so. */
export function validUntil(definition: CardDefinition, facts: TermFacts, today: string): string {
  const phase = PHASES.find((one) => facts.adoptedPhases.includes(one)) ?? 'SAFETY';
  const keys: readonly TermKey[] = facts.severities.includes('ACUTE') ? [phase, 'ACUTE'] : [phase];
  const days = keys.map((key) => dayAfter(today, definition.validFor[key]));
  return [...days, ...(facts.chosen === null ? [] : [facts.chosen])].sort()[0] ?? today;
}

export interface DatedCard {
  readonly state: string;
  readonly validUntil: string | null;
}

/** Whether an adopted card is past its day. A card that was followed by another is not: it is history. */
export function isExpired({ state, validUntil: until }: DatedCard, today: string): boolean {
  return state === 'ADOPTED' && (until === null || until <= today);
}

/** Whether the family has a card that holds today: what a next phase of the plan asks for. */
export function cardIsCurrent(cards: readonly DatedCard[], today: string): boolean {
  return cards.some((card) => card.state === 'ADOPTED' && !isExpired(card, today));
}
