import { readableOf } from '@zov/access/server/data/family-data.ts';
import type { Seen } from '@zov/access/server/write/formal.ts';
import type { Where } from '@zov/access/server/write/values-sql.ts';
import { dateIn, plainDay } from '@zov/core/clock';
import { wordFor, type CardDefinition } from '../../model/card-definition.ts';
import { raterOf } from '../../model/score.ts';

/** What a card is about, as far as its sources depend on it. */
export interface CardGround {
  readonly cardId: string;
  readonly definition: CardDefinition;
  readonly childPersonIds: readonly string[];
  /** Versions of the plan that are in force. */
  readonly adoptedPlanIds: readonly string[];
}

/** The words of one line. */
export interface LineWords {
  readonly section: string;
  readonly text: string;
  /** As the family reads it; nothing when it does not. */
  readonly familyText: string;
  readonly note?: string;
  readonly onDay?: unknown;
  readonly personId?: unknown;
}

/**
 * One type of rows that an adopted card rests on. `familyReads` says how somebody of the family may read the source: what is ABOUT itself
 * and those it represents, only what is NAMED to it, what one of them SAID, or NEVER. A source that opens less must never be copied as one
 * that opens more.
 */
export interface CardSource {
  readonly type: string;
  /** Which rows count; null when there can be none. */
  readonly where: (card: CardGround) => Where | null;
  /** Whether it must be about a child of the card. */
  readonly aboutChildren: boolean;
  /** Of many rows the ones that count, newest last. */
  readonly pick?: (rows: readonly Seen[]) => readonly Seen[];
  readonly familyReads: (row: Seen) => 'ABOUT' | 'NAMED' | 'SAID' | 'NEVER';
  readonly words: (row: Seen, card: CardGround) => LineWords;
}

const text = (row: Seen, field: string): string => String(row[field] ?? '');

/** NL: feiten. Of class D3 alone: health and criminal law do not come onto a card. Never who said or reported it (R15). */
const FACTS: CardSource = {
  type: 'Fact', where: () => ({ dataClass: 'D3', state: 'CURRENT' }), aboutChildren: true, familyReads: () => 'ABOUT',
  words: (row) => ({ section: text(row, 'kind'), text: text(row, 'what'), familyText: text(row, 'what'), onDay: row['happenedOn'] }),
};

/** NL: bodemeisen of every plan that is in force. */
const CONDITIONS: CardSource = {
  type: 'MinimumCondition', where: ({ adoptedPlanIds }) => (adoptedPlanIds.length === 0 ? null : { planVersionId: adoptedPlanIds, state: 'ADOPTED' }), aboutChildren: false, familyReads: () => 'ABOUT',
  words: (row) => ({ section: 'CONDITION', text: text(row, 'text'), familyText: text(row, 'familyText'), note: `${text(row, 'setByName')} · ${row['met'] === true ? 'gehaald' : 'nog niet gehaald'}` }),
};

/** NL: drie kolommen. The family reads a sentence only when it was shared by name. */
const COLUMNS: CardSource = {
  type: 'ColumnStatement', where: () => ({ state: 'CURRENT' }), aboutChildren: false, familyReads: () => 'NAMED',
  words: (row) => ({ section: text(row, 'kind'), text: text(row, 'text'), familyText: text(row, 'familyText') }),
};

/** NL: beschermende factoren en eerdere successen that still stand. */
const FACTORS: CardSource = {
  type: 'ProtectiveFactor', where: () => ({ untilOn: null }), aboutChildren: true, familyReads: () => 'ABOUT',
  words: (row) => ({ section: 'FACTOR', text: text(row, 'text'), familyText: text(row, 'text'), note: text(row, 'whoName'), onDay: row['sinceOn'] }),
};

/** NL: instrumentuitkomsten. The last of each instrument about the same children; an aid and no decision. */
const INSTRUMENTS: CardSource = {
  type: 'InstrumentOutcome', where: () => ({}), aboutChildren: true, pick: lastOf((row) => `${text(row, 'instrument')} ${(row['aboutPersonIds'] as readonly string[]).join()}`, 'takenOn'), familyReads: () => 'ABOUT',
  words: (row, { definition }) => {
    const words = `${wordFor(definition, 'instruments', text(row, 'instrument'))}: ${text(row, 'outcome')}`;
    return { section: 'INSTRUMENT', text: words, familyText: words, note: text(row, 'takenByName'), onDay: row['takenOn'] };
  },
};

