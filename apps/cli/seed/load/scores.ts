import type { Scene } from './scene';

/** How safe everybody found it over time, and what a veiligheidskaart rests on besides that and facts. */
export async function loadScores(scene: Scene): Promise<void> {
  await scores(scene);
  await grounds(scene);
}

async function scores(scene: Scene): Promise<void> {
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

const writtenBy = (scene: Scene, { by, on }: { by: string; on: string }): { created_by: string; changed_by: string; created_at: Date | undefined; changed_at: Date | undefined } =>
  ({ created_by: scene.actor(by), changed_by: scene.actor(by), created_at: scene.at(on), changed_at: scene.at(on) });

async function grounds(scene: Scene): Promise<void> {
  const { factors, instruments, vulnerabilities } = scene.family;
  for (const [index, one] of factors.entries()) {
    await scene.add('protective_factor', `${index}`, {
      kind: one.kind, text: scene.text(one.text), who_person_id: one.person === undefined ? undefined : scene.person(one.person), who_name: one.who, strength: one.strength, since_on: scene.on(one.since), until_on: scene.on(one.until),
      about_person_ids: scene.persons(one.about), ...writtenBy(scene, one),
    });
  }
  for (const [index, one] of instruments.entries()) {
    await scene.add('instrument_outcome', `${index}`, {
      instrument: one.instrument, instrument_version: one.version, taken_on: scene.on(one.on), taken_by_name: one.takenBy, outcome: scene.text(one.outcome), about_person_ids: scene.persons(one.about), ...writtenBy(scene, one),
    });
  }
  for (const one of vulnerabilities) {
    const person = scene.person(one.person);
    await scene.add('vulnerability', `${one.person} ${one.kind}`, {
      person_id: person, kind: one.kind, present: one.present, note: scene.text(one.note), fact_ids: one.facts.map((fact) => scene.fact(fact)), source_organisation_id: scene.means.region.organisationOf(one.by), about_person_ids: [person], ...writtenBy(scene, one),
    });
  }
}
