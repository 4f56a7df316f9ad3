/** NL: mandaat van een professional. What an organisation lets somebody decide for it; no rule of access asks for one. */
export const PROFESSIONAL_MANDATES = ['ADOPT_PLAN', 'DECIDE_SHARING', 'DECIDE_IN_DISCUSSION', 'REQUEST_INVESTIGATION', 'OTHER'] as const;
export type ProfessionalMandateKind = (typeof PROFESSIONAL_MANDATES)[number];

export interface NewProfessionalMandate {
  readonly kind: string;
  readonly limits: string;
  readonly source: string;
  /** First day, YYYY-MM-DD in Europe/Amsterdam. */
  readonly fromOn: string;
  /** First day it no longer holds; empty while nobody knows. */
  readonly untilOn: string | null;
}

const LEAST_WORDS = 5;
const MOST_WORDS = 500;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string): boolean => DATE.test(text) && !Number.isNaN(Date.parse(text));

/** What has to be mended before it is recorded. One that is over already is not recorded: nobody could still look at its source. */
export function problemsOfProfessionalMandate({ kind, limits, source, fromOn, untilOn }: NewProfessionalMandate, today: string): readonly { readonly field: string; readonly message: string }[] {
  const ends = untilOn !== null && isDay(untilOn);
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [!(PROFESSIONAL_MANDATES as readonly string[]).includes(kind), 'kind', 'Kies wat deze collega mag beslissen.'],
    [kind === 'OTHER' && limits.trim() === '', 'limits', 'Schrijf wat deze collega mag beslissen.'],
    [limits.trim().length > MOST_WORDS, 'limits', `Schrijf het korter, in hoogstens ${MOST_WORDS} tekens.`],
    [source.trim().length < LEAST_WORDS, 'source', 'Schrijf waar het mandaat op rust, bijvoorbeeld een besluit met datum.'],
    [source.trim().length > MOST_WORDS, 'source', `Schrijf het korter, in hoogstens ${MOST_WORDS} tekens.`],
    [!isDay(fromOn), 'fromOn', 'Vul in vanaf welke dag het mandaat geldt.'],
    [untilOn !== null && !ends, 'untilOn', 'Vul een hele datum in, of laat het vak leeg.'],
    [ends && isDay(fromOn) && untilOn <= fromOn, 'untilOn', 'De laatste dag kan niet vóór de eerste dag liggen.'],
    [ends && untilOn <= today && untilOn > fromOn, 'untilOn', 'Dit mandaat is al voorbij. Schrijf alleen op wat nu of later geldt.'],
  ];
  return wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
}

/** Whether it begins later, holds, or is over on a day. */
export function standingOn({ fromOn, untilOn }: { readonly fromOn: string; readonly untilOn?: string | null | undefined }, today: string): 'LATER' | 'NOW' | 'OVER' {
  if (typeof untilOn === 'string' && untilOn <= today) return 'OVER';
  return fromOn > today ? 'LATER' : 'NOW';
}