/** NL: kijk op de kaart. What somebody of the family said of this very card before it was adopted; dissent never disappears. */
const VIEWS: CardSource = {
  type: 'CardView', where: ({ cardId }) => ({ safetyCardId: cardId, current: true }), aboutChildren: false, familyReads: () => 'SAID',
  words: (row) => {
    const words = [STANCES[text(row, 'stance')], text(row, 'words')].filter((part) => part !== undefined && part !== '').join(': ');
    return { section: 'VIEW', text: words, familyText: words, onDay: dateIn(new Date(row['saidAt'] as string | Date)), personId: row['personId'] };
  },
};
const STANCES: Readonly<Record<string, string>> = { AGREE: 'Eens', PARTLY: 'Deels eens', DISAGREE: 'Oneens' };

/** NL: perspectief. The last of each child. */
const PERSPECTIVES: CardSource = {
  type: 'Perspective', where: () => ({}), aboutChildren: true, pick: lastOf((row) => (row['aboutPersonIds'] as readonly string[]).join(), 'fromOn'), familyReads: () => 'NAMED',
  words: (row) => ({ section: 'PERSPECTIVE', text: text(row, 'words'), familyText: text(row, 'familyText'), note: text(row, 'decidedBy'), onDay: row['fromOn'] }),
};

/** NL: veiligheidscijfers. The last that each has given, of a professional for the same children, side by side; of a family member as its own words. */
const SCORES: CardSource = {
  type: 'SafetyScore', where: () => ({}), aboutChildren: false, pick: lastOf(whoRated, 'saidOn'), familyReads: (row) => (row['personId'] === null ? 'ABOUT' : 'SAID'),
  words: (row) => ({ section: 'SCORE', text: scoreWords(row), familyText: scoreWords(row), note: text(row, 'raterName'), onDay: row['saidOn'], personId: row['personId'] }),
};
const scoreWords = (row: Seen): string => [text(row, 'score'), text(row, 'words')].filter((part) => part !== '').join(': ');

function whoRated(row: Seen): string {
  return raterOf({ personId: row['personId'] as string | null, rater: { id: text(row, 'raterActorId') }, aboutPersonIds: row['aboutPersonIds'] as readonly string[] });
}

/** Of each whose rows these are the last, by this day and then by when it was written down. */
function lastOf(whose: (row: Seen) => string, day: string): (rows: readonly Seen[]) => readonly Seen[] {
  const order = (row: Seen): string => `${plainDay(row[day]) ?? ''} ${new Date(row['createdAt'] as string | Date).toISOString()}`;
  return (rows) => [...new Map([...rows].sort((one, other) => order(one).localeCompare(order(other))).map((row) => [whose(row), row])).values()];
}

/** NL: meldcode-stap. The last step of each signal about a child of the card: which and when, not what came of it; for professionals alone. */
const STEPS: CardSource = {
  type: 'SignalStep', where: () => ({}), aboutChildren: true, pick: (rows) => [...new Map([...rows].sort((one, other) => Number(one['step']) - Number(other['step'])).map((row) => [row['signalId'], row])).values()], familyReads: () => 'NEVER',
  words: (row) => ({ section: 'SIGNAL', text: `Stap ${text(row, 'step')} van de meldcode is gezet`, familyText: '', note: text(row, 'byName'), onDay: row['doneOn'] }),
};

/** NL: advies van Veilig Thuis. That it was asked, with its number; where the signal came from does not come along (R15). */
const ADVICE: CardSource = {
  type: 'Signal', where: () => ({}), aboutChildren: true, pick: (rows) => rows.filter((row) => row['adviceOn'] !== null), familyReads: () => 'NEVER',
  words: (row) => ({ section: 'SIGNAL', text: ['Advies gevraagd aan Veilig Thuis', text(row, 'adviceNumber')].filter(Boolean).join(', nummer '), familyText: '', onDay: row['adviceOn'] }),
};

/** Everything an adopted card rests on. A new source is one line here. */
export const CARD_SOURCES: readonly CardSource[] = [FACTS, COLUMNS, FACTORS, SCORES, INSTRUMENTS, CONDITIONS, PERSPECTIVES, VIEWS, STEPS, ADVICE];

/** Those whose type this process knows: beside the plan, and in a specification of this lib alone without it. */
export const knownSources = (): readonly CardSource[] => CARD_SOURCES.filter(({ type }) => readableOf(type) !== undefined);
