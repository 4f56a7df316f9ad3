import type { CustodyFacts, PersonFacts } from '@zov/access/model/family-facts.ts';
import { grantsOf, type FamilyGrant } from '@zov/access/model/family-grants.ts';
import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import { startOf } from '../days';
import { idOf } from '../ids';
import { SeedError } from '../read-file';
import { decisionFacts, mandateFacts } from './family-law';
import { actorId } from './region';
import type { Scene } from './scene';

/** Who may do what: involvements with their grants, and family members with the rights that custody and age give. */
export async function loadRights(scene: Scene): Promise<void> {
  for (const [index, one] of scene.family.involvements.entries()) {
    const shared = {
      actor_id: scene.actor(one.who), partner: one.as, purpose: one.purpose, legal_basis: one.legalBasis, secrecy_basis: one.secrecyBasis,
      valid_from: scene.at(one.from), valid_until: scene.at(one.until), created_at: scene.at(one.from), created_by: scene.actor(scene.family.dossier.openedBy),
    };
    const { id } = await scene.add('involvement', `${one.who} ${index}`, { ...shared, evidence: scene.text(one.evidence), ended_reason: one.endedReason });
    const { dataClasses, acts } = CARRIED[one.as];
    await scene.add('access_grant', `${one.who} ${index}`, { ...shared, data_classes: dataClasses, acts, basis_kind: 'INVOLVEMENT', basis_id: id as string });
    if (one.handedOver !== undefined) await handOver(scene, one.handedOver, { to_actor_id: shared.actor_id, answered_at: shared.valid_from });
    if (one.askedForOther !== undefined) await scene.add('direction_needed', `${one.who} ${index}`, { involvement_id: id as string, from_actor_id: shared.actor_id, created_at: scene.at(one.askedForOther) });
  }
  for (const [key, { login }] of Object.entries(scene.family.people)) {
    if (login !== undefined) await signIn(scene, key, login);
  }
}

type HandedOver = NonNullable<Scene['family']['involvements'][number]['handedOver']>;

/** NL: warme overdracht. What was said and done before the other took over. */
async function handOver(scene: Scene, one: HandedOver, taken: { readonly to_actor_id: string; readonly answered_at: Date | undefined }): Promise<void> {
  const both = { ...taken, state: 'ACCEPTED', from_actor_id: scene.actor(one.from), created_at: scene.at(one.on), created_by: scene.actor(one.from) };
  const offer = await scene.add('direction_offer', `${one.from} ${one.on}`, both);
  await scene.add('warm_hand_over', `${one.from} ${one.on}`, {
    ...both, offer_id: offer.id as string, reason: scene.text(one.reason), stay_involved: true, plan_in_force: true, crisis_card_seen: true, family_told_on: scene.on(one.told), family_told_how: scene.text(one.toldHow), agreements_told: true,
    talked_on: scene.on(one.talked), not_lost: scene.text(one.notLost),
  });
}

/** The account of a family member, bound to the demo's identity provider, and what it reaches. */
async function signIn(scene: Scene, key: string, login: string): Promise<void> {
  const { rows, days, region, familyIssuer } = scene.means;
  const { opened, openedBy } = scene.family.dossier;
  const person = scene.family.people[key];
  if (person === undefined) throw new SeedError(`onbekende persoon: ${key}`);
  const [accountId, actor, at] = [idOf('account', login), actorId(login, 'FAMILY_MEMBER'), days.at(opened)];
  const name = [person.callName, person.prefix, person.surname].filter(Boolean).join(' ');
  await rows.add('account', { id: accountId, audience: 'FAMILY', display_name: name, issuer: familyIssuer, subject: login, bound_at: at });
  await rows.add('actor', { id: actor, account_id: accountId, role: 'FAMILY_MEMBER', region_id: region.id, valid_from: at });
  await scene.add('person_account', key, { person_id: scene.person(key), actor_id: actor, created_at: at, created_by: scene.actor(openedBy) });
  const people = Object.keys(scene.family.people).map((one) => personFacts(scene, one));
  const grants = grantsOf(personFacts(scene, key), { people, custodies: custodyFacts(scene), decisions: decisionFacts(scene), mandates: mandateFacts(scene) }, days.on(opened));
  for (const grant of grants) await familyGrant(scene, key, actor, grant);
  const live = grants.find((grant) => grant.fromOn <= days.today && (grant.untilOn ?? '9999') > days.today);
  scene.reach.set(key, live?.personIds ?? []);
}

async function familyGrant(scene: Scene, key: string, actor: string, grant: FamilyGrant): Promise<void> {
  await scene.add('access_grant', `${key} ${grant.fromOn}`, {
    actor_id: actor, partner: grant.partner, purpose: 'OWN_ACCESS', legal_basis: 'LEGAL_OBLIGATION', secrecy_basis: 'OWN_DATA', data_classes: grant.dataClasses, acts: grant.acts,
    person_ids: grant.personIds, closed_person_ids: grant.closedPersonIds, self_person_id: grant.selfPersonId, basis_kind: grant.basisKind, basis_id: grant.basisId, valid_from: startOf(grant.fromOn),
    valid_until: grant.untilOn === null ? undefined : startOf(grant.untilOn), created_by: scene.actor(scene.family.dossier.openedBy),
  });
}

function personFacts(scene: Scene, key: string): PersonFacts {
  const { age, role } = scene.family.people[key] ?? {};
  return { id: scene.person(key), birthDate: age === undefined ? null : scene.means.days.born(age), familyRole: role ?? 'OTHER' };
}

function custodyFacts(scene: Scene): CustodyFacts[] {
  return scene.family.custody.flatMap(({ kind, adults, children }) => adults.flatMap((adult) => children.map((child) => ({
    id: scene.id('custody', `${adult} ${child}`), adultPersonId: scene.person(adult), childPersonId: scene.person(child), kind, underInvestigation: false,
    fromOn: personFacts(scene, child).birthDate ?? '', untilOn: null,
  }))));
}

/** What is kept back from whom. After the plans, since one item can be named. */
export async function loadRestrictions(scene: Scene): Promise<void> {
  for (const [index, one] of scene.family.restrictions.entries()) {
    await scene.add('restriction', `${one.against} ${index}`, {
      kind: one.kind, against_person_id: scene.person(one.against), about_person_ids: scene.persons(one.about), data_classes: one.classes,
      item_id: one.item === undefined ? undefined : scene.keptBack(one.item), reason: scene.text(one.reason), legal_basis: one.legalBasis,
      valid_from: scene.at(one.from), valid_until: scene.at(one.until), created_at: scene.at(one.from), created_by: scene.actor(scene.family.dossier.openedBy),
    });
  }
}
