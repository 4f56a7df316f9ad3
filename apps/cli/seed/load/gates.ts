import { createHash } from 'node:crypto';
import { monthsAfter } from '@zov/access/model/term.ts';
import { dateIn } from '@zov/core/clock';
import type { GatePart } from '../gate.shape';
import type { Scene } from './scene';

const DATA_CLASS = { TO_ASSISTANCE: 'D5', TO_RECOVERY: 'D6' } as const;

/** What was decided about gates, each by everybody who had to. */
export async function loadGates(scene: Scene): Promise<void> {
  for (const one of scene.family.gates) {
    const conditions = JSON.stringify([...one.met.map((key) => ({ key, state: 'MET' })), ...one.notMet.map((key) => ({ key, state: 'NOT_MET' }))]);
    await scene.add('gate_decision', `${one.gate} ${one.on}`, {
      gate: one.gate, data_class: DATA_CLASS[one.gate], conditions, evidence_hash: createHash('sha256').update(conditions).digest('hex'), met: one.met, not_met: one.notMet,
      reason: scene.text(one.reason), family_text: scene.text(one.family), overridden: one.override !== undefined, override_reason: one.override === undefined ? undefined : scene.text(one.override), proposed_by: scene.actor(one.by),
      seconded_by: scene.actor(one.second.by), seconded_at: scene.at(one.second.on), second_agrees: one.second.agrees, second_words: scene.text(one.second.words), ...released(scene, one), ...outcome(scene, one),
      about_person_ids: scene.persons(one.about), released_to_person_ids: scene.persons(one.sharedWith), created_at: scene.at(one.on), created_by: scene.actor(one.by),
    });
  }
}

function released(scene: Scene, { release }: GatePart) {
  if (release === undefined) return { needs_release: false };
  return { needs_release: true, released_by: scene.actor(release.by), released_at: scene.at(release.on), release_agrees: release.agrees, release_words: scene.text(release.words) };
}

function outcome(scene: Scene, { second, release }: GatePart) {
  const agreed = second.agrees && release?.agrees !== false;
  return { state: agreed ? 'OPENED' : 'REFUSED', decided_at: scene.at((release ?? second).on) };
}

/** When Veilig Thuis looks again after it handed over. */
export async function loadMonitoring(scene: Scene): Promise<void> {
  for (const one of scene.family.monitoring) {
    for (const [index, months] of one.months.entries()) {
      await scene.add('monitoring_moment', `${one.handedOver} ${index}`, {
        handed_over_on: scene.on(one.handedOver), position: index + 1, due_on: dateIn(monthsAfter(new Date(`${String(scene.on(one.handedOver))}T12:00:00Z`), months)),
        about_person_ids: scene.persons(one.about), released_to_person_ids: scene.persons(one.sharedWith), created_at: scene.at(one.handedOver), created_by: scene.actor(one.by),
      });
    }
  }
}
