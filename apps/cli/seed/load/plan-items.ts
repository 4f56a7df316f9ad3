import type { PlanPart } from '../plan.shape';
import type { Placing } from './plan';
import type { Row, Value } from './rows';
import type { Scene } from './scene';

/** An item as it stands in the database, with what fingerprints and shares are made of. */
export interface PlacedItem {
  readonly type: string;
  readonly id: string;
  readonly key: string;
  readonly contentHash: string;
  readonly shownHash: string;
  readonly about: readonly string[];
  readonly released: readonly string[];
}

interface ItemPart { readonly key: string; readonly about: readonly string[]; readonly family: string; readonly translations: Top3['translations'] }
type Top3 = PlanPart['top3'][number];
type Agreement = Top3['agreements'][number];

const KIND = { Top3Item: 'TOP3_ITEM', MinimumCondition: 'MINIMUM_CONDITION', Agreement: 'AGREEMENT', SafetyNetContact: 'SAFETY_NET_CONTACT', HelpGiven: 'HELP_GIVEN' } as const;
const TABLE = { Top3Item: 'top3_item', MinimumCondition: 'minimum_condition', Agreement: 'agreement', SafetyNetContact: 'safety_net_contact', HelpGiven: 'help_given' } as const;

/** The situations with their agreements, the conditions and the safety net of one version. */
export async function loadItems(scene: Scene, placing: Placing): Promise<PlacedItem[]> {
  const placed: PlacedItem[] = [];
  const put = async (type: keyof typeof TABLE, part: ItemPart, row: Readonly<Record<string, Value>>): Promise<string> => {
    const item = await place(scene, placing, type, part, row);
    placed.push(item);
    return item.id;
  };
  let rank = 0;
  const situations = new Map<string, string>();
  for (const one of placing.plan.top3) {
    const id = await put('Top3Item', one, situation(scene, one, one.later === undefined ? (rank += 1) : undefined));
    situations.set(one.key, id);
    await progress(scene, placing, one);
    for (const [index, agreement] of one.agreements.entries()) {
      await put('Agreement', agreement, { ...promise(scene, agreement), top3_item_id: id, position: index + 1 });
      await checks(scene, placing, agreement);
    }
  }
  for (const one of placing.plan.conditions) {
    await put('MinimumCondition', one, { top3_item_id: one.for === undefined ? undefined : situations.get(one.for), text: scene.text(one.text), set_by_kind: one.setBy, set_by_name: one.setByName, met: one.met });
  }
  for (const [index, one] of placing.plan.safetyNet.entries()) {
    await put('SafetyNetContact', one, {
      position: index + 1, person_id: one.person === undefined ? undefined : scene.person(one.person), name: one.name, public_phone: one.phone,
      reachable_when: one.reachable, told: true, agreed: true, confirmed_on: scene.on(one.confirmed),
    });
    await confirmed(scene, placing, one);
  }
  for (const one of placing.plan.help) {
    const organisation = one.organisation === undefined ? undefined : scene.means.region.organisationCalled(one.organisation);
    await put('HelpGiven', one, {
      top3_item_id: one.for === undefined ? undefined : situations.get(one.for), kind: one.kind, provider_organisation_id: organisation?.id, provider_name: organisation?.name ?? one.name, planned_from: scene.on(one.from),
    });
    await courses(scene, placing, one);
  }
  return placed;
}

async function courses(scene: Scene, { plan, dataClass, sharedWith }: Placing, help: PlanPart['help'][number]): Promise<void> {
  const about = scene.persons(help.about);
  for (const [index, one] of help.course.entries()) {
    await scene.add('help_record', `${plan.phase} ${help.key} ${index}`, {
      help_lineage_id: scene.id('lineage', `${plan.phase} ${help.key}`), started_on: scene.on(one.started), stopped_on: scene.on(one.stopped), stop_reason: scene.text(one.why), recorded_by: scene.actor(one.by ?? plan.author), data_class: dataClass,
      about_person_ids: about, released_to_person_ids: sharedWith.filter((person) => about.includes(person)), created_at: scene.at(one.on), created_by: scene.actor(one.by ?? plan.author),
    });
  }
}

