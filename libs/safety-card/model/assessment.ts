export interface Problem {
  readonly field: string;
  readonly message: string;
}

const LONGEST: Readonly<Record<string, number>> = {
  madeWith: 1000, conclusionText: 4000, decisionReason: 4000, alternatives: 4000, legalDecider: 400, consequence: 4000, ifNothingChanges: 4000, spokenBy: 200, spokenHow: 1000, notSpokenWhy: 1000, note: 2000,
};
const NOT_YET = 'Deze datum is nog niet geweest. Kies vandaag of eerder.';
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What has to be mended in what somebody gives: texts that are too long, days that cannot be. `today` is YYYY-MM-DD. */
export function problemsOfChanges(changes: Readonly<Record<string, unknown>>, today: string): Problem[] {
  const month = changes['sinceMonth'];
  return [
    ...Object.entries(LONGEST).filter(([field, most]) => String(changes[field] ?? '').length > most).map(([field, most]) => ({ field, message: `Deze tekst is te lang. Gebruik ten hoogste ${most} tekens.` })),
    ...['lastOn', 'spokenOn'].filter((field) => String(changes[field] ?? today) > today).map((field) => ({ field, message: NOT_YET })),
    ...(typeof month === 'string' && (!MONTH.test(month) || month > today.slice(0, 7)) ? [{ field: 'sinceMonth', message: 'Vul een maand en een jaar in die al zijn geweest.' }] : []),
    ...(typeof changes['validUntil'] === 'string' && changes['validUntil'] <= today ? [{ field: 'validUntil', message: 'Kies een dag die nog moet komen.' }] : []),
  ];
}
