import type { Problem } from './open-dossier.ts';

export interface FactWords {
  readonly kind: string;
  readonly what: string;
  readonly happenedOn?: string | null;
  readonly happenedUntilOn?: string | null;
  readonly sourceKind: string;
  readonly sourcePersonId?: string | null;
  readonly sourceName?: string | null;
  readonly aboutPersonIds: readonly string[];
  readonly restsOnFactIds: readonly string[];
  readonly dataClass: string;
}

/** Sources that are a person of this dossier, and sources that have a name of their own. */
const NEEDS_PERSON = ['FAMILY_MEMBER', 'NETWORK'];
const NEEDS_NAME = ['PROFESSIONAL', 'DOCUMENT'];

const LONGEST = 4000;
const TOO_LONG = `Dit is te lang. Maak er meer feiten van, met elk ten hoogste ${LONGEST} tekens.`;
const NOT_YET = 'Deze datum is nog niet geweest. Kies vandaag of eerder.';

/** What has to be mended in a fact; a source is never optional and an interpretation names what it rests on. `today` is YYYY-MM-DD. */
export function problemsOfFact(fact: FactWords, today: string): Problem[] {
  const problems: [boolean, string, string][] = [
    [fact.what.trim() === '', 'what', 'Schrijf wat er gebeurde of wat er is gezegd.'],
    [fact.what.length > LONGEST, 'what', TOO_LONG],
    [fact.aboutPersonIds.length === 0, 'aboutPersonIds', 'Kies over wie dit gaat.'],
    [NEEDS_PERSON.includes(fact.sourceKind) && !fact.sourcePersonId, 'sourcePersonId', 'Kies wie dit heeft gezegd.'],
    [NEEDS_NAME.includes(fact.sourceKind) && (fact.sourceName ?? '').trim() === '', 'sourceName', 'Vul in welke professional of welk document dit zegt.'],
    [fact.kind === 'INTERPRETATION' && fact.restsOnFactIds.length === 0, 'restsOnFactIds', 'Kies op welke feiten deze interpretatie rust.'],
    [(fact.happenedOn ?? today) > today, 'happenedOn', NOT_YET],
    [(fact.happenedUntilOn ?? today) > today, 'happenedUntilOn', NOT_YET],
    [Boolean(fact.happenedUntilOn) && (fact.happenedUntilOn ?? '') < (fact.happenedOn ?? ''), 'happenedUntilOn', 'De laatste dag ligt vóór de eerste dag.'],
    [!['D3', 'D11', 'D12'].includes(fact.dataClass), 'dataClass', 'Kies gewoon, gezondheid of strafrecht.'],
  ];
  return problems.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}

/** A correction names only what changes; a source is changed as a whole. */
export interface FactChanges {
  readonly what?: string | null;
  readonly happenedOn?: string | null;
  readonly happenedUntilOn?: string | null;
  readonly sourceKind?: string | null;
  readonly sourcePersonId?: string | null;
  readonly sourceName?: string | null;
  readonly aboutPersonIds?: readonly string[] | null;
  readonly correctionReason: string;
}

/** What has to be mended in a correction; `today` is YYYY-MM-DD. */
export function problemsOfCorrection(changes: FactChanges, today: string): Problem[] {
  const kind = changes.sourceKind ?? '';
  const problems: [boolean, string, string][] = [
    [typeof changes.what === 'string' && changes.what.trim() === '', 'what', 'Schrijf wat er gebeurde of wat er is gezegd.'],
    [(changes.what ?? '').length > LONGEST, 'what', TOO_LONG],
    [(changes.happenedOn ?? today) > today, 'happenedOn', NOT_YET],
    [(changes.happenedUntilOn ?? today) > today, 'happenedUntilOn', NOT_YET],
    [Boolean(changes.happenedUntilOn && changes.happenedOn && changes.happenedUntilOn < changes.happenedOn), 'happenedUntilOn', 'De laatste dag ligt vóór de eerste dag.'],
    [NEEDS_PERSON.includes(kind) && !changes.sourcePersonId, 'sourcePersonId', 'Kies wie dit heeft gezegd.'],
    [NEEDS_NAME.includes(kind) && (changes.sourceName ?? '').trim() === '', 'sourceName', 'Vul in welke professional of welk document dit zegt.'],
    [changes.aboutPersonIds?.length === 0, 'aboutPersonIds', 'Kies over wie dit gaat.'],
    [changes.correctionReason.trim() === '', 'correctionReason', 'Schrijf waarom u dit feit corrigeert.'],
  ];
  return problems.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}

/** What has to be mended before the own organisation withdraws a fact. */
export function problemsOfWithdrawal(reason: string): Problem[] {
  return reason.trim() === '' ? [{ field: 'reason', message: 'Schrijf waarom uw organisatie dit feit intrekt.' }] : [];
}

/** What has to be mended in somebody's own words beside a fact. */
export function problemsOfStatement(words: string): Problem[] {
  if (words.trim() === '') return [{ field: 'words', message: 'Schrijf in eigen woorden wat erbij moet staan.' }];
  return words.length > LONGEST ? [{ field: 'words', message: `Dit is te lang. Gebruik ten hoogste ${LONGEST} tekens.` }] : [];
}
