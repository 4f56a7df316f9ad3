import type { PlanPart } from '../plan.shape';
import type { Placing } from './plan';
import type { PlacedItem } from './plan-items';
import type { Scene } from './scene';

const TYPE_OF = { Top3Item: 'TOP3_ITEM', MinimumCondition: 'MINIMUM_CONDITION', Agreement: 'AGREEMENT', SafetyNetContact: 'SAFETY_NET_CONTACT', HelpGiven: 'HELP_GIVEN' } as const;
const SILENT = 'Gaf geen antwoord voordat het plan werd vastgesteld.';

/** A signature or a silence as the fingerprint of the version wants it. */
export interface Signed {
  readonly signatures: readonly { readonly id: string; readonly stance: string; readonly seenHash: string; readonly words: string }[];
  readonly silent: readonly { readonly id: string; readonly why: string }[];
}

type Opinion = PlanPart['opinions'][number];

/** What each signed item by item, and who was asked and gave no answer. */
export async function loadSigning(scene: Scene, placing: Placing, items: readonly PlacedItem[]): Promise<Signed> {
  const { plan } = placing;
  if (plan.shared === undefined) return { signatures: [], silent: [] };
  const signatures: Signed['signatures'][number][] = [];
  for (const one of plan.opinions) signatures.push(...(await sign(scene, placing, one, items)));
  const silent: Signed['silent'][number][] = [];
  for (const key of plan.sharedWith) {
    const why = await ask(scene, placing, key);
    if (why !== null) silent.push(why);
  }
  return { signatures, silent };
}

async function sign(scene: Scene, { id, name, plan }: Placing, said: Opinion, items: readonly PlacedItem[]): Promise<Signed['signatures']> {
  const personId = scene.person(said.person);
  const signed: Signed['signatures'][number][] = [];
  for (const item of items.filter(({ about }) => about.includes(personId))) {
    const single = said.single.find((one) => one.item === item.key);
    const row = { stance: single?.stance ?? said.stance, words: scene.text(single?.words ?? '') };
    const made = await scene.add('item_signature', `${name} ${said.person} ${item.type} ${item.key}`, {
      ...row, plan_version_id: id, person_id: personId, item_type: TYPE_OF[item.type as keyof typeof TYPE_OF], item_id: item.id, lineage_id: scene.id('lineage', `${plan.phase} ${item.key}`), whole: single === undefined,
      said_at: scene.at(said.on), signed_hash: item.shownHash, recorded_by_name: said.writtenBy, data_class: scene.family.people[said.person]?.role === 'CHILD' ? 'D8K' : 'D8', about_person_ids: [personId], created_at: scene.at(said.on),
    });
    signed.push({ id: made['id'] as string, stance: row.stance, seenHash: item.shownHash, words: row.words });
  }
  return signed;
}

/** The question to one person; the reason when it stayed unanswered and the plan was adopted all the same. */
async function ask(scene: Scene, { id, name, plan, dataClass }: Placing, key: string): Promise<Signed['silent'][number] | null> {
  const said = plan.opinions.find(({ person }) => person === key);
  const written = plan.notReached.find(({ person }) => person === key);
  const why = said !== undefined ? '' : scene.text(written?.why ?? (plan.adopted === undefined ? '' : SILENT));
  const made = await scene.add('view_request', `${name} ${key}`, {
    plan_version_id: id, person_id: scene.person(key), state: said !== undefined ? 'ANSWERED' : why === '' ? 'ASKED' : 'NOT_REACHED', asked_at: scene.at(plan.shared), answered_at: scene.at(said?.on), not_reached_why: why,
    tried_on: (written?.tried ?? []).map((day) => scene.on(day) ?? ''), data_class: dataClass, about_person_ids: [scene.person(key)], released_to_person_ids: [scene.person(key)], created_at: scene.at(plan.shared), created_by: scene.actor(plan.author),
  });
  return why === '' ? null : { id: made['id'] as string, why };
}
