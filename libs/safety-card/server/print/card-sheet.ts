import { dayInWords } from '@zov/core/clock/day-in-words.ts';
import { sealOf, type Paper, type Sheet } from '@zov/core/pdf';
import { becameOf, sharesOfCard } from '../../model/beside-card.ts';
import { readDefinition, wordFor, type CardDefinition, type WordList } from '../../model/card-definition.ts';
import type { CardAnswer, PrintedCard, PrintedChild, PrintedLine } from './card-answer.ts';
import { CARD_TEMPLATE } from './card-template.ts';
import { printTexts as texts } from './print.texts.ts';

type Printed = CardAnswer & { readonly printedCard: PrintedCard };
type Pair = readonly [label: string, words: string];

/** What the template shows; nothing but words. */
export interface CardPaper extends Paper {
  readonly head: readonly Pair[];
  /** Children side by side, a few to a table: what is said of each, and how safe each area is for each. */
  readonly tables: readonly { readonly names: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly areas: readonly (readonly string[])[] }[];
  readonly conclusion: readonly Pair[];
  readonly grounds: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** What is so besides the card itself, on the day of printing; no part of its words and of their hash. */
  readonly beside: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly words: Readonly<Record<'part' | 'whatStands' | 'area' | 'children' | 'conclusion' | 'restsOn', string>>;
}

const NO_WORDS: CardDefinition = { ...Object.fromEntries(['occasions', 'kinds', 'frequencies', 'areas', 'instruments', 'vulnerabilities', 'decisions', 'severities', 'judgements', 'conclusions'].map((list) => [list, []])), scale: [], validFor: {} } as never;

/** Only what somebody wrote; an empty field takes no room on paper. */
const written = (pairs: readonly (readonly [label: string, words: string | null | undefined])[]): Pair[] => pairs.filter((pair): pair is Pair => (pair[1] ?? '').trim() !== '');

/** The paper of one card for one reader: a plain function of what that reader was answered, so that nothing else can be on it. */
export function paperOf({ viewer, dossier, printedCard: card }: Printed, now: Date): CardPaper {
  const definition = card.model === null ? NO_WORDS : readDefinition(card.model.definition);
  const word = (list: WordList, key: string | null): string => (key === null ? '' : wordFor(definition, list, key));
  const names = new Map((dossier?.persons ?? []).map((one) => [one.id, one.displayName]));
  const validUntil = card.validUntil === null ? texts.noEnd : dayInWords(card.validUntil);
  const paper = {
    title: texts.title(card.number),
    head: written([
      [texts.state, texts.states[card.state] ?? card.state], [texts.adoptedOn, card.adoptedAt && dayInWords(card.adoptedAt)], [texts.validUntil, validUntil], [texts.occasion, word('occasions', card.occasion)], [texts.madeFor, viewer?.name],
    ]),
    tables: groups(card.children).map((some) => ({
      names: some.map((child) => names.get(child.childPersonId) ?? texts.somebody), rows: sideBySide(some.map((child) => rowsOf(child, word))),
      areas: sideBySide(some.map((child) => child.areas.map((one): Pair => [word('areas', one.area), [one.judgement === null ? texts.notJudged : word('judgements', one.judgement), one.note].filter(Boolean).join(': ')]))),
    })),
    conclusion: written([
      [texts.directSafety, word('conclusions', card.conclusion)], [texts.note, card.conclusionText], [texts.decision, word('decisions', card.decision)], [texts.why, card.decisionReason], [texts.alternatives, card.alternatives],
      [texts.legalDecider, card.legalDecider],
    ]),
    grounds: groundsOf(card.lines, names),
    words: { part: texts.part, whatStands: texts.whatStands, area: texts.area, children: texts.children, conclusion: texts.conclusion, restsOn: texts.restsOn },
  };
  return { ...paper, beside: besideOf(dossier, card, names, now), footer: [...(card.model === null ? [] : [texts.model(card.model.number, card.model.source)]), `${texts.validUntil} ${validUntil}. ${texts.hash(sealOf(paper))}`] };
}

/** Children that fit beside each other. */
const TOGETHER = 3;
const groups = <T>(all: readonly T[]): T[][] => all.flatMap((_, index) => (index % TOGETHER === 0 ? [all.slice(index, index + TOGETHER)] : []));

/** One row per label, in the order in which the first who has it says it; nothing said is a dash. */
function sideBySide(all: readonly (readonly Pair[])[]): string[][] {
  const labels = [...new Set(all.flatMap((pairs) => pairs.map(([label]) => label)))];
  return labels.map((label) => [label, ...all.map((pairs) => pairs.find(([one]) => one === label)?.[1] ?? texts.nothing)]);
}

function rowsOf(child: PrintedChild, word: (list: WordList, key: string | null) => string): Pair[] {
  const often = [word('frequencies', child.frequency), child.sinceMonth && texts.since(dayInWords(child.sinceMonth)), child.lastOn && texts.last(dayInWords(child.lastOn))];
  const spoken = child.spokenOn !== null ? texts.spokenOn(dayInWords(child.spokenOn), child.spokenBy, child.spokenHow) : child.notSpokenWhy === '' ? '' : texts.notSpoken(child.notSpokenWhy);
  return written([
    [texts.severity, word('severities', child.severity)], [texts.kinds, child.kinds.map((one) => word('kinds', one)).join(', ')], [texts.often, often.filter(Boolean).join(', ')],
    [texts.consequence, [child.consequence, child.medicallyAssessed && texts.assessed].filter(Boolean).join('; ')], [texts.ifNothing, child.ifNothingChanges], [texts.spoken, spoken],
  ]);
}

/** What the card rests on, by its kind, in the order of the card. */
function groundsOf(lines: readonly PrintedLine[], names: ReadonlyMap<string, string>): CardPaper['grounds'] {
  const said = (line: PrintedLine): string => {
    const who = (line.personId === null ? undefined : names.get(line.personId)) ?? line.note;
    const what = line.text === undefined || line.text === '' ? line.familyText : line.text;
    return what === '' ? '' : [line.onDay && `${dayInWords(line.onDay)}: `, what, who && ` (${who})`].filter(Boolean).join('');
  };
  return Object.entries(texts.sections).map(([section, title]) => ({ title, lines: lines.filter((one) => one.section === section).map(said).filter((one) => one !== '') })).filter((one) => one.lines.length > 0);
}

/** NL: delen met, and the facts that are no longer what this card says of them. For professionals: a family member is answered neither. */
function besideOf(dossier: CardAnswer['dossier'], card: PrintedCard, names: ReadonlyMap<string, string>, now: Date): CardPaper['beside'] {
  const family = (card.releasedToPersonIds ?? []).map((one) => names.get(one) ?? texts.somebodyElse);
  const shares = sharesOfCard(dossier?.shares ?? [], now).map(({ receiver, validUntil }) => texts.sharedUntil([receiver?.name, receiver?.organisationName].filter(Boolean).join(', '), dayInWords(validUntil)));
  const later = card.lines.flatMap((line) => {
    const became = becameOf(line, dossier?.facts ?? []);
    return became === undefined ? [] : [texts.became[became.kind](line.text ?? '', dayInWords(became.at))];
  });
  return [{ title: texts.sharedWith, lines: [...family, ...shares] }, { title: texts.later, lines: later }].filter(({ lines }) => lines.length > 0);
}

export const cardSheet = (answer: Printed, now: Date): Sheet => ({ template: CARD_TEMPLATE, data: paperOf(answer, now) });
