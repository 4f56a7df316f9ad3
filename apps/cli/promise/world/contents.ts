import { idOf } from '@zov/access/server/testing/rows.ts';
import type { Family } from './family.ts';
import type { Reader } from './markers.ts';

/** Professionals whose grant may carry the class, besides the director; the policy says which. */
const COLLEAGUES: readonly Reader[] = ['second', 'vt', 'gi', 'sheltered'];

/** Everything protected that a dossier holds outside its plans, each value a marker of its own. */
export async function putRecord(family: Family): Promise<void> {
  await whereabouts(family);
  await facts(family);
  await surroundings(family);
}

async function whereabouts(family: Family): Promise<void> {
  const point = (name: string, kind: string, text: string, about: string[], hidden = true, released: string[] = []): Promise<void> => family.put('contact_point', name, {
    kind, text_cipher: family.secret('ContactPoint.text', text), data_class: hidden ? 'D2S' : 'D2', about_person_ids: family.persons(...about), released_to_person_ids: family.persons(...released),
    hidden_reason: hidden ? family.text('hiddenreason', ['director'], COLLEAGUES) : null, created_by: family.actor('director'),
  });
  const { markers, name } = family;
  await point('address', 'ADDRESS', family.text('address', ['director', 'mother']), ['mother', 'daughter', 'son']);
  await point('phone', 'PHONE', markers.phone(name, 'phone', ['director', 'mother']), ['mother']);
  await point('school', 'SCHOOL', family.text('school', ['director', 'mother']), ['son'], true, ['mother']);
  await point('gp', 'GP', family.text('gp', ['director', 'mother']), ['mother', 'son']);
  await point('phone of grandmother', 'PHONE', markers.phone(name, 'networkphone', ['director']), ['grandmother']);
  await point('email of mother', 'EMAIL', family.text('email', ['director', 'mother'], COLLEAGUES), ['mother'], false);
  await point('address of father', 'ADDRESS', family.text('fatheraddress', ['director', 'father'], COLLEAGUES), ['father'], false);
  await family.put('dossier_event', 'move', {
    kind: 'MOVE', happened_on: '2026-09-20', what: family.text('move', ['director', 'mother']), data_class: 'D2S', about_person_ids: family.persons('mother', 'daughter', 'son'),
  });
}

async function facts(family: Family): Promise<void> {
  const fact = (name: string, what: string, about: string[], over: Parameters<Family['put']>[2] = {}): Promise<void> => family.put('fact', name, {
    kind: 'FACT', what, source_kind: 'FAMILY_MEMBER', about_person_ids: family.persons(...about), happened_on: '2026-09-03', ...over,
  });
  await fact('fact of mother', family.text('factmother', ['director', 'mother'], COLLEAGUES), ['mother'], { place: family.text('place', ['director', 'mother'], COLLEAGUES) });
  await fact('fact of father', family.text('factfather', ['director', 'father'], COLLEAGUES), ['father']);
  await fact('fact of parents', family.text('factparents', ['director'], COLLEAGUES), ['mother', 'father'], { source_name: family.text('source', ['director'], COLLEAGUES) });
  await fact('fact of all', 'Er is geduwd', ['mother', 'father', 'daughter', 'son'], { released_to_person_ids: family.persons('mother', 'father', 'daughter') });
  await fact('health of mother', family.text('health', ['mother'], COLLEAGUES), ['mother'], { data_class: 'D11' });
  await fact('crime of father', family.text('crime', ['father'], COLLEAGUES), ['father'], { data_class: 'D12' });
  await fact('reported', 'Blauwe plek op de arm', ['son'], { source_kind: 'REPORTER' });
  await family.put('fact_reporter', 'reporter', { fact_id: family.id('reported'), name_cipher: family.secret('FactReporter.name', family.text('reporter', ['vt'])) });
  await family.put('item_version', 'earlier fact', {
    item_type: 'fact', item_id: family.id('fact of mother'), item_version: 1, content: JSON.stringify({ kind: 'FACT', what: family.text('earlier', ['director'], COLLEAGUES), created_at: '2026-09-03T10:00:00Z' }),
    data_class: 'D3', about_person_ids: family.persons('mother'), replaced_at: '2026-09-04T10:00:00Z',
  });
  await family.put('attachment', 'letter', {
    title: 'Brief van school', file_name: 'brief.pdf', kind: 'PDF', bytes: 1_200, pages: 1, about_person_ids: family.persons('mother'), released_to_person_ids: family.persons('mother'), source_organisation_id: idOf('municipality'),
  });
  await family.put('measure', 'measure', {
    kind: 'OTS', from_on: '2026-10-01', note: family.text('measure', ['director', 'father'], COLLEAGUES), data_class: 'D13', about_person_ids: family.persons('father'),
  });
}

