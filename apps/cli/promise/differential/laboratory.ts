import { RULES } from '@zov/access/policy';
import { columnsOf, tableOf } from '@zov/access/server/data/columns.ts';
import { frameSql } from '@zov/access/server/read/frame-sql.ts';
import { sight, visibility } from '@zov/access/server/read/visibility.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { createPool, oneSync, snake, statement } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type pg from 'pg';
import { ABSENT, DOSSIERS, HIDDEN, MASKED, ORGANISATIONS, PERSONS, REGION, SHELTER, SHOWN, type Question, type World } from './case';
import { PROBED, PROBES, REAL, isType, typeOf } from './probe';

/** The SQL of a question over the row `t`: whether it is seen, and whether the field is. */
export type Compile = (question: Question) => { readonly frame: string; readonly row: string; readonly field: string };

export const compile: Compile = (question) => {
  const { role, act, rules, type, fields, field } = question;
  const readable = typeOf(type);
  const seen = rules === null ? visibility(role, act, readable, 't', fields) : sight(rules.filter((rule) => rule.act === act), act, readable, 't');
  return { frame: frameSql(question.opened === null ? 'ALL_MINE' : 'ONE_DOSSIER'), row: seen.row, field: seen.field(field) };
};

/** What a fence asks of its rows besides, with what makes it no matter here: of a view the kind that it shows alone, of earlier versions that they are of no withdrawn fact. */
const ASKED_BY_FENCE = `kind text default 'accessLog', self_person_id uuid, item_type text default 'agreement', item_id uuid`;

/** Tables whose rows stand for those of a type: one for each fence that a table of the product has. */
const PLAIN = 'fact';

/** A database with rows of the real shape behind the real fences. */
export class Laboratory {
  private readonly probeOf = new Map<string, string>();
  /** Views, with the fenced table that their rows come from. */
  private readonly standsOn = new Map<string, string>();
  /** What rules of the product compare besides PROBED. */
  readonly extras = new Map<string, string>();
  private app: pg.Pool;
  private loads = 0;

  private constructor(private readonly database: TestDatabase, readonly owner: pg.Pool) {
    this.app = createPool(database.appUrl, { max: 1 });
  }

  static async open(): Promise<Laboratory> {
    const database = await createDatabase();
    const laboratory = new Laboratory(database, createPool(database.ownerUrl, { max: 1 }));
    await laboratory.furnish();
    return laboratory;
  }

  async close(): Promise<void> {
    await this.app.end();
    await this.owner.end();
    await this.database.drop();
  }

  /** The table of the product whose fence counts for a type. */
  tableOf(type: string): string {
    const readable = typeOf(type);
    return PROBES.includes(readable) ? PLAIN : this.standsOn.get(tableOf(readable)) ?? tableOf(readable);
  }

  /** The table that stands for one of the product. */
  probeFor(table: string): string {
    return this.probeOf.get(table) ?? 'probe_0';
  }

  private async furnish(): Promise<void> {
    await this.owner.query('update fence_setting set max_skew = null');
    await this.insert('region', [{ id: REGION, code: 'r', name: 'Regio' }]);
    await this.insert('organisation', ORGANISATIONS.map((id) => ({ id, region_id: REGION, kind: 'MUNICIPALITY', name: id, reveals_whereabouts: id === SHELTER })));
    await this.insert('account', [{ id: idOf('account'), audience: 'TEAM', display_name: 'Iemand' }]);
    await this.insert('dossier', DOSSIERS.map((id) => ({ dossier_id: id, region_id: REGION, organisation_id: ORGANISATIONS[0], number: id, name: 'x', reason: 'x', opened_on: '2026-01-01' })));
    await this.insert('person', DOSSIERS.flatMap((dossier) => PERSONS.map((id) => ({ dossier_id: dossier, id, call_name: 'x', family_role: 'OTHER', birth_date_precision: 'UNKNOWN' }))));
    await this.readShape();
    await this.readViews();
    for (const table of new Set([...REAL, ...PROBES].map(({ name }) => this.tableOf(name)))) await this.probe(table);
  }

  /** Gives the probe every column that a rule of the product compares, with the type it really has. */
  private async readShape(): Promise<void> {
    const { rows } = await this.owner.query<{ relation: string; name: string; type: string }>(
      `select c.relname as relation, a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a join pg_class c on c.oid = a.attrelid
       where a.attnum > 0 and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')`);
    const types = new Map(rows.map(({ relation, name, type }) => [`${relation}.${name}`, type]));
    for (const { subject, condition } of RULES.filter((rule) => isType(rule.subject))) {
      const columns = columnsOf(typeOf(subject));
      for (const property of Object.keys(condition).filter((name) => !['id', 'dossierId'].includes(name))) {
        const column = columns.get(property)?.column;
        // What stands for a whole type, or is looked up beside the row, has no column of its own.
        if (column === undefined) continue;
        const real = types.get(`${tableOf(typeOf(subject))}.${column}`);
        if (real === undefined) throw new Error(`a rule compares ${subject}.${property}, and ${tableOf(typeOf(subject))} has no column ${column}`);
        const known = (PROBED as Record<string, string>)[column] ?? this.extras.get(property);
        if (known !== undefined && known !== real) throw new Error(`a rule compares ${subject}.${property}, which is ${real} here and ${known} elsewhere`);
        if (known === undefined) this.extras.set(property, real);
      }
    }
  }

