import { classOfMeasure } from '@zov/dossier/model/measure.ts';
import { markOfText } from '@zov/access/server/secret/marks.ts';
import type { FamilyFile } from '../family.shape';
import type { Scene } from './scene';

/** What is stated about the family, what happened when, and the measures in force. */
export async function loadFacts(scene: Scene): Promise<void> {
  for (const one of scene.family.facts) {
    const { kind, person, name, organisation } = one.source;
    const at = scene.at(one.recorded ?? one.on);
    await scene.add('fact', one.key, {
      kind: one.kind, what: scene.text(one.what), happened_on: scene.on(one.on), happened_until_on: scene.on(one.until), place: one.place, source_kind: kind,
      source_person_id: person === undefined ? undefined : scene.person(person), source_name: name,
      source_organisation_id: organisation === undefined ? scene.means.region.organisationOf(one.by) : scene.means.region.organisation(organisation), verification: one.verification,
      rests_on_fact_ids: one.restsOn.map((key) => scene.fact(key)), data_class: one.class, about_person_ids: scene.persons(one.about),
      released_to_person_ids: scene.persons(one.released), created_at: at, changed_at: at, created_by: scene.actor(one.by), changed_by: scene.actor(one.by),
    });
    if (one.reporter !== undefined) {
      await scene.add('fact_reporter', one.key, { fact_id: scene.fact(one.key), name_cipher: scene.means.cipher.encrypt(scene.dossierId, 'FactReporter.name', one.reporter), created_at: at, created_by: scene.actor(one.by) });
    }
    for (const [index, said] of one.statements.entries()) {
      await scene.add('fact_statement', `${one.key} ${index}`, { fact_id: scene.fact(one.key), person_id: scene.person(said.who), words: scene.text(said.words), disputes: said.disputes, said_at: scene.at(said.on), recorded_by_name: said.writtenBy, created_at: scene.at(said.on) });
    }
    if (one.waits) await wait(scene, one, at);
  }
  for (const one of scene.family.pointers) {
    await scene.add('pointer', one.topic, {
      topic: scene.text(one.topic), organisation_name: one.organisation, professional_name: one.professional, reach: one.reach, data_class: one.class, source_organisation_id: scene.means.region.organisationOf(one.by),
      about_person_ids: scene.persons(one.about), created_at: scene.at(one.on), created_by: scene.actor(one.by), changed_at: scene.at(one.on), changed_by: scene.actor(one.by),
    });
  }
  for (const [index, one] of scene.family.events.entries()) {
    await scene.add('dossier_event', `${one.on} ${index}`, {
      kind: one.kind, happened_on: scene.on(one.on), what: scene.text(one.what), data_class: one.class, about_person_ids: scene.persons(one.about),
      source_organisation_id: one.organisation === undefined ? undefined : scene.means.region.organisation(one.organisation),
      released_to_person_ids: scene.persons(one.released), created_at: scene.at(one.on), created_by: scene.actor(one.by),
    });
  }
  for (const [index, one] of scene.family.measures.entries()) {
    await scene.add('measure', one.key ?? `${one.kind} ${index}`, {
      kind: one.kind, from_on: scene.on(one.from), until_on: scene.on(one.until), note: scene.text(one.note), data_class: classOfMeasure(one.kind), decided_on: scene.on(one.decided), decided_by: one.decidedBy, reference: one.reference,
      carried_out_on: scene.on(one.carriedOut), safety_effect: scene.text(one.effect), extends_measure_id: one.extends === undefined ? undefined : scene.id('measure', one.extends),
      about_person_ids: scene.persons(one.about), released_to_person_ids: scene.persons(one.released), created_at: scene.at(one.from), created_by: scene.actor(one.by),
    });
  }
}

async function wait(scene: Scene, { key, what, by }: FamilyFile['facts'][number], at: Date | undefined): Promise<void> {
  const [{ cipher }, text] = [scene.means, scene.text(what)];
  await scene.add('held_text', key, {
    item_type: 'Fact', item_id: scene.fact(key), field: 'what', text_cipher: cipher.encrypt(scene.dossierId, 'HeldText.text', text), text_mark: markOfText(cipher, scene.dossierId, text),
    valid_from: at, created_at: at, created_by: scene.actor(by),
  });
}
