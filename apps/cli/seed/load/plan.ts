import { fingerprintOfSeen, fingerprintOfVersion } from '@zov/plan/server/plan-version/fingerprint.ts';
import type { PlanPart } from '../plan.shape';
import { loadItems, type PlacedItem } from './plan-items';
import { loadSigning, type Signed } from './signing';
import type { Scene } from './scene';

const DATA_CLASS = { SAFETY: 'D5', ASSISTANCE: 'D6', RECOVERY: 'D7' } as const;
const TYPE_OF = { Top3Item: 'TOP3_ITEM', MinimumCondition: 'MINIMUM_CONDITION', Agreement: 'AGREEMENT', SafetyNetContact: 'SAFETY_NET_CONTACT', HelpGiven: 'HELP_GIVEN' } as const;

/** How one version of a plan is put down: its id, the state and class of its items, and with whom it was shared. */
export interface Placing {
  readonly id: string;
  readonly name: string;
  readonly plan: PlanPart;
  readonly itemState: 'DRAFT' | 'SHARED' | 'ADOPTED';
  readonly dataClass: string;
  readonly sharedWith: readonly string[];
}

/** The plans of a family in their final state, with what the family said of them. */
export async function loadPlans(scene: Scene): Promise<void> {
  for (const plan of scene.family.plans) await version(scene, plan);
  await responses(scene);
}

async function version(scene: Scene, plan: PlanPart): Promise<void> {
  const name = `${plan.phase} ${plan.number}`;
  const placing: Placing = {
    id: scene.id('plan_version', name), name, plan, dataClass: DATA_CLASS[plan.phase], sharedWith: scene.persons(plan.sharedWith),
    itemState: plan.adopted !== undefined ? 'ADOPTED' : plan.shared !== undefined ? 'SHARED' : 'DRAFT',
  };
  await scene.add('plan_version', name, {
    phase: plan.phase, number: plan.number, state: plan.shared === undefined ? 'DRAFT' : 'SHARED', author_id: scene.actor(plan.author), data_class: placing.dataClass,
    shared_at: scene.at(plan.shared), shared_by: plan.shared === undefined ? undefined : scene.actor(plan.author), about_person_ids: scene.persons(plan.about ?? named(plan)),
    based_on_id: plan.number > 1 ? scene.id('plan_version', `${plan.phase} ${plan.number - 1}`) : undefined,
    released_to_person_ids: placing.sharedWith, created_at: scene.at(plan.drafted), created_by: scene.actor(plan.author),
  });
  const items = await loadItems(scene, placing);
  await opinions(scene, placing, items);
  const signed = await loadSigning(scene, placing, items);
  if (plan.adopted !== undefined) await adopt(scene, placing, items, signed);
}

function named(plan: PlanPart): string[] {
  const items = [...plan.top3, ...plan.top3.flatMap((item) => item.agreements), ...plan.conditions, ...plan.safetyNet, ...plan.help];
  return [...new Set(items.flatMap((item) => item.about))];
}

async function opinions(scene: Scene, { id, name, plan }: Placing, items: readonly PlacedItem[]): Promise<void> {
  for (const one of plan.opinions) {
    const personId = scene.person(one.person);
    await scene.add('plan_opinion', `${name} ${one.person}`, {
      plan_version_id: id, stance: one.stance, seen_hash: seenBy(scene, one.person, items), person_id: personId, words: scene.text(one.words), said_at: scene.at(one.on),
      recorded_by_name: one.writtenBy, data_class: classOfWords(scene, one.person), about_person_ids: [personId], created_at: scene.at(one.on),
    });
  }
}

/** The fingerprint of what this person saw; for somebody without a login the professional read out everything. */
function seenBy(scene: Scene, person: string, items: readonly PlacedItem[]): string {
  const reach = scene.reach.get(person);
  const self = scene.person(person);
  const seen = items.filter(({ about, released }) => reach === undefined || released.includes(self) || about.every((one) => reach.includes(one)));
  return fingerprintOfSeen(seen.map((item) => item.contentHash));
}

function classOfWords(scene: Scene, person: string): string {
  return scene.family.people[person]?.role === 'CHILD' ? 'D8K' : 'D8';
}

async function adopt(scene: Scene, { id, name, plan }: Placing, items: readonly PlacedItem[], signed: Signed): Promise<void> {
  if (plan.adopted === undefined) return;
  const said = plan.opinions.map((one) => ({
    id: scene.id('plan_opinion', `${name} ${one.person}`), stance: one.stance, words: scene.text(one.words), seenHash: seenBy(scene, one.person, items),
  }));
  const inForce = plan.inForce ?? (plan.phase === 'SAFETY' ? plan.adopted.on : undefined);
  await scene.means.rows.set('plan_version', scene.dossierId, id, {
    state: plan.superseded ? 'SUPERSEDED' : inForce === undefined ? 'ADOPTED' : 'IN_FORCE', in_force_at: scene.at(inForce), adopted_at: scene.at(plan.adopted.on), adopted_by: scene.actor(plan.adopted.by), adopted_reason: scene.text(plan.adopted.reason),
    content_hash: fingerprintOfVersion(plan, items, said, signed),
  });
}

async function responses(scene: Scene): Promise<void> {
  for (const [index, one] of scene.family.responses.entries()) {
    const { type, row } = scene.item(one.item);
    const id = scene.id('response', `${index}`);
    const personId = scene.person(one.person);
    await scene.add('response', `${index}`, {
      item_type: TYPE_OF[type as keyof typeof TYPE_OF], item_id: row['id'] as string, item_version: row['version'] as number, item_hash: row['content_hash'] as string,
      kind: one.kind, receipt: `R-${id.slice(0, 5).toUpperCase()}`, answer_by_on: scene.on(answerBy(one.on)), answer_from_name: one.answerFrom,
      answer: one.answer === undefined ? undefined : scene.text(one.answer.text), answered_at: scene.at(one.answer?.on),
      answered_by: one.answer === undefined ? undefined : scene.actor(one.answer.by), person_id: personId, words: scene.text(one.words), said_at: scene.at(one.on),
      data_class: classOfWords(scene, one.person), about_person_ids: [personId], created_at: scene.at(one.on),
    });
  }
}

/** A week after it was said, as the product promises. */
function answerBy(day: string): string {
  const offset = (day === 'today' ? 0 : Number.parseInt(day, 10)) + 7;
  return offset < 0 ? `${offset}d` : `+${offset}d`;
}
