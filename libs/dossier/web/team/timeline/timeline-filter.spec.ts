import { describe, expect, it } from '@jest/globals';
import { people } from '../testing/family';
import { familyFirst, Names } from '../shared/people';
import type { Entry, EntryKind } from '../shared/timeline';
import { entriesMatching, stepsOf, windowOf, within } from './timeline-filter';
import { lanesOf, marksOf } from './timeline-lanes';

const TODAY = '2026-11-22';
const entry = (id: string, kind: EntryKind, on: string, aboutPersonIds: readonly string[] = [], more: Partial<Entry> = {}): Entry => ({ id, kind, word: '', on, title: `Titel ${id}`, aboutPersonIds, ...more });
const all = [
  entry('late', 'INCIDENT', '2026-11-19', ['pa']), entry('talk', 'CONTACT', '2026-11-01', ['kid', 'teen']), entry('plan', 'PLAN', '2026-10-01'),
  entry('ots-end', 'MEASURE', '2026-09-30', ['kid']), entry('met', 'CONTACT', '2026-09-15', ['oma']), entry('ots', 'MEASURE', '2026-03-01', ['kid'], { untilOn: '2026-09-30', title: 'Ondertoezichtstelling' }),
];
const ids = (entries: readonly Entry[]) => entries.map((one) => one.id);

describe('What of the timeline is shown', () => {
  it('is of the chosen kinds and about the chosen people; what is of the whole family always is about them', () => {
    expect(ids(entriesMatching(all, { kinds: [], people: [] }))).toEqual(ids(all));
    expect(ids(entriesMatching(all, { kinds: ['CONTACT', 'PLAN'], people: [] }))).toEqual(['talk', 'plan', 'met']);
    expect(ids(entriesMatching(all, { kinds: [], people: ['teen'] }))).toEqual(['talk', 'plan']);
    expect(ids(entriesMatching(all, { kinds: ['CONTACT'], people: ['oma'] }))).toEqual(['met']);
  });

  it('runs from the first day there is, or is a period that ends today or on the day in the address', () => {
    expect(windowOf(all, undefined, '2026-01-01', TODAY)).toEqual({ from: '2026-03-01', to: TODAY });
    expect(windowOf(all, 'maand', undefined, TODAY)).toEqual({ from: '2026-10-23', to: TODAY });
    expect(windowOf(all, 'maand', '2026-10-22', TODAY)).toEqual({ from: '2026-09-22', to: '2026-10-22' });
    for (const odd of ['2099-01-01', 'gisteren', '2026-99-99']) expect(windowOf(all, 'maand', odd, TODAY).to).toBe(TODAY);
    expect(windowOf([], undefined, undefined, TODAY)).toEqual({ from: '2026-11-21', to: TODAY });
  });

  it('can be moved back as far as there is something, and on until today', () => {
    const now = windowOf(all, 'maand', undefined, TODAY);
    expect(stepsOf(all, now, 'maand', TODAY)).toEqual({ earlier: '2026-10-22' });
    expect(stepsOf(all, windowOf(all, 'maand', '2026-10-22', TODAY), 'maand', TODAY)).toEqual({ earlier: '2026-09-21', later: TODAY });
    expect(stepsOf(all, { from: '2026-02-20', to: '2026-03-22' }, 'maand', TODAY)).toEqual({ later: '2026-04-22' });
    expect(stepsOf(all, now, undefined, TODAY)).toEqual({});
  });

  it('holds what began before the period and still lasted in it', () => {
    expect(ids(within(all, { from: '2026-09-20', to: '2026-10-20' }))).toEqual(['plan', 'ots-end', 'ots']);
    expect(ids(within(all, { from: '2026-10-01', to: '2026-10-20' }))).toEqual(['plan']);
  });
});

describe('The rows of the picture', () => {
  const known = familyFirst(people);
  const lanes = lanesOf(all, known);

  it('are the kinds that there are, with one for the contact with each child and one for contact with others', () => {
    expect(lanes.map(({ label, danger = false }) => [label, danger])).toEqual([['Incidenten', true], ['Contact met Tijn', false], ['Contact met Sara', false], ['Contact met een kind', false], ['Plan', false], ['Maatregelen', false]]);
    expect(lanesOf([], known)).toEqual([]);
  });

  it('have a mark for each happening in each row it belongs to; a measure is one bar from its first to its last day', () => {
    const marks = marksOf(all, lanes, new Names(known));
    expect(marks.map(({ id, lane }) => `${id} > ${lane}`)).toEqual(['late > INCIDENT', 'talk CONTACT kid > CONTACT kid', 'talk CONTACT teen > CONTACT teen', 'plan > PLAN', 'met > CONTACT', 'ots > MEASURE']);
    expect(marks.at(-1)).toMatchObject({ lasts: true, on: '2026-03-01', untilOn: '2026-09-30', label: 'Ondertoezichtstelling: Sa…' });
  });
});
