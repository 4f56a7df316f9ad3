import { idOf } from '@zov/access/server/testing/rows.ts';
import { LONG_AGO } from '../world/cast.ts';
import { putCards } from './cards.ts';
import { putCrises } from './crisis-contents.ts';
import { putGates } from './gate-contents.ts';
import { putTemplates } from './template-contents.ts';
import { putPapers } from './papers.ts';
import { LIVE, isFamily, isOffice } from './cast.ts';
import type { Place } from './place.ts';
import { putHelp, putOfGi } from './help-contents.ts';

/** Whom a row is about, and with whom it was shared by name: every difference that the matrix makes between family members. */
const VARIETIES: Readonly<Record<string, readonly [about: readonly string[], released?: readonly string[]]>> = {
  mother: [['mother']], father: [['father']], son: [['son']], daughter: [['daughter']], mixed: [['mother', 'son']], parents: [['mother', 'father', 'daughter', 'son'], ['mother', 'father', 'daughter']],
  teen: [['teen'], ['mother', 'formerpartner', 'nocustody']], teenown: [['teen']], teenformer: [['teen', 'formerpartner'], ['formerpartner', 'teen']], nocustody: [['nocustody']], formerpartner: [['formerpartner']],
  released: [['son'], ['father', 'nocustody', 'foster', 'step', 'grandmother', 'guardian', 'formerpartner', 'daughter', 'teen']], ward: [['ward']], grown: [['grown']], step: [['step']], foster: [['foster']],
  guardian: [['guardian']], grandmother: [['grandmother'], ['grandmother']],
};
/** The same for what is planned; fewer, since there are more types of it. */
const PLANNED = ['parents', 'mother', 'father', 'daughter', 'teen', 'teenown', 'teenformer', 'nocustody', 'released', 'grown', 'ward', 'grandmother'];
export const PHASES = { SAFETY: 'D5', ASSISTANCE: 'D6', RECOVERY: 'D7' } as const;
const PLAN_READERS = ['mother', 'father', 'daughter', 'formerpartner', 'nocustody', 'foster', 'step', 'grandmother', 'guardian', 'teen', 'grown'];

type Row = Parameters<Place['put']>[2];
const about = (place: Place, variety: string): Row => {
  const [whom, released = []] = VARIETIES[variety] ?? [[]];
  return { about_person_ids: place.persons(...whom), released_to_person_ids: place.persons(...released) };
};

/** Everything that a dossier can hold, in every class, about everybody, shared and not. */
export async function putContents(place: Place): Promise<void> {
  await putAnalyses(place);
  await putSignals(place);
  for (const variety of Object.keys(VARIETIES)) await putRecord(place, variety);
  await putOwn(place);
  for (const phase of Object.keys(PHASES) as (keyof typeof PHASES)[]) await putPlan(place, phase);
  await putGates(place, PLAN_READERS);
  await putTemplates(place, PLANNED, (variety) => about(place, variety));
  await putVoices(place);
  await putCards(place);
  await putViews(place);
  await putPapers(place);
  await putCrises(place, Object.keys(VARIETIES).map((variety) => [variety, about(place, variety)]));
}

/** What somebody says of a fact: read by whoever reads the fact. */
const besideFact = (place: Place, fact: string): Promise<unknown> =>
  place.put('fact_statement', `statement at ${fact}`, { fact_id: place.id(fact), person_id: place.person('mother'), words: 'zo was het niet', disputes: true, said_at: LONG_AGO, recorded_by_name: 'Jip' });

