/** A run of letters or of digits in a text, in plain letters without capitals, and where it stands. */
interface Token { readonly plain: string; readonly start: number; readonly end: number }

/** A piece of a text in its one plain form, and where it stands in the text as it was typed. */
export interface Piece { readonly plain: string; readonly start: number; readonly end: number }

/** Shorter pieces say nothing; longer ones are no address, number or name. Letters and digits. */
const SHORTEST = 4;
const LONGEST = 40;
/** Tokens of one piece: enough for a long name, and for a number typed digit by digit. */
const MOST_WORDS = 7;
const MOST_DIGITS = 14;

const HALF_LETTER = /[\p{M}\p{Cf}]/u;

/** Capitals, accents, spaces and signs are no difference; letters and digits part by themselves ("12a", "1234AB"). */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let open: { plain: string; start: number; end: number } | undefined;
  let at = 0;
  for (const sign of text) {
    const [start, end] = [at, (at += sign.length)];
    const plain = sign.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]/g, '');
    if (plain === '') {
      if (!HALF_LETTER.test(sign)) open = undefined;
      continue;
    }
    if (open !== undefined && /\d/.test(open.plain) === /\d/.test(plain)) {
      open.plain += plain;
      open.end = end;
    } else tokens.push(open = { plain, start, end });
  }
  return tokens;
}

const isNumber = (plain: string): boolean => /^\d+$/.test(plain);

/** A telephone number without what may stand before it: 0, 31, +31, 0031, (0). */
const number = (digits: string): string => digits.replace(/^(0031|31)0?(?=\d{9}$)/, '').replace(/^0(?=\d{9}$)/, '');

/** Every piece of a text that a protected value could be: neighbouring words and numbers, written together. */
export function piecesOf(text: string): Piece[] {
  const tokens = tokensOf(text);
  const pieces: Piece[] = [];
  for (const [index, first] of tokens.entries()) {
    let plain = '';
    for (const [words, token] of tokens.slice(index, index + MOST_DIGITS).entries()) {
      plain += token.plain;
      const digits = isNumber(plain);
      if (plain.length > LONGEST || (words >= MOST_WORDS && !digits)) break;
      if (plain.length >= SHORTEST) pieces.push({ plain: digits ? number(plain) : plain, start: first.start, end: token.end });
    }
  }
  return pieces;
}

/** A text as one line of plain words, to look for a name in. */
export const plainWords = (text: string): string => ` ${tokensOf(text).map(({ plain }) => plain).join(' ')} `;

/** The words that a reader sees marked: the longest run that is protected, in the order of the text, as typed. */
export function wordsOf(text: string, isProtected: (piece: Piece) => boolean): { readonly start: number; readonly end: number }[] {
  const found = piecesOf(text).filter(isProtected).sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = runs.at(-1);
    if (last === undefined || start >= last.end) runs.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return runs;
}

/** Endings of a street, and how they are shortened. */
const ENDINGS: readonly (readonly [ending: string, short: string])[] = [
  ['straat', 'str'], ['laan', 'ln'], ['weg', 'wg'], ['plein', 'pln'], ['hof', ''], ['kade', ''], ['gracht', ''], ['singel', ''], ['dijk', ''], ['pad', ''], ['steeg', ''], ['dreef', ''], ['park', ''],
];
/** Words of which there are many; a name is what is left without them. */
const GENERIC = new Set(`de het een van der den en t s te ten ter in aan op bij dr drs mr mevr dhr basisschool school obs cbs rkbs kbs pcbs sbo so vso mavo havo vwo college lyceum scholengemeenschap
  avondschool kinderopvang kinderdagverblijf kdv bso opvang buitenschoolse peuterspeelzaal peuteropvang huisarts huisartsen huisartsenpraktijk praktijk gezondheidscentrum tandarts vrouwenopvang
  blijf van mijn lijf huis stichting bv instelling locatie afdeling werk kantoor`.split(/\s+/));
/** A lone word is only told apart from ordinary language when it is this long. */
const TELLING = 5;

const PHONE = /\+?\(?\d[\d\s().-]{7,}\d/g;
const POSTCODE = /\b\d{4}\s?[a-z]{2}\b/i;
const HOUSE = /^(.*\p{L}.*?)[\s-]+(\d{1,5})\s?[-\s]?\p{L}{0,4}\d{0,3}$/u;

const joined = (text: string): string => tokensOf(text).map(({ plain }) => plain).join('');

/**
 * The plain forms under which a contact point may not stand in a text for a family: street, street with number, postcode, telephone
 * number, mail address, or the name of a school, practice or shelter. The town is none of them.
 */
export function protectedFormsOf(value: string): string[] {
  const forms = new Set<string>();
  let placed = false;
  const rests = value.replace(PHONE, (found) => {
    const digits = found.replace(/\D/g, '');
    if (digits.length < 9 || digits.length > 15) return found;
    forms.add(number(digits));
    return ',';
  });
  const parts = rests.split(/[,;\n()|/]|\s[-–]\s/).map((part) => part.trim()).filter((part) => part !== '');
  for (const part of parts) {
    const postcode = POSTCODE.exec(part);
    if (postcode !== null) forms.add(joined(postcode[0]));
    const rest = postcode === null ? part : part.slice(0, postcode.index).trim();
    // What stands behind a postcode, or alone behind an address, is the town.
    if (rest !== '' && !(placed && !/\d|@/.test(rest))) for (const form of formsOfPart(rest)) forms.add(form);
    placed ||= postcode !== null || HOUSE.test(rest);
  }
  return [...forms].filter((form) => form.length >= SHORTEST && form.length <= LONGEST);
}

function formsOfPart(part: string): string[] {
  if (part.includes('@')) return [joined(part)];
  const house = HOUSE.exec(part);
  if (house !== null) return [joined(`${house[1] ?? ''} ${house[2] ?? ''}`), ...streetForms(house[1] ?? '')];
  return nameForms(part);
}

function streetForms(street: string): string[] {
  const words = tokensOf(street).map(({ plain }) => plain);
  const last = words.at(-1) ?? '';
  const ending = ENDINGS.find(([one]) => last.endsWith(one) && last.length > one.length);
  const whole = words.join('');
  if (words.length < 2 && ending === undefined && whole.length < 8) return [];
  const short = ending === undefined || ending[1] === '' ? [] : [`${whole.slice(0, -ending[0].length)}${ending[1]}`];
  // "Burgemeester de Vrieslaan" is also called the Vrieslaan.
  return [whole, ...short, ...(words.length > 1 && ending !== undefined && last.length >= 8 ? [last] : [])];
}

function nameForms(name: string): string[] {
  const words = tokensOf(name).map(({ plain }) => plain);
  const own = words.filter((word) => !GENERIC.has(word)).join('');
  return own === '' ? [] : [words.join(''), own, ...streetForms(name)].filter((form) => form.length >= TELLING);
}
