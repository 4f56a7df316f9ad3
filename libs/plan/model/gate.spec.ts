import { describe, expect, it } from '@jest/globals';
import { allMet, conditionsOf, needsRelease, textOfEvidence, type Gate, type GateEvidence, type PhaseEvidence } from './gate.ts';

const phase = (over: Partial<PhaseEvidence> = {}): PhaseEvidence => ({
  phase: 'SAFETY', versionId: 'v1', top3: [{ id: 't1', lineageId: 'l1' }],
  agreements: [{ lineageId: 'a1', top3ItemId: 't1', checker: 'Jip', untilOn: null }],
  checks: [{ id: 'c1', agreementLineageId: 'a1', plannedOn: '2026-11-16', result: 'KEPT' }, { id: 'c2', agreementLineageId: 'a1', plannedOn: '2026-11-23', result: null }],
  conditions: [], safetyNet: [{ id: 'n1', state: 'CONFIRMED' }], spoken: ['mother', 'father', 'teen'], goalsDone: ['l1'], ...over,
});
const evidence = (over: Partial<GateEvidence> = {}, one: Partial<PhaseEvidence> = {}): GateEvidence => ({
  today: '2026-11-21', quietDays: 14, phases: [phase(one)], haveSay: ['father', 'mother', 'teen'], children: ['teen', 'kid'],
  card: [{ childPersonId: 'teen', severity: 'CONCERNING', spoken: true }, { childPersonId: 'kid', severity: 'NO_SIGN', spoken: true }], openSignals: [], incidents: [], unsafeMoments: [], sources: ['v1', 'card'], ...over,
});
const stateOf = (key: string, all: GateEvidence, gate: Gate = 'TO_ASSISTANCE', of: string | null = 'any') => conditionsOf(gate, all).find((one) => one.key === key && (of === 'any' || one.phase === of));