async function putRecord(place: Place, variety: string): Promise<void> {
  const row = { ...about(place, variety), created_by: place.actor('case-director') };
  for (const dataClass of ['D3', 'D11', 'D12']) {
    await place.put('fact', `fact ${variety} ${dataClass}`, { ...FACT, ...row, data_class: dataClass, source_person_id: place.person('mother'), source_organisation_id: idOf('municipality') });
    await besideFact(place, `fact ${variety} ${dataClass}`);
  }
  for (const dataClass of ['D3', 'D11', 'D12']) await place.put('attachment', `file ${variety} ${dataClass}`, { ...FILE, ...row, data_class: dataClass, source_organisation_id: idOf('municipality') });
  for (const dataClass of ['D3', 'D11', 'D12']) await place.put('pointer', `pointer ${variety} ${dataClass}`, { ...ASK, ...row, released_to_person_ids: [], data_class: dataClass, source_organisation_id: idOf('municipality') });
  for (const dataClass of ['D2', 'D2S', 'D3', 'D13']) await place.put('dossier_event', `event ${variety} ${dataClass}`, { kind: 'OTHER', happened_on: '2026-09-03', what: `gebeurtenis ${variety}`, data_class: dataClass, source_organisation_id: idOf('municipality'), ...row });
  await place.put('safety_score', `score ${variety} D4`, { ...SCORE, ...row, data_class: 'D4', rater_actor_id: place.actor('case-director'), rater_name: 'Naam' });
  await putOutlook(place, variety, row);
  await place.put('protective_factor', `factor ${variety}`, { ...FACTOR, who_person_id: place.person('grandmother'), ...row });
  await place.put('instrument_outcome', `instrument ${variety}`, { ...INSTRUMENT, ...row });
  for (const dataClass of ['D11', 'D12', 'D13']) await place.put('measure', `measure ${variety} ${dataClass}`, { ...MEASURE, extends_measure_id: place.id(`measure ${variety} ${dataClass}`), data_class: dataClass, ...row });
  for (const dataClass of ['D3', 'D11']) await place.put('analysis_statement', `statement ${variety} ${dataClass}`, { ...STATED, ...row, ...ofAnalysis(place), data_class: dataClass, source_organisation_id: idOf('municipality') });
  for (const dataClass of ['D2', 'D2S']) {
    await place.put('contact_point', `contact ${variety} ${dataClass}`, { kind: 'OTHER', text_cipher: place.secret('ContactPoint.text', `gegeven ${variety}`), data_class: dataClass, from_on: '2026-01-01', until_on: '2027-12-31', ...row, hidden_reason: dataClass === 'D2S' ? 'veiligheid' : null });
  }
}

const SCORE: Row = { score: 5, words: 'het is rustiger', one_higher: 'een maand geen ruzie', said_on: '2026-10-03', asked_by_name: 'Naam', recorded_by_name: 'Naam' };

const STATED: Row = { domain: 'MONEY', text: 'geldzorgen maken de ruzies erger' };
const ofAnalysis = (place: Place): Row => ({ analysis_id: place.id('analysis draft'), author_id: place.actor('case-director'), fact_ids: [place.id('fact son D3')] });

/** One that somebody works on, and one that was adopted. */
async function putAnalyses(place: Place): Promise<void> {
  await place.put('analysis', 'analysis draft', { number: 2, question: 'waarom lopen ruzies op', author_id: place.actor('case-director'), created_by: place.actor('case-director') });
  await place.put('analysis', 'analysis adopted', {
    number: 1, state: 'ADOPTED', question: 'waarom lopen ruzies op', author_id: place.actor('case-director'), created_by: place.actor('case-director'), adopted_at: '2026-09-12T10:00:00Z', adopted_by: place.actor('team-colleague'), adopted_reason: 'klopt', content_hash: 'a'.repeat(64),
  });
}

/** One that is weighed, and one that was handed over to Veilig Thuis; with a step each. */
async function putSignals(place: Place): Promise<void> {
  const weighed = { suspicion: 'YES', suspicion_why: 'gezien', unsafe: 'NO', unsafe_why: 'nu niet', able: 'YES', able_why: 'hulp is er', accepted: 'YES', accepted_why: 'werkt mee', effective: 'NO', effective_why: 'duurt lang' };
  const signal = { what: 'wat binnenkwam', received_on: '2026-09-01', source_kind: 'FAMILY_MEMBER', source_person_id: place.person('mother'), source_name: 'bron', ...weighed, about_person_ids: place.persons('son'), created_by: place.actor('case-director'), hand_over_owner_id: place.actor('case-director'), hand_over_due_on: '2026-12-01' };
  const told = { told_person_ids: place.persons('mother'), told_on: '2026-09-03', reaction: 'schrok', not_told_why: 'vader is er niet', advice_on: '2026-09-02', advice_number: 'A-1', advice_words: 'meld', vir_noted_on: '2026-09-04' };
  await place.put('signal', 'signal open', signal);
  await place.put('signal', 'signal handed over', {
    ...signal, ...told, state: 'CLOSED', must_report: 'YES', must_report_why: 'onveilig', help_possible: 'NO', help_possible_why: 'niet genoeg', decision: 'REPORT', decided_by: 'het team', decided_on: '2026-09-05', handed_over_on: '2026-09-06', hand_over_reference: 'VT-1',
  });
  for (const name of ['signal open', 'signal handed over']) await place.put('signal_step', `step of ${name}`, { signal_id: place.id(name), step: 1, done_on: '2026-09-02', by_name: 'Naam', words: 'wat eruit kwam', about_person_ids: place.persons('son'), created_by: place.actor('case-director') });
}

