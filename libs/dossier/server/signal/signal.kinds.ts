import { plainDay } from '@zov/core/clock';
import type { Ids } from '@zov/core/ids';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Values } from '@zov/access/server/write/values-sql.ts';
import type { Given } from '../../model/record.ts';
import {
  decisionOf, nextSteps, problemsOfAdvice, problemsOfDecision, problemsOfHandOver, problemsOfHandedOver, problemsOfIndex, problemsOfSignal, problemsOfSource, problemsOfStep, problemsOfTelling, problemsOfWeighing, signalAllows,
  weighing, type SignalAct,
} from '../../model/signal.ts';
import type { Kind } from '../record/record.service.ts';

const notNow = (message: string): Denied => new Denied('NOT_POSSIBLE_NOW', message);

function mustAllow(signal: Seen | undefined, wanted: SignalAct): void {
  if (signal !== undefined && !signalAllows(String(signal['state']), wanted)) throw notNow('Over dit signaal is al besloten. Schrijf een nieuw signaal op als er iets nieuws is.');
}

/** A part of a signal that somebody fills in while its state allows that. */
const part = (wanted: SignalAct, problems: Kind['problems'], clearable: readonly string[] = [], follows: (act: Formal, given: Given, before: Seen) => Promise<Values> = () => Promise.resolve({})): Kind => ({
  type: 'Signal', problems, clearable,
  follows: async (act, given, before) => {
    mustAllow(before, wanted);
    return before === undefined ? {} : follows(act, given, before);
  },
});

/** Another kind of source leaves nothing of the former one behind, and the steps stay about whom the signal is about. */
export const SIGNAL: Kind = {
  type: 'Signal', problems: problemsOfSignal, clearable: ['sourcePersonId', 'sourceName'],
  follows: async (act, given, before) => {
    mustAllow(before, 'correct');
    const former = given['sourceKind'] === undefined ? {} : { sourcePersonId: given['sourcePersonId'] ?? null, sourceName: given['sourceName'] ?? null };
    const problems = problemsOfSource({ ...before, ...given, ...former });
    if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, problems);
    if (before !== undefined && given['aboutPersonIds'] !== undefined) await act.update('SignalStep', { signalId: before.id }, { aboutPersonIds: given['aboutPersonIds'] });
    return former;
  },
};

export const WEIGHED = part('weigh', problemsOfWeighing, ['unsafe', 'able', 'accepted', 'effective']);
export const ADVISED = part('advice', problemsOfAdvice, ['adviceOn']);
export const TOLD = part('tell', problemsOfTelling, ['toldOn']);
export const NOTED = part('index', problemsOfIndex);

/** NL: besluiten. After the weighing and the steps before it; it is the fifth step itself. */
export const decided = (ids: Ids): Kind => part('decide', problemsOfDecision, [], async (act, given, before) => {
  const weighed = weighing(before);
  if ('next' in weighed) throw notNow('Beantwoord eerst de vragen van het afwegingskader.');
  const taken = await stepsOf(act, before.id);
  const missing = [1, 2, 4].filter((step) => !taken.includes(step));
  if (missing.length > 0) throw notNow(`Zet eerst stap ${String(missing[0])} van de meldcode.`);
  if (!taken.includes(3) && String(before['notToldWhy']) === '') throw notNow('Stap 3, het gesprek, is er niet. Voer het gesprek, of schrijf eerst waarom u het niet vertelde.');
  await act.insert('SignalStep', {
    id: ids.uuid(), signalId: before.id, step: 5, doneOn: given['decidedOn'], byName: given['decidedBy'], words: `${String(given['mustReportWhy'])}\n${String(given['helpPossibleWhy'])}`, aboutPersonIds: before['aboutPersonIds'],
  });
  const decision = decisionOf(String(given['mustReport']), String(given['helpPossible']));
  return { decision, state: decision === 'CLOSE' || decision === 'HELP' ? 'CLOSED' : 'TO_HAND_OVER' };
});

/** NL: overdracht neerleggen. With somebody who works on this family now. */
export const GIVEN_TO = part('handOver', problemsOfHandOver, [], async (act, given) => {
  const involved = await act.visible('Involvement', { actorId: given['handOverOwnerId'] });
  const { at } = act.context;
  if (!involved.some((one) => (one['validFrom'] as Date) <= at && (one['validUntil'] === null || (one['validUntil'] as Date) > at))) {
    throw new Denied('BAD_INPUT', undefined, [{ field: 'handOverOwnerId', message: 'Kies iemand die nu bij dit gezin betrokken is.' }]);
  }
  return {};
});

export const HANDED_OVER = part('complete', problemsOfHandedOver, [], (_, __, before) => {
  if (plainDay(before['handOverDueOn']) === null) throw notNow('Leg eerst vast wie dit overdraagt, en wanneer.');
  return Promise.resolve({ state: 'CLOSED' });
});

/** NL: stap van de meldcode. Each after the one before it. */
export const STEP: Kind = {
  type: 'SignalStep', problems: problemsOfStep, clearable: [],
  follows: async (act, given, before) => {
    const signal = await act.see('Signal', String(before?.['signalId'] ?? given['signalId']));
    mustAllow(signal, 'step');
    if (before !== undefined) return {};
    if (!nextSteps(await stepsOf(act, signal.id)).includes(Number(given['step']))) throw new Denied('BAD_INPUT', undefined, [{ field: 'step', message: 'Deze stap is al gezet, of een eerdere stap ontbreekt nog.' }]);
    return { aboutPersonIds: signal['aboutPersonIds'] };
  },
};

async function stepsOf(act: Formal, signalId: string): Promise<number[]> {
  return (await act.rows('SignalStep', { signalId })).map((one) => Number(one['step']));
}