describe('the gate to phase 2', () => {
  it('asks what the method asks, and can open when all of it is so', () => {
    const conditions = conditionsOf('TO_ASSISTANCE', evidence());
    expect(conditions.map(({ key, phase: of, state }) => [key, of, state])).toEqual([
      ['AGREEMENTS', 'SAFETY', 'MET'], ['OPINIONS', 'SAFETY', 'MET'], ['CHECKS', 'SAFETY', 'MET'], ['DANGER', null, 'MET'], ['SAFETY_NET', null, 'MET'], ['CHILDREN_SPOKEN', null, 'MET'],
    ]);
    expect(allMet(conditions)).toBe(true);
  });

  it.each<[string, string, string, Partial<GateEvidence>, Partial<PhaseEvidence>]>([
    ['an item without an agreement', 'AGREEMENTS', 'NOT_MET', {}, { top3: [{ id: 't1', lineageId: 'l1' }, { id: 't2', lineageId: 'l2' }] }],
    ['an agreement that nobody checks', 'AGREEMENTS', 'NOT_MET', {}, { agreements: [{ lineageId: 'a1', top3ItemId: 't1', checker: ' ', untilOn: null }] }],
    ['an agreement that has ended', 'AGREEMENTS', 'NOT_MET', {}, { agreements: [{ lineageId: 'a1', top3ItemId: 't1', checker: 'Jip', untilOn: '2026-11-21' }] }],
    ['an agreement without a next check', 'AGREEMENTS', 'NOT_MET', {}, { checks: [{ id: 'c1', agreementLineageId: 'a1', plannedOn: '2026-11-16', result: 'KEPT' }] }],
    ['no plan in force', 'AGREEMENTS', 'NOT_MET', { phases: [] }, {}],
    ['a broken agreement', 'CHECKS', 'NOT_MET', {}, { checks: [{ id: 'c1', agreementLineageId: 'a1', plannedOn: '2026-11-18', result: 'NOT_KEPT' }] }],
    ['a check that was forgotten', 'CHECKS', 'NOT_MET', {}, { checks: [{ id: 'c1', agreementLineageId: 'a1', plannedOn: '2026-11-20', result: null }] }],
    ['no check in the quiet days', 'CHECKS', 'NOT_KNOWN', {}, { checks: [{ id: 'c1', agreementLineageId: 'a1', plannedOn: '2026-10-01', result: 'KEPT' }] }],
    ['somebody whose opinion nobody asked', 'OPINIONS', 'NOT_MET', {}, { spoken: ['mother', 'teen'] }],
    ['a condition of Veilig Thuis that is not met', 'VEILIG_THUIS', 'NOT_MET', {}, { conditions: [{ id: 'm1', byVeiligThuis: true, met: false }] }],
    ['a child in acute danger', 'DANGER', 'NOT_MET', { card: [{ childPersonId: 'teen', severity: 'ACUTE', spoken: true }, { childPersonId: 'kid', severity: 'NO_SIGN', spoken: true }] }, {}],
    ['an open signal', 'DANGER', 'NOT_MET', { openSignals: ['s1'] }, {}],
    ['an incident in the quiet days', 'DANGER', 'NOT_MET', { incidents: ['e1'] }, {}],
    ['no card that holds', 'DANGER', 'NOT_KNOWN', { card: null }, {}],
    ['a child nobody judged', 'DANGER', 'NOT_KNOWN', { card: [{ childPersonId: 'teen', severity: 'CONCERNING', spoken: true }] }, {}],
    ['a contact who has to confirm', 'SAFETY_NET', 'NOT_MET', {}, { safetyNet: [{ id: 'n1', state: 'TO_CONFIRM' }] }],
    ['a contact who does not agree', 'SAFETY_NET', 'NOT_MET', {}, { safetyNet: [{ id: 'n0', state: 'CONFIRMED' }, { id: 'n1', state: 'TOLD_NOT_AGREED' }] }],
    ['no safety net', 'SAFETY_NET', 'NOT_MET', {}, { safetyNet: [] }],
    ['a child nobody spoke to', 'CHILDREN_SPOKEN', 'NOT_MET', { card: [{ childPersonId: 'teen', severity: 'CONCERNING', spoken: true }, { childPersonId: 'kid', severity: 'NO_SIGN', spoken: false }] }, {}],
  ])('stays closed for %s', (_, key, state, over, one) => {
    expect(stateOf(key, evidence(over, one))?.state).toBe(state);
    expect(allMet(conditionsOf('TO_ASSISTANCE', evidence(over, one)))).toBe(false);
  });

  it('takes what Veilig Thuis last saw for an open danger after phase 1, and not before', () => {
    const states = (['TO_ASSISTANCE', 'TO_RECOVERY', 'CLOSING'] as const).map((gate) => conditionsOf(gate, evidence({ unsafeMoments: ['v1'] })).find(({ key }) => key === 'DANGER'));
    expect(states.map((one) => one?.state)).toEqual(['MET', 'NOT_MET', 'NOT_MET']);
    expect(states[1]?.items).toEqual([{ type: 'MonitoringMoment', id: 'v1' }]);
  });

  it('does not ask whether somebody agrees, and takes a check of long ago for what it is', () => {
    const broken = phase().checks.concat({ id: 'c0', agreementLineageId: 'a1', plannedOn: '2026-11-06', result: 'NOT_KEPT' });
    expect(stateOf('CHECKS', evidence({}, { checks: broken }))).toMatchObject({ state: 'MET', done: 1, of: 1 });
    expect(stateOf('CHECKS', evidence({ quietDays: 30 }, { checks: broken }))).toMatchObject({ state: 'NOT_MET', items: [{ type: 'AgreementCheck', id: 'c0' }] });
  });

  it('names what stands in the way, and who can mend it', () => {
    expect(stateOf('VEILIG_THUIS', evidence({}, { conditions: [{ id: 'm1', byVeiligThuis: true, met: false }, { id: 'm2', byVeiligThuis: false, met: true }] })))
      .toEqual({ key: 'VEILIG_THUIS', phase: 'SAFETY', state: 'NOT_MET', done: 1, of: 2, items: [{ type: 'MinimumCondition', id: 'm1' }], whoCanSolve: 'VEILIG_THUIS' });
    expect(stateOf('VEILIG_THUIS', evidence({}, { conditions: [{ id: 'm2', byVeiligThuis: false, met: false }] }))?.whoCanSolve).toBe('CASE_DIRECTOR');
  });
});