/** Dropped ones are no longer there for the family. */
async function putOutlook(place: Place, variety: string, row: Row): Promise<void> {
  const sentence = { ...row, text: 'zin van de professional', family_text: `zin ${variety}`, fact_ids: [place.id('fact son D3')] };
  await place.put('column_statement', `column ${variety}`, { ...sentence, kind: 'WORRY', position: 1 });
  await place.put('column_statement', `dropped column ${variety}`, { ...sentence, kind: 'NEED', position: 2, state: 'DROPPED', dropped_reason: 'niet meer zo' });
  if ((row['about_person_ids'] as readonly string[]).length !== 1) return;
  await place.put('perspective', `perspective ${variety}`, { ...row, kind: 'AT_HOME', words: 'toelichting', family_text: `perspectief ${variety}`, decided_by: 'de kinderrechter', from_on: '2026-10-01', review_on: '2027-04-01' });
}

/** Each follows on itself: what matters is who sees that it follows on one. */
const MEASURE: Row = { kind: 'OTHER', from_on: '2026-10-01', until_on: '2027-10-01', note: 'toelichting', decided_on: '2026-09-30', decided_by: 'kinderrechter', reference: 'C/01/1', carried_out_on: '2026-10-02', safety_effect: 'er kijkt iemand mee' };
const FACTOR: Row = { kind: 'FACTOR', text: 'oma helpt', who_name: 'oma', strength: 'STRONG', since_on: '2026-01-01', until_on: '2027-01-01' };
const INSTRUMENT: Row = { instrument: 'LIRIK', instrument_version: '3', taken_on: '2026-10-01', taken_by_name: 'Naam', outcome: 'zorgelijk' };

const FACT: Row = {
  kind: 'FACT', what: 'wat er gebeurde', happened_on: '2026-09-03', happened_until_on: '2026-09-04', place: 'thuis', source_kind: 'FAMILY_MEMBER', source_name: 'bron', correction_reason: 'verschreven', released_reason: 'past bij de afspraken',
};

const ASK: Row = { topic: 'het verzuim', organisation_name: 'School', professional_name: 'Juf', reach: 'bel de school' };
const FILE: Row = { title: 'Verslag', file_name: 'verslag.pdf', kind: 'PDF', bytes: 1_000, pages: 2 };

/** What each professional wrote down itself, in each class; and what somebody reported. */
async function putOwn(place: Place): Promise<void> {
  for (const reader of LIVE.filter((one) => !isFamily(one) && !isOffice(one))) {
    const fromMe = { about_person_ids: place.persons('son'), created_by: place.actor(reader.name) };
    const own = { ...fromMe, source_organisation_id: idOf(reader.organisation ?? '') };
    for (const dataClass of ['D3', 'D11', 'D12']) {
      await place.put('fact', `fact of ${reader.name} ${dataClass}`, { ...FACT, ...own, data_class: dataClass, split_from_fact_id: place.id('fact son D3') });
      await besideFact(place, `fact of ${reader.name} ${dataClass}`);
    }
    for (const dataClass of ['D3', 'D11']) await place.put('analysis_statement', `statement of ${reader.name} ${dataClass}`, { ...STATED, ...own, ...ofAnalysis(place), data_class: dataClass });
    for (const dataClass of ['D3', 'D11', 'D12']) await place.put('attachment', `file of ${reader.name} ${dataClass}`, { ...FILE, ...own, data_class: dataClass });
    for (const dataClass of ['D3', 'D11', 'D12']) await place.put('pointer', `pointer of ${reader.name} ${dataClass}`, { ...ASK, ...own, data_class: dataClass });
    await place.put('protective_factor', `factor of ${reader.name}`, { ...FACTOR, ...fromMe });
    await place.put('instrument_outcome', `instrument of ${reader.name}`, { ...INSTRUMENT, ...fromMe });
    await place.put('vulnerability', `vulnerability of ${reader.name}`, { person_id: place.person('mother'), about_person_ids: place.persons('mother'), kind: `OF_${reader.name.toUpperCase().replaceAll('-', '_')}`, present: 'YES', note: 'nooit stil', fact_ids: [place.id('fact son D3')], created_by: own.created_by, source_organisation_id: own.source_organisation_id });
    await place.put('dossier_event', `event of ${reader.name}`, { kind: 'OTHER', happened_on: '2026-09-03', what: 'stand van het onderzoek', data_class: 'D13', ...own });
  }
  await place.put('fact', 'reported', { ...FACT, about_person_ids: place.persons('son'), source_kind: 'REPORTER', source_name: null, source_organisation_id: idOf('vt'), created_by: place.actor('veilig-thuis') });
  await place.put('fact', 'reported shared', { ...FACT, about_person_ids: place.persons('son'), released_to_person_ids: place.persons('nocustody'), source_kind: 'REPORTER', source_name: null, created_by: place.actor('veilig-thuis') });
  await place.put('attachment', 'file withdrawn', { ...FILE, about_person_ids: place.persons('son'), released_to_person_ids: place.persons('mother', 'father', 'nocustody'), state: 'WITHDRAWN', withdrawn_reason: 'verkeerd bestand', created_by: place.actor('case-director') });
  await place.put('pointer', 'pointer withdrawn', { ...ASK, about_person_ids: place.persons('son'), state: 'WITHDRAWN', withdrawn_reason: 'niet meer zo', created_by: place.actor('case-director') });
  await place.put('fact_reporter', 'reporter', { fact_id: place.id('reported'), name_cipher: place.secret('FactReporter.name', 'buurvrouw') });
}

