import { createHash } from 'node:crypto';
import type { Scene } from './scene';

/** What the team makes of the facts: the three columns, and where each child grows up. */
export async function loadAnalysis(scene: Scene): Promise<void> {
  await loadColumns(scene);
  await loadVersions(scene);
  for (const one of scene.family.perspectives) {
    await scene.add('perspective', `${one.child} ${one.from}`, {
      kind: one.kind, words: scene.text(one.words), family_text: scene.text(one.family), decided_by: one.decidedBy, from_on: scene.on(one.from), review_on: scene.on(one.review),
      about_person_ids: [scene.person(one.child)], released_to_person_ids: scene.persons(one.released), ...madeBy(scene, one.by, one.from),
    });
  }
}

/** Versions in the order of the file; an adopted one is followed up by the next that was adopted. */
async function loadVersions(scene: Scene): Promise<void> {
  const adopted = scene.family.analyses.filter((one) => one.adopted !== undefined).length;
  for (const [index, one] of scene.family.analyses.entries()) {
    const state = one.adopted === undefined ? 'DRAFT' : index + 1 < adopted ? 'SUPERSEDED' : 'ADOPTED';
    const name = `analysis ${index + 1}`;
    const about = [...new Set(one.statements.flatMap((statement) => statement.about))];
    await scene.add('analysis', name, {
      number: index + 1, state, question: scene.text(one.question), author_id: scene.actor(one.by), created_by: scene.actor(one.by), created_at: scene.at(one.on), about_person_ids: scene.persons(one.adopted === undefined ? [] : about),
      adopted_at: scene.at(one.adopted?.on), adopted_by: one.adopted && scene.actor(one.adopted.by), adopted_reason: one.adopted?.reason, content_hash: one.adopted && createHash('sha256').update(JSON.stringify(one.statements)).digest('hex'),
    });
    for (const [place, statement] of one.statements.entries()) {
      await scene.add('analysis_statement', `${name} ${place}`, {
        analysis_id: scene.id('analysis', name), state, domain: statement.domain, text: scene.text(statement.text), fact_ids: statement.facts.map((key) => scene.fact(key)), author_id: scene.actor(statement.by),
        source_organisation_id: scene.means.region.organisationOf(statement.by), data_class: statement.class, about_person_ids: scene.persons(statement.about), ...madeBy(scene, statement.by, one.on),
      });
    }
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
