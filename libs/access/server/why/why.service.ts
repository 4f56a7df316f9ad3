import { Inject, Injectable } from '@nestjs/common';
import { APP_POOL } from '@zov/core/config';
import { oneSync, statement } from '@zov/core/db';
import { Judge } from '@zov/access/policy/judge.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { ActorRole, RequestContext } from '../../model/actor.ts';
import { DATA_CLASSES } from '../../model/data-class.ts';
import { Door } from '../door.ts';
import { enterFence, sharedValues } from '../read/reader.ts';
import type { As } from '../read/second-eyes.ts';
import { sightSql, type SightOf } from '../read/sight-sql.ts';
import { Explanation, type Answer, type Asker } from './explain.ts';
import { Sight, type Reader, type SeenRow, type SightRows } from './sight.ts';

/** One kind of data, or one item, for one reader. */
interface Part { readonly dataClass: string; readonly answer: Answer; readonly sentences: readonly string[] }
export interface ReaderSight extends Pick<Reader, 'id' | 'kind' | 'name' | 'role' | 'organisationName'> { readonly isMe: boolean; readonly parts: readonly Part[] }

interface Question { readonly dossierId: string; readonly of: SightOf; readonly id: string | null }

/** Nobody of this role is opened anything: what an unknown reader sees. */
const SEES_NOTHING: ActorRole = 'ANALYST';

/** Who reads what and why, from the same rules, grants and restrictions that every read obeys; never more than the asker may know. */
@Injectable()
export class WhyService {
  private readonly texts = new Map<string, string>();

  constructor(@Inject(Door) private readonly door: Door, @Inject(APP_POOL) private readonly pool: pg.Pool) {}

  /** Of all that the asker sees about a person, about itself, or for a professional about everybody: what each reader reads of it, kind by kind. Null when the asker may not ask. */
  async whoSeesWhat(context: RequestContext, info: Pick<GraphQLResolveInfo, 'fieldName'>, dossierId: string, aboutPersonId: string | null): Promise<ReaderSight[] | null> {
    const sight = await this.sight(context, info.fieldName, { dossierId, of: 'PEOPLE', id: aboutPersonId }, true);
    if (sight === null) return null;
    const wanted = aboutPersonId === null ? sight.selves : [aboutPersonId];
    const rows = sight.rows.filter((row) => wanted.length === 0 || wanted.some((id) => ((row.facts['aboutPersonIds'] ?? []) as readonly string[]).includes(id)));
    const kinds = DATA_CLASSES.map((dataClass) => ({ dataClass, rows: rows.filter((row) => row.facts['dataClass'] === dataClass) })).filter((one) => one.rows.length > 0);
    return sight.readers().map((reader) => this.toldOf(context, sight, reader, kinds));
  }

  /** Of one item the asker sees: who else reads it, or whether one reader does. Null when it is not there for the asker. */
  async whoSeesItem(context: RequestContext, info: Pick<GraphQLResolveInfo, 'fieldName'>, dossierId: string, type: string, id: string, readerId: string | null): Promise<ReaderSight[] | null> {
    const sight = await this.sight(context, info.fieldName, { dossierId, of: { type }, id }, true);
    const row = sight?.rows.find((one) => one.type === type && one.facts.id === id);
    if (sight === null || row === undefined) return null;
    const all = sight.readers();
    const chosen = readerId === null ? all : all.filter((one) => one.id === readerId);
    const readers = chosen.length > 0 || readerId === null ? chosen : await this.outsider(context, readerId);
    return readers.map((reader) => this.toldOf(context, sight, reader, [{ dataClass: String(row.facts['dataClass']), rows: [row] }]));
  }

  /** The dossier as both the asker and this reader see it. */
  async viewAs(context: RequestContext, info: GraphQLResolveInfo, dossierId: string, readerId: string): Promise<unknown> {
    const sight = await this.sight(context, info.fieldName, { dossierId, of: 'PEOPLE', id: null }, false);
    const reader = sight?.readers().find((one) => one.id === readerId);
    return this.door.one(context, info, { mode: 'ONE_DOSSIER', dossierId, as: eyesOf(reader, readerId) });
  }

  private toldOf(context: RequestContext, sight: Sight, reader: Reader, kinds: readonly { dataClass: string; rows: readonly SeenRow[] }[]): ReaderSight {
    const { id, kind, name, role, organisationName } = reader;
    const asker: Asker = { audience: context.actor.audience, selves: sight.selves, knownRestrictions: sight.knownRestrictions, fieldsOf: (row) => sight.fieldsOf(row) };
    const explanation = new Explanation(reader, asker);
    const isMe = id === context.actor.id || sight.selves.includes(id);
    return { id, kind, name, role, organisationName, isMe, parts: kinds.map(({ dataClass, rows }) => ({ dataClass, ...explanation.of(rows) })) };
  }

  /** A professional who has nothing to do with the family, as far as the asker knows. A family member asks only about those it knows of. */
  private async outsider({ actor, at }: RequestContext, id: string): Promise<Reader[]> {
    if (actor.audience === 'FAMILY') return [];
    const { rows } = await this.pool.query<Pick<Reader, 'name' | 'role' | 'organisationName'>>(
      `select name, role, organisation_name as "organisationName" from professional where id = $1 and region_id = $2 and valid_from <= $3 and (valid_until is null or valid_until > $3)`, [id, actor.regionId, at]);
    return rows.map((one) => ({ ...one, id, kind: 'PROFESSIONAL', isChild: false, grants: [], judge: new Judge(one.role, [], { id, organisationId: null }) }));
  }

  private async sight(context: RequestContext, operation: string, { dossierId, of, id }: Question, logged: boolean): Promise<Sight | null> {
    const { role } = context.actor;
    const key = JSON.stringify([role, of, logged]);
    const text = this.texts.get(key) ?? sightSql(role, of, logged);
    this.texts.set(key, text);
    const [, answer] = await oneSync(this.pool, [enterFence(context, dossierId), statement(text, [...sharedValues(context, dossierId, operation), id])]);
    const found = (answer?.[0]?.['sight'] ?? null) as string | null;
    return found === null ? null : new Sight(JSON.parse(found) as SightRows, context);
  }
}

/** The eyes of a reader: a professional's with the grants it has now, a family member's with what the law gives it. */
function eyesOf(reader: Reader | undefined, id: string): As {
  if (reader === undefined) return { actorId: id, role: SEES_NOTHING };
  if (reader.kind === 'PROFESSIONAL') return { actorId: id, role: reader.role };
  return { actorId: null, role: reader.role, grants: reader.grants };
}
