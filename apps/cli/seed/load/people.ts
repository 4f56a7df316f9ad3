import { marksOf } from '@zov/access/server/secret/marks.ts';
import { classOfFamilyTie } from '@zov/dossier/model/family-tie.ts';
import type { Scene } from './scene';

/** The dossier, who is in it, where they live and what is known of where they are. */
export async function loadPeople(scene: Scene): Promise<void> {
  const { family, means } = scene;
  const { number, name, organisation, opened, openedBy, reason, safetyTeam } = family.dossier;
  await means.rows.add('dossier', {
    dossier_id: scene.dossierId, region_id: means.region.id, organisation_id: means.region.organisation(organisation), number, name,
    reason: scene.text(reason), opened_on: scene.on(opened), created_at: scene.at(opened), created_by: scene.actor(openedBy), safety_team_id: safetyTeam && means.region.safetyTeam(safetyTeam),
  });
  await persons(scene);
  await homes(scene);
  await ties(scene);
  await nudges(scene);
  await contacts(scene);
}

function recorded(scene: Scene): { created_at: Date | undefined; created_by: string } {
  return { created_at: scene.at(scene.family.dossier.opened), created_by: scene.actor(scene.family.dossier.openedBy) };
}

async function persons(scene: Scene): Promise<void> {
  const { people } = scene.family;
  for (const [key, one] of Object.entries(people)) {
    await scene.add('person', key, {
      call_name: one.callName, name_prefix: one.prefix, surname: one.surname, gender: one.gender, family_role: one.role, circle: one.circle,
      birth_date: one.age === undefined ? undefined : scene.means.days.born(one.age), birth_date_precision: one.age === undefined ? 'UNKNOWN' : one.known,
      plain_language: one.plainLanguage, deceased_on: scene.on(one.deceased), expected_on: scene.on(one.expected), ...recorded(scene),
    });
  }
  for (const [key, { knownTo }] of Object.entries(people)) {
    if (knownTo.length > 0) await scene.means.rows.set('person', scene.dossierId, scene.person(key), { released_to_person_ids: scene.persons(knownTo) });
  }
}

async function homes(scene: Scene): Promise<void> {
  const { households, custody, network, people } = scene.family;
  for (const { key, label, members, from } of households) {
    const { id } = await scene.add('household', key, { label, ...recorded(scene) });
    for (const member of members) {
      await scene.add('household_member', `${key} ${member}`, { household_id: id as string, person_id: scene.person(member), from_on: scene.on(from), ...recorded(scene) });
    }
  }
  for (const { kind, adults, children } of custody) {
    for (const [adult, child] of adults.flatMap((one) => children.map((other) => [one, other] as const))) {
      const age = people[child]?.age ?? '0y';
      await scene.add('custody', `${adult} ${child}`, { kind, adult_person_id: scene.person(adult), child_person_id: scene.person(child), from_on: scene.means.days.born(age), ...recorded(scene) });
    }
  }
  for (const one of network) {
    await scene.add('network_tie', one.person, {
      person_id: scene.person(one.person), ring: one.ring, bond: one.bond, relation: one.relation, role_in_plan: scene.text(one.roleInPlan), told_on: scene.on(one.told),
      agreed_on: scene.on(one.agreed), chosen_by_person_ids: scene.persons(one.chosenBy), about_person_ids: scene.persons(one.about), released_to_person_ids: scene.persons(one.released), ...recorded(scene),
    });
  }
}

async function ties(scene: Scene): Promise<void> {
  for (const { kind, from, to, detail, since, until } of scene.family.ties) {
    for (const other of to) {
      await scene.add('family_tie', `${kind} ${from} ${other}`, {
        kind, from_person_id: scene.person(from), to_person_id: scene.person(other), detail, from_on: scene.on(since), until_on: scene.on(until),
        data_class: classOfFamilyTie(kind), about_person_ids: scene.persons([from, other]), ...recorded(scene),
      });
    }
  }
}

async function nudges(scene: Scene): Promise<void> {
  for (const { picture, person, round, dx, dy } of scene.family.nudges) {
    await scene.add('picture_nudge', `${picture} ${person} ${round ?? ''}`, {
      picture, person_id: scene.person(person), round_person_id: round === undefined ? undefined : scene.person(round), dx, dy, about_person_ids: scene.persons(round === undefined ? [person] : [person, round]), ...recorded(scene),
    });
  }
}

async function contacts(scene: Scene): Promise<void> {
  for (const [index, one] of scene.family.contacts.entries()) {
    await scene.add('contact_point', `${one.kind} ${index}`, {
      kind: one.kind, text_cipher: scene.means.cipher.encrypt(scene.dossierId, 'ContactPoint.text', one.text), marks: marksOf(scene.means.cipher, scene.dossierId, one.text), data_class: one.hidden === undefined ? 'D2' : 'D2S',
      about_person_ids: scene.persons(one.about), released_to_person_ids: scene.persons(one.released), hidden_reason: one.hidden, from_on: scene.on(one.from), ...recorded(scene),
    });
  }
}
