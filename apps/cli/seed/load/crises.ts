import { madeBy } from './analysis';
import type { Scene } from './scene';

/** What was decided in a crisis, and whether who directs read the report. */
export async function loadCrises(scene: Scene): Promise<void> {
  for (const one of scene.family.crises) {
    const [said, text] = [one.ended, (words: string) => scene.text(words)];
    await scene.add('crisis_decision', `${one.kind} ${one.on}`, {
      kind: one.kind, state: said ? 'ENDED' : one.read ? 'CONFIRMED' : 'GIVEN', decided_on: scene.on(one.on), decided_time: one.time, until_on: scene.on(one.until), leaves_person_id: one.leaves && scene.person(one.leaves),
      danger: text(one.danger), lighter: text(one.lighter), child_says: text(one.childSays), parents_say: text(one.parentsSay), least_drastic: text(one.leastDrastic), carer: text(one.carer), care_household_id: one.home && scene.id('household', one.home),
      legal_ground: one.ground, decided_by: one.decidedBy, family_text: text(one.family), report_back: text(one.report), confirmed_at: scene.at(one.read?.on), confirmed_by: one.read && scene.actor(one.read.by),
      ended_at: scene.at(said?.on), ended_by: said && scene.actor(said.by), ended_reason: said?.reason, about_person_ids: scene.persons(one.children), released_to_person_ids: scene.persons(one.released), ...madeBy(scene, one.by, one.on),
    });
  }
}