describe('a later gate', () => {
  const second = phase({ phase: 'ASSISTANCE', versionId: 'v2', top3: [{ id: 't9', lineageId: 'l9' }], agreements: [{ lineageId: 'a9', top3ItemId: 't9', checker: 'Hanna', untilOn: null }], checks: [{ id: 'c9', agreementLineageId: 'a9', plannedOn: '2026-11-19', result: 'KEPT' }, { id: 'c8', agreementLineageId: 'a9', plannedOn: '2026-12-01', result: null }], goalsDone: [] });

  it('cannot hide a danger of an earlier phase', () => {
    const all = evidence({ phases: [phase({ checks: [{ id: 'c1', agreementLineageId: 'a1', plannedOn: '2026-11-18', result: 'NOT_KEPT' }] }), second] });
    expect(stateOf('CHECKS', all, 'TO_RECOVERY', 'SAFETY')?.state).toBe('NOT_MET');
    expect(stateOf('CHECKS', all, 'TO_RECOVERY', 'ASSISTANCE')?.state).toBe('MET');
    expect(stateOf('DANGER', { ...all, openSignals: ['s1'] }, 'TO_RECOVERY')?.state).toBe('NOT_MET');
    expect(needsRelease('TO_RECOVERY', evidence({ phases: [phase({ conditions: [{ id: 'm1', byVeiligThuis: true, met: true }] }), second] }))).toBe(true);
  });

  it('to phase 3 asks for a plan of phase 2 in force', () => {
    expect(stateOf('AGREEMENTS', evidence(), 'TO_RECOVERY', 'ASSISTANCE')).toMatchObject({ state: 'NOT_MET', of: 0 });
    expect(allMet(conditionsOf('TO_RECOVERY', evidence({ phases: [phase(), second] })))).toBe(true);
  });

  it('at the end asks for the goals, and for no phase that this family did not need', () => {
    expect(stateOf('GOALS', evidence(), 'CLOSING')?.state).toBe('MET');
    expect(conditionsOf('CLOSING', evidence()).some((one) => one.phase === 'ASSISTANCE')).toBe(false);
    expect(stateOf('GOALS', evidence({ phases: [phase(), second] }), 'CLOSING', 'ASSISTANCE')).toMatchObject({ state: 'NOT_MET', items: [{ type: 'Top3Item', id: 't9' }] });
  });

  it('asks Veilig Thuis only about a condition it set itself, in a phase that counts', () => {
    const [own, theirs] = [{ id: 'm1', byVeiligThuis: false, met: true }, { id: 'm2', byVeiligThuis: true, met: true }];
    expect(needsRelease('TO_ASSISTANCE', evidence({}, { conditions: [own] }))).toBe(false);
    expect(needsRelease('TO_ASSISTANCE', evidence({ phases: [phase(), phase({ phase: 'ASSISTANCE', conditions: [theirs] })] }))).toBe(false);
    expect(needsRelease('TO_ASSISTANCE', evidence({}, { conditions: [theirs] }))).toBe(true);
  });
});

describe('the text that everybody decides on', () => {
  it('is the same whatever the order, and another for another gate, plan, card or state', () => {
    const same = textOfEvidence('TO_ASSISTANCE', evidence());
    expect(textOfEvidence('TO_ASSISTANCE', evidence({ sources: ['card', 'v1'], phases: [phase({ checks: [...phase().checks].reverse() })] }))).toBe(same);
    const others = [
      textOfEvidence('CLOSING', evidence()), textOfEvidence('TO_ASSISTANCE', evidence({ sources: ['v1', 'next card'] })), textOfEvidence('TO_ASSISTANCE', evidence({ incidents: ['e1'] })),
      textOfEvidence('TO_ASSISTANCE', evidence({}, { checks: [...phase().checks, { id: 'c3', agreementLineageId: 'a1', plannedOn: '2026-11-20', result: 'KEPT' }] })),
    ];
    expect(new Set([same, ...others]).size).toBe(5);
  });
});
