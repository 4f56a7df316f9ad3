const MS_PER_DAY = 86_400_000;

/** The day (YYYY-MM-DD) so many days after another, or before it. */
export const daysFrom = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
