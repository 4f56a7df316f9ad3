import { allReadables } from '@zov/access/server/data/family-data.ts';
import type pg from 'pg';
import type { AppOptions } from '../../../api/app.ts';
import { effects } from '../../../worker/outbox/effects.ts';
import type { Family } from '../world/family.ts';
import { makeWorld, type SecretWorld } from '../world/secret-world.ts';
import { countEverything } from './counted.ts';
import { GIVE_ADDRESSES } from './letters.ts';
import { Operations, type Audience } from './operations.ts';
import { AWAITED, AWAITED_CHANNELS, arrived } from './secrets.ts';
import { Twin } from './twin.ts';

/** What every pair of worlds is made from: one region with two families, and what can be asked of it. */
export class Stage {
  private constructor(
    private readonly world: SecretWorld, private readonly options: AppOptions, readonly family: Family, readonly other: Family, readonly operations: Readonly<Record<Audience, Operations>>,
    /** Ids of everything in the family. */
    readonly ids: readonly string[],
    /** Classes of secrets and ways out that were awaited and exist now. */
    readonly late: readonly string[],
  ) {}

  static async set(options: AppOptions): Promise<Stage> {
    const world = await makeWorld({ families: 2 });
    const [family, other] = world.families;
    if (family === undefined || other === undefined) throw new Error('two families are needed');
    await countEverything(world.owner);
    await world.owner.query(GIVE_ADDRESSES);
    const operations = { team: await Operations.of('team'), family: await Operations.of('family') };
    const names = [...(await tablesOf(world.owner)), ...allReadables().map(({ name }) => name), ...Object.values(operations).flatMap((one) => Object.keys(one.schema.getTypeMap()))];
    const late = [...arrived(AWAITED, names), ...arrived(AWAITED_CHANNELS, [...names, ...Object.keys(effects)])];
    const ids = await idsIn(world.owner, family.dossierId);
    // A database that is copied may have nobody connected to it.
    await world.owner.end();
    return new Stage(world, options, family, other, operations, ids, late);
  }

  get markers(): SecretWorld['markers'] {
    return this.world.markers;
  }

  /** Two equal worlds, just begun. */
  async twins(): Promise<readonly [Twin, Twin]> {
    const template = new URL(this.world.database.ownerUrl).pathname.slice(1);
    const first = await Twin.copyOf(template, this.options);
    return [first, await Twin.copyOf(template, this.options)];
  }

  strike(): Promise<void> {
    return this.world.database.drop();
  }
}

export async function tablesOf(owner: pg.Pool): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`);
  return rows.map(({ name }) => name);
}

async function idsIn(owner: pg.Pool, dossierId: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('dossier_id', 'id')
    and table_name in (select tablename from pg_tables) group by 1 having count(*) = 2 order by 1`);
  const ids: string[] = [];
  for (const { name } of rows) ids.push(...(await owner.query<{ id: string }>(`select id from ${name} where dossier_id = $1 order by id`, [dossierId])).rows.map(({ id }) => id));
  return ids;
}
