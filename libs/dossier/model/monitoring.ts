/** NL: stabiel veilig, as Veilig Thuis sees it. */
export const MONITORING_RESULTS = ['YES', 'PARTLY', 'NO'] as const;
export type MonitoringResult = (typeof MONITORING_RESULTS)[number];

/** A moment as far as its standing depends on it; days as YYYY-MM-DD. */
export interface MonitoringFacts {
  readonly dueOn: string;
  readonly state: string;
  readonly stable?: string | null;
}

/** NL: stand van een toezichtmoment. Missed is nowhere written down: it is planned, and its day is over. */
export type MonitoringStanding = 'PLANNED' | 'MISSED' | 'DONE';
export const standingOfMoment = ({ state, dueOn }: MonitoringFacts, today: string): MonitoringStanding => (state === 'DONE' ? 'DONE' : dueOn < today ? 'MISSED' : 'PLANNED');

const AHEAD_DAYS = 14;
const DAY = 86_400_000;

/** Whether Veilig Thuis has to look now: within two weeks, or too late. */
export const isNearOrMissed = ({ state, dueOn }: MonitoringFacts, today: string): boolean => state !== 'DONE' && Date.parse(dueOn) - Date.parse(today) <= AHEAD_DAYS * DAY;

/** The moments whose last word is that it is not safe: an open danger, until Veilig Thuis sees otherwise at a later one. */
export function openDangers<Moment extends MonitoringFacts>(all: readonly Moment[]): Moment[] {
  const last = all.filter(({ state }) => state === 'DONE').toSorted((one, other) => other.dueOn.localeCompare(one.dueOn))[0];
  return last?.stable === 'NO' ? [last] : [];
}

interface Problem { readonly field: string; readonly message: string }
const only = (lines: readonly (readonly [wrong: boolean, field: string, message: string])[]): Problem[] => lines.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What has to be mended before the moments are planned. */
export function problemsOfStart({ handedOverOn }: { readonly handedOverOn: string }, today: string): Problem[] {
  return only([[!DATE.test(handedOverOn) || handedOverOn > today, 'handedOverOn', 'Kies de dag van de overdracht: vandaag of eerder.']]);
}

export interface MonitoringWords {
  readonly stable: string;
  readonly words: string;
  readonly familyText: string;
  readonly spokenWith: string;
  readonly doneOn: string;
}

const LONGEST = { words: 4000, familyText: 2000, spokenWith: 1000 } as const;

/** What has to be mended in what Veilig Thuis saw. `handedOverOn` when it is known. */
export function problemsOfMonitoring(said: MonitoringWords, today: string, handedOverOn?: string | null): Problem[] {
  const long = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).filter((field) => said[field].trim().length > LONGEST[field]);
  return only([
    [!MONITORING_RESULTS.some((one) => one === said.stable), 'stable', 'Kies of het stabiel veilig is.'],
    [said.words.trim() === '', 'words', 'Schrijf op wat u zag en hoorde.'],
    [said.familyText.trim() === '', 'familyText', 'Schrijf op wat het gezin hierover leest.'],
    [said.spokenWith.trim() === '', 'spokenWith', 'Schrijf op met wie u sprak.'],
    [!DATE.test(said.doneOn) || said.doneOn > today, 'doneOn', 'Kies vandaag of een eerdere dag.'],
    [DATE.test(said.doneOn) && Boolean(handedOverOn) && said.doneOn < String(handedOverOn), 'doneOn', 'Kies een dag na de overdracht.'],
    ...long.map((field) => [true, field, 'Maak deze tekst korter.'] as const),
  ]);
}
