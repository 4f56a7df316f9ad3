import { describe, expect, it } from '@jest/globals';
import { agreement, contact, situation, version } from '../testing/plan-world';
import { planDiff } from './plan-diff';

const words = { name: (id: string) => id, names: (ids: readonly string[]) => ids.join(' en '), fact: (id: string) => `feit ${id}`, professionals: (ids: readonly string[]) => ids.map((id) => (id.startsWith('gone') ? 'iemand' : id)).join(' en ') };

describe('the difference between two versions', () => {
  it('is empty when no word changed, however many ids did', () => {
    const next = version({ id: 'v2', number: 2, top3Items: [situation('a2', 1, { lineageId: 'l-a', behaviour: 'Gedrag a', familyText: 'Gezin a', goal: 'Doel a' })], agreements: [agreement('g2', 'a2', { lineageId: 'l-g' })], safetyNet: [contact('n2', { lineageId: 'l-n' })] });
    expect(planDiff(version(), next, words)).toEqual([]);
  });

  it('follows an item by its lineage and names the fields that changed', () => {
    const next = version({ agreements: [agreement('g9', 'a', { lineageId: 'l-g', what: 'Loopt een uur', reviewOn: null })] });
    expect(planDiff(version(), next, words)).toEqual([{
      title: 'Afspraken',
      items: [{ lineageId: 'l-g', title: 'Loopt een uur', change: 'changed', fields: [{ label: 'Wat', before: 'Loopt een rondje', after: 'Loopt een uur' }, { label: 'Evaluatie', before: '1 januari 2027', after: '' }] }],
    }]);
  });

  it('tells what is new and what is gone; withdrawn and later items are not in the plan', () => {
    const next = version({ top3Items: [situation('a', null), situation('b', 1)], agreements: [agreement('g', 'a')], safetyNet: [contact('n', { state: 'WITHDRAWN' })] });
    const told = planDiff(version(), next, words).map(({ title, items }) => [title, items.map(({ change, lineageId }) => `${change} ${lineageId}`)]);
    expect(told).toEqual([['Top 3', ['new l-b', 'gone l-a']], ['Afspraken', ['gone l-g']], ['Vangnet', ['gone l-n']]]);
  });

  it('says which professionals are named, and who of them came or went, also when nobody knows their names any more', () => {
    const naming = (...namedActorIds: string[]) => version({ agreements: [agreement('g', 'a', { namedActorIds })] });
    const told = (before: string[], after: string[]) => planDiff(naming(...before), naming(...after), words).flatMap(({ items }) => items.flatMap(({ fields }) => fields));
    expect(told(['gijs'], ['gijs', 'hanna'])).toEqual([{ label: 'Professionals die dit doen of controleren', before: 'gijs', after: 'gijs en hanna' }]);
    expect(told(['hanna', 'gijs'], ['gijs', 'hanna'])).toEqual([]);
    expect(told(['gone 1'], ['gone 2'])).toEqual([{ label: 'Professionals die dit doen of controleren', before: 'iemand', after: 'iemand (een ander)' }]);
  });

  it('says that another does it, also when both are called the same', () => {
    const by = (whoPersonId: string | null, whoName = '') => version({ agreements: [agreement('g', 'a', { whoPersonId, whoName })] });
    const told = (before: ReturnType<typeof by>, after: ReturnType<typeof by>) => planDiff(before, after, { ...words, name: () => 'Tom' })[0]?.items[0]?.fields;
    expect(told(by('tom'), by('other'))).toEqual([{ label: 'Wie', before: 'Tom', after: 'Tom (een ander)' }]);
    expect(told(by(null, 'Tom'), by('tom'))).toBeUndefined();
  });

  it('shows a new order as a new place', () => {
    const before = version({ top3Items: [situation('a', 1), situation('b', 2)] });
    const after = version({ top3Items: [situation('a', 2), situation('b', 1)] });
    expect(planDiff(before, after, words)[0]?.items.map(({ title, fields }) => [title, fields])).toEqual([
      ['Gedrag b', [{ label: 'Plaats', before: '2', after: '1' }]],
      ['Gedrag a', [{ label: 'Plaats', before: '1', after: '2' }]],
    ]);
  });
});
