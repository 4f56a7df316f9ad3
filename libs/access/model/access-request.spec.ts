import { expect, it } from '@jest/globals';
import { REQUEST_STATES, problemsOfRequest, requestAfter, requestStateAt } from './access-request.ts';

const AT = new Date('2026-11-21T10:00:00Z');

it('a request is decided once, and only while it is open', () => {
  expect(REQUEST_STATES.map((state) => [requestAfter(state, 'involve'), requestAfter(state, 'refuse')])).toEqual([['INVOLVED', 'REFUSED'], [null, null], [null, null], [null, null]]);
});

it('a request that nobody answered in time has lapsed; a decision stays', () => {
  const later = new Date(AT.getTime() + 1);
  expect([requestStateAt('OPEN', later, AT), requestStateAt('OPEN', AT, AT), requestStateAt('REFUSED', AT, later)]).toEqual(['OPEN', 'LAPSED', 'REFUSED']);
});

it('a request says what for and why', () => {
  expect(problemsOfRequest({ purpose: 'HELP', reason: 'Ik help de moeder' })).toEqual([]);
  expect(problemsOfRequest({ purpose: null, reason: ' help ' }).map(({ field }) => field)).toEqual(['purpose', 'reason']);
});
