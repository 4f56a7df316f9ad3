import { expect, it } from '@jest/globals';
import { dayOfAge, isMinor } from './legal-ages.ts';

const TODAY = '2026-11-21';

it('counts a birthday on 29 February on 1 March in other years', () => {
  expect([dayOfAge('2012-02-29', 12), dayOfAge('2012-02-29', 16), dayOfAge('2012-02-29', 18)]).toEqual(['2024-02-29', '2028-02-29', '2030-03-01']);
});

it('counts somebody as a minor until the day of the eighteenth birthday', () => {
  expect([isMinor('2008-11-22', TODAY), isMinor('2008-11-21', TODAY), isMinor('2008-11-20', TODAY)]).toEqual([true, false, false]);
});
