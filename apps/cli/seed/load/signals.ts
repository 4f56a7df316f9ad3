import { QUESTIONS, decisionOf } from '@zov/dossier/model/signal.ts';
import type { FamilyFile } from '../family.shape';
import { madeBy } from './analysis';
import type { Value } from './rows';
import type { Scene } from './scene';

type SignalFile = FamilyFile['signals'][number];

/** What came in about the family, and what was done with it. */
export async function loadSignals(scene: Scene): Promise<void> {
  for (const [index, one] of scene.family.signals.entries()) {
    const name = `${one.received} ${index}`;
    const about = { about_person_ids: scene.persons(one.about), ...madeBy(scene, one.by, one.received) };
    await scene.add('signal', name, {
      what: scene.text(one.what), received_on: scene.on(one.received), source_kind: one.source.kind, source_person_id: one.source.person && scene.person(one.source.person), source_name: one.source.name,
      ...answersOf(one), ...toldOf(scene, one), ...decisionIn(scene, one), vir_noted_on: scene.on(one.index), ...about,
    });
    for (const { step, on, who, words } of one.steps) await scene.add('signal_step', `${name} ${step}`, { signal_id: scene.id('signal', name), step, done_on: scene.on(on), by_name: who, words: scene.text(words), ...about });
  }
}

const said = ({ yes }: { readonly yes: boolean }): string => (yes ? 'YES' : 'NO');

function answersOf({ answers }: SignalFile): Record<string, Value> {
  return Object.fromEntries(QUESTIONS.flatMap(([question]) => {
    const answer = answers[question];
    return answer === undefined ? [] : [[question, said(answer)], [`${question}_why`, answer.why]];
  }));
}

function toldOf(scene: Scene, { told, advice }: SignalFile): Record<string, Value> {
  return {
    told_person_ids: scene.persons(told?.to ?? []), told_on: scene.on(told?.on), reaction: told && scene.text(told.reaction), not_told_why: told && scene.text(told.notWhy), advice_on: scene.on(advice?.on), advice_number: advice?.number, advice_words: advice?.words,
  };
}

function decisionIn(scene: Scene, { decided, handOver }: SignalFile): Record<string, Value> {
  if (decided === undefined) return {};
  const decision = decisionOf(said(decided.report), said(decided.help));
  const waits = decided.report.yes && handOver?.done === undefined;
  return {
    state: waits ? 'TO_HAND_OVER' : 'CLOSED', decision, decided_by: decided.who, decided_on: scene.on(decided.on), must_report: said(decided.report), must_report_why: decided.report.why, help_possible: said(decided.help), help_possible_why: decided.help.why,
    hand_over_owner_id: handOver && scene.actor(handOver.owner), hand_over_due_on: scene.on(handOver?.due), handed_over_on: scene.on(handOver?.done), hand_over_reference: handOver?.reference,
  };
}
