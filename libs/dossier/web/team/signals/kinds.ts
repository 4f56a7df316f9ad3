import {
  CompleteHandOverDocument, CorrectSignalDocument, CorrectSignalStepDocument, DecideSignalDocument, HandOverSignalDocument, MarkSignalInIndexDocument, RecordAdviceDocument, RecordSignalDocument, TakeSignalStepDocument,
  TellOfSignalDocument, WeighSignalDocument, type FamilySignalsQuery,
} from '@generated/team/graphql';
import {
  QUESTIONS, problemsOfAdvice, problemsOfDecision, problemsOfHandOver, problemsOfHandedOver, problemsOfIndex, problemsOfSignal, problemsOfSource, problemsOfStep, problemsOfTelling, problemsOfWeighing, signalAllows, weighing,
  type SignalAct,
} from '@zov/dossier/model/signal.ts';
import type { Draft, FieldSpec, Keepable } from '../keep/field-spec';
import { optionsOf, peopleOptions } from '../keep/options';
import { sourceKindText } from '../shared/words.texts';
import { answerText, questionText, signalFormTexts as texts, signalTexts } from './signals.texts';

export type SignalFamily = NonNullable<FamilySignalsQuery['dossier']>;
type Kind = Keepable<SignalFamily>;
type Field = FieldSpec<SignalFamily>;

const find = (act: SignalAct): Kind['find'] => (family, id) => family.signals.find((one) => one.id === id && signalAllows(one.state, act));
/** A part of a signal: one act that fills it in. */
const part = (act: SignalAct, name: string, correct: Kind['correct'], problems: Kind['problems'], fields: readonly Field[], over: Partial<Kind> = {}): Kind => ({ type: 'Signal', part: name, back: signalTexts.backToSignal, problems, correct, find: find(act), fields, ...over });

const saidByPerson = (draft: Draft): boolean => draft['sourceKind'] === 'FAMILY_MEMBER' || draft['sourceKind'] === 'NETWORK';
const hasName = (draft: Draft): boolean => draft['sourceKind'] === 'PROFESSIONAL' || draft['sourceKind'] === 'DOCUMENT';

const signal = part('correct', 'signaal', { document: CorrectSignalDocument, field: 'correctSignal', title: texts.correct }, (given, today) => [...problemsOfSignal(given, today), ...problemsOfSource(given)], [
  { name: 'what', as: 'area', label: texts.what },
  { name: 'receivedOn', as: 'date', label: texts.receivedOn },
  { name: 'sourceKind', as: 'select', label: texts.source, options: () => optionsOf(sourceKindText) },
  { name: 'sourcePersonId', as: 'select', label: texts.person, nullable: true, when: saidByPerson, options: (family) => peopleOptions(family) },
  { name: 'sourceName', as: 'text', label: texts.name, nullable: true, when: hasName },
  { name: 'aboutPersonIds', as: 'people', label: texts.about, options: (family) => peopleOptions(family) },
], { add: { document: RecordSignalDocument, field: 'recordSignal', title: texts.record, note: texts.recordNote }, whole: true, back: signalTexts.backUnkept });

/** A question is asked once those before it did not settle it. */
const reached = (question: string) => (draft: Draft): boolean => {
  const before = QUESTIONS.slice(0, QUESTIONS.findIndex(([one]) => one === question));
  const said = weighing(Object.fromEntries(before.map(([one]) => [one, draft[one]])));
  return 'next' in said && said.next === question;
};
const weighed = part('weigh', 'afwegen', { document: WeighSignalDocument, field: 'weighSignal', title: texts.weigh }, problemsOfWeighing, QUESTIONS.flatMap(([question]): Field[] => [
  { name: question, as: 'radio', label: questionText[question], optional: true, nullable: true, when: reached(question), options: () => optionsOf(answerText) },
  { name: `${question}Why`, as: 'area', label: texts.why, optional: true, when: (draft) => reached(question)(draft) && draft[question] !== '' },
]));

