import { describe, expect, it } from '@jest/globals';
import { FIXED_KEYS, hasKey, problemsOfDefinition, readDefinition, wordFor, type CardDefinition } from './card-definition.ts';
import { compareCards } from './compare-cards.ts';
import { problemsOfChanges } from './assessment.ts';
import { whatIsMissing, type CardFacts, type ChildFacts } from './missing.ts';
import { CARD_ACTS, OPEN_CARD, cardAllows } from './states.ts';
import { cardIsCurrent, dayAfter, isExpired, validUntil } from './validity.ts';

const word = (key: string): { key: string; label: string } => ({ key, label: `woord ${key}` });
const words = (...keys: readonly string[]): { key: string; label: string }[] => keys.map(word);
const DEFINITION: CardDefinition = {
  occasions: words('SIGNAL'), kinds: words('HARM', 'NEGLECT'), frequencies: words('ONCE', 'WEEKLY'), areas: words('CARE', 'REST'), instruments: words('LIST'), vulnerabilities: words('DEBTS'), decisions: words('HOLD'),
  severities: words(...FIXED_KEYS.severities), judgements: words(...FIXED_KEYS.judgements), conclusions: words(...FIXED_KEYS.conclusions),
  scale: Array.from({ length: 11 }, (_, score) => ({ score, label: `cijfer ${score}` })), validFor: { SAFETY: { days: 14 }, ASSISTANCE: { days: 42 }, RECOVERY: { months: 3 }, ACUTE: { days: 7 } },
};

const CHILD: ChildFacts = {
  id: 'part', childPersonId: 'saar', state: 'SHARED', severity: 'STRUCTURAL', kinds: ['HARM'], frequency: 'WEEKLY', ifNothingChanges: 'dan', spokenOn: '2026-11-20', spokenBy: 'Jip', spokenHow: 'thuis', notSpokenWhy: '',
  areas: [{ area: 'CARE', judgement: 'WORRY', note: 'omdat', state: 'SHARED' }, { area: 'REST', judgement: 'SAFE_ENOUGH', note: '', state: 'SHARED' }],
};
const CARD: CardFacts = { state: 'SHARED', conclusion: 'SAFE_WITH_AGREEMENTS', conclusionText: 'omdat', decision: 'HOLD', decisionReason: 'reden', alternatives: 'anders', legalDecider: 'ouders', children: [CHILD] };
const child = (over: Partial<ChildFacts>): CardFacts => ({ ...CARD, children: [{ ...CHILD, ...over }] });
const asked = (card: CardFacts): string[] => whatIsMissing(card, DEFINITION).map(({ childPersonId, field }) => `${childPersonId ?? 'card'} ${field}`);

