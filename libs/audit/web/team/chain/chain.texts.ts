import { formatCount, formatDate, formatDateShort, formatList, formatLogTime, formatNumber } from '@zov/ui/format';

const lines = (count: number) => formatCount(count, 'regel', 'regels');
const days = (list: readonly string[]) => formatList(list.map(formatDate));

/** Says what was sealed and signed, never that the log is proven whole: this screen reads the same database as the log. */
export const chainTexts = {
  heading: 'Keten van het logboek',
  none: 'Er is nog niets verzegeld',
  noneText: 'Zodra er logregels zijn, verzegelt het systeem ze binnen enkele seconden.',
  signed: (sealed: number, signedAt: string) => `Keten verzegeld tot en met regel ${formatNumber(sealed)}, ondertekend op ${formatLogTime(signedAt)}`,
  waiting: (sealed: number) => `Keten verzegeld tot en met regel ${formatNumber(sealed)}`,
  waitingText: (count: number) => `${lines(count)} ${count === 1 ? 'wacht' : 'wachten'} op ondertekening. Dat gebeurt elke minuut.`,
  behind: 'Het ondertekenen van de keten loopt achter',
  behindText: (wrong: readonly string[]) => `Niet alles is ondertekend van ${days(wrong)}. Vraag de beheerder om de achtergrondtaken na te kijken.`,
  cut: 'Er ontbreken verzegelde regels',
  cutText: (wrong: readonly string[]) =>
    `Van ${days(wrong)} zijn meer regels ondertekend dan er nu verzegeld zijn. Waarschuw meteen de beheerder en laat de keten controleren.`,
  dayNote: (day: string) => `De nummers beginnen elke dag opnieuw; de laatste dag is ${formatDate(day)} (UTC). Bewaar de ankerwaarde buiten dit systeem: daarmee is later na te gaan of de regels tot en met deze nog dezelfde zijn.`,
  honest: 'Dit laat zien wat het systeem zelf verzegelde en ondertekende. De onafhankelijke controle van elke regel is de opdracht',
  command: 'zov audit:verify',
  honestEnd: 'die de beheerder uitvoert.',
  anchor: 'Ankerwaarde (hash van de laatste regel):',
  copy: 'Kopieer ankerwaarde',
  copyDay: (day: string) => `Kopieer hash van ${formatDateShort(day)}`,
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren kan niet in deze browser. Selecteer de tekst en kopieer die zelf.',
  perDay: (count: number) => `Ankerwaarde en stand per dag (${formatCount(count, 'dag', 'dagen')})`,
  tableCaption: 'Verzegelde regels per dag',
  columns: { day: 'Dag (UTC)', sealed: 'Verzegeld', signedTo: 'Ondertekend tot regel', signedAt: 'Ondertekend op', hash: 'Hash van de laatste regel', copy: 'Kopiëren' },
  notSigned: 'Nog niet',
  failed: 'De keten kon niet worden opgehaald',
  failedText: 'Dit zegt niets over het logboek zelf. Probeer het nog een keer.',
  number: 'Noem dit nummer als u om hulp vraagt:',
  retry: 'Haal de keten opnieuw op',
};
