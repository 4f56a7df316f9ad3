import type { Place } from './place.ts';

type Row = Parameters<Place['put']>[2];

const SAID: Row = {
  met: ['DANGER'], not_met: ['CHECKS'], not_known: ['SAFETY_NET'], evidence_hash: 'a'.repeat(64), conditions: '[]', reason: 'het gaat beter', family_text: 'we kijken nu naar wat erachter zit',
  overridden: true, override_reason: 'wachten is slechter', needs_release: true,
};
const DECIDED: Row = {
  seconded_at: '2026-10-05T10:00:00Z', second_agrees: true, second_words: 'eens', released_at: '2026-10-05T11:00:00Z', release_agrees: true, release_words: 'ook eens', decided_at: '2026-10-05T11:00:00Z', state: 'OPENED',
};

/** What was decided about gates and what was not, in each class, shared with the family and not; and turning back. */
export async function putGates(place: Place, sharedWith: readonly string[]): Promise<void> {
  const directs = { proposed_by: place.actor('case-director'), created_by: place.actor('case-director') };
  const whom = (...names: readonly string[]): Row => ({ about_person_ids: place.persons('mother', 'father', 'daughter', 'son'), released_to_person_ids: place.persons(...names) });
  const others = { seconded_by: place.actor('second-reader'), released_by: place.actor('veilig-thuis') };
  for (const [gate, dataClass] of [['TO_ASSISTANCE', 'D5'], ['TO_RECOVERY', 'D6']] as const) {
    const one = { ...SAID, ...directs, gate, data_class: dataClass };
    await place.put('gate_decision', `gate ${gate} proposed`, { ...one, ...whom(...sharedWith) });
    await place.put('gate_decision', `gate ${gate} opened`, { ...one, ...DECIDED, ...others, ...whom(...sharedWith) });
    await place.put('gate_decision', `gate ${gate} told nobody`, { ...one, ...DECIDED, ...others, ...whom() });
    await place.put('gate_decision', `gate ${gate} withdrawn`, { ...one, ...whom(...sharedWith), state: 'WITHDRAWN', withdrawn_reason: 'er is iets veranderd', decided_at: '2026-10-04T10:00:00Z' });
  }
  await putMonitoring(place, sharedWith);
  await putSeen(place);
  const closing: Row = {
    ...SAID, ...directs, ...whom(...sharedWith), gate: 'CLOSING', data_class: 'D5', outcome: 'STABLE_SAFE', stable: ['NO_VIOLENCE'], not_stable: ['HELP_SETTLED'], follow_up_on: '2027-01-01', follow_up_by: place.actor('case-director'),
  };
  await place.put('gate_decision', 'gate CLOSING proposed', closing);
  // Without it nobody closes the dossier; decided after every relapse that is tried here.
  await place.put('gate_decision', 'gate CLOSING opened', { ...closing, ...DECIDED, ...others, decided_at: '2099-01-01T10:00:00Z' });
  // Before the gates were opened, so that they stand open now.
  for (const [name, to] of [['shared', sharedWith], ['told nobody', []]] as const) {
    await place.put('phase_turn', `turn ${name}`, { kind: 'RELAPSE', turned_at: '2026-09-20T10:00:00Z', turned_by: place.actor('case-director'), reason: 'er werd weer geschreeuwd', family_text: 'we gaan terug naar veiligheid', ...whom(...to), created_by: place.actor('case-director') });
  }
}

/** NL: wat iemand van het plan zag. Of some who work and some who live there; of most nobody keeps it. */
async function putSeen(place: Place): Promise<void> {
  for (const [index, phase] of (['SAFETY', 'ASSISTANCE', 'RECOVERY'] as const).entries()) {
    for (const who of ['second-reader', 'mother', 'police', 'crisis']) {
      await place.put('plan_seen', `${who} saw ${phase}`, { phase, data_class: ['D5', 'D6', 'D7'][index] ?? 'D5', looked_at: '2026-11-01T10:00:00Z', seen: [`Agreement ${place.id('line')} ${'a'.repeat(64)}`], created_by: place.actor(who) });
    }
  }
}

/** NL: toezichtmomenten. Planned and done, shared with the family and not. */
async function putMonitoring(place: Place, sharedWith: readonly string[]): Promise<void> {
  const SEEN: Row = { state: 'DONE', stable: 'PARTLY', words: 'het is rustiger', family_text: 'het gaat beter', spoken_with: 'moeder', done_on: '2026-11-02', done_by: place.actor('veilig-thuis'), fact_id: place.id('fact parents D3') };
  for (const [index, [name, to]] of ([['shared', sharedWith], ['told nobody', []]] as const).entries()) {
    const row: Row = { about_person_ids: place.persons('mother', 'father', 'daughter', 'son'), released_to_person_ids: place.persons(...to), created_by: place.actor('veilig-thuis'), handed_over_on: `2026-0${index + 7}-01` };
    await place.put('monitoring_moment', `moment done ${name}`, { ...row, ...SEEN, position: 1, due_on: '2026-11-01' });
    await place.put('monitoring_moment', `moment planned ${name}`, { ...row, position: 2, due_on: '2027-11-01' });
  }
}