async function surroundings(family: Family): Promise<void> {
  await family.put('emergency_access', 'emergency', {
    actor_id: family.actor('crisis'), organisation_id: idOf('crisis'), dossier_organisation_id: idOf('municipality'), about_person_ids: family.persons('mother', 'son'), reason_code: 'CRISIS_CALL',
    words: family.text('emergency', ['officer'], [...COLLEAGUES, 'director', 'crisis']), valid_from: '2026-10-20T20:00:00Z', valid_until: '2026-10-20T21:00:00Z', review_due_on: '2026-10-27',
  });
  await family.put('household', 'home', { label: family.text('household', ['director'], COLLEAGUES) });
  await family.put('household_member', 'at home', { household_id: family.id('home'), person_id: family.person('mother') });
  await crisis(family);
  await family.put('network_tie', 'tie', {
    person_id: family.person('grandmother'), ring: 'CLOSE', bond: 'STRONG', relation: family.text('relation', ['director'], COLLEAGUES),
    role_in_plan: family.text('role', ['director'], COLLEAGUES), about_person_ids: family.persons('mother'),
  });
  await family.put('picture_nudge', 'nudge', { picture: 'GENOGRAM', person_id: family.person('grandmother'), dx: 40, dy: 20, about_person_ids: family.persons('grandmother') });
  await family.put('family_tie', 'violence', {
    kind: 'VIOLENCE_TOWARDS', from_person_id: family.person('father'), to_person_id: family.person('mother'), data_class: 'D3', about_person_ids: family.persons('father', 'mother'),
  });
}

/** Decided in a crisis and told to the mother in her own words; where the child is and what was weighed is work. */
async function crisis(family: Family): Promise<void> {
  const work = (kind: string): string => family.text(kind, ['director'], ['second', 'vt', 'sheltered']);
  await family.put('crisis_decision', 'crisis decision', {
    kind: 'CHILD_OUT', state: 'GIVEN', decided_on: '2026-10-20', decided_time: '21:30', until_on: '2026-10-27', danger: work('crisisdanger'), lighter: work('crisislighter'), child_says: work('crisischild'), parents_say: work('crisisparents'),
    least_drastic: work('crisisleast'), carer: work('crisiscarer'), care_household_id: family.id('home'), legal_ground: 'CONSENT', decided_by: work('crisisdecider'), report_back: work('crisisreport'),
    family_text: family.text('crisisfamily', ['director', 'mother'], ['second', 'vt', 'sheltered']), about_person_ids: family.persons('son'), released_to_person_ids: family.persons('mother'), created_by: family.actor('vt'),
  });
}

/** A plan that was shared after an earlier one, with one withdrawn agreement, a draft of the next phase, and what people said. */
export async function putPlans(family: Family): Promise<void> {
  const all = family.persons('mother', 'father', 'daughter');
  const version = { author_id: family.actor('director'), about_person_ids: [...all, family.person('son')], created_by: family.actor('director') };
  await family.put('plan_version', 'earlier plan', {
    ...version, phase: 'SAFETY', number: 1, state: 'SUPERSEDED', shared_at: '2026-09-02T10:00:00Z', shared_by: family.actor('director'), adopted_at: '2026-09-03T10:00:00Z', adopted_by: family.actor('second'), content_hash: idOf('sealed'), released_to_person_ids: all,
  });
  await family.put('plan_version', 'plan', {
    ...version, phase: 'SAFETY', number: 2, state: 'SHARED', shared_at: '2026-10-02T10:00:00Z', shared_by: family.actor('director'), released_to_person_ids: all,
  });
  await family.put('plan_version', 'draft', { ...version, phase: 'ASSISTANCE', number: 1, data_class: 'D6' });
  await items(family, all);
  await voices(family);
}