describe('the definition of a card', () => {
  it('is good as it is, and read back as it was stored', () => {
    expect(problemsOfDefinition(DEFINITION)).toEqual([]);
    expect(readDefinition(JSON.stringify(DEFINITION))).toEqual(DEFINITION);
    expect([wordFor(DEFINITION, 'kinds', 'HARM'), wordFor(DEFINITION, 'kinds', 'GONE'), hasKey(DEFINITION, 'areas', 'CARE'), hasKey(DEFINITION, 'areas', 'HARM')]).toEqual(['woord HARM', 'GONE', true, false]);
  });

  it.each<readonly [Readonly<Record<string, unknown>>, string]>([
    [{ kinds: [] }, 'kinds'], [{ kinds: [{ key: 'harm', label: 'x' }] }, 'kinds'], [{ kinds: [{ key: 'HARM', label: ' ' }] }, 'kinds'], [{ kinds: [{ key: 'HARM', label: 'x', meaning: '' }] }, 'kinds'],
    [{ areas: words('CARE', 'CARE') }, 'areas'], [{ severities: words('ACUTE') }, 'severities'], [{ judgements: words('SAFE_ENOUGH', 'WORRY', 'UNSAFE', 'OTHER') }, 'judgements'], [{ colours: [] }, 'colours'],
    [{ scale: DEFINITION.scale.slice(1) }, 'scale'], [{ scale: [...DEFINITION.scale, { score: 11, label: 'x' }] }, 'scale'], [{ scale: 'x' }, 'scale'], [{ scale: DEFINITION.scale.map((one) => ({ ...one, label: '' })) }, 'scale'],
    [{ validFor: { ...DEFINITION.validFor, ACUTE: { days: 0 } } }, 'validFor.ACUTE'], [{ validFor: { ...DEFINITION.validFor, SAFETY: { days: 14, months: 1 } } }, 'validFor.SAFETY'], [{ validFor: { ...DEFINITION.validFor, RECOVERY: { months: 1.5 } } }, 'validFor.RECOVERY'],
  ])('is refused with %j, by the name of the part', (over, part) => {
    const problems = problemsOfDefinition({ ...DEFINITION, ...over });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${part}: `));
  });

  it('is refused when it is nothing at all, with everything that it lacks', () => {
    expect(problemsOfDefinition(null)).toEqual(['De inhoud is geen lijst van onderdelen.']);
    expect(problemsOfDefinition({})).toHaveLength(15);
  });
});

describe('a card', () => {
  it('is edited while it is open, adopted after sharing, and never changed again', () => {
    expect(Object.keys(CARD_ACTS).filter((state) => cardAllows(state, 'edit'))).toEqual([...OPEN_CARD]);
    expect(Object.keys(CARD_ACTS).filter((state) => cardAllows(state, 'adopt'))).toEqual(['SHARED']);
    expect(Object.keys(CARD_ACTS).filter((state) => cardAllows(state, 'view'))).toEqual(['SHARED', 'ADOPTED']);
    expect(cardAllows('NOWHERE', 'edit')).toBe(false);
  });

  it('that is whole misses nothing, whatever the family thinks of it', () => {
    expect(asked(CARD)).toEqual([]);
  });

  it.each<readonly [Partial<CardFacts>, string[]]>([
    [{ children: [] }, ['card children']], [{ conclusion: null }, ['card conclusion']], [{ conclusionText: ' ' }, ['card conclusionText']], [{ decision: null }, ['card decision']], [{ decisionReason: '' }, ['card decisionReason']],
    [{ alternatives: '' }, ['card alternatives']], [{ legalDecider: '' }, ['card legalDecider']], [{ conclusion: 'SAFE_ENOUGH', children: [{ ...CHILD, severity: 'ACUTE' }] }, ['card conclusion']],
  ])('misses what it as a whole has to say: %j', (over, missing) => {
    expect(asked({ ...CARD, ...over })).toEqual(missing);
  });

  it.each<readonly [Partial<ChildFacts>, string[]]>([
    [{ severity: null }, ['saar severity']], [{ kinds: [] }, ['saar kinds']], [{ frequency: null }, ['saar frequency']], [{ ifNothingChanges: ' ' }, ['saar ifNothingChanges']],
    [{ severity: 'NO_SIGN', kinds: [], frequency: null, ifNothingChanges: '' }, []], [{ severity: 'UNKNOWN', kinds: [], frequency: null, ifNothingChanges: '' }, []],
    [{ spokenOn: null }, ['saar notSpokenWhy']], [{ spokenOn: null, notSpokenWhy: 'te jong' }, []], [{ spokenBy: '' }, ['saar spokenBy']], [{ spokenHow: '' }, ['saar spokenHow']],
    [{ areas: CHILD.areas.slice(1) }, ['saar areas']], [{ areas: [{ area: 'CARE', judgement: null, note: '', state: 'SHARED' }, { area: 'REST', judgement: 'UNKNOWN', note: '', state: 'SHARED' }] }, ['saar areas', 'saar areas']],
    [{ state: 'DRAFT' }, ['saar state']], [{ areas: CHILD.areas.map((one) => ({ ...one, state: 'DRAFT' })) }, ['saar state']],
    // An area that the model of this card does not have asks nothing.
    [{ areas: [...CHILD.areas, { area: 'GONE', judgement: 'UNSAFE', note: '', state: 'SHARED' }] }, []],
  ])('misses what it has to say of a child: %j', (over, missing) => {
    expect(asked(child(over))).toEqual(missing);
  });

  it('names the area that is open, and asks for no sharing before the first', () => {
    expect(whatIsMissing(child({ areas: CHILD.areas.slice(1) }), DEFINITION)[0]?.message).toBe('Beoordeel het gebied “woord CARE”.');
    expect(asked({ ...child({ state: 'DRAFT' }), state: 'DRAFT' })).toEqual([]);
  });
});

describe('what is filled in', () => {
  it('is refused where it is too long or cannot be, field by field', () => {
    const fields = (changes: Readonly<Record<string, unknown>>): string[] => problemsOfChanges(changes, '2026-11-21').map((one) => one.field);
    expect(fields({ consequence: 'x'.repeat(4000), lastOn: '2026-11-21', sinceMonth: '2026-11', validUntil: '2026-11-22', spokenOn: null })).toEqual([]);
    expect(fields({ note: 'x'.repeat(2001), lastOn: '2026-11-22', spokenOn: '2027-01-01', sinceMonth: '2026-12', validUntil: '2026-11-21' })).toEqual(['note', 'lastOn', 'spokenOn', 'sinceMonth', 'validUntil']);
    expect(fields({ sinceMonth: '2026-13' })).toEqual(['sinceMonth']);
  });
});

describe('how long a card holds', () => {
  const until = (over: Partial<Parameters<typeof validUntil>[1]>): string => validUntil(DEFINITION, { adoptedPhases: [], severities: ['CONCERNING', null], chosen: null, ...over }, '2026-10-28');

  it('follows the furthest phase with a plan, is shorter when a child is acutely unsafe, and as short as somebody chose', () => {
    expect([until({}), until({ adoptedPhases: ['SAFETY', 'ASSISTANCE'] }), until({ adoptedPhases: ['RECOVERY', 'SAFETY'] })]).toEqual(['2026-11-11', '2026-12-09', '2027-01-28']);
    expect(until({ adoptedPhases: ['RECOVERY'], severities: ['NO_SIGN', 'ACUTE'] })).toBe('2026-11-04');
    expect([until({ chosen: '2026-11-01' }), until({ chosen: '2027-11-01' })]).toEqual(['2026-11-01', '2026-11-11']);
  });

  it('ends on the last day of a month that has no such day', () => {
    expect([dayAfter('2026-11-30', { months: 3 }), dayAfter('2026-10-14', { months: 3 }), dayAfter('2026-12-31', { days: 1 }), dayAfter('2028-01-31', { months: 1 })]).toEqual(['2027-02-28', '2027-01-14', '2027-01-01', '2028-02-29']);
  });

  it('is over on its day, for an adopted card alone', () => {
    const card = { state: 'ADOPTED', validUntil: '2026-12-09' };
    expect([isExpired(card, '2026-12-08'), isExpired(card, '2026-12-09'), isExpired({ ...card, state: 'SUPERSEDED' }, '2027-01-01'), isExpired({ ...card, validUntil: null }, '2026-01-01')]).toEqual([false, true, false, true]);
    expect([cardIsCurrent([{ state: 'DRAFT', validUntil: null }, card], '2026-12-08'), cardIsCurrent([card], '2026-12-09'), cardIsCurrent([], '2026-12-08'), cardIsCurrent([{ ...card, state: 'SHARED' }], '2026-12-08')]).toEqual([true, false, false, false]);
  });
});

describe('two cards side by side', () => {
  it('say child by child what became safer or less safe, and add nothing up', () => {
    const now = child({ severity: 'CONCERNING', kinds: ['HARM', 'NEGLECT'], frequency: 'ONCE', areas: [{ area: 'CARE', judgement: 'UNSAFE', note: '', state: 'SHARED' }, { area: 'REST', judgement: 'UNKNOWN', note: '', state: 'SHARED' }] });
    const compared = compareCards(CARD, { ...now, conclusion: 'SAFE_ENOUGH' });
    expect(compared).toEqual({
      conclusion: { before: 'SAFE_WITH_AGREEMENTS', now: 'SAFE_ENOUGH', direction: 'SAFER' }, decision: { before: 'HOLD', now: 'HOLD' },
      children: [{
        childPersonId: 'saar', only: null, severity: { before: 'STRUCTURAL', now: 'CONCERNING', direction: 'SAFER' }, frequency: { before: 'WEEKLY', now: 'ONCE' }, kindsAdded: ['NEGLECT'], kindsGone: [],
        areas: [{ area: 'CARE', before: 'WORRY', now: 'UNSAFE', direction: 'LESS_SAFE' }, { area: 'REST', before: 'SAFE_ENOUGH', now: 'UNKNOWN', direction: null }],
      }],
    });
    expect(compareCards(CARD, CARD).children[0]?.severity.direction).toBe('SAME');
  });

  it('keep a child that is on one of them only', () => {
    const other = { ...CHILD, childPersonId: 'teun' };
    const { children } = compareCards({ ...CARD, children: [other] }, CARD);
    expect(children.map(({ childPersonId, only, severity }) => [childPersonId, only, severity.direction])).toEqual([['saar', 'NOW', null], ['teun', 'BEFORE', null]]);
    expect(children[1]?.kindsGone).toEqual(['HARM']);
  });
});
