import { expect, it } from '@jest/globals';
import { APPROVAL_KINDS, APPROVAL_SIDES, APPROVAL_STATES, approvalAfter, approvalStateAt, approvalsOf, approvedUntil, problemsOfAsking } from './approval.ts';
import { PARTNERS } from './partner.ts';

const NOON = new Date('2026-11-21T12:00:00Z');

it('is decided once, and never after it ended', () => {
  expect((['approve', 'refuse', 'lapse'] as const).map((step) => approvalAfter('ASKED', step))).toEqual(['APPROVED', 'REFUSED', 'EXPIRED']);
  for (const state of APPROVAL_STATES.filter((one) => one !== 'ASKED')) {
    for (const step of ['approve', 'refuse', 'lapse'] as const) expect(approvalAfter(state, step)).toBeNull();
  }
});

it('expires at the end of its term, to the millisecond, and only while nobody decided', () => {
  expect(approvalStateAt('ASKED', new Date(NOON.getTime() + 1), NOON)).toBe('ASKED');
  expect(approvalStateAt('ASKED', NOON, NOON)).toBe('EXPIRED');
  for (const state of ['APPROVED', 'REFUSED', 'EXPIRED'] as const) expect(approvalStateAt(state, NOON, NOON)).toBe(state);
});

it('stays open for eight hours', () => {
  expect(approvedUntil(NOON)).toEqual(new Date('2026-11-21T20:00:00Z'));
});

it('knows who asks and who decides, and nobody beside them', () => {
  const asks = Object.fromEntries(PARTNERS.map((one) => [one, approvalsOf(one, 'asks')] as const).filter(([, kinds]) => kinds.length > 0));
  expect(asks).toEqual({
    CASE_DIRECTOR: ['UNWITHHOLD'], GI_EXECUTOR: ['REVEAL_WHEREABOUTS', 'UNWITHHOLD'], RVDK: ['REVEAL_WHEREABOUTS'], VEILIG_THUIS: ['REVEAL_WHEREABOUTS'], CRISIS: ['REVEAL_WHEREABOUTS'],
    PRIVACY_OFFICER: ['UNMASK'],
  });
  const decides = Object.fromEntries(PARTNERS.map((one) => [one, approvalsOf(one, 'decides')] as const).filter(([, kinds]) => kinds.length > 0));
  expect(decides).toEqual({
    CASE_DIRECTOR: ['REVEAL_WHEREABOUTS', 'UNWITHHOLD'], GI_EXECUTOR: ['UNWITHHOLD'], TEAM_COLLEAGUE: ['UNWITHHOLD'], SECOND_READER: ['UNWITHHOLD'], VEILIG_THUIS: ['UNWITHHOLD'],
    PRIVACY_OFFICER: ['REVEAL_WHEREABOUTS', 'UNMASK', 'UNWITHHOLD'],
  });
});

it('lets no member of a family ask or decide', () => {
  const family = /PARENT|CHILD|GUARDIAN|FOSTER|HOUSEHOLD|SUPPORT|ADVISER/;
  for (const kind of APPROVAL_KINDS) expect([...APPROVAL_SIDES[kind].asks, ...APPROVAL_SIDES[kind].decides].filter((one) => family.test(one))).toEqual([]);
});

it('asks for a reason that says something', () => {
  expect(problemsOfAsking({ reason: ' kort ' })).toMatchObject([{ field: 'reason' }]);
  expect(problemsOfAsking({ reason: 'Huisbezoek vandaag' })).toEqual([]);
});
