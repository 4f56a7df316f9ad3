import type { AccessLogFilter, LogAction, LogOutcome } from '@generated/team/graphql';
import { isDate } from '@zov/ui';
import { dayOf, daysBetween } from '@zov/ui/format';
import { actionText, outcomeText } from '../shared/words.texts';

/** What the officer asks for. Days are calendar days in Amsterdam; `until` is the last day itself. */
export interface LogFilter {
  readonly actorId?: string;
  readonly dossierId?: string;
  readonly action?: LogAction;
  readonly outcome?: LogOutcome;
  readonly since: string;
  readonly until?: string;
}

export const DEFAULT_DAYS = 30;
/** A longer period without any other filter is called broad. */
const BROAD_DAYS = 92;

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
export const isUuid = (text: string): boolean => uuid.test(text);

/** The day so many days later. */
export const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The default period: the thirty days before the last day asked for. */
export const defaultSince = (until: string | undefined, today: string): string => addDays(until ?? today, -DEFAULT_DAYS);

/** Midnight in Amsterdam, where the clocks never change at midnight, as an instant. */
export function startOfDay(day: string): string {
  const inSummer = new Date(Date.parse(day) - 2 * 3_600_000);
  const start = dayOf(inSummer) === day ? inSummer : new Date(Date.parse(day) - 3_600_000);
  return start.toISOString();
}

/** A word as somebody types it: without capitals, a hyphen for a space. */
export const wordOf = (text: string): string => text.trim().toLowerCase().replace(/[\s_]+/g, '-');

function codeIn<Code extends string>(texts: Record<Code, string>, typed: string): Code | undefined {
  const word = wordOf(typed);
  return (Object.keys(texts) as Code[]).find((code) => wordOf(texts[code]) === word || wordOf(code) === word);
}

export const actionOf = (typed: string): LogAction | undefined => codeIn(actionText, typed);
export const outcomeOf = (typed: string): LogOutcome | undefined => codeIn(outcomeText, typed);

/** The filter in an address. What is not understood is left out; the form shows what was. */
export function readFilter(search: URLSearchParams, today: string): LogFilter {
  const id = (key: string) => [search.get(key) ?? ''].find(isUuid)?.toLowerCase();
  const day = (key: string) => [search.get(key) ?? ''].find(isDate);
  const until = day('tot');
  const since = day('sinds');
  return {
    actorId: id('wie'),
    dossierId: id('dossier'),
    action: actionOf(search.get('handeling') ?? ''),
    outcome: outcomeOf(search.get('uitkomst') ?? ''),
    since: since !== undefined && (until === undefined || since <= until) ? since : defaultSince(until, today),
    until,
  };
}

/** The filter as part of an address; what is usual is left out, so that the address stays true tomorrow. */
export function writeFilter(filter: LogFilter, today: string): string {
  const parts = {
    wie: filter.actorId,
    dossier: filter.dossierId,
    handeling: filter.action && wordOf(actionText[filter.action]),
    uitkomst: filter.outcome && wordOf(outcomeText[filter.outcome]),
    sinds: filter.since === defaultSince(filter.until, today) ? undefined : filter.since,
    tot: filter.until,
  };
  const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined);
  return new URLSearchParams(given).toString();
}

/** The filter as the server takes it: half-open in time. */
export function toVariables({ actorId, dossierId, action, outcome, since, until }: LogFilter): AccessLogFilter {
  return { actorId, dossierId, action, outcome, since: startOfDay(since), until: until && startOfDay(addDays(until, 1)) };
}

export function isBroad(filter: LogFilter, today: string): boolean {
  const narrowed = filter.actorId ?? filter.dossierId ?? filter.action ?? filter.outcome;
  return narrowed === undefined && daysBetween(filter.since, filter.until ?? today) > BROAD_DAYS;
}
