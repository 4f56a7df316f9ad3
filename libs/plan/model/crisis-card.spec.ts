import { describe, expect, it } from '@jest/globals';
import { crisisCardOf, crisisPlanOf, whenAndWhat, type CrisisAnswer, type CrisisPlan } from './crisis-card.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const plan = (over: Partial<CrisisPlan> = {}): CrisisPlan => ({
  number: 2, state: 'IN_FORCE', phase: 'SAFETY', inForceAt: '2026-10-07T10:00:00Z',
  top3Items: [{ state: 'ADOPTED', rank: 2, behaviour: 'Saar gaat ertussen', aboutPersonIds: ['saar'] }, { state: 'ADOPTED', rank: 1, behaviour: 'Vader duwt moeder', aboutPersonIds: ['ma', 'hidden'] }, { state: 'ADOPTED', rank: null, behaviour: 'Later', aboutPersonIds: [] }],
  opinions: [],
  minimumConditions: [{ state: 'ADOPTED', text: 'Geen geweld' }, { state: 'WITHDRAWN', text: 'Weg' }],
  agreements: [
    { state: 'ADOPTED', position: 2, what: 'Belt oma', trigger: 'ruzie', ifItFails: 'Oma belt Jip', whoPersonId: 'saar', whoName: '' }, { state: 'ADOPTED', position: 1, what: 'Komt niet', trigger: '', ifItFails: 'Bel 112', whoPersonId: 'hidden', whoName: 'Vader' },
    { state: 'DRAFT', position: 3, what: 'Concept', trigger: '', ifItFails: '', whoPersonId: null, whoName: '' },
  ],
  safetyNet: [
    { state: 'ADOPTED', lineageId: 'l-meldpunt', position: 2, personId: null, name: 'Meldpunt', publicPhone: '0800', reachableWhen: 'altijd', told: true, agreed: true },
    { state: 'ADOPTED', lineageId: 'l-oma', position: 1, personId: 'oma', name: 'Oma', publicPhone: null, reachableWhen: 'dag en nacht', told: true, agreed: false },
  ],
  ...over,
});
const answer = (over: Partial<CrisisAnswer> = {}): CrisisAnswer => ({
  persons: [{ id: 'saar', displayName: 'Saar P', callName: 'Saar', familyRole: 'CHILD' }, { id: 'ma', displayName: 'Linde P', callName: 'Linde', familyRole: 'MOTHER' }, { id: 'oma', displayName: 'Oma P', callName: '', familyRole: 'GRANDPARENT' }],
  contactPoints: [{ kind: 'PHONE', text: '06-1', aboutPersonIds: ['oma'] }, { kind: 'ADDRESS', text: 'Straat 1', aboutPersonIds: ['oma'] }, { kind: 'PHONE', text: '06-2', aboutPersonIds: ['ma'] }],
  responses: [{ personId: 'saar', words: 'Ik wil naar oma', saidAt: '2026-11-02T10:00:00Z' }, { personId: 'saar', words: 'Eerder', saidAt: '2026-10-02T10:00:00Z' }, { personId: 'ma', words: 'Niet van een kind', saidAt: '2026-11-03T10:00:00Z' }],
  involvements: [{ partner: 'TEAM_COLLEAGUE', professional: { name: 'Kim' } }, { partner: 'CASE_DIRECTOR', validUntil: '2026-01-01T00:00:00Z', professional: { name: 'Vorige' } }, { partner: 'CASE_DIRECTOR', professional: { name: 'Jip', organisationName: 'Gemeente' } }],
  safetyNetConfirmations: [{ contactLineageId: 'l-meldpunt', agrees: true, confirmedOn: '2026-10-01' }], regionSettings: [{ key: 'SAFETY_NET_CONFIRM_DAYS', value: 90, validFrom: '2020-01-01', addedAt: '2020-01-01T00:00:00Z' }],
  ...over,
});

describe('A crisis card', () => {
  it('is made of the safety plan in force alone', () => {
    const of = (phase: string, state: string) => ({ phase, state });
    expect(crisisPlanOf([of('ASSISTANCE', 'IN_FORCE'), of('SAFETY', 'SHARED'), of('SAFETY', 'IN_FORCE')])).toEqual(of('SAFETY', 'IN_FORCE'));
    for (const state of ['DRAFT', 'SHARED', 'ADOPTED', 'SUPERSEDED', 'WITHDRAWN']) expect(crisisPlanOf([of('SAFETY', state)])).toBeUndefined();
  });

  it('says what is unsafe, what must be so and what was agreed, in the order of the plan, and nothing that is no part of it', () => {
    const card = crisisCardOf(plan(), answer(), NOW, '2026-11-22');
    expect(card.situations).toEqual([{ what: 'Vader duwt moeder', about: ['Linde'] }, { what: 'Saar gaat ertussen', about: ['Saar'] }]);
    expect(card.conditions).toEqual(['Geen geweld']);
    expect(card.agreements).toEqual([{ who: 'Vader', what: 'Komt niet', trigger: '', ifItFails: 'Bel 112' }, { who: 'Saar', what: 'Belt oma', trigger: 'ruzie', ifItFails: 'Oma belt Jip' }]);
  });

  it('says whom to call, in order, with the numbers that this reader may see and nothing of where somebody lives', () => {
    expect(crisisCardOf(plan(), answer(), NOW, '2026-11-22').call).toEqual([
      { name: 'Oma', phones: ['06-1'], when: 'dag en nacht', state: 'TOLD_NOT_AGREED', answeredOn: null }, { name: 'Meldpunt', phones: ['0800'], when: 'altijd', state: 'CONFIRMED', answeredOn: '2026-10-01' },
    ]);
    expect(crisisCardOf(plan(), answer({ contactPoints: [] }), NOW, '2026-11-22').call[0]?.phones).toEqual([]);
    expect(crisisCardOf(plan(), answer({ safetyNetConfirmations: [] }), NOW, '2026-11-22').call[1]).toMatchObject({ state: 'TO_CONFIRM', answeredOn: null });
    expect(JSON.stringify(crisisCardOf(plan(), answer(), NOW, '2026-11-22'))).not.toContain('Straat');
  });

  it('says what each child wants, in its own last words', () => {
    expect(crisisCardOf(plan(), answer(), NOW, '2026-11-22').wishes).toEqual([{ who: 'Saar', words: 'Ik wil naar oma', on: '2026-11-02T10:00:00Z' }]);
    expect(crisisCardOf(plan(), answer({ responses: [] }), NOW, '2026-11-22').wishes).toEqual([]);
    expect(crisisCardOf(plan({ opinions: [{ personId: 'saar', words: 'Niet zonder Hanna', saidAt: '2026-11-05T10:00:00Z' }] }), answer(), NOW, '2026-11-22').wishes[0]?.words).toBe('Niet zonder Hanna');
  });

  it('says in which situation something is done, without two marks after each other', () => {
    expect([whenAndWhat({ trigger: 'Hij staat in de straat.', what: 'Bel Jip' }), whenAndWhat({ trigger: 'ruzie:', what: 'Bel oma' }), whenAndWhat({ trigger: '', what: 'Bel' })]).toEqual(['Hij staat in de straat: Bel Jip', 'ruzie: Bel oma', 'Bel']);
  });

  it('says who directs now, or that nobody does', () => {
    expect(crisisCardOf(plan(), answer(), NOW, '2026-11-22').director).toEqual({ name: 'Jip', organisation: 'Gemeente' });
    expect(crisisCardOf(plan(), answer({ involvements: [] }), NOW, '2026-11-22').director).toBeNull();
  });
});
