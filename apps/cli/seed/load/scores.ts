import type { Scene } from './scene';

/** How safe everybody found it over time. */
export async function loadScores(scene: Scene): Promise<void> {
  for (const [index, one] of scene.family.scores.entries()) {
    await scene.add('safety_score', `${one.person ?? one.by ?? ''} ${one.on} ${index}`, {
      score: one.score, given_as: one.as, words: scene.text(one.words), one_higher: scene.text(one.oneHigher), said_on: scene.on(one.on), asked_by_name: one.writtenBy, recorded_by_name: one.writtenBy,
      child_allows: one.allows, created_at: scene.at(one.on), ...(one.person === undefined ? ofProfessional(scene, one.by ?? '', one.about) : ofPerson(scene, one.person)),
    });
  }
}

function ofPerson(scene: Scene, person: string): { person_id: string; data_class: string; about_person_ids: string[] } {
  const id = scene.person(person);
  return { person_id: id, data_class: scene.family.people[person]?.role === 'CHILD' ? 'D8K' : 'D8', about_person_ids: [id] };
}

function ofProfessional(scene: Scene, login: string, about: readonly string[]): { rater_actor_id: string; created_by: string; rater_name: string; data_class: string; about_person_ids: string[] } {
  const actor = scene.actor(login);
  return { rater_actor_id: actor, created_by: actor, rater_name: scene.means.region.nameOf(login), data_class: 'D4', about_person_ids: scene.persons(about) };
}
