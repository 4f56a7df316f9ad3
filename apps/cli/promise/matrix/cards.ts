import { LONG_AGO } from '../world/cast.ts';
import type { Place } from './place.ts';

type Row = Parameters<Place['put']>[2];
const CHILDREN = ['daughter', 'son', 'teen', 'ward', 'grown'];
const TOLD = ['mother', 'father', 'daughter', 'formerpartner', 'nocustody', 'foster', 'step', 'grandmother', 'guardian', 'teen', 'grown'];
/** Whom a line is about, and with whom its source was shared by name. */
const LINES: Readonly<Record<string, readonly [about: readonly string[], released: readonly string[]]>> = {
  mother: [['mother'], []], son: [['son'], []], mixed: [['mother', 'son'], []], parents: [['mother', 'father', 'daughter', 'son'], ['mother', 'father', 'daughter']], teen: [['teen'], ['mother', 'formerpartner', 'nocustody']],
  teenformer: [['teen', 'formerpartner'], ['formerpartner', 'teen']], teenown: [['teen'], []], daughter: [['daughter'], []], grown: [['grown'], []], ward: [['ward'], []], formerpartner: [['formerpartner'], []],
  released: [['son'], ['father', 'nocustody', 'foster', 'step', 'grandmother', 'guardian', 'formerpartner', 'daughter', 'teen']],
};

/** A card in every state, about all children and about each by itself, and copies of everything that a card may rest on. */
export async function putCards(place: Place): Promise<void> {
  let number = 0;
  const card = async (name: string, state: string, children: readonly string[]): Promise<void> => {
    const done = ['ADOPTED', 'SUPERSEDED'].includes(state);
    await place.put('safety_card', `card ${name}`, {
      number: (number += 1), model_id: await place.cardModel(), state, author_id: place.actor('case-director'), created_by: place.actor('case-director'), occasion: 'SIGNAL', made_with: 'samen met', conclusion: 'SAFE_WITH_AGREEMENTS', conclusion_text: 'omdat het rustiger is',
      decision: 'HOLD', decision_reason: 'reden', alternatives: 'anders', legal_decider: 'de ouders', shared_at: '2026-10-02T10:00:00Z', shared_by: place.actor('case-director'), valid_until: '2027-01-01', about_person_ids: place.persons(...children),
      released_to_person_ids: place.persons(...TOLD), withdrawn_reason: state === 'WITHDRAWN' ? 'vergissing' : null, based_on_id: place.id(`card ${name}`),
      ...(done ? { adopted_at: '2026-10-12T10:00:00Z', adopted_by: place.actor('team-colleague'), adopted_reason: 'goed zo', seal: 'a'.repeat(64) } : {}),
    });
    for (const child of children) await putChild(place, name, child, state);
  };
  await card('adopted', 'ADOPTED', ['daughter', 'son']);
  await card('shared', 'SHARED', ['ward', 'son']);
  await card('withdrawn', 'WITHDRAWN', ['son']);
  await card('all', 'SUPERSEDED', CHILDREN);
  for (const child of CHILDREN) await card(child, 'SUPERSEDED', [child]);
  await putLines(place);
}

async function putChild(place: Place, card: string, child: string, state: string): Promise<void> {
  const part = { safety_card_id: place.id(`card ${card}`), child_person_id: place.person(child), about_person_ids: place.persons(child), state, created_by: place.actor('case-director') };
  await place.put('safety_card_child', `card ${card} ${child}`, {
    ...part, severity: 'CONCERNING', kinds: ['PHYSICAL_ABUSE'], frequency: 'MONTHLY', since_month: '2025-01', last_on: '2026-09-05', consequence: 'gevolg', medically_assessed: true, if_nothing_changes: 'dan', spoken_on: '2026-10-01', spoken_by: 'wie', spoken_how: 'hoe',
    not_spoken_why: 'waarom', released_to_person_ids: place.persons(child),
  });
  await place.put('safety_card_area', `area ${card} ${child}`, { ...part, safety_card_child_id: place.id(`card ${card} ${child}`), area: 'BASIC_CARE', position: 1, judgement: 'WORRY', note: 'toelichting' });
}

async function putLines(place: Place): Promise<void> {
  let position = 0;
  const line = (name: string, row: Row): Promise<void> => place.put('safety_card_line', `line ${name}`, {
    safety_card_id: place.id('card adopted'), section: 'FACT', position: (position += 1), copy_of_type: 'Fact', copy_of_id: place.id(`source of ${name}`), copy_of_version: 1, text: 'tekst', family_text: 'gezinstekst', note: 'erbij', on_day: '2026-09-05',
    family_reads: 'ABOUT', person_id: place.person('mother'), created_at: LONG_AGO, ...row,
  });
  for (const [variety, [about, released]] of Object.entries(LINES)) {
    const whom = { about_person_ids: place.persons(...about), released_to_person_ids: place.persons(...released) };
    for (const dataClass of ['D3', 'D4', 'D5', 'D6', 'D7']) await line(`${variety} ${dataClass}`, { ...whom, data_class: dataClass });
    await line(`${variety} by name`, { ...whom, data_class: 'D4', family_reads: 'NAMED' });
    await line(`${variety} for work`, { ...whom, data_class: 'D4', family_reads: 'NEVER' });
  }
  for (const who of ['mother', 'father', 'formerpartner', 'guardian', 'daughter', 'teen', 'grown', 'son']) {
    const own = { person_id: place.person(who), about_person_ids: place.persons(who), family_reads: 'SAID' };
    await line(`${who} said`, { ...own, data_class: 'D8' });
    await line(`${who} said as a child`, { ...own, data_class: 'D8K', text: '', family_text: '' });
  }
  const before = { safety_card_id: place.id('card all'), state: 'SUPERSEDED', about_person_ids: place.persons('son') };
  for (const dataClass of ['D4', 'D5']) await line(`before ${dataClass}`, { ...before, data_class: dataClass });
  // A copy of what a restriction keeps from the mother.
  await line('of what is withheld', { data_class: 'D3', about_person_ids: place.persons('daughter'), copy_of_id: place.id('fact daughter D3') });
}