async function putPlan(place: Place, phase: keyof typeof PHASES): Promise<void> {
  const version = {
    phase, data_class: PHASES[phase], author_id: place.actor('case-director'), created_by: place.actor('case-director'), about_person_ids: place.persons('mother', 'father', 'daughter', 'son'), released_to_person_ids: place.persons(...PLAN_READERS),
  };
  await place.put('plan_version', `plan ${phase}`, { ...version, number: 2, state: 'SHARED', shared_at: '2026-10-02T10:00:00Z', shared_by: place.actor('case-director') });
  for (const variety of PLANNED) await putItems(place, phase, `plan ${phase}`, variety, 'SHARED');
  await putItems(place, phase, `plan ${phase}`, 'draft', 'DRAFT', 'parents');
  await putItems(place, phase, `plan ${phase}`, 'withdrawn', 'WITHDRAWN', 'parents');
  await putOfGi(place, phase, { ...about(place, 'parents'), plan_version_id: place.id(`plan ${phase}`), data_class: PHASES[phase] });
  // The safety plan is carried out; later ones wait, adopted, for their gate.
  const inForce = phase === 'SAFETY' ? { state: 'IN_FORCE', in_force_at: '2026-09-12T10:00:00Z' } : { state: 'ADOPTED' };
  await putSigning(place, phase);
  await place.put('plan_version', `adopted ${phase}`, {
    ...version, ...inForce, number: 1, shared_at: '2026-09-02T10:00:00Z', shared_by: place.actor('case-director'), adopted_at: '2026-09-12T10:00:00Z', adopted_by: place.actor('team-colleague'), adopted_reason: 'goed zo',
    content_hash: 'a'.repeat(64), based_on_id: place.id(`plan ${phase}`),
  });
}

/** Who is asked, some of whom the plan is not shared with; and what professionals are asked and signed. */
async function putSigning(place: Place, phase: keyof typeof PHASES): Promise<void> {
  const request = { plan_version_id: place.id(`plan ${phase}`), asked_at: '2026-10-02T10:00:00Z', data_class: PHASES[phase], created_by: place.actor('case-director') };
  for (const who of PLAN_READERS) {
    const one = { ...request, person_id: place.person(who), about_person_ids: place.persons(who), released_to_person_ids: who === 'formerpartner' ? [] : place.persons(who) };
    await place.put('view_request', `request ${phase} ${who}`, { ...one, ...(who === 'father' ? { state: 'NOT_REACHED', not_reached_why: 'neemt niet op', tried_on: ['2026-10-03'], recorded_by_name: 'Naam' } : {}) });
  }
  for (const who of NAMED) {
    const own = { plan_version_id: request.plan_version_id, actor_id: place.actor(who), about_person_ids: place.persons('mother'), data_class: PHASES[phase], created_by: place.actor(who) };
    await place.put('view_request', `request ${phase} ${who}`, { ...own, asked_at: request.asked_at, created_by: place.actor('case-director'), state: 'ANSWERED', answered_at: '2026-10-04T10:00:00Z' });
    await place.put('item_signature', `signature ${phase} ${who}`, {
      ...own, item_type: 'AGREEMENT', item_id: place.id(`agreement ${phase} mother`), lineage_id: place.id(`line agreement ${phase} mother`), stance: 'AGREE', words: 'dat doen wij', said_at: '2026-10-04T10:00:00Z', signed_hash: 'd'.repeat(64),
    });
  }
}

