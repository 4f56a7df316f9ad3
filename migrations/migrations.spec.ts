import { expect, it } from '@jest/globals';
import { createEmptyDatabase } from '@zov/core/testing';
import { migrateDown, migrateStatus, migrateUp } from './run.ts';

it('every migration goes up, down to nothing, and up again', async () => {
  const database = await createEmptyDatabase();
  try {
    const up = await migrateUp(database.ownerUrl, database.passwords);
    expect((await migrateStatus(database.ownerUrl)).every((one) => one.applied)).toBe(true);
    const down = await migrateDown(database.ownerUrl, up.length);
    expect(down).toEqual([...up].reverse());
    expect(await migrateUp(database.ownerUrl, database.passwords)).toEqual(up);
  } finally {
    await database.drop();
  }
});
