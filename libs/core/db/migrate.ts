import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { ensureRoles, type RolePasswords } from './roles.ts';

type MigrationClass = new () => MigrationInterface;

export interface MigrationState {
  readonly name: string;
  readonly applied: boolean;
}

/** The migrations of this product, oldest first; handed in so that the kit knows no domain. */
export interface MigrationSet {
  readonly migrations: readonly MigrationClass[];
}

/** Prepares the roles and runs what has not run yet. Answers the names that ran. Throws RolesMissing. */
export async function runUp(ownerUrl: string, passwords: RolePasswords, set: MigrationSet): Promise<string[]> {
  await withClient(ownerUrl, (client) => ensureRoles(client, passwords));
  return withSource(ownerUrl, set, async (source) => {
    const ran = await source.runMigrations({ transaction: 'each' });
    return ran.map((one) => one.name);
  });
}

/** Undoes the last `steps` migrations. Answers their names. */
export async function runDown(ownerUrl: string, steps: number, set: MigrationSet): Promise<string[]> {
  return withSource(ownerUrl, set, async (source) => {
    const undone: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      const last = await lastApplied(source);
      if (last === undefined) break;
      await source.undoLastMigration({ transaction: 'each' });
      undone.push(last);
    }
    return undone;
  });
}

export async function readStatus(ownerUrl: string, set: MigrationSet): Promise<MigrationState[]> {
  return withSource(ownerUrl, set, async (source) => {
    const applied = new Set(await appliedNames(source));
    return source.migrations.map((one) => {
      const name = one.name ?? one.constructor.name;
      return { name, applied: applied.has(name) };
    });
  });
}

async function appliedNames(source: DataSource): Promise<string[]> {
  const exists = await source.query(`select to_regclass('public.migrations') is not null as there`);
  if (!(exists as { there: boolean }[])[0]?.there) return [];
  const rows = (await source.query('select name from migrations order by id')) as { name: string }[];
  return rows.map((row) => row.name);
}

async function lastApplied(source: DataSource): Promise<string | undefined> {
  return (await appliedNames(source)).at(-1);
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function withSource<T>(url: string, set: MigrationSet, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...set.migrations],
    // Everything a migration makes belongs to the owner role, whoever runs it. A lock that cannot be had in a second is retried by the operator.
    extra: { options: '-c role=zov_owner -c lock_timeout=5s', max: 1 },
  });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