async function place(scene: Scene, placing: Placing, type: keyof typeof TABLE, part: ItemPart, row: Readonly<Record<string, Value>>): Promise<PlacedItem> {
  const { plan } = placing;
  const about = scene.persons(part.about);
  const released = placing.sharedWith.filter((one) => about.includes(one));
  const made: Row = await scene.add(TABLE[type], `${placing.name} ${part.key}`, {
    plan_version_id: placing.id, lineage_id: scene.id('lineage', `${plan.phase} ${part.key}`), state: placing.itemState, data_class: placing.dataClass, about_person_ids: about,
    released_to_person_ids: released, family_text: scene.text(part.family), created_at: scene.at(plan.drafted), changed_at: scene.at(plan.drafted),
    created_by: scene.actor(plan.author), changed_by: scene.actor(plan.author), ...row,
  });
  scene.items.set(part.key, { type, row: made });
  await translations(scene, placing, type, part, made['id'] as string);
  return { type, key: part.key, id: made['id'] as string, contentHash: made['content_hash'] as string, shownHash: made['shown_hash'] as string, about, released };
}

const home = (scene: Scene, key: string | undefined): string | undefined => (key === undefined ? undefined : scene.id('household', key));

function situation(scene: Scene, one: Top3, rank: number | undefined): Readonly<Record<string, Value>> {
  return {
    rank, life_domain: one.domain, household_id: home(scene, one.home), no_condition_reason: scene.text(one.noCondition), no_help_reason: scene.text(one.noHelp), behaviour: scene.text(one.behaviour), fact_ids: one.facts.map((key) => scene.fact(key)), risk_factors: scene.text(one.risks), goal: scene.text(one.goal),
    goal_reached_when: scene.text(one.reachedWhen), dropped_reason: one.later,
  };
}

function promise(scene: Scene, one: Agreement): Readonly<Record<string, Value>> {
  return {
    household_id: home(scene, one.home), who_person_id: one.whoPerson === undefined ? undefined : scene.person(one.whoPerson), who_name: one.who,
    named_actor_ids: [...one.named, ...(one.checkedBy === undefined || one.named.includes(one.checkedBy) ? [] : [one.checkedBy])].map((key) => scene.actor(key)), what: scene.text(one.what), trigger: scene.text(one.trigger),
    rhythm: scene.text(one.rhythm), checker_name: one.checker, check_how: scene.text(one.checkHow), if_it_fails: scene.text(one.ifItFails), check_weekdays: one.weekdays, check_every_days: one.everyDays,
    checker_person_id: one.checkerPerson === undefined ? undefined : scene.person(one.checkerPerson), checker_actor_id: one.checkedBy === undefined ? undefined : scene.actor(one.checkedBy),
    fails_owner_actor_id: one.failsOwner === undefined ? undefined : scene.actor(one.failsOwner), fails_within_hours: one.failsWithin, from_on: scene.on(one.from),
    until_on: scene.on(one.until), review_on: scene.on(one.review), child_text: scene.text(one.child), child_picture: one.picture,
  };
}

/** What a contact answered follows it across versions; nobody asks before a plan is in force. */
async function confirmed(scene: Scene, placing: Placing, one: PlanPart['safetyNet'][number]): Promise<void> {
  if (placing.plan.adopted === undefined) return;
  const about = scene.persons(one.about);
  for (const answer of [{ on: one.confirmed, how: 'PHONE' as const, agrees: true }, ...one.asked]) {
    const name = `${placing.plan.phase} ${one.key} ${answer.on}`;
    if (scene.checked.has(name)) continue;
    scene.checked.add(name);
    const by = scene.actor(placing.plan.author);
    await scene.add('safety_net_confirmation', name, {
      contact_lineage_id: scene.id('lineage', `${placing.plan.phase} ${one.key}`), agrees: answer.agrees, how: answer.how, confirmed_on: scene.on(answer.on), confirmed_by: by, data_class: placing.dataClass,
      about_person_ids: about, released_to_person_ids: placing.sharedWith.filter((person) => about.includes(person)), created_at: scene.at(answer.on), created_by: by,
    });
  }
}

