import type { Problem } from './open-dossier.ts';

/** Kinds of data a file can show; the class of its content is the class of the file. */
export const ATTACHMENT_CLASSES = ['D3', 'D11', 'D12'] as const;

/** What is said once a file is gone on its way and cannot be kept; each says how to mend it. */
export const FILE_TROUBLES = {
  EMPTY: 'Dit bestand is leeg. Kies een ander bestand.',
  UNKNOWN_KIND: 'Dit soort bestand bewaren wij niet. Sla het op als pdf, jpg of png en kies het opnieuw.',
  TOO_MANY_BYTES: 'Dit bestand is groter dan 10 MB. Maak het kleiner, of verdeel het over meer bestanden.',
  TOO_MANY_PIXELS: 'Deze foto heeft meer dan 30 miljoen beeldpunten. Maak de foto kleiner en kies die opnieuw.',
  TOO_MANY_PAGES: 'Dit document heeft meer dan 200 bladzijden. Verdeel het over meer bestanden.',
  LOCKED: 'Dit document is op slot met een wachtwoord. Sla het op zonder wachtwoord en kies het opnieuw.',
  HOLDS_FILES: 'In dit document zitten andere bestanden. Voeg die los toe en sla dit document op zonder.',
  UNREADABLE: 'Dit bestand is beschadigd of kan niet worden gelezen. Open het op uw computer, sla het opnieuw op en kies het opnieuw.',
} as const;

export interface AttachmentWords {
  readonly title: string;
  readonly fileName: string;
  readonly aboutPersonIds: readonly string[];
  readonly dataClass: string;
}

const LONGEST_TITLE = 200;
const LONGEST_REASON = 1_000;

/** What has to be mended before a file gets its place. */
export function problemsOfAttachment({ title, fileName, aboutPersonIds, dataClass }: AttachmentWords): Problem[] {
  const problems: [boolean, string, string][] = [
    [title.trim() === '', 'title', 'Schrijf in een paar woorden wat dit is.'],
    [title.length > LONGEST_TITLE, 'title', `Dit is te lang. Houd het bij ${LONGEST_TITLE} tekens.`],
    [plainFileName(fileName) === '', 'fileName', 'Kies het bestand opnieuw.'],
    [aboutPersonIds.length === 0, 'aboutPersonIds', 'Kies over wie dit gaat.'],
    [!ATTACHMENT_CLASSES.some((one) => one === dataClass), 'dataClass', 'Kies gewoon, gezondheid of strafrecht.'],
  ];
  return problems.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}

/** The same of what is corrected: only what is given. */
export function problemsOfAttachmentCorrection(given: Readonly<Record<string, unknown>>): Problem[] {
  const whole = { title: 'x', fileName: 'x', aboutPersonIds: ['x'], dataClass: 'D3', ...given };
  return problemsOfAttachment(whole);
}

/** Why a file is taken away is never left out. */
export function problemsOfWithdrawal(reason: string): Problem[] {
  if (reason.trim() === '') return [{ field: 'reason', message: 'Schrijf waarom u dit bestand weghaalt.' }];
  return reason.length > LONGEST_REASON ? [{ field: 'reason', message: `Dit is te lang. Houd het bij ${LONGEST_REASON} tekens.` }] : [];
}

const LONGEST_NAME = 120;

/** A name as somebody can read it: no folder, nothing that turns the direction of reading, nothing that cannot be seen. */
export function plainFileName(typed: string): string {
  const last = typed.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').replaceAll(/[<>:"|?*;%]/g, '_').replaceAll(/\s+/g, ' ').replace(/^[. ]+/, '').trim();
  const point = plain.lastIndexOf('.');
  return plain.length <= LONGEST_NAME ? plain : `${plain.slice(0, LONGEST_NAME - 5)}${point > 0 ? plain.slice(point).slice(0, 5) : ''}`;
}

/** What a file is called when it is handed over: by what it is, and by what it really holds. */
export function downloadName(title: string, kind: string): string {
  const plain = plainFileName(title.replaceAll(/[/\\]/g, ' ')).slice(0, 80).replace(/[. ]+$/, '');
  return `${plain === '' ? 'bijlage' : plain}.${kind.toLowerCase()}`;
}

/** Size in the words of a screen. */
export function sizeInWords(bytes: number): string {
  const kilo = Math.max(1, Math.round(bytes / 1_024));
  return kilo < 1_000 ? `${kilo} kB` : `${(kilo / 1_024).toFixed(1).replace('.', ',')} MB`;
}
