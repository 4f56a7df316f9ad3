import { describe, expect, it } from '@jest/globals';
import { RESTRICTIONS, RESTRICTION_KINDS, problemsOfRestriction, type RestrictionDraft } from './restriction.ts';

const AT = new Date('2026-11-22T09:00:00Z');
const later = new Date(AT.getTime() + 1);
const base: RestrictionDraft = {
  kind: 'CONTACT_BAN', againstPersonId: 'pa', againstOrganisationId: null, aboutPersonIds: ['ma'], dataClasses: [], itemId: null, byPersonId: null, reason: 'Uitspraak van 3 november',
  legalBasis: 'SAFETY', validUntil: null,
};
/** One good draft of every kind. */
const GOOD: Readonly<Record<(typeof RESTRICTION_KINDS)[number], RestrictionDraft>> = {
  CONTACT_BAN: base,
  HIDDEN_WHEREABOUTS: { ...base, kind: 'HIDDEN_WHEREABOUTS' },
  WITHHELD: { ...base, kind: 'WITHHELD', dataClasses: ['D3'], validUntil: later },
  CHILD_REFUSES: { ...base, kind: 'CHILD_REFUSES', aboutPersonIds: ['noa'], byPersonId: 'noa', dataClasses: ['D8'] },
  OBJECTION: { ...base, kind: 'OBJECTION', againstPersonId: null, againstOrganisationId: 'school', byPersonId: 'ma' },
};
const wrong = (draft: RestrictionDraft, mayRefuse = ['noa']): string[] => problemsOfRestriction(draft, AT, mayRefuse).map(({ field }) => field);
const kinds = RESTRICTION_KINDS.map((kind) => ({ kind, good: GOOD[kind] }));

describe('A restriction', () => {
  it.each(kinds)('of the kind $kind can be made', ({ good }) => {
    expect(wrong(good)).toEqual([]);
  });

  it.each(kinds)('of the kind $kind is against somebody', ({ kind, good }) => {
    const against = kind === 'OBJECTION' ? 'againstOrganisationId' : 'againstPersonId';
    expect(wrong({ ...good, [against]: null })).toEqual([against]);
  });

  it.each(kinds)('of the kind $kind says why and on which ground; blanks say nothing', ({ good }) => {
    expect(wrong({ ...good, reason: ' \n' })).toEqual(['reason']);
    for (const legalBasis of [' ', 'PUBLIC_TASK', 'Omdat het moet']) expect(wrong({ ...good, legalBasis })).toEqual(['legalBasis']);
  });

  it.each(kinds)('of the kind $kind is about somebody, or about one item', ({ good }) => {
    expect(wrong({ ...good, aboutPersonIds: [] })).toEqual(['aboutPersonIds']);
    expect(wrong({ ...good, aboutPersonIds: [], itemId: 'feit' })).toEqual([]);
  });

  it.each(kinds.filter(({ kind }) => kind !== 'OBJECTION' && kind !== 'CHILD_REFUSES'))('of the kind $kind never keeps from somebody the data that are its own', ({ good }) => {
    expect(wrong({ ...good, aboutPersonIds: ['ma', 'pa'] })).toEqual(['aboutPersonIds']);
  });

  it.each(kinds)('of the kind $kind ends on a moment to come, to the millisecond', ({ good }) => {
    expect(wrong({ ...good, validUntil: later })).toEqual([]);
    expect(wrong({ ...good, validUntil: AT })).toEqual(['untilOn']);
    expect(wrong({ ...good, validUntil: new Date(AT.getTime() - 1) })).toEqual(['untilOn']);
  });

  it.each(kinds)('of the kind $kind has no end unless it is withheld: then it names a last day', ({ kind, good }) => {
    expect(wrong({ ...good, validUntil: null })).toEqual(kind === 'WITHHELD' ? ['untilOn'] : []);
  });

  it.each(kinds)('of the kind $kind says whose word it is only when it is somebody’s word', ({ kind, good }) => {
    expect(wrong({ ...good, byPersonId: null })).toEqual(['CHILD_REFUSES', 'OBJECTION'].includes(kind) ? ['byPersonId'] : []);
  });

  it('that withholds names classes, or one item', () => {
    expect(wrong({ ...GOOD.WITHHELD, dataClasses: [] })).toEqual(['dataClasses']);
    expect(wrong({ ...GOOD.WITHHELD, dataClasses: [], itemId: 'feit' })).toEqual([]);
  });
});

describe('The refusal of a child', () => {
  it('is that of a child who is old enough', () => {
    expect(wrong(GOOD.CHILD_REFUSES, [])).toEqual(['byPersonId']);
    expect(wrong(GOOD.CHILD_REFUSES, ['tim'])).toEqual(['byPersonId']);
    expect(wrong(GOOD.CHILD_REFUSES, ['tim', 'noa'])).toEqual([]);
  });

  it('is for itself alone, not for a brother or for both', () => {
    expect(wrong({ ...GOOD.CHILD_REFUSES, aboutPersonIds: ['tim'] }, ['noa', 'tim'])).toEqual(['byPersonId']);
    expect(wrong({ ...GOOD.CHILD_REFUSES, aboutPersonIds: ['noa', 'tim'] }, ['noa', 'tim'])).toEqual(['byPersonId']);
  });
});

describe('What each kind is', () => {
  it('is whereabouts where somebody hides, and every address where contact is forbidden', () => {
    expect(RESTRICTION_KINDS.map((kind) => [kind, RESTRICTIONS[kind].dataClasses])).toEqual([
      ['HIDDEN_WHEREABOUTS', ['D2S']], ['CONTACT_BAN', ['D2', 'D2S']], ['WITHHELD', null], ['CHILD_REFUSES', null], ['OBJECTION', null],
    ]);
  });

  it('is ended by two people when that opens what was hidden, and by one when somebody takes back its own word', () => {
    for (const kind of RESTRICTION_KINDS) expect({ kind, twoEnd: RESTRICTIONS[kind].twoEnd }).toEqual({ kind, twoEnd: !RESTRICTIONS[kind].spoken });
  });
});
