import type { DecisionFacts, MandateFacts } from '@zov/access/model/family-facts.ts';
import type { Scene } from './scene';

/** Who reads for whom besides custody: decisions about 16 and 17, and mandates. */
export async function loadFamilyLaw(scene: Scene): Promise<void> {
  for (const one of scene.family.decisions) {
    await scene.add('representation_decision', `${one.adult} ${one.child}`, {
      adult_person_id: scene.person(one.adult), child_person_id: scene.person(one.child), kind: one.kind, decided_by: one.decidedBy, reason: scene.text(one.reason), from_on: scene.on(one.from), until_on: scene.on(one.until),
      ended_reason: one.endedReason, created_at: scene.at(one.from), created_by: scene.actor(one.by),
    });
  }
  for (const one of scene.family.mandates) {
    await scene.add('mandate', `${one.holder} ${one.client}`, {
      holder_person_id: scene.person(one.holder), client_person_id: scene.person(one.client), kind: one.kind, evidence: scene.text(one.evidence), documents: one.documents, from_on: scene.on(one.from), until_on: scene.on(one.until),
      created_at: scene.at(one.from), created_by: scene.actor(one.by),
    });
  }
}

const period = (scene: Scene, { from, until }: { from: string; until: string }) => ({ fromOn: scene.means.days.on(from), untilOn: scene.means.days.on(until) });

/** What people ended before its day lasts no day at all. */
export function decisionFacts(scene: Scene): DecisionFacts[] {
  return scene.family.decisions.filter((one) => one.endedReason === undefined).map((one) => (
    { id: scene.id('representation_decision', `${one.adult} ${one.child}`), adultPersonId: scene.person(one.adult), childPersonId: scene.person(one.child), ...period(scene, one) }));
}

export function mandateFacts(scene: Scene): MandateFacts[] {
  return scene.family.mandates.map((one) => (
    { id: scene.id('mandate', `${one.holder} ${one.client}`), holderPersonId: scene.person(one.holder), clientPersonId: scene.person(one.client), documents: one.documents, ...period(scene, one) }));
}

/** What family members object to, and what parents without custody were told. After the facts, which the latter rests on. */
export async function loadOwnWords(scene: Scene): Promise<void> {
  for (const [index, one] of scene.family.objections.entries()) {
    await scene.add('restriction', `objection ${one.by} ${index}`, {
      kind: 'OBJECTION', by_person_id: scene.person(one.by), against_organisation_id: scene.means.region.organisation(one.against), about_person_ids: scene.persons(one.about), data_classes: one.classes,
      reason: scene.text(one.words), legal_basis: 'OWN_WISH', valid_from: scene.at(one.on), created_at: scene.at(one.on),
    });
  }
  for (const [index, one] of scene.family.releases.entries()) {
    await scene.add('information_release', `${one.to} ${one.child} ${index}`, {
      to_person_id: scene.person(one.to), about_person_ids: scene.persons([one.child]), released_to_person_ids: scene.persons([one.to]), words: scene.text(one.words), fact_ids: one.facts.map((fact) => scene.fact(fact)),
      reason: scene.text(one.reason), created_at: scene.at(one.on), created_by: scene.actor(one.by),
    });
  }
}
