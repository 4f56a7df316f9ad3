import { besideEachOther, groupsOf } from './beside.mjs';

const steps = { types: { quiet: true }, lint: { quiet: true }, unit: {}, build: {}, twins: { quiet: true } };

it('lets quiet neighbours start together and keeps the order of all', () => {
  expect(groupsOf(['types', 'lint', 'unit', 'build', 'twins'], steps)).toEqual([['types', 'lint'], ['unit'], ['build'], ['twins']]);
});

it('never runs more at a time than the width allows, and answers in the order of the items', async () => {
  let busy = 0;
  let most = 0;
  const act = async (milliseconds: number): Promise<number> => {
    most = Math.max(most, ++busy);
    await new Promise((done) => setTimeout(done, milliseconds));
    busy--;
    return milliseconds;
  };
  expect(await besideEachOther([20, 1, 1, 10], 2, act)).toEqual([20, 1, 1, 10]);
  expect(most).toBe(2);
});