/** Who does what was agreed for when it fails, of the agreements about these. */
const FOLLOWS: Readonly<Record<string, string>> = { mother: 'team-colleague', parents: 'care-provider', daughter: 'adult-care', teen: 'named-partner', ward: 'police' };
const NAMED = ['team-colleague', 'second-reader', 'juvenile-probation', 'mda-core', 'rvdk', 'care-provider', 'adult-care', 'named-partner', 'police'];

async function putItems(place: Place, phase: keyof typeof PHASES, version: string, variety: string, state: string, like = variety): Promise<void> {
  const name = `${phase} ${variety}`;
  const item = { ...about(place, like), plan_version_id: place.id(version), data_class: PHASES[phase], state, family_text: `gezinstekst ${variety}`, created_by: place.actor('case-director') };
  const owner = place.actor(FOLLOWS[variety] ?? 'case-director');
  const named = variety === 'mother' || variety === 'parents' ? NAMED.map((one) => place.actor(one)) : [];
  await place.put('household', `home of ${name}`, { label: 'Bij een van beiden' });
  await place.put('top3_item', `top3 ${name}`, {
    ...item, lineage_id: place.id(`line top3 ${name}`), life_domain: { SAFETY: undefined, ASSISTANCE: 'MONEY', RECOVERY: 'TRAUMA' }[phase], household_id: place.id(`home of ${name}`), rank: variety === 'parents' ? 1 : null, behaviour: 'gedrag', risk_factors: 'risico', goal: 'doel', goal_reached_when: 'als', dropped_reason: 'later', fact_ids: [place.id('fact son D3')],
  });
  await place.put('minimum_condition', `condition ${name}`, { ...item, lineage_id: place.id(`line condition ${name}`), top3_item_id: place.id(`top3 ${name}`), text: 'bodemeis', set_by_kind: 'TEAM', set_by_name: 'Team', met: true });
  await place.put('agreement', `agreement ${name}`, {
    ...item, lineage_id: place.id(`line agreement ${name}`), household_id: place.id(`home of ${name}`), top3_item_id: place.id(`top3 ${name}`), what: 'wat', trigger: 'signaal', rhythm: 'elke dag', child_picture: 'HOME', checker_name: 'wie', check_how: 'hoe', if_it_fails: 'dan', checker_person_id: place.person('grandmother'), checker_actor_id: place.actor('team-colleague'), check_every_days: 7, check_weekdays: ['MONDAY'], fails_owner_actor_id: place.actor('case-director'), fails_within_hours: 24, child_text: 'kindtekst', who_name: 'wie',
    who_person_id: place.person('father'), from_on: '2026-10-01', until_on: '2027-10-01', review_on: '2026-12-01', named_actor_ids: named,
  });
  await place.put('agreement_check', `check ${name}`, {
    ...about(place, like), agreement_lineage_id: place.id(`line agreement ${name}`), planned_on: '2026-11-01', note: 'gezien', result: 'KEPT', checked_at: '2026-11-01T12:00:00Z', checked_by: place.actor('case-director'), data_class: PHASES[phase], named_actor_ids: named,
  });
  await place.put('goal_progress', `progress ${name}`, {
    ...about(place, like), top3_lineage_id: place.id(`line top3 ${name}`), state: 'SECURED', reason: 'zes weken rustig', judged_on: '2026-11-02', judged_by: place.actor('case-director'), created_by: place.actor('case-director'), data_class: PHASES[phase],
  });
  await putHelp(place, name, item, about(place, like));
  await place.put('follow_up', `follow-up ${name}`, {
    ...about(place, like), agreement_lineage_id: place.id(`line agreement ${name}`), check_id: place.id(`check ${name}`), what: 'dan', owner_actor_id: owner, due_at: '2026-11-02T12:00:00Z', data_class: PHASES[phase], named_actor_ids: [owner],
    // One that is over, about somebody whose follow-up nobody tries to finish.
    ...(variety === 'released' ? { result: 'gedaan', done_at: '2026-11-02T10:00:00Z', done_by: owner } : {}),
  });
  await place.put('safety_net_contact', `net ${name}`, {
    ...item, lineage_id: place.id(`line net ${name}`), position: 1, name: 'Buurvrouw', person_id: place.person('grandmother'), public_phone: '0887654321', reachable_when: 'overdag', told: true, agreed: true, confirmed_on: '2026-10-01',
  });
  await place.put('safety_net_confirmation', `confirmation ${name}`, {
    ...about(place, like), contact_lineage_id: place.id(`line net ${name}`), agrees: true, how: 'PHONE', confirmed_on: '2026-11-02', confirmed_by: place.actor('case-director'), created_by: place.actor('case-director'), data_class: PHASES[phase],
  });
  const { family_text: dutch, ...followed } = item;
  for (const [itemType, kind] of [['TOP3_ITEM', 'top3'], ['MINIMUM_CONDITION', 'condition'], ['AGREEMENT', 'agreement'], ['SAFETY_NET_CONTACT', 'net']] as const) {
    await place.put('translation', `translation ${kind} ${name}`, {
      ...followed, of_item_type: itemType, of_item_id: place.id(`${kind} ${name}`), field: 'FAMILY_TEXT', language: 'EN', text: `text ${variety}`, of_text: dutch, named_actor_ids: itemType === 'AGREEMENT' ? named : [],
      checked_by_name: 'Tolk', checked_at: '2026-10-01T12:00:00Z',
    });
  }
}

