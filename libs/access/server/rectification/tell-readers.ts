import type { RowFacts } from '@zov/access/policy/judge.ts';
import type { Ids } from '@zov/core/ids';
import { columnsOf } from '../data/columns.ts';
import { readableOf, type Readable } from '../data/family-data.ts';
import type { Formal } from '../write/formal.ts';
import { whoCouldRead, type PastGrant, type PastRestriction, type Standing } from './who-could-read.ts';

export type RectificationKind = 'CORRECTED' | 'WITHDRAWN' | 'SPLIT' | 'STATEMENT_ADDED';

/** What happened to a fact, as its readers of before are told. */
export interface Rectification {
  readonly kind: RectificationKind;
  readonly factId: string;
  /** Last version of before, and the one that stands now. */
  readonly fromVersion: number;
  readonly toVersion: number;
  /** The properties that changed: who read an earlier version with the same words in one of these is told as well. Left out: whoever read any version. */
  readonly changed?: readonly string[];
}

/**
 * NL: bericht van verbetering. In the transaction of the act, after it: everybody who could read the words of before while they stood,
 * also when that right has ended since, is told that they are not what stands there now. The notice holds no word of it; professionals
 * get a message without content as well.
 */
export async function tellReaders(act: Formal, ids: Ids, rectification: Rectification): Promise<void> {
  const { kind, factId, fromVersion, toVersion } = rectification;
  const readers = whoCouldRead('Fact', 'what', await standingsOf(act, rectification), await grantsOf(act), await restrictionsOf(act));
  const told = readers.filter((one) => one !== act.context.actor.id);
  if (told.length > 0) await act.inside(TELL, [act.dossierId, factId, kind, fromVersion, toVersion, told, act.context.at, act.context.actor.id, told.map(() => ids.uuid())]);
}

const TELL = `
  with notices as materialized (select t.id, t.actor_id, a.role from unnest($6::uuid[], $9::uuid[]) t (actor_id, id) join actor a on a.id = t.actor_id),
  told as (insert into rectification_notice (dossier_id, id, fact_id, kind, from_version, to_version, to_actor_id, created_at, created_by)
    select $1::uuid, n.id, $2::uuid, $3::text, $4::int, $5::int, n.actor_id, $7::timestamptz, $8::uuid from notices n)
  insert into outbox (dossier_id, kind, effect_key, payload, created_at)
    select $1::uuid, 'fact-rectified', 'fact-rectified:' || n.id, jsonb_build_object('noticeId', n.id), $7::timestamptz from notices n where n.role <> 'FAMILY_MEMBER'`;

const VERSIONS = `
  select v.content, v.item_version as version, (v.content ->> 'changed_at')::timestamptz as from_at, v.replaced_at as until_at from item_version v where v.dossier_id = $1 and v.item_id = $2 and v.item_type = 'fact'
  union all select to_jsonb(f), f.version, f.changed_at, $3::timestamptz from fact f where f.dossier_id = $1 and f.id = $2
  order by version desc`;

/** How the fact stood, from the last version of before back to the first that said something which has changed now. */
async function standingsOf(act: Formal, { factId, fromVersion, changed }: Rectification): Promise<Standing[]> {
  const fact = readableOf('Fact');
  if (fact === undefined) throw new Error('facts are not registered');
  const all = (await act.inside(VERSIONS, [act.dossierId, factId, act.context.at])).filter((row) => Number(row['version']) <= fromVersion);
  const standings = all.map((row): Standing => ({ facts: factsOf(fact, row['content'] as Record<string, unknown>), from: row['from_at'] as Date, until: row['until_at'] as Date }));
  const [last] = standings;
  return standings.filter(({ facts }) => changed?.some((one) => JSON.stringify(facts[one]) === JSON.stringify(last?.facts[one])) ?? true);
}

const factsOf = (fact: Readable, content: Record<string, unknown>): RowFacts =>
  Object.fromEntries([...columnsOf(fact).values()].map(({ property, column }) => [property, content[column] ?? null])) as RowFacts;

/** Every right there has been, of everybody to whom this dossier is not closed by now. */
async function grantsOf(act: Formal): Promise<PastGrant[]> {
  return (await act.inside(`select g.actor_id as "actorId", a.role, a.organisation_id as "organisationId", g.dossier_id as "dossierId", g.partner, g.purpose, g.legal_basis as "legalBasis",
      g.secrecy_basis as "secrecyBasis", g.data_classes as "dataClasses", g.acts, g.person_ids as "personIds", g.closed_person_ids as "closedPersonIds", g.item_ids as "itemIds",
      g.self_person_id as "selfPersonId", g.basis_kind as "basisKind", g.valid_from as "validFrom", g.valid_until as "validUntil"
    from access_grant g join actor a on a.id = g.actor_id where g.dossier_id = $1 and g.valid_from <= $2`, [act.dossierId, act.context.at])) as unknown as PastGrant[];
}

async function restrictionsOf(act: Formal): Promise<PastRestriction[]> {
  return (await act.inside(`select k.id, k.kind, k.against_person_id as "againstPersonId", k.about_person_ids as "aboutPersonIds", k.data_classes as "dataClasses", k.item_id as "itemId",
      k.valid_from as "validFrom", k.valid_until as "validUntil" from kept_back k where k.dossier_id = $1`, [act.dossierId])) as unknown as PastRestriction[];
}