async function items(family: Family, all: string[]): Promise<void> {
  const work = (kind: string): string => family.text(kind, ['director'], COLLEAGUES);
  const shared = { plan_version_id: family.id('plan'), state: 'SHARED', about_person_ids: all, released_to_person_ids: all };
  const draft = { plan_version_id: family.id('draft'), state: 'DRAFT', data_class: 'D6', about_person_ids: all };
  await family.put('top3_item', 'situation', { ...shared, lineage_id: family.id('line 1'), rank: 1, behaviour: work('behaviour'), family_text: 'Thuis is er ruzie', no_condition_reason: work('nocondition'), no_help_reason: work('nohelp'), risk_factors: work('risk'), goal: 'Rust', fact_ids: [family.id('fact of all')] });
  await family.put('top3_item', 'draft situation', { ...draft, lineage_id: family.id('line 2'), rank: 1, behaviour: work('draftbehaviour'), family_text: work('draftfamilytext') });
  await family.put('minimum_condition', 'condition', { ...shared, lineage_id: family.id('line 3'), text: work('condition'), family_text: 'Niemand schreeuwt', set_by_name: 'Team' });
  await family.put('agreement', 'agreement', {
    ...shared, lineage_id: family.id('line 4'), top3_item_id: family.id('situation'), what: work('what'), trigger: work('trigger'), check_how: work('checkhow'), if_it_fails: work('fails'),
    family_text: 'Vader belt eerst', who_person_id: family.person('father'),
  });
  await family.put('top3_item', 'earlier situation', { ...shared, plan_version_id: family.id('earlier plan'), lineage_id: family.id('line 1'), rank: 1, behaviour: work('earlierbehaviour'), family_text: 'Thuis is er vaak ruzie', goal: 'Rust' });
  await family.put('agreement', 'earlier agreement', {
    ...shared, plan_version_id: family.id('earlier plan'), lineage_id: family.id('line 4'), top3_item_id: family.id('earlier situation'), what: work('earlierwhat'), family_text: 'Vader belt altijd', who_person_id: family.person('father'),
  });
  await family.put('agreement', 'withdrawn agreement', {
    ...shared, state: 'WITHDRAWN', lineage_id: family.id('line 5'), top3_item_id: family.id('situation'), position: 2, what: work('withdrawn'), family_text: work('withdrawnfamilytext'),
  });
  await family.put('agreement_check', 'check', {
    agreement_lineage_id: family.id('line 4'), planned_on: '2026-11-01', note: work('checknote'), result: 'KEPT', checked_at: '2026-11-01T12:00:00Z', checked_by: family.actor('director'),
    about_person_ids: all, released_to_person_ids: all,
  });
  await family.put('goal_progress', 'progress', {
    top3_lineage_id: family.id('line 1'), state: 'NOT_REACHED', reason: work('goalreason'), judged_on: '2026-11-02', judged_by: family.actor('director'), about_person_ids: all, released_to_person_ids: all,
  });
  await family.put('milestone', 'milestone', {
    phase: 'SAFETY', text: work('milestone'), family_text: 'Wij wonen weer samen', due_month: '2028-06', reached_on: '2026-11-02', reached_words: work('milestonereached'), about_person_ids: all, released_to_person_ids: all, created_by: family.actor('director'),
  });
  await family.put('monitoring_moment', 'moment', {
    handed_over_on: '2026-08-01', position: 1, due_on: '2026-11-01', state: 'DONE', stable: 'PARTLY', words: work('monitoringwords'), family_text: 'Het gaat beter', spoken_with: work('spokenwith'), done_on: '2026-11-02', done_by: family.actor('director'), about_person_ids: all, released_to_person_ids: all,
  });
  await family.put('follow_up', 'follow up', {
    agreement_lineage_id: family.id('line 4'), check_id: family.id('check'), what: work('followup'), owner_actor_id: family.actor('director'), named_actor_ids: [family.actor('director')], due_at: '2026-11-02T12:00:00Z',
    result: work('followupresult'), done_at: '2026-11-02T10:00:00Z', done_by: family.actor('director'), data_class: 'D5', about_person_ids: all, released_to_person_ids: all,
  });
  await family.put('help_given', 'help', { ...shared, lineage_id: family.id('line 8'), kind: 'Ouderbegeleiding', provider_name: 'Proefhulp', family_text: 'Iemand helpt thuis' });
  await family.put('help_given', 'draft help', { ...draft, lineage_id: family.id('line 9'), kind: work('drafthelp'), family_text: work('drafthelptext') });
  await family.put('help_record', 'help record', {
    help_lineage_id: family.id('line 8'), started_on: '2026-11-01', stopped_on: '2026-11-05', stop_reason: work('stopreason'), recorded_by: family.actor('director'), about_person_ids: all, released_to_person_ids: all,
  });
  await family.put('plan_seen', 'seen by mother', { phase: 'SAFETY', data_class: 'D5', looked_at: '2026-11-01T10:00:00Z', seen: [`Agreement ${family.id('line 4')} ${'a'.repeat(64)}`], created_by: family.actor('mother') });
  await family.put('safety_net_contact', 'contact', { ...shared, lineage_id: family.id('line 6'), position: 1, name: 'Buurvrouw', family_text: 'Bel de buurvrouw' });
  await family.put('template_plan', 'template', { kind: 'AT_18', state: 'SHARED', shared_at: '2026-11-02T12:00:00Z', data_class: 'D7', created_by: family.actor('director'), about_person_ids: family.persons('daughter'), released_to_person_ids: family.persons('daughter') });
  await family.put('template_plan_section', 'question', {
    template_plan_id: family.id('template'), section: 'HOUSING', position: 1, state: 'SHARED', text: work('question'), family_text: 'Jij krijgt een kamer', who_name: 'Naam', due_on: '2027-02-01', data_class: 'D7',
    about_person_ids: family.persons('daughter'), released_to_person_ids: family.persons('daughter'),
  });
  await family.put('safety_net_confirmation', 'confirmation', { contact_lineage_id: family.id('line 6'), agrees: true, how: 'PHONE', confirmed_on: '2026-11-02', confirmed_by: family.actor('director'), about_person_ids: all, released_to_person_ids: all });
  await family.put('safety_net_contact', 'draft contact', { ...draft, lineage_id: family.id('line 7'), position: 1, name: work('draftcontact') });
}