const told = part('tell', 'verteld', { document: TellOfSignalDocument, field: 'tellOfSignal', title: texts.tell }, problemsOfTelling, [
  { name: 'toldPersonIds', as: 'people', label: texts.toldTo, optional: true, options: (family) => peopleOptions(family) },
  { name: 'toldOn', as: 'date', label: texts.toldOn, optional: true },
  { name: 'reaction', as: 'area', label: texts.reaction, optional: true },
  { name: 'notToldWhy', as: 'area', label: texts.notTold, optional: true },
], { whole: true });

const advice = part('advice', 'advies', { document: RecordAdviceDocument, field: 'recordAdvice', title: texts.advice, note: signalTexts.adviceNote }, problemsOfAdvice, [
  { name: 'adviceOn', as: 'date', label: texts.adviceOn },
  { name: 'adviceNumber', as: 'text', label: texts.adviceNumber, optional: true },
  { name: 'adviceWords', as: 'area', label: texts.adviceWords },
]);

const index = part('index', 'advies', { document: MarkSignalInIndexDocument, field: 'markSignalInIndex', title: texts.index }, problemsOfIndex, [{ name: 'virNotedOn', as: 'date', label: texts.indexOn }]);

const decided = part('decide', 'besluit', { document: DecideSignalDocument, field: 'decideSignal', title: texts.decide, note: texts.decideNote }, problemsOfDecision, [
  { name: 'mustReport', as: 'radio', label: signalTexts.mustReport, options: () => optionsOf(answerText) },
  { name: 'mustReportWhy', as: 'area', label: texts.why },
  { name: 'helpPossible', as: 'radio', label: signalTexts.helpPossible, options: () => optionsOf(answerText) },
  { name: 'helpPossibleWhy', as: 'area', label: texts.why },
  { name: 'decidedBy', as: 'text', label: texts.decidedBy, description: texts.decidedByHelp },
  { name: 'decidedOn', as: 'date', label: texts.decidedOn },
], { whole: true });

const owners = (family: SignalFamily) => [...new Map(family.involvements.flatMap(({ professional, validUntil }) => (professional && (!validUntil || validUntil > new Date().toISOString()) ? [[professional.id, professional.name] as const] : [])))]
  .map(([value, label]) => ({ value, label }));
const givenTo = part('handOver', 'overdracht', { document: HandOverSignalDocument, field: 'handOverSignal', title: texts.handOver }, problemsOfHandOver, [
  { name: 'handOverOwnerId', as: 'select', label: texts.owner, options: owners },
  { name: 'handOverDueOn', as: 'date', label: texts.dueOn },
], { whole: true });

const handedOver = part('complete', 'overdracht', { document: CompleteHandOverDocument, field: 'completeHandOver', title: texts.complete }, problemsOfHandedOver, [
  { name: 'handedOverOn', as: 'date', label: texts.handedOverOn },
  { name: 'handOverReference', as: 'text', label: texts.reference, optional: true },
], { whole: true });

const step: Kind = {
  type: 'SignalStep', part: 'stappen', back: signalTexts.backToSignal, problems: problemsOfStep, fixed: (address) => ({ signalId: address.get('signaal'), step: Number(address.get('stap')) }),
  add: { document: TakeSignalStepDocument, field: 'takeSignalStep', title: texts.takeStep },
  correct: { document: CorrectSignalStepDocument, field: 'correctSignalStep', title: texts.correctStep },
  find: (family, id) => family.signalSteps.find((one) => one.id === id),
  fields: [
    { name: 'doneOn', as: 'date', label: texts.stepDone },
    { name: 'byName', as: 'text', label: texts.stepBy, description: texts.stepByHelp },
    { name: 'words', as: 'area', label: texts.stepWords },
  ],
};

/** By the word in the address. */
export const SIGNAL_KINDS: Readonly<Record<string, Kind>> = {
  signaal: signal, stap: step, afwegen: weighed, verteld: told, advies: advice, verwijsindex: index, besluit: decided, neerleggen: givenTo, afronden: handedOver,
};
