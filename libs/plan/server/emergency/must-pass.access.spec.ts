import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CrisisWorld } from './testing/crisis-world.ts';

let crisis: CrisisWorld;
beforeAll(async () => {
  crisis = await CrisisWorld.make();
});
afterAll(() => crisis.end());

const HOUR = 3_600_000;
const REVIEWS = '{ emergencyReviews { id words reviewDueOn verdict } }';

it('must-pass 18: breaking the glass takes a reason, lasts sixty minutes, is reviewed, and the family sees it unless it was withheld', async () => {
  const { worker, at } = await crisis.worker();
  expect(await crisis.open(worker, at, { words: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'words' }] });
  expect(await crisis.open(worker, at, { words: 'Buren horen geschreeuw' })).toMatchObject({ __typename: 'EmergencyOpened' });
  expect([await crisis.reads(worker, 'id', new Date(at.getTime() + HOUR - 1)), await crisis.reads(worker, 'id', new Date(at.getTime() + HOUR))]).toEqual([expect.anything(), null]);
  const waiting = (await crisis.ask(crisis.world.as('p1'), REVIEWS, {}))['emergencyReviews'];
  expect(waiting).toContainEqual(expect.objectContaining({ words: 'Buren horen geschreeuw', reviewDueOn: '2026-11-27', verdict: null }));
  expect(await crisis.looked('mara')).toContainEqual(expect.objectContaining({ action: 'EMERGENCY' }));
  await crisis.rows(`update organisation set reveals_whereabouts = true where id = $1`, [worker.actor.organisationId]);
  const { worker: hidden } = await crisis.worker();
  const seen = (await crisis.looked('dirk')).length;
  await crisis.open(hidden, at, { words: 'Melding uit de opvang' });
  expect((await crisis.looked('dirk')).length).toBe(seen);
});
