import { TEMPLATES, classOfTemplate } from '@zov/plan/model/template-plan.ts';
import type { TemplatePart } from '../template.shape';
import type { Scene } from './scene';

/** Plans around one moment, in their last state. */
export async function loadTemplates(scene: Scene): Promise<void> {
  for (const one of scene.family.templates) await template(scene, one);
}

async function template(scene: Scene, one: TemplatePart): Promise<void> {
  const [name, by, dataClass] = [`${one.kind} ${one.begun}`, scene.actor(one.author), classOfTemplate(one.kind)];
  const state = one.adopted !== undefined ? 'ADOPTED' : one.shared !== undefined ? 'SHARED' : 'DRAFT';
  const written = { data_class: dataClass, created_at: scene.at(one.begun), created_by: by, changed_at: scene.at(one.shared ?? one.begun), changed_by: by };
  const released = (about: readonly string[]) => scene.persons(one.sharedWith).filter((person) => about.includes(person));
  await scene.add('template_plan', name, {
    kind: one.kind, registration: one.registration, state, shared_at: scene.at(one.shared), shared_by: one.shared === undefined ? undefined : by, about_person_ids: [...scene.persons(one.about)].sort(), released_to_person_ids: scene.persons(one.sharedWith),
    ...(one.adopted === undefined ? {} : { adopted_at: scene.at(one.adopted.on), adopted_by: scene.actor(one.adopted.by), adopted_reason: scene.text(one.adopted.reason) }), ...written,
  });
  for (const [index, { key }] of TEMPLATES[one.kind].entries()) {
    const answer = one.answers[key];
    const about = scene.persons(answer?.about ?? one.about);
    await scene.add('template_plan_section', `${name} ${key}`, {
      template_plan_id: scene.id('template_plan', name), section: key, position: index + 1, state, text: scene.text(answer?.text ?? ''), family_text: scene.text(answer?.family ?? ''), who_name: answer?.who ?? '',
      due_on: answer?.due === undefined ? undefined : scene.on(answer.due), done_on: answer?.done === undefined ? undefined : scene.on(answer.done), about_person_ids: about, released_to_person_ids: released(about), ...written,
    });
  }
}
