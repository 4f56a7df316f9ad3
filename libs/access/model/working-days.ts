/** Days added to Easter Sunday that are holidays: Good Friday, Easter Monday, Ascension Day, Whit Monday (Algemene termijnenwet, article 3). */
const AROUND_EASTER = [-2, 1, 39, 50];
/** New Year's Day, Liberation Day and both days of Christmas, MM-DD. */
const FIXED = ['01-01', '05-05', '12-25', '12-26'];

const DAY = 86_400_000;
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const plain = (date: Date): string => date.toISOString().slice(0, 10);
const after = (day: string, days: number): string => plain(new Date(utc(day).getTime() + days * DAY));

/** Easter Sunday of a year, YYYY-MM-DD, by the Gregorian rule. */
function easter(year: number): string {
  const [century, golden] = [Math.floor(year / 100), (year % 19) + 1];
  const leapsDropped = Math.floor((3 * century) / 4) - 12;
  const moonShift = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - leapsDropped - 10;
  const age = (((11 * golden + 20 + moonShift - leapsDropped) % 30) + 30) % 30;
  const epact = age === 24 || (age === 25 && golden > 11) ? age + 1 : age;
  const moon = epact > 23 ? 74 - epact : 44 - epact;
  return after(`${year}-03-01`, moon + 7 - ((sunday + moon) % 7) - 1);
}

/** King's Day: 27 April since 2014, the day before when that is a Sunday. */
function kingsDay(year: number): string {
  const day = `${year}-04-27`;
  return utc(day).getUTCDay() === 0 ? after(day, -1) : day;
}

/** Whether offices in the Netherlands work on a calendar date (YYYY-MM-DD). */
export function isWorkingDay(day: string): boolean {
  const weekday = utc(day).getUTCDay();
  if (weekday === 0 || weekday === 6 || FIXED.includes(day.slice(5))) return false;
  const year = Number(day.slice(0, 4));
  const sunday = easter(year);
  return day !== kingsDay(year) && !AROUND_EASTER.some((days) => after(sunday, days) === day);
}

/** The date that is so many working days after a date; the first one counts from the day after it. */
export function addWorkingDays(day: string, count: number): string {
  let [on, left] = [day, count];
  while (left > 0) {
    on = after(on, 1);
    if (isWorkingDay(on)) left -= 1;
  }
  return on;
}
