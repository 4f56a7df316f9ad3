/** Ages at which rights change; dated configuration may replace them (law of 2017, R9, R10). */
export const LEGAL_AGES = { ownVoice: 12, soleHolder: 16, adult: 18 } as const;

/** The day somebody turns `age`; born on 29 February counts on 1 March in other years. */
export function dayOfAge(birthDate: string, age: number): string {
  const [year, month, day] = birthDate.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + age, month - 1, day)).toISOString().slice(0, 10);
}

/** Whether somebody is not yet of age on `today` (calendar dates in Europe/Amsterdam). */
export function isMinor(birthDate: string, today: string): boolean {
  return today < dayOfAge(birthDate, LEGAL_AGES.adult);
}
