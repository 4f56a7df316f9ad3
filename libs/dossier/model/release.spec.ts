import { describe, expect, it } from '@jest/globals';
import { problemsOfRelease, type ReleaseDraft, type ReleaseFacts } from './release.ts';
import type { Represented } from './representation.ts';

const parent: Represented = { familyRole: 'FATHER', circle: 'FAMILY', birthDate: null };
const child: Represented = { familyRole: 'CHILD', circle: 'FAMILY', birthDate: '2012-02-29' };
const draft: ReleaseDraft = { words: 'Noa zit op zwemles', reason: 'Vader vroeg ernaar', sameForCustody: true, fitsChild: true };
const facts: ReleaseFacts = { today: '2026-11-22', hasCustody: false, uncertain: false, knowsChild: true, keptFromCustody: false, factsFit: true };

type Over = { draft?: Partial<ReleaseDraft>; parent?: Partial<Represented>; child?: Partial<Represented>; facts?: Partial<ReleaseFacts> };
const wrong = (over: Over = {}): string[] =>
  problemsOfRelease({ ...draft, ...over.draft }, { ...parent, ...over.parent }, { ...child, ...over.child }, { ...facts, ...over.facts }).map(({ field }) => field);

describe('Telling something to a parent without custody', () => {
  it('is possible when a parent with custody would get it and the child is not harmed', () => {
    expect(wrong()).toEqual([]);
    expect(wrong({ parent: { familyRole: 'MOTHER' } })).toEqual([]);
  });

  it('is for a parent alone, and for one of the family', () => {
    for (const familyRole of ['STEP_PARENT', 'GRANDPARENT', 'FOSTER_PARENT', 'GUARDIAN', 'CHILD', 'OTHER']) expect(wrong({ parent: { familyRole } })).toEqual(['toPersonId']);
    expect(wrong({ parent: { circle: 'NETWORK' } })).toEqual(['toPersonId']);
  });

  it('is not for one who has custody and reads along', () => {
    expect(wrong({ facts: { hasCustody: true } })).toEqual(['toPersonId']);
  });

  it('is about a child whose age is known', () => {
    expect(wrong({ child: { birthDate: null } })).toEqual(['childPersonId']);
    expect(wrong({ child: { familyRole: 'MOTHER' } })).toEqual(['childPersonId']);
  });

  it.each([
    ['2012-02-29', '2028-02-28', []], ['2012-02-29', '2028-02-29', ['childPersonId']],
    ['2012-03-01', '2028-02-29', []], ['2012-03-01', '2028-03-01', ['childPersonId']],
    ['2011-12-31', '2027-12-30', []], ['2011-12-31', '2027-12-31', ['childPersonId']],
  ])('ends on the day a child born on %s turns sixteen: on %s', (birthDate, today, found) => {
    expect(wrong({ child: { birthDate }, facts: { today } })).toEqual(found);
  });

  it.each<[string, Over, string]>([
    ['custody that nobody is certain of', { facts: { uncertain: true } }, 'childPersonId'],
    ['a parent who may not know that the child is here', { facts: { knowsChild: false } }, 'childPersonId'],
    ['something that is kept from a parent with custody too', { facts: { keptFromCustody: true } }, 'sameForCustody'],
    ['what a parent with custody would not get', { draft: { sameForCustody: false } }, 'sameForCustody'],
    ['what the interest of the child opposes', { draft: { fitsChild: false } }, 'fitsChild'],
    ['facts about more than this child', { facts: { factsFit: false } }, 'factIds'],
    ['no words', { draft: { words: ' ' } }, 'words'],
    ['no reason', { draft: { reason: '\n' } }, 'reason'],
    ['more words than there is room for', { draft: { words: 'x'.repeat(4001) } }, 'words'],
    ['a longer reason than there is room for', { draft: { reason: 'x'.repeat(2001) } }, 'reason'],
  ])('is stopped by %s', (_what, over, field) => {
    expect(wrong(over)).toEqual([field]);
  });

  it('takes the longest words and reason there is room for', () => {
    expect(wrong({ draft: { words: 'x'.repeat(4000), reason: 'x'.repeat(2000) } })).toEqual([]);
  });
});
