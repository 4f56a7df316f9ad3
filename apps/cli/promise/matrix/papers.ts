import { idOf } from '@zov/access/server/testing/rows.ts';
import { LONG_AGO } from '../world/cast.ts';
import { LIVE, isFamily, isOffice } from './cast.ts';
import type { Place } from './place.ts';

const GROUND = { purpose: 'HELP', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED' };
const TERM = { valid_from: '2026-10-01T10:00:00Z', valid_until: '2027-10-01T10:00:00Z' };

const TABLE_OF: Readonly<Record<string, string>> = { D1: 'person', D2: 'dossier_event', D2S: 'dossier_event', D3: 'fact', D11: 'fact', D12: 'measure', D13: 'measure' };
const EARLIER = JSON.stringify({ kind: 'OTHER', what: 'eerder', note: 'eerder', created_at: '2026-09-02T10:00:00Z', changed_at: null });

/** Homes, custody and network, why everybody is here, what is shared, kept back and decided, and earlier versions. */
export async function putPapers(place: Place): Promise<void> {
  await putHomes(place);
  await putInvolvements(place);
  await putSharing(place);
  await putDecisions(place);
  for (const dataClass of ['D1', 'D2', 'D2S', 'D3', 'D4', 'D11', 'D12', 'D13', 'D5', 'D6', 'D7']) {
    await place.put('item_version', `version ${dataClass}`, { item_type: TABLE_OF[dataClass] ?? 'agreement', item_id: place.id(`item ${dataClass}`), item_version: 1, content: EARLIER, data_class: dataClass, about_person_ids: place.persons('son'), replaced_at: '2026-09-05T10:00:00Z' });
  }
}

async function putHomes(place: Place): Promise<void> {
  await place.put('household', 'home', { label: 'Bij moeder' });
  await place.put('household_member', 'at home', { household_id: place.id('home'), person_id: place.person('mother'), from_on: '2026-01-01', until_on: '2027-12-31' });
  await place.put('network_tie', 'tie', {
    person_id: place.person('grandmother'), ring: 'CLOSE', bond: 'STRONG', relation: 'oma', role_in_plan: 'belt', told_on: '2026-09-01', agreed_on: '2026-09-02', chosen_by_person_ids: place.persons('son'), about_person_ids: place.persons('mother'),
  });
  const tie = (kind: string, from: string, to: string, dataClass: string, detail: string | null): Promise<void> => place.put('family_tie', `family tie ${kind}`, {
    kind, from_person_id: place.person(from), to_person_id: place.person(to), detail, from_on: '2018-06-30', until_on: '2027-06-30', data_class: dataClass, about_person_ids: place.persons(from, to),
  });
  await place.put('picture_nudge', 'nudge', { picture: 'CIRCLE', person_id: place.person('grandmother'), round_person_id: place.person('son'), dx: 40, dy: -20, about_person_ids: place.persons('grandmother', 'son') });
  await tie('PARENT_OF', 'mother', 'son', 'D1', 'BIOLOGICAL');
  await tie('CONFLICT', 'mother', 'father', 'D3', null);
}

async function putInvolvements(place: Place): Promise<void> {
  const involve = (name: string, actor: string, partner: string): Promise<void> =>
    place.put('involvement', name, { actor_id: actor, partner, ...GROUND, evidence: 'waarop', valid_from: LONG_AGO, valid_until: partner === 'CASE_DIRECTOR' ? null : '2027-10-01T10:00:00Z', ended_reason: partner === 'CASE_DIRECTOR' ? null : 'nog niet' });
  for (const reader of LIVE.filter((one) => !isFamily(one) && !isOffice(one) && !one.actor.startsWith('SHARE') && one.actor !== 'APPROVED')) {
    await involve(`involvement of ${reader.name}`, place.actor(reader.name), reader.actor);
  }
  await putHandOver(place);
  // Its workplace tells by its name where somebody stays.
  await involve('involvement of shelter', place.actor('shelter'), 'CARE_PROVIDER');
}

/** NL: warme overdracht. One that was declined; no offer waits, so that one can be made. */
async function putHandOver(place: Place): Promise<void> {
  const both: Parameters<Place['put']>[2] = { from_actor_id: place.actor('case-director'), to_actor_id: place.actor('gi-executor'), answered_at: '2026-10-02T10:00:00Z', answer_reason: 'mijn agenda is vol' };
  await place.put('direction_offer', 'direction declined', { ...both, state: 'REFUSED' });
  await place.put('warm_hand_over', 'hand-over declined', {
    ...both, offer_id: place.id('direction declined'), state: 'DECLINED', reason: 'een ander team', stay_involved: true, plan_in_force: true, crisis_card_seen: true, family_told_on: '2026-10-01', family_told_how: 'aan tafel', agreements_told: true,
    talked_on: '2026-10-01', not_lost: 'de zoon praat met oma', without_plan_reason: 'het plan komt', created_by: place.actor('case-director'),
  });
}

async function putSharing(place: Place): Promise<void> {
  const share = (name: string, to: string, state: string, people: readonly string[], told: readonly string[], dataClass = 'D14'): Promise<void> => place.put('share', name, {
    to_actor_id: place.actor(to), data_class: dataClass, about_person_ids: place.persons(...people), data_classes: ['D3'], item_ids: [place.id('fact son D3')], family_name: 'Gezin', ...GROUND, evidence: 'waarop', override_reason: 'toch', message: 'bericht',
    state, valid_until: TERM.valid_until, answered_at: '2026-10-02T10:00:00Z', ended_at: state === 'ENDED' ? '2026-10-20T10:00:00Z' : null, ended_reason: state === 'ENDED' ? 'klaar' : null, released_to_person_ids: place.persons(...told), created_by: place.actor('case-director'),
  });
  const everybody = LIVE.filter((one) => isFamily(one) && one.person === one.name).map(({ name }) => name);
  await share('share offered', 'share-addressee', 'OFFERED', ['son'], everybody);
  await share('share other', 'shelter', 'ACCEPTED', ['mother', 'son'], everybody);
  await share('share accepted', 'share-receiver', 'ACCEPTED', ['son'], ['mother', 'father']);
  await share('share hidden', 'shelter', 'ACCEPTED', ['son'], ['mother', 'father'], 'D2S');
  for (const who of everybody) await share(`share ended ${who}`, 'share-receiver', 'ENDED', [who], [who], who === 'father' ? 'D14' : 'D2S');
  for (const who of everybody) {
    for (const dataClass of ['D14', 'D2S']) {
      await place.put('consent', `consent ${who} ${dataClass}`, {
        given_by_person_id: place.person(who), for_person_id: place.person(who), data_class: dataClass, data_classes: ['D5'], to_organisation_id: idOf('care'), purpose: 'HELP', explanation: 'uitleg', state: 'WITHDRAWN', ...TERM, answered_at: TERM.valid_from,
        withdrawn_at: '2026-10-20T10:00:00Z', recorded_by: place.actor('case-director'),
      });
    }
  }
}

async function putDecisions(place: Place): Promise<void> {
  const restrict = (name: string, kind: string, row: Parameters<Place['put']>[2]): Promise<void> =>
    place.put('restriction', name, { kind, reason: 'reden', legal_basis: 'SAFETY', valid_from: LONG_AGO, valid_until: TERM.valid_until, ended_reason: 'nog niet', ...row });
  await restrict('hiding', 'HIDDEN_WHEREABOUTS', { against_person_id: place.person('father'), about_person_ids: place.persons('mother', 'daughter', 'son'), data_classes: ['D2S'] });
  await restrict('withheld', 'WITHHELD', { against_person_id: place.person('mother'), item_id: place.id('fact daughter D3'), by_person_id: place.person('daughter') });
  await restrict('withheld agreement', 'WITHHELD', { against_person_id: place.person('father'), item_id: place.id('agreement SAFETY parents') });
  for (const [to, child] of [['nocustody', 'son'], ['formerpartner', 'teen'], ['father', 'daughter'], ['nocustody', 'teen']] as const) {
    await place.put('information_release', `release ${to} ${child}`, {
      to_person_id: place.person(to), created_by: place.actor('case-director'), about_person_ids: place.persons(child), released_to_person_ids: place.persons(to), words: 'het gaat beter op school', fact_ids: [place.id('fact son D3')], reason: 'past bij het belang van het kind',
    });
  }
  for (const who of LIVE.filter((one) => isFamily(one) && one.person === one.name).map(({ name }) => name)) {
    await restrict(`objection ${who}`, 'OBJECTION', { against_organisation_id: idOf('care'), by_person_id: place.person(who), about_person_ids: place.persons(who), data_classes: ['D5'] });
  }
  await place.put('representation_decision', 'decision', { adult_person_id: place.person('nocustody'), child_person_id: place.person('ward'), kind: 'DECIDED', decided_by: 'rechter', reason: 'reden', from_on: '2026-01-01', until_on: '2026-02-01', ended_reason: 'voorbij' });
  const emergency = (name: string, actor: string, organisation: string, dossierOrganisation: string, over: Parameters<Place['put']>[2] = {}): Promise<void> => place.put('emergency_access', name, {
    actor_id: place.actor(actor), organisation_id: idOf(organisation), dossier_organisation_id: idOf(dossierOrganisation), about_person_ids: place.persons('son'), reason_code: 'CRISIS_CALL', words: 'iemand belde in grote nood', valid_from: '2026-11-21T08:30:00Z',
    valid_until: '2026-11-21T09:30:00Z', review_due_on: '2026-11-27', reviewed_at: '2026-11-21T08:50:00Z', reviewed_by: place.actor('privacy-officer'), verdict: 'JUSTIFIED', verdict_words: 'dit was terecht', ...over,
  });
  await emergency('emergency', 'crisis', 'crisis', place.organisation);
  await emergency('emergency of another', 'shelter', 'crisis', place.organisation);
  await emergency('emergency not reviewed', 'shelter', 'crisis', place.organisation, { reviewed_at: null, reviewed_by: null, verdict: null, verdict_words: null });
  await place.put('access_request', 'request', { actor_id: place.actor('shelter'), purpose: 'HELP', reason: 'ik werk ook met dit gezin', state: 'REFUSED', open_until: '2026-12-21T09:00:00Z', answered_at: '2026-11-20T09:00:00Z', answer_reason: 'nee' });
  await place.put('invitation_code', 'code', { person_id: place.person('mother'), code_hash: `code ${place.name}`, expires_at: '2026-12-21T09:00:00Z' });
  await place.put('held_text', 'held', {
    item_type: 'RESPONSE', item_id: place.id('response mother'), field: 'words', text_cipher: place.secret('HeldText.text', 'waar iemand woont'), text_mark: 'merk', state: 'RELEASED', valid_from: LONG_AGO, valid_until: TERM.valid_from,
    ended_by: place.actor('case-director'), reason: 'toch niet', author_person_id: place.person('mother'), created_by: place.actor('case-director'),
  });
  await putApprovals(place);
}

async function putApprovals(place: Place): Promise<void> {
  for (const [kind, asker, lapse = null] of [['REVEAL_WHEREABOUTS', 'rvdk'], ['UNWITHHOLD', 'gi-executor'], ['UNWITHHOLD', 'case-director'], ['REVEAL_WHEREABOUTS', 'veilig-thuis'], ['REVEAL_WHEREABOUTS', 'crisis'], ['UNMASK', 'privacy-officer'], ['UNWITHHOLD', 'gi-executor', 'TERM']] as const) {
    await place.put('approval', `approval ${kind} ${asker} ${lapse ?? ''}`, {
      approval_kind: kind, object_id: place.id('hiding'), content_hash: 'd'.repeat(64), asked_by: place.actor(asker), organisation_id: idOf(LIVE.find(({ name }) => name === asker)?.organisation ?? 'rvdk'), dossier_organisation_id: idOf(place.organisation), reason: 'nodig voor het onderzoek', state: lapse === null ? 'REFUSED' : 'EXPIRED',
      open_until: '2026-11-28T09:00:00Z', decided_at: '2026-11-21T08:00:00Z', decided_by: lapse === null ? place.actor('shelter') : null, decision_reason: lapse === null ? 'nu niet nodig' : null, lapse,
    });
  }
  for (const [name, kind] of ['REVEAL_WHEREABOUTS', 'UNWITHHOLD', 'UNMASK'].flatMap((one) => [[`asked ${one}`, one], [`asked ${one} of the officer`, one]] as const)) {
    await place.put('approval', name, {
      approval_kind: kind, object_id: place.id('hiding'), content_hash: 'e'.repeat(64), asked_by: place.actor('shelter'), organisation_id: idOf('rvdk'), dossier_organisation_id: idOf(place.organisation), reason: 'nodig voor het onderzoek', state: 'ASKED', open_until: '2026-11-28T09:00:00Z',
    });
  }
}
