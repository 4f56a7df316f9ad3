import { describe, expect, it } from '@jest/globals';
import { becameOf, sharesOfCard, type FactNow } from './beside-card.ts';

const line = { copyOfType: 'Fact', copyOfId: 'f', text: 'Blauwe plek', onDay: '2026-09-03' };
const fact = (over: Partial<FactNow> = {}): FactNow => ({ id: 'f', state: 'CURRENT', what: 'Blauwe plek', happenedOn: '2026-09-03', changedAt: '2026-11-20T10:00:00Z', ...over });
const kind = (facts: FactNow[], one = line) => becameOf(one, facts)?.kind;

describe('a fact that a card copied', () => {
  it('is as it was, corrected in its words or its day, withdrawn or split', () => {
    expect([kind([fact()]), kind([fact({ what: 'Rode plek' })]), kind([fact({ happenedOn: '2026-09-04' })]), kind([fact({ happenedOn: null })]), kind([fact({ state: 'WITHDRAWN', what: '' })]), kind([fact({ state: 'SPLIT', what: '' })])])
      .toEqual([undefined, 'CORRECTED', 'CORRECTED', 'CORRECTED', 'WITHDRAWN', 'SPLIT']);
    expect(becameOf(line, [fact({ what: 'Rode plek' })])).toEqual({ kind: 'CORRECTED', at: '2026-11-20T10:00:00Z' });
  });

  it('that the reader does not see says nothing, and neither does what is no fact', () => {
    expect([kind([]), kind([fact({ id: 'other' })]), kind([fact({ what: 'x' })], { ...line, copyOfType: 'ColumnStatement' })]).toEqual([undefined, undefined, undefined]);
  });
});

it('a card goes along with a share that was accepted, carries its class and has not ended', () => {
  const now = new Date('2026-11-21T10:00:00Z');
  const share = (id: string, over = {}) => ({ id, state: 'ACCEPTED', dataClasses: ['D3', 'D4'], validUntil: '2026-11-22T00:00:00Z', ...over });
  const all = [share('yes'), share('offered', { state: 'OFFERED' }), share('other class', { dataClasses: ['D3'] }), share('over', { validUntil: '2026-11-21T10:00:00Z' })];
  expect(sharesOfCard(all, now).map(({ id }) => id)).toEqual(['yes']);
});
