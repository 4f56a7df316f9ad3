import { describe, expect, it } from '@jest/globals';
import { FIRST_DEFINITION } from '../../../../migrations/first-card-model';
import { areasOf, cardBefore, cardToShow, definitionOf, expired, factsOf, missingOf, word, type Card } from './card-data';
import { adoptersOf, cardRights } from './card-rights';

const card = (number: number, state: Card['state'], over: Partial<Card> = {}): Card => ({
  __typename: 'SafetyCard', id: `c${String(number)}`, version: 1, number, state, sharedAt: null, adoptedAt: null, adoptedReason: null, validUntil: null, occasion: null, madeWith: null, conclusion: null, conclusionText: null,
  decision: null, decisionReason: null, alternatives: null, legalDecider: null, withdrawnReason: null, seal: null, aboutPersonIds: [], releasedToPersonIds: [], model: null, author: null, adopter: null, children: [], views: [], ...over,
});
const model = { __typename: 'CardModel' as const, id: 'm', number: 1, fromOn: '2020-01-01', source: 'Voorstel', definition: JSON.stringify(FIRST_DEFINITION) };

describe('The card to look at', () => {
  const all = [card(1, 'SUPERSEDED'), card(2, 'ADOPTED'), card(3, 'WITHDRAWN')];

  it('is the one somebody works on, else the one that was adopted, else the newest', () => {
    expect(cardToShow([...all, card(4, 'DRAFT')])?.number).toBe(4);
    expect(cardToShow([...all, card(4, 'SHARED')])?.number).toBe(4);
    expect(cardToShow(all)?.number).toBe(2);
    expect(cardToShow([card(1, 'WITHDRAWN'), card(2, 'WITHDRAWN')])?.number).toBe(2);
    expect(cardToShow([])).toBeUndefined();
  });

  it('is the one that the address names, or none', () => {
    expect(cardToShow(all, 'c1')?.number).toBe(1);
    expect(cardToShow(all, 'weg')).toBeUndefined();
  });

  it('follows the last that the team stood for: no draft and nothing withdrawn', () => {
    expect(cardBefore([...all, card(4, 'DRAFT'), card(5, 'SHARED')], card(5, 'SHARED'))?.number).toBe(2);
    expect(cardBefore(all, card(1, 'SUPERSEDED'))).toBeUndefined();
  });

  it('is expired only when it is the one that should hold', () => {
    expect(expired(card(1, 'ADOPTED', { validUntil: '2020-01-01' }))).toBe(true);
    expect(expired(card(1, 'ADOPTED', { validUntil: '2999-01-01' }))).toBe(false);
    expect(expired(card(1, 'SUPERSEDED', { validUntil: '2020-01-01' }))).toBe(false);
  });
});

describe('The words of a card', () => {
  it('are those of its own model; a key that the model lost stays readable, and so does a card without a model', () => {
    const definition = definitionOf(card(1, 'DRAFT', { model }));
    expect(word(definition, 'severities', 'ACUTE')).toBe('Acuut');
    expect(word(definition, 'occasions', 'OUD')).toBe('OUD');
    expect(word(definition, 'occasions', null)).toBe('–');
    expect(word(definitionOf(card(1, 'DRAFT')), 'severities', 'ACUTE')).toBe('ACUTE');
  });

  it('that a reader may not see count as empty, and what is missing is said of the card as a whole', () => {
    expect(factsOf(card(1, 'DRAFT'))).toMatchObject({ conclusionText: '', decision: null, children: [] });
    expect(missingOf(card(1, 'DRAFT', { model })).map((one) => [one.childPersonId, one.field])).toContainEqual([null, 'children']);
  });

  it('of the areas stand in the order of the card', () => {
    const area = (id: string, position: number) => ({ __typename: 'SafetyCardArea' as const, id, version: 1, childPersonId: 'kid', area: id, position, state: 'DRAFT' as const, judgement: null, note: '' });
    expect(areasOf({ areas: [area('b', 2), area('a', 1)] } as never).map((one) => one.id)).toEqual(['a', 'b']);
  });
});

describe('What somebody may do with a card', () => {
  const involved = (id: string, partner: 'CASE_DIRECTOR' | 'SECOND_READER' | 'RVDK', validUntil: string | null = null) =>
    ({ __typename: 'Involvement' as const, id, partner, validFrom: '2020-01-01T00:00:00Z', validUntil, professional: { __typename: 'Professional' as const, id, name: id, role: 'YOUTH_PROFESSIONAL' as const, organisationName: id === 'gijs' ? 'Gemeente' : null } });

  it('follows from the own part in this family, and is nothing once the dossier is closed', () => {
    const involvements = [involved('jip', 'CASE_DIRECTOR'), involved('gijs', 'SECOND_READER'), involved('roos', 'RVDK')];
    expect(cardRights({ state: 'OPEN', involvements }, 'jip')).toEqual({ start: true, edit: true, share: true, adopt: true, view: true });
    expect(cardRights({ state: 'OPEN', involvements }, 'gijs')).toEqual({ start: false, edit: false, share: false, adopt: true, view: false });
    expect(Object.values(cardRights({ state: 'OPEN', involvements }, 'roos'))).toEqual([false, false, false, false, false]);
    expect(Object.values(cardRights({ state: 'CLOSED', involvements }, 'jip'))).toEqual([false, false, false, false, false]);
  });

  it('names who else may adopt: involved now, with the right, and not the author', () => {
    const involvements = [involved('jip', 'CASE_DIRECTOR'), involved('gijs', 'SECOND_READER'), involved('weg', 'SECOND_READER', '2021-01-01T00:00:00Z'), involved('roos', 'RVDK')];
    const author = { __typename: 'Professional' as const, id: 'jip', name: 'jip', organisationName: null };
    expect(adoptersOf({ involvements }, card(1, 'SHARED', { author }))).toEqual(['gijs (Gemeente)']);
  });
});