async function voices(family: Family): Promise<void> {
  for (const [who, kind] of [['mother', 'D8'], ['father', 'D8'], ['daughter', 'D8K']] as const) {
    const said = { person_id: family.person(who), said_at: '2026-10-03T10:00:00Z', data_class: kind, about_person_ids: family.persons(who) };
    const words = (what: string): string => family.text(`${what}${who}`, ['director', who], COLLEAGUES);
    await family.put('plan_opinion', `opinion of ${who}`, { ...said, plan_version_id: family.id('plan'), stance: 'PARTLY', seen_hash: idOf('seen'), words: words('opinion') });
    await family.put('item_signature', `signature of ${who}`, {
      ...said, plan_version_id: family.id('plan'), item_type: 'AGREEMENT', item_id: family.id('agreement'), lineage_id: family.id('line 4'), stance: 'PARTLY', words: words('signature'), signed_hash: idOf('seen'),
    });
    await family.put('view_request', `request to ${who}`, {
      plan_version_id: family.id('plan'), person_id: family.person(who), asked_at: '2026-10-02T10:00:00Z', state: 'NOT_REACHED', data_class: 'D5', about_person_ids: family.persons(who), released_to_person_ids: family.persons(who),
      not_reached_why: family.text(`notreached${who}`, ['director', who], [...COLLEAGUES, 'gi']), recorded_by_name: 'Naam director',
    });
    await family.put('safety_score', `score of ${who}`, { person_id: family.person(who), about_person_ids: family.persons(who), data_class: kind, score: 4, said_on: '2026-10-03', words: words('score'), one_higher: words('onehigher') });
    await family.put('response', `response of ${who}`, {
      ...said, item_type: 'AGREEMENT', item_id: family.id('agreement'), item_version: 1, item_hash: idOf('seen'), kind: 'SOMETHING_TO_SAY', receipt: 'R-00001',
      words: words('response'), answer: words('answer'), answered_at: '2026-10-05T10:00:00Z', answer_from_name: 'Naam director',
    });
  }
}