  /** A view shows what its reader may see of every table below: of fences that open the same and more, or the same under less, the one that opens least. Other fences would need one of its own here. */
  private async readViews(): Promise<void> {
    const { rows } = await this.owner.query<{ view: string; invoker: boolean; below: { table: string; opens: string[] }[] }>(`
      select v.relname as view, bool_and('security_invoker=true' = any (v.reloptions)) as invoker, json_agg(distinct jsonb_build_object('table', c.relname, 'opens', p.opens)) as below
      from pg_class v join pg_rewrite r on r.ev_class = v.oid join pg_depend d on d.objid = r.oid and d.refclassid = 'pg_class'::regclass
        join pg_class c on c.oid = d.refobjid and c.relrowsecurity
        cross join lateral (select array_agg(qual order by qual) as opens from pg_policies where tablename = c.relname and 'zov_app' = any (roles) and cmd in ('ALL', 'SELECT')) p
      where v.relkind = 'v' group by v.relname`);
    for (const { view, below, invoker } of rows) {
      const least = below.find(({ opens }) => below.every((other) => opens.every((one) => other.opens.some((wider) => one === wider || one.startsWith(`(${wider} AND `)))));
      if (!invoker || least === undefined) throw new Error(`the view ${view} ${invoker ? 'stands on different fences' : 'shows what its owner sees'}`);
      this.standsOn.set(view, least.table);
    }
  }

  /** A table without checks or keys behind the very policies of `table`; tables with the same policies share one. */
  private async probe(table: string): Promise<void> {
    const { rows } = await this.owner.query<{ permissive: string; qual: string }>(
      `select permissive, qual from pg_policies where tablename = $1 and 'zov_app' = any (roles) and cmd in ('ALL', 'SELECT') order by policyname`, [table]);
    const fence = JSON.stringify(rows);
    const known = [...this.probeOf.entries()].find(([key]) => key === fence || key === table);
    const name = known?.[1] ?? `probe_${this.probeOf.size}`;
    if (known === undefined) {
      const columns = [...Object.entries(PROBED), ...[...this.extras].map(([property, type]) => [snake(property), type])].map(([column, type]) => `${column} ${type}`).join(', ');
      await this.owner.query(`create table ${name} (place int, dossier_id uuid, id uuid, ${ASKED_BY_FENCE}, ${columns}); grant select on ${name} to zov_app;
        alter table ${name} enable row level security; alter table ${name} force row level security`);
      for (const [index, { permissive, qual }] of rows.entries()) {
        await this.owner.query(`create policy p${index} on ${name} as ${permissive} for select to zov_app using (${qual.replaceAll(`${table}.`, `${name}.`)})`);
      }
      this.probeOf.set(fence, name);
    }
    this.probeOf.set(table, name);
  }

  private async insert(table: string, rows: readonly object[]): Promise<void> {
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    if (columns !== '') await this.owner.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)]);
  }

  /** Puts a world in place of the one before. */
  async load(world: World): Promise<void> {
    const tables = [...new Set(this.probeOf.values())];
    await this.owner.query(`truncate ${tables.join(', ')}, access_grant, restriction; delete from actor`);
    const at = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());
    const period = ({ validFrom, validUntil }: { validFrom: number; validUntil: number | null }) => ({ valid_from: at(validFrom), valid_until: at(validUntil) });
    await this.insert('actor', world.readers.map((one) => ({ id: one.id, account_id: idOf('account'), role: one.role, organisation_id: one.organisationId, region_id: REGION, ...period(one) })));
    await this.insert('access_grant', world.grants.map((one, index) => ({
      dossier_id: one.dossierId, id: idOf(`grant ${index}`), actor_id: one.actorId, partner: one.partner, purpose: 'HELP', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED',
      data_classes: one.dataClasses, acts: one.acts, person_ids: one.personIds, item_ids: one.itemIds, closed_person_ids: one.closedPersonIds, self_person_id: one.selfPersonId,
      basis_kind: one.selfPersonId === null ? 'INVOLVEMENT' : 'SELF', basis_id: idOf(`grant ${index}`), ...period(one),
    })));
    await this.insert('restriction', world.restrictions.map((one, index) => ({
      dossier_id: one.dossierId, id: idOf(`restriction ${index}`), kind: 'WITHHELD', against_person_id: one.againstPersonId, about_person_ids: one.aboutPersonIds,
      data_classes: one.dataClasses, item_id: one.itemId, reason: 'x', legal_basis: 'SAFETY', ...period(one),
    })));
    const rows = world.rows.map((row, place) => ({ place, ...Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value as unknown])) }));
    for (const table of tables) await this.insert(table, rows);
    // Each statement stays prepared on its connection: now and then a fresh one.
    if ((this.loads += 1) % 25 !== 0) return;
    await this.app.end();
    this.app = createPool(this.database.appUrl, { max: 1 });
  }

  /** What the compiled condition answers for each row, past the fence and behind it. */
  async ask(world: World, question: Question, translate: Compile): Promise<{ sql: string; fenced: string }> {
    const { frame, row, field } = translate(question);
    const here = question.opened === null ? '' : ' and t.dossier_id = $2::uuid';
    // Without a dossier the statements of "all mine" and of the office differ in nothing that this one has.
    const text = `with ${frame} select string_agg(case when t.place is null then '${ABSENT}' when (${row})${here} then case when ${field} then '${SHOWN}' else '${MASKED}' end
      else '${HIDDEN}' end, '' order by n.place) as answer from generate_series(0, $8::int - 1) n(place) left join ${this.probeFor(this.tableOf(question.type))} t on t.place = n.place`;
    const values = [question.readerId, question.opened, new Date(question.at), 't', 'o', 'a', 'p', world.rows.length];
    const enter = statement('select fence.enter($1, $2, $3)', [question.readerId, question.opened, new Date(question.at)]);
    const [sql, [, fenced]] = await Promise.all([this.owner.query<{ answer: string }>(text, values), oneSync(this.app, [enter, statement(text, values)])]);
    return { sql: sql.rows[0]?.answer ?? '', fenced: String(fenced?.[0]?.['answer']) };
  }
}