const SPEAKERS: readonly (readonly [who: string, dataClass: string, allows?: readonly string[]])[] = [
  ...['mother', 'father', 'formerpartner', 'nocustody', 'guardian', 'foster', 'step', 'grandmother', 'grown'].map((who) => [who, 'D8'] as const),
  ['daughter', 'D8K'], ['teen', 'D8K', ['TEAM']], ['ward', 'D8K', ['PARENTS']], ['son', 'D8'],
];

/** What the family thinks of a card. */
async function putViews(place: Place): Promise<void> {
  for (const [who, dataClass, allows = []] of [...SPEAKERS, ['daughter aloud', 'D8K', ['PARENTS', 'TEAM']] as const]) {
    const person = who.split(' ')[0] ?? who;
    await place.put('card_view', `view ${who}`, {
      safety_card_id: place.id('card adopted'), person_id: place.person(person), about_person_ids: place.persons(person), data_class: dataClass, child_allows: allows, stance: 'PARTLY', words: `kijk van ${person}`, said_at: '2026-10-13T10:00:00Z', seen_hash: 'b'.repeat(64),
      recorded_by_name: 'Naam', created_at: LONG_AGO,
    });
  }
}

async function putVoices(place: Place): Promise<void> {
  const voices = [...SPEAKERS.map(([who, dataClass, allows = []]) => [who, who, dataClass, allows] as const), ['daughter aloud', 'daughter', 'D8K', ['PARENTS', 'TEAM']] as const];
  for (const [name, who, dataClass, allows] of voices) {
    const said = { person_id: place.person(who), about_person_ids: place.persons(who), data_class: dataClass, child_allows: allows, words: `woorden van ${who}`, said_at: '2026-10-03T10:00:00Z', created_at: LONG_AGO };
    await place.put('plan_opinion', `opinion ${name}`, { ...said, plan_version_id: place.id('plan SAFETY'), stance: 'PARTLY', seen_hash: 'b'.repeat(64), recorded_by_name: 'Naam' });
    await place.put('item_signature', `signature ${name}`, {
      ...said, plan_version_id: place.id('plan SAFETY'), item_type: 'AGREEMENT', item_id: place.id('agreement SAFETY parents'), lineage_id: place.id('line agreement SAFETY parents'), stance: 'PARTLY', signed_hash: 'd'.repeat(64), recorded_by_name: 'Naam',
    });
    await place.put('safety_score', `score ${name}`, { ...SCORE, person_id: place.person(who), about_person_ids: place.persons(who), data_class: dataClass, child_allows: allows, created_at: LONG_AGO });
    await place.put('response', `response ${name}`, {
      ...said, item_type: 'AGREEMENT', item_id: place.id('agreement SAFETY parents'), item_version: 1, item_hash: 'c'.repeat(64), kind: 'SOMETHING_TO_SAY', receipt: 'R-00001', answer: 'antwoord', answered_at: '2026-10-05T10:00:00Z',
      answer_by_on: '2026-10-10', answer_from_name: 'Naam',
    });
  }
}
