import { CLASS_OF_PHASE } from '@zov/plan/model/milestone.ts';
import type { Scene } from './scene';

/** What a family wants to have reached over the years. */
export async function loadMilestones(scene: Scene): Promise<void> {
  for (const one of scene.family.milestones) {
    await scene.add('milestone', `${one.phase} ${one.month}`, {
      phase: one.phase, data_class: CLASS_OF_PHASE[one.phase], text: scene.text(one.text), family_text: scene.text(one.family), due_month: String(scene.on(one.month)).slice(0, 7),
      reached_on: scene.on(one.reached?.on), reached_words: one.reached === undefined ? '' : scene.text(one.reached.words),
      about_person_ids: scene.persons(one.about), released_to_person_ids: scene.persons(one.sharedWith), created_at: scene.at(one.on), created_by: scene.actor(one.by),
    });
  }
}
