import type pg from 'pg';

type Row = Readonly<Record<string, unknown>>;

export interface LoggedAct {
  readonly trace_id: string;
  readonly operation: string;
  readonly object_id: string;
  readonly outcome: string;
  readonly rows: number;
}

/** What stands in the database about some dossiers, read past every fence. */
export interface Stored {
  readonly idempotency: readonly { readonly dossier_id: string; readonly key: string; readonly act: string; readonly result_id: string }[];
  /** Rows of the tables by table and id. */
  readonly tables: Readonly<Record<string, ReadonlyMap<string, Row>>>;
  /** Earlier contents, by item and version. */
  readonly history: ReadonlyMap<string, ReadonlyMap<number, Row>>;
  readonly log: readonly LoggedAct[];
  readonly outbox: readonly { readonly effect_key: string; readonly kind: string; readonly done: boolean }[];
}

export const ITEM_TABLES = { Fact: 'fact', Top3Item: 'top3_item', Agreement: 'agreement', SafetyNetContact: 'safety_net_contact' } as const;
const TABLES = ['dossier', 'person', 'household', 'household_member', 'custody', 'contact_point', 'restriction', 'involvement', 'plan_version', ...Object.values(ITEM_TABLES)];

export async function readStored(client: pg.Client, dossierIds: readonly string[]): Promise<Stored> {
  const ask = async <T>(text: string): Promise<T[]> => (await client.query(text, [dossierIds])).rows as T[];
  const tables: Record<string, Map<string, Row>> = {};
  for (const table of TABLES) {
    const rows = await ask<{ content: Row }>(`select to_jsonb(t) as content from ${table} t where dossier_id = any ($1::uuid[])`);
    tables[table] = new Map(rows.map(({ content }) => [String(content['id'] ?? content['dossier_id']), content]));
  }
  const history = new Map<string, Map<number, Row>>();
  const earlier = await ask<{ item_id: string; item_version: number; content: Row }>(
    'select item_id, item_version, content from item_version where dossier_id = any ($1::uuid[])');
  for (const { item_id, item_version, content } of earlier) {
    const versions = history.get(item_id) ?? new Map<number, Row>();
    history.set(item_id, versions.set(versions.has(item_version) ? -item_version : item_version, content));
  }
  return {
    tables, history,
    idempotency: await ask('select dossier_id, key, act, result_id from idempotency where dossier_id = any ($1::uuid[])'),
    log: await ask(`select trace_id, operation, object_id, outcome, count(*)::int as rows from access_event
      where dossier_id = any ($1::uuid[]) group by trace_id, operation, object_id, outcome`),
    outbox: await ask('select effect_key, kind, done_at is not null as done from outbox where dossier_id = any ($1::uuid[])'),
  };
}

/** The content of an item at a version: from its history, or the row as it stands. */
export function contentAt(stored: Stored, table: string, id: string, version: number): Row | undefined {
  const current = stored.tables[table]?.get(id);
  return current?.['version'] === version ? current : stored.history.get(id)?.get(version);
}
