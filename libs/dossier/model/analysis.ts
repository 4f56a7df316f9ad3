import type { Problem } from './open-dossier.ts';
import type { Given } from './record.ts';

/** NL: stand van een analyse. What may be done in each, read by the server to decide and by the screen to choose its buttons. */
export const ANALYSIS_ACTS = { DRAFT: ['write', 'adopt'], ADOPTED: ['startNext'], SUPERSEDED: [] } as const satisfies Record<string, readonly string[]>;
export type AnalysisAct = 'write' | 'adopt' | 'startNext';

export function analysisAllows(state: string, act: AnalysisAct): boolean {
  return (ANALYSIS_ACTS as Readonly<Record<string, readonly string[]>>)[state]?.includes(act) ?? false;
}

/** NL: leefgebieden, in the order they are read; how it hangs together comes last. */
export const LIFE_DOMAINS = [
  'PARENTING', 'PARENTS_TOGETHER', 'CHILD_DEVELOPMENT', 'MENTAL_HEALTH', 'ADDICTION', 'DISABILITY', 'MONEY', 'HOUSING', 'SCHOOL_WORK', 'NETWORK', 'CRIME', 'WHOLE',
] as const;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export function problemsOfStatement(given: Given): Problem[] {
  const checks: [boolean, string, string][] = [
    [given['text'] !== undefined && text(given['text']) === '', 'text', 'Schrijf de uitspraak op.'],
    [text(given['text']).length > 4000, 'text', 'Dit is te lang. Gebruik ten hoogste 4000 tekens.'],
    [Array.isArray(given['aboutPersonIds']) && given['aboutPersonIds'].length === 0, 'aboutPersonIds', 'Kies over wie dit gaat.'],
    [given['dataClass'] !== undefined && !['D3', 'D11'].includes(text(given['dataClass'])), 'dataClass', 'Kies gewoon of gezondheid.'],
  ];
  return checks.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}

export const problemsOfStart = (given: Given): Problem[] => [
  ...(text(given['question']) === '' ? [{ field: 'question', message: 'Schrijf welke vraag deze analyse beantwoordt.' }] : []),
  ...(text(given['question']).length > 1000 ? [{ field: 'question', message: 'Dit is te lang. Gebruik ten hoogste 1000 tekens.' }] : []),
];

export const problemsOfAdoption = (given: Given): Problem[] =>
  text(given['adoptedReason']) === '' ? [{ field: 'adoptedReason', message: 'Schrijf in uw eigen woorden waarom u deze analyse vaststelt.' }] : [];

interface SomeStatement { readonly domain: string; readonly factIds: readonly string[] }

/** What is still missing before somebody can adopt it: every statement rests on facts, and it says how things hang together. */
export function missingOfAnalysis(statements: readonly SomeStatement[]): string[] {
  const loose = statements.filter(({ factIds }) => factIds.length === 0).length;
  return [
    ...(statements.some(({ domain }) => domain === 'WHOLE') ? [] : ['Schrijf op hoe alles samenhangt.']),
    ...(loose > 0 ? [loose === 1 ? 'Koppel feiten aan de uitspraak die nog nergens op rust.' : `Koppel feiten aan de ${loose} uitspraken die nog nergens op rusten.`] : []),
  ];
}
