import { addWorkingDays } from './working-days.ts';

/** NL: noodtoegang. Why somebody of the crisis service opens one family for an hour. */
export const EMERGENCY_REASONS = ['ACUTE_DANGER', 'CHILD_MISSING', 'CRISIS_CALL', 'OTHER'] as const;
export type EmergencyReason = (typeof EMERGENCY_REASONS)[number];

/** What the privacy officer finds of it afterwards. */
export const EMERGENCY_VERDICTS = ['JUSTIFIED', 'EXPLANATION_ASKED', 'UNJUSTIFIED'] as const;
export type EmergencyVerdict = (typeof EMERGENCY_VERDICTS)[number];

/** How long it lasts, unless it is renewed with a new reason. */
export const EMERGENCY_MINUTES = 60;
/** How long ago somebody may have proved who they are. */
export const FRESH_MINUTES = 5;
/** Fewest signs that can say something. */
const LEAST_WORDS = 10;

export type EmergencyState = 'RUNNING' | 'TO_REVIEW' | 'REVIEWED';
export type EmergencyStep = 'renew' | 'review';

const STEPS: Readonly<Record<EmergencyState, readonly EmergencyStep[]>> = { RUNNING: ['renew', 'review'], TO_REVIEW: ['review'], REVIEWED: [] };

/** Where one stands at an instant; `validUntil` is half-open. */
export function emergencyState({ validUntil, reviewedAt }: { readonly validUntil: Date; readonly reviewedAt: Date | null }, at: Date): EmergencyState {
  if (reviewedAt !== null) return 'REVIEWED';
  return validUntil > at ? 'RUNNING' : 'TO_REVIEW';
}

export function emergencySteps(state: EmergencyState): readonly EmergencyStep[] {
  return STEPS[state];
}

/** The last day for the review, given the calendar day it was opened on and the working days there are for it. */
export function reviewDueOn(openedOn: string, workingDays: number): string {
  return addWorkingDays(openedOn, workingDays);
}

interface Problem { readonly field: string; readonly message: string }
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What has to be mended in the reason. `earlier` are the words of the access that is renewed. */
export function problemsOfReason({ reasonCode, words }: { readonly reasonCode: string | null; readonly words: string }, earlier?: string): readonly Problem[] {
  const said = words.trim();
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [!(EMERGENCY_REASONS as readonly (string | null)[]).includes(reasonCode), 'reasonCode', 'Kies waarom het spoed is.'],
    [said.length < LEAST_WORDS, 'words', 'Schrijf in eigen woorden waarom u nu moet kijken.'],
    [earlier !== undefined && said.toLowerCase() === earlier.trim().toLowerCase(), 'words', 'Schrijf waarom u nog een uur nodig hebt. Dit schreef u de vorige keer al.'],
  ];
  return wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
}

/** What has to be mended in whom somebody looks for. */
export function problemsOfSought({ name, birthDate }: { readonly name: string; readonly birthDate: string }): readonly Problem[] {
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [!/\S\s+\S/.test(name.trim()), 'name', 'Vul de hele naam in, zoals die in het dossier staat.'],
    [!DATE.test(birthDate), 'birthDate', 'Vul de geboortedatum in.'],
  ];
  return wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
}