/** What was judged of a goal follows it across versions; it is told of once. */
async function progress(scene: Scene, placing: Placing, one: Top3): Promise<void> {
  const about = scene.persons(one.about);
  for (const judged of one.progress) {
    const name = `${placing.plan.phase} ${one.key} ${judged.on}`;
    if (scene.checked.has(name)) continue;
    scene.checked.add(name);
    const by = scene.actor(judged.by ?? placing.plan.author);
    await scene.add('goal_progress', name, {
      top3_lineage_id: scene.id('lineage', `${placing.plan.phase} ${one.key}`), state: judged.state, reason: scene.text(judged.reason), judged_on: scene.on(judged.on), judged_by: by, data_class: placing.dataClass,
      about_person_ids: about, released_to_person_ids: placing.sharedWith.filter((person) => about.includes(person)), created_at: scene.at(judged.on), created_by: by,
    });
  }
}

/** Checks follow the agreement across versions, so they are shared with the same people. */
async function checks(scene: Scene, placing: Placing, agreement: Agreement): Promise<void> {
  const about = scene.persons(agreement.about);
  for (const one of agreement.checks) {
    for (const day of typeof one.on === 'string' ? [one.on] : one.on) {
      const name = `${placing.plan.phase} ${agreement.key} ${day}`;
      if (scene.checked.has(name)) continue;
      scene.checked.add(name);
      const done = one.result === undefined ? {} : { result: one.result, checked_at: scene.at(day), checked_by: scene.actor(one.by ?? placing.plan.author) };
      const row = await scene.add('agreement_check', name, {
        agreement_lineage_id: scene.id('lineage', `${placing.plan.phase} ${agreement.key}`), planned_on: scene.on(day), note: scene.text(one.note), ...done, data_class: placing.dataClass,
        about_person_ids: about, released_to_person_ids: placing.sharedWith.filter((person) => about.includes(person)),
        created_at: scene.at(placing.plan.drafted), created_by: scene.actor(placing.plan.author),
      });
      if (one.followUp !== undefined) await followUp(scene, agreement, name, one.followUp, row);
    }
  }
}

/** Whom a translation is about and who reads it, the database takes from the item. */
async function translations(scene: Scene, { id, name, plan }: Placing, type: keyof typeof TABLE, part: ItemPart, itemId: string): Promise<void> {
  for (const { language, field, text, of, checkedBy, on } of part.translations) {
    await scene.add('translation', `${name} ${part.key} ${field} ${language}`, {
      plan_version_id: id, of_item_type: KIND[type], of_item_id: itemId, field, language, text, of_text: of === undefined ? '' : scene.text(of), checked_by_name: checkedBy,
      checked_at: checkedBy === undefined ? undefined : scene.at(on), created_at: scene.at(on), changed_at: scene.at(on), created_by: scene.actor(plan.author), changed_by: scene.actor(plan.author),
    });
  }
}

/** What a check that failed began: as closed as the check itself. */
async function followUp(scene: Scene, agreement: Agreement, name: string, { by, due, done, result }: NonNullable<Agreement['checks'][number]['followUp']>, check: Row): Promise<void> {
  const finished = done === undefined ? {} : { result: scene.text(result), done_at: scene.at(done), done_by: scene.actor(by) };
  await scene.add('follow_up', name, {
    agreement_lineage_id: check['agreement_lineage_id'] as string, check_id: check['id'] as string, what: scene.text(agreement.ifItFails), owner_actor_id: scene.actor(by), named_actor_ids: [scene.actor(by)], due_at: scene.at(due), ...finished,
    data_class: check['data_class'] as string, about_person_ids: check['about_person_ids'] as string[], released_to_person_ids: check['released_to_person_ids'] as string[], created_at: check['checked_at'] as Date, created_by: check['checked_by'] as string,
  });
}
