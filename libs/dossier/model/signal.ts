import type { Problem } from './open-dossier.ts';
import type { Given } from './record.ts';

/** NL: stand van een signaal. What may be done in each, read by the server to decide and by the screen to choose its buttons. */
export const SIGNAL_ACTS = {
  OPEN: ['correct', 'step', 'weigh', 'advice', 'tell', 'index', 'decide'],
  TO_HAND_OVER: ['advice', 'tell', 'index', 'handOver', 'complete'],
  CLOSED: ['tell', 'index'],
} as const satisfies Record<string, readonly string[]>;
export type SignalAct = 'correct' | 'step' | 'weigh' | 'advice' | 'tell' | 'index' | 'decide' | 'handOver' | 'complete';

export function signalAllows(state: string, act: SignalAct): boolean {
  return (SIGNAL_ACTS as Readonly<Record<string, readonly string[]>>)[state]?.includes(act) ?? false;
}

/** The five questions of the weighing framework, with the answer that settles it; the last one settles it either way. */
export const QUESTIONS = [['suspicion', 'NO', 'CLOSE'], ['unsafe', 'YES', 'REPORT'], ['able', 'NO', 'REPORT'], ['accepted', 'NO', 'REPORT'], ['effective', 'NO', 'REPORT']] as const;
export type Question = (typeof QUESTIONS)[number][0];

/** What the answers say so far: what to do, or which question comes next. */
export function weighing(answers: Given): { readonly outcome: 'CLOSE' | 'REPORT' | 'HELP' } | { readonly next: Question } {
  for (const [question, settles, outcome] of QUESTIONS) {
    const answer = answers[question];
    if (answer !== 'YES' && answer !== 'NO') return { next: question };
    if (answer === settles) return { outcome };
  }
  return { outcome: 'HELP' };
}

/** NL: twee beslissingen. Reporting and helping are decided apart; together they say what happens. */
export function decisionOf(mustReport: string, helpPossible: string): 'CLOSE' | 'HELP' | 'REPORT' | 'REPORT_AND_HELP' {
  if (mustReport === 'YES') return helpPossible === 'YES' ? 'REPORT_AND_HELP' : 'REPORT';
  return helpPossible === 'YES' ? 'HELP' : 'CLOSE';
}

/** Steps that can be taken now: each after the one before it; the talk may be left out, with a reason at the decision. The fifth is the decision itself. */
export function nextSteps(taken: readonly number[]): number[] {
  return [1, 2, 3, 4].filter((step) => !taken.includes(step) && (step === 1 || taken.includes(step - 1) || (step === 4 && taken.includes(2))));
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const empty = (given: Given, field: string): boolean => given[field] !== undefined && text(given[field]) === '';
type Check = readonly [wrong: boolean, field: string, message: string];
const found = (checks: readonly Check[]): Problem[] => checks.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
const long = (given: Given, field: string, most: number): Check => [text(given[field]).length > most, field, `Dit is te lang. Gebruik ten hoogste ${most} tekens.`];
const notYet = (given: Given, field: string, today: string): Check => [text(given[field]) > today, field, 'Deze datum is nog niet geweest. Kies vandaag of eerder.'];

const FROM_PERSON = ['FAMILY_MEMBER', 'NETWORK'];
const WITH_NAME = ['PROFESSIONAL', 'DOCUMENT'];

/** Where it comes from, of a whole row: who reported has no name here (R15). */
export function problemsOfSource(row: Given): Problem[] {
  const kind = text(row['sourceKind']);
  return found([
    [kind === 'REPORTER' && (text(row['sourceName']) !== '' || text(row['sourcePersonId']) !== ''), 'sourceName', 'De naam van een melder schrijft u hier niet op.'],
    [FROM_PERSON.includes(kind) && text(row['sourcePersonId']) === '', 'sourcePersonId', 'Kies van wie dit signaal komt.'],
    [WITH_NAME.includes(kind) && text(row['sourceName']) === '', 'sourceName', 'Vul in welke professional of welk document dit zegt.'],
  ]);
}

export const problemsOfSignal = (given: Given, today: string): Problem[] => found([
  [empty(given, 'what'), 'what', 'Schrijf op wat er is gezien of gehoord.'], long(given, 'what', 4000), notYet(given, 'receivedOn', today), long(given, 'sourceName', 200),
  [Array.isArray(given['aboutPersonIds']) && given['aboutPersonIds'].length === 0, 'aboutPersonIds', 'Kies over wie dit gaat.'],
]);

export const problemsOfStep = (given: Given, today: string): Problem[] => found([
  notYet(given, 'doneOn', today), [empty(given, 'byName'), 'byName', 'Schrijf wie deze stap zette.'], long(given, 'byName', 200),
  [empty(given, 'words'), 'words', 'Schrijf wat eruit kwam.'], long(given, 'words', 4000),
]);

/** An answer counts with its reason. */
export const problemsOfWeighing = (given: Given): Problem[] => QUESTIONS.flatMap(([question]) => found([
  [text(given[question]) !== '' && text(given[`${question}Why`]) === '', `${question}Why`, 'Schrijf waarom u dit antwoord geeft.'], long(given, `${question}Why`, 2000),
]));

export const problemsOfDecision = (given: Given, today: string): Problem[] => found([
  [text(given['mustReport']) === '', 'mustReport', 'Kies of melden noodzakelijk is.'], [text(given['mustReportWhy']) === '', 'mustReportWhy', 'Schrijf waarom.'], long(given, 'mustReportWhy', 2000),
  [text(given['helpPossible']) === '', 'helpPossible', 'Kies of hulp ook mogelijk is.'], [text(given['helpPossibleWhy']) === '', 'helpPossibleWhy', 'Schrijf waarom.'], long(given, 'helpPossibleWhy', 1900),
  [text(given['decidedBy']) === '', 'decidedBy', 'Schrijf wie dit besloot.'], long(given, 'decidedBy', 200), notYet(given, 'decidedOn', today),
]);

/** Somebody was told, or it says why not. */
export const problemsOfTelling = (given: Given, today: string): Problem[] => found([
  [Array.isArray(given['toldPersonIds']) && given['toldPersonIds'].length === 0 && text(given['notToldWhy']) === '', 'notToldWhy', 'Schrijf waarom u het niemand vertelde.'],
  notYet(given, 'toldOn', today), long(given, 'reaction', 4000), long(given, 'notToldWhy', 2000),
]);

export const problemsOfAdvice = (given: Given, today: string): Problem[] => found([notYet(given, 'adviceOn', today), long(given, 'adviceNumber', 100), long(given, 'adviceWords', 4000)]);
export const problemsOfIndex = (given: Given, today: string): Problem[] => found([notYet(given, 'virNotedOn', today)]);
export const problemsOfHandOver = (given: Given, today: string): Problem[] => found([[text(given['handOverDueOn']) < today, 'handOverDueOn', 'Deze datum is al geweest. Kies vandaag of later.']]);
export const problemsOfHandedOver = (given: Given, today: string): Problem[] => found([notYet(given, 'handedOverOn', today), long(given, 'handOverReference', 100)]);

interface SomeSignal { readonly state: string; readonly handOverDueOn?: string | null }

/** Whether the hand-over to Veilig Thuis is late: its day has passed, or nobody has it yet. `today` is YYYY-MM-DD. */
export function handOverIsLate({ state, handOverDueOn }: SomeSignal, today: string): boolean {
  return state === 'TO_HAND_OVER' && (!handOverDueOn || handOverDueOn < today);
}
