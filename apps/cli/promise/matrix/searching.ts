import { createHash } from 'node:crypto';
import { idOf } from '@zov/access/server/testing/rows.ts';
import type pg from 'pg';
import type { Ask } from './asking.ts';
import { isFamily, isOffice, type Reader } from './cast.ts';
import type { Answer } from './compare.ts';
import type { Judge } from './judge.ts';
import type { Rows } from './rows.ts';
import type { Tally } from './tally.ts';

interface Page { readonly nodes: readonly Answer[]; readonly endCursor: string | null; readonly hasMore: boolean }
const PAGE = '{ nodes { id } endCursor hasMore }';
const SEARCHES = { all: 'Gez', here: 'here gezin', there: 'gezin there', none: 'nergens' } as const;
/** Filters of the log: of the dossier, by somebody who read it, by what was done and how it ended, and of a time. */
const FILTERS: readonly (readonly [filter: string, condition: string])[] = [
  [`dossierId: "${idOf('dossier here')}"`, `dossier_id = '${idOf('dossier here')}'`], [`dossierId: "${idOf('dossier there')}"`, `dossier_id = '${idOf('dossier there')}'`],
  [`actorId: "${idOf('actor rvdk')}"`, `actor_id = '${idOf('actor rvdk')}'`], ['action: VIEWED_AS', `action = 'VIEWED_AS'`], ['outcome: REFUSED', `outcome = 'REFUSED'`],
  ['until: "2026-01-01T00:00:00Z"', `at < '2026-01-01'`], ['actorId: "' + idOf('actor shelter') + '"', `actor_id = '${idOf('actor shelter')}'`],
];
const SOME = 40;

/** Searching, filtering and turning pages: nothing of what is closed is found, and nothing of it counts. */
export class Searching {
  constructor(private readonly owner: pg.Pool, private readonly rows: Rows, private readonly judge: Judge, private readonly tally: Tally, private readonly ask: Ask) {}

  async everything(reader: Reader): Promise<void> {
    if (isFamily(reader)) return this.looked(reader);
    await this.dossiers(reader);
    return this.log(reader);
  }

  /** Whoever is in one dossier finds that one, whatever it searches for or however small the page; nobody learns that there are more. */
  private async dossiers(reader: Reader): Promise<void> {
    const asked = [...Object.entries(SEARCHES).map(([name, text]) => `${name}: dossiers(search: "${text}") ${PAGE}`), `one: dossiers(first: 1) ${PAGE}`];
    const answer = await this.ask(reader.name, 'team', `query Search { ${asked.join(' ')} }`, {}, traceOf(reader, 'dossiers'));
    const mine = this.mine(reader);
    for (const [name, page] of Object.entries(answer) as [string, Page][]) {
      for (const place of ['here', 'there']) {
        const due = mine === place && ['all', 'one', place].includes(name);
        this.tally.cell('Query.dossiers', due, page.nodes.some(({ id }) => id === idOf(`dossier ${place}`)), () => [`${reader.actor} ${reader.relation}`, `${reader.name} by ${name}`]);
      }
      const due = page.nodes.length <= 1 && !page.hasMore && (page.endCursor === null) === (page.nodes.length === 0);
      if (!due) this.tally.fault(`${reader.name}: dossiers by ${name} tell of more: ${JSON.stringify(page)}`);
    }
  }

  private mine(reader: Reader): 'here' | 'there' | null {
    const [whole] = this.rows.ofType('Dossier');
    if (whole === undefined) throw new Error('there is no dossier');
    if (reader.relation === 'OTHER_TEAM') return this.judge.fields({ ...reader, relation: 'LIVE' }, whole).size > 0 ? 'there' : null;
    return this.judge.fields(reader, whole).size > 0 ? 'here' : null;
  }

  /** Each filter of the log shows what it asks for among what an officer may see at all, and to anybody else nothing. */
  private async log(reader: Reader): Promise<void> {
    const calls = FILTERS.map(([filter], place) => `f${place}: accessLog(first: ${SOME}, filter: { ${filter} }) { nodes { id } hasMore }`);
    for (const half of officeOf(reader) === null ? [calls.slice(0, 4)] : [calls.slice(0, 4), calls.slice(4)]) {
      const answer = await this.ask(reader.name, 'team', `query Filter { ${half.join(' ')} }`, {}, traceOf(reader, half.join()));
      for (const [name, { nodes, hasMore }] of Object.entries(answer) as [string, Page][]) {
        const wanted = FILTERS[Number(name.slice(1))]?.[1] ?? 'false';
        if (officeOf(reader) === null) {
          this.tally.cell('Query.accessLog', false, nodes.length > 0 || hasMore, () => [`${reader.actor} ${reader.relation}`, `${reader.name}: ${name}`]);
          continue;
        }
        const { rows: [seen] } = await this.owner.query<{ wrong: number; more: boolean }>(
          `select (select count(*)::int from unnest($1::uuid[]) i where not exists (select from access_event e where e.id = i and ${wanted} and $2::uuid in (e.organisation_id, e.dossier_organisation_id))) as wrong,
             exists (select from access_event e where ${wanted} and $2::uuid in (e.organisation_id, e.dossier_organisation_id)) as more`, [nodes.map(({ id }) => id), officeOf(reader)]);
        this.tally.cell('Query.accessLog', seen?.more === true, nodes.length > 0, () => [`${reader.actor} ${reader.relation}`, `${reader.name}: ${name}`]);
        if (seen?.wrong !== 0 || (nodes.length < SOME && hasMore)) this.tally.fault(`${reader.name}: the log filtered by ${name} shows ${String(seen?.wrong)} rows that are not its`);
      }
    }
  }

  /** Pages of who looked follow each other without telling of more than is in them. */
  private async looked(reader: Reader): Promise<void> {
    const call = (first: number, after: string | null): string => `whoLooked(dossierId: "${idOf('dossier here')}", first: ${first}${after === null ? '' : `, after: "${after}"`}) ${PAGE}`;
    const turn = async (first: number, after: string | null): Promise<Page> => (await this.ask(reader.name, 'family', `query Looked { ${call(first, after)} }`, {}))['whoLooked'] as Page;
    const one = await turn(1, null);
    const next = one.endCursor === null ? null : await turn(1, one.endCursor);
    if (one.hasMore === (next !== null && next.nodes.length === 1) && one.nodes.length <= 1) this.tally.fine();
    else this.tally.fault(`${reader.name}: a page of who looked tells of ${one.hasMore ? 'more' : 'no more'}: ${JSON.stringify([one, next])}`);
  }
}

const officeOf = (reader: Reader): string | null => (isOffice(reader) && reader.role === 'PRIVACY_OFFICER' ? idOf(reader.organisation ?? '') : null);
const traceOf = (reader: Reader, what: string): string => createHash('sha256').update(`search ${reader.name} ${what}`).digest('hex').slice(0, 32);
