/** Of which class a milestone is, by the phase it is part of. */
export const CLASS_OF_PHASE = { SAFETY: 'D5', ASSISTANCE: 'D6', RECOVERY: 'D7' } as const;

export type MilestoneStanding = 'REACHED' | 'LATE' | 'AHEAD';

interface Problem { readonly field: string; readonly message: string }
interface Said { readonly text: string; readonly familyText: string; readonly dueMonth: string; readonly aboutPersonIds: readonly string[] }
interface Reached { readonly reachedOn: string; readonly words: string }
/** What is drawn: months are YYYY-MM, days YYYY-MM-DD in Europe/Amsterdam. */
interface OnLine { readonly id: string; readonly dueMonth: string; readonly reachedOn?: string | null }

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const YEARS_AHEAD = 20;
const [LONGEST, LONGEST_FOR_FAMILY] = [4000, 2000];

/** What has to be mended before a milestone can be kept. `earliest` is the first month that it may be meant for. */
export function problemsOfMilestone({ text, familyText, dueMonth, aboutPersonIds }: Said, earliest: string): readonly Problem[] {
  const last = `${Number(earliest.slice(0, 4)) + YEARS_AHEAD}${earliest.slice(4)}`;
  return problems([
    [text.trim() === '', 'text', 'Schrijf wat u wilt bereiken.'],
    [text.length > LONGEST, 'text', `Deze tekst is te lang. Gebruik ten hoogste ${LONGEST} tekens.`],
    [familyText.trim() === '', 'familyText', 'Schrijf ook wat het gezin hierover leest.'],
    [familyText.length > LONGEST_FOR_FAMILY, 'familyText', `Deze tekst is te lang. Gebruik ten hoogste ${LONGEST_FOR_FAMILY} tekens.`],
    [!MONTH.test(dueMonth), 'dueMonth', 'Vul een maand en een jaar in, zoals 2028-06.'],
    [MONTH.test(dueMonth) && dueMonth < earliest, 'dueMonth', 'Kies deze maand of een maand die nog komt.'],
    [MONTH.test(dueMonth) && dueMonth > last, 'dueMonth', `Kies een maand binnen ${YEARS_AHEAD} jaar.`],
    [aboutPersonIds.length === 0, 'aboutPersonIds', 'Kies over wie het gaat.'],
  ]);
}

/** What has to be mended before it can be said that a milestone was reached. */
export function problemsOfReaching({ reachedOn, words }: Reached, today: string): readonly Problem[] {
  return problems([
    [reachedOn === '' || reachedOn > today, 'reachedOn', 'Kies een dag die al geweest is, of vandaag.'],
    [words.trim() === '', 'words', 'Schrijf waaraan u ziet dat het is bereikt.'],
    [words.length > LONGEST, 'words', `Deze tekst is te lang. Gebruik ten hoogste ${LONGEST} tekens.`],
  ]);
}

const problems = (all: readonly (readonly [boolean, string, string])[]): readonly Problem[] => all.filter(([is]) => is).map(([, field, message]) => ({ field, message }));

/** Whether a milestone was reached, waits longer than it was meant to, or lies ahead. */
export function standingOfMilestone({ dueMonth, reachedOn }: Omit<OnLine, 'id'>, today: string): MilestoneStanding {
  if (reachedOn) return 'REACHED';
  return dueMonth < today.slice(0, 7) ? 'LATE' : 'AHEAD';
}

const monthsOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

export interface Horizon {
  /** Where each milestone stands on a line from 0 to 1, the first month first. */
  readonly points: readonly { readonly id: string; readonly number: number; readonly at: number; readonly standing: MilestoneStanding }[];
  readonly now: number;
  /** The first days of years on the line. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** A line over whole years that holds every milestone and today. */
export function horizonOf(milestones: readonly OnLine[], today: string): Horizon {
  const ordered = milestones.toSorted((one, other) => (one.dueMonth < other.dueMonth ? -1 : Number(one.dueMonth > other.dueMonth)));
  const years = [today, ...ordered.map(({ dueMonth }) => dueMonth)].map((month) => Number(month.slice(0, 4)));
  const [first, end] = [Math.min(...years), Math.max(...years) + 1];
  const at = (month: string): number => (monthsOf(month) - first * 12) / ((end - first) * 12);
  return {
    points: ordered.map((one, index) => ({ id: one.id, number: index + 1, at: at(one.dueMonth), standing: standingOfMilestone(one, today) })),
    now: at(today), years: Array.from({ length: end - first + 1 }, (_, index) => ({ year: first + index, at: index / (end - first) })),
  };
}
