import type { ActorRole } from '@zov/access/model/actor.ts';
import type { GrantFacts, RowFacts } from '@zov/access/policy/judge.ts';
import { columnOf, tableOf } from '@zov/access/server/data/columns.ts';
import { readableOf, type Readable } from '@zov/access/server/data/family-data.ts';
import { explainable, factsSql, withRestrictions, type RestrictionFacts } from '@zov/access/server/read/row-facts.ts';
import '@zov/dossier/server/entities.ts';
import '@zov/plan/server/entities.ts';
import '@zov/safety-card/server/entities.ts';
import type pg from 'pg';

export interface Somebody { readonly id: string; readonly name: string; readonly role: ActorRole; readonly organisationId: string | null; readonly organisation: string | null }
export interface DossierFacts { readonly id: string; readonly number: string }

/** Everybody that these words can mean: an id, what somebody signs in as, or an exact name. */
export async function findPeople(client: pg.Client, words: string, at: Date): Promise<Somebody[]> {
  const { rows } = await client.query<Somebody>(
    `select a.id, c.display_name as name, a.role, a.organisation_id as "organisationId", o.name as organisation
     from actor a join account c on c.id = a.account_id left join organisation o on o.id = a.organisation_id
     where ($1 in (a.id::text, c.id::text, c.subject) or lower(c.display_name) = lower($1)
       or a.id in (select p.actor_id from person_account p where p.person_id::text = $1))
       and a.valid_from <= $2 and (a.valid_until is null or a.valid_until > $2) order by c.display_name, a.role`, [words, at]);
  return rows;
}

export async function findDossier(client: pg.Client, words: string): Promise<DossierFacts | undefined> {
  const { rows } = await client.query<DossierFacts>('select dossier_id as id, number from dossier where dossier_id::text = $1 or lower(number) = lower($1)', [words]);
  return rows[0];
}

const LIVE = 'dossier_id = $1 and valid_from <= $2 and (valid_until is null or valid_until > $2)';

/** A dossier that is closed because of the own family or street; whose list says so, nobody is told. */
const CLOSED = `select from access_block b join actor w on w.account_id = b.account_id where w.id = $3 and b.dossier_id = $1 and b.valid_from <= $2 and (b.valid_until is null or b.valid_until > $2)`;

export async function liveGrants(client: pg.Client, dossierId: string, actorId: string, at: Date): Promise<GrantFacts[]> {
  const { rows } = await client.query<GrantFacts>(
    `select dossier_id as "dossierId", partner, purpose, legal_basis as "legalBasis", secrecy_basis as "secrecyBasis", data_classes as "dataClasses", acts, person_ids as "personIds",
       item_ids as "itemIds", closed_person_ids as "closedPersonIds", self_person_id as "selfPersonId", basis_kind as "basisKind", valid_until as "validUntil" from access_grant where ${LIVE} and actor_id = $3 and not exists (${CLOSED}) order by valid_from`, [dossierId, at, actorId]);
  return rows;
}

export async function liveRestrictions(client: pg.Client, dossierId: string, at: Date): Promise<RestrictionFacts[]> {
  const { rows } = await client.query<RestrictionFacts>(
    `select id, kind, against_person_id as "againstPersonId", about_person_ids as "aboutPersonIds", data_classes as "dataClasses", item_id as "itemId", valid_until as "validUntil"
     from restriction where ${LIVE} order by valid_from`, [dossierId, at]);
  return rows;
}

/** Rows of a type as the rules see them: only what they compare, and against whom a live restriction keeps each. */
export async function rowsOf(client: pg.Client, readable: Readable, dossierId: string, restrictions: readonly RestrictionFacts[], id?: string): Promise<RowFacts[]> {
  const only = id === undefined ? '' : ` and t.${columnOf(readable, 'id')} = $2`;
  const { rows } = await client.query<{ facts: RowFacts }>(
    `select ${factsSql(readable, 't')} as facts from ${tableOf(readable)} t where t.dossier_id = $1${only}`, id === undefined ? [dossierId] : [dossierId, id]);
  return rows.map((row) => withRestrictions(row.facts, restrictions));
}

/** The row that `<Type>:<id>` names, in whatever dossier it stands. */
export async function findRow(client: pg.Client, type: string, id: string): Promise<{ readable: Readable; dossierId: string } | undefined> {
  const readable = readableOf(type);
  if (readable === undefined || !explainable().includes(readable)) return undefined;
  const { rows } = await client.query<{ dossier_id: string }>(`select dossier_id from ${tableOf(readable)} where ${columnOf(readable, 'id')}::text = $1`, [id]);
  return rows[0] === undefined ? undefined : { readable, dossierId: rows[0].dossier_id };
}
