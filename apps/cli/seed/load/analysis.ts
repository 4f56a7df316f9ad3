import type { Scene } from './scene';

/** What the team makes of the facts: the three columns, and where each child grows up. */
export async function loadAnalysis(scene: Scene): Promise<void> {
  await loadColumns(scene);
  for (const one of scene.family.perspectives) {
    await scene.add('perspective', `${one.child} ${one.from}`, {
      kind: one.kind, words: scene.text(one.words), family_text: scene.text(one.family), decided_by: one.decidedBy, from_on: scene.on(one.from), review_on: scene.on(one.review),
      about_person_ids: [scene.person(one.child)], released_to_person_ids: scene.persons(one.released), ...madeBy(scene, one.by, one.from),
    });
  }
}

async function loadColumns(scene: Scene): Promise<void> {
  const places = new Map<string, number>();
  for (const one of scene.family.columns) {
    const position = (places.get(one.column) ?? 0) + 1;
    places.set(one.column, position);
    await scene.add('column_statement', `${one.column} ${position}`, {
      kind: one.column, position, state: one.dropped === undefined ? 'CURRENT' : 'DROPPED', text: scene.text(one.text), family_text: scene.text(one.family), fact_ids: one.facts.map((key) => scene.fact(key)), dropped_reason: one.dropped,
      about_person_ids: scene.persons(one.about), released_to_person_ids: scene.persons(one.released), ...madeBy(scene, one.by, one.on),
    });
  }
}

/** Who wrote it and when, as the columns of any versioned row. */
export const madeBy = (scene: Scene, by: string, day: string) => ({ created_at: scene.at(day), changed_at: scene.at(day), created_by: scene.actor(by), changed_by: scene.actor(by) });
