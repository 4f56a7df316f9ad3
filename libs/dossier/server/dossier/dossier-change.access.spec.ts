import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Door } from '@zov/access/server/door.ts';
import type { ChangeFeed } from '@zov/access/server/live/change-feed.ts';
import { DossierChangeResolver } from '@zov/access/server/live/dossier-change.resolver.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import '../entities.ts';

let database: TestDatabase;
let world: World;
let pool: pg.Pool;
let resolver: DossierChangeResolver;
const INFO = { fieldName: 'dossierChanged' } as GraphQLResolveInfo;
const CHANGES = (async function* () {})();

beforeAll(async () => {
  database = await createDatabase();
  world = await World.make(database.ownerUrl);
  pool = createPool(database.appUrl, { max: 3 });
  resolver = new DossierChangeResolver(new Door(pool, world.cipher), { changes: () => CHANGES } as unknown as ChangeFeed);
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

/** What the log keeps of one try, without what always differs. */
async function tried(who: string, dossierId: string): Promise<{ answer: unknown; rows: unknown[] }> {
  const context = world.as(who);
  const answer = await resolver.dossierChanged(dossierId, context, INFO).then((changes) => (changes === CHANGES ? 'FOLLOWS' : changes), (error: { code?: string }) => error.code);
  const { rows } = await world.owner.query(`select actor_id, dossier_id = $2 as asked, region_id, action, operation, outcome, object_type, object_id = $2 as same, subject_person_id, item_count, dossier_organisation_id
    from access_event where trace_id = $1`, [context.traceId, dossierId]);
  return { answer, rows };
}

describe('following the changes of a dossier', () => {
  it('is open to whoever sees it and leaves no row, since nothing is shown yet', async () => {
    for (const who of ['j1', 'mara']) expect(await tried(who, world.dossierId)).toEqual({ answer: 'FOLLOWS', rows: [] });
  });

  it('is refused to everybody else with a row in the log, the same for a hidden dossier and one that is not there', async () => {
    for (const who of ['j2', 'p1', 'a1']) {
      const [hidden, unknown] = [await tried(who, world.dossierId), await tried(who, idOf('no dossier'))];
      expect(hidden).toEqual({
        answer: 'NOT_ALLOWED',
        rows: [{
          actor_id: world.actorId(who), asked: true, region_id: idOf('region'), action: 'READ', operation: 'dossierChanged', outcome: 'REFUSED', object_type: 'Dossier', same: true,
          subject_person_id: null, item_count: 0, dossier_organisation_id: null,
        }],
      });
      expect(unknown).toEqual(hidden);
    }
  });
});
