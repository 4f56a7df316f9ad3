const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** A day (or month) as it is said in Dutch; an instant by its day in Amsterdam. */
export function dayInWords(day: string): string {
  const plain = day.length > 10 ? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(day)) : day;
  const [year = '', month = '', date] = plain.split('-');
  return [date === undefined ? undefined : String(Number(date)), MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
