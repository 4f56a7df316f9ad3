import { randomBytes } from 'node:crypto';
import type { Actor, ActorRole, RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Cipher } from '@zov/access/server/secret/cipher.ts';
import { ApprovalResolver } from '@zov/access/server/approval/approval.resolver.ts';
import { ApprovalService } from '@zov/access/server/approval/approval.service.ts';
import { ConflictResolver } from '@zov/access/server/conflict/conflict.resolver.ts';
import { ConflictService } from '@zov/access/server/conflict/conflict.service.ts';
import { PgSystemLog } from '@zov/access/server/sign-in/system-log.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { createPool } from '@zov/core/db';
import { createDatabase } from '@zov/core/testing';
import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import '@zov/dossier/server/entities.ts';
import '@zov/plan/server/entities.ts';
import '@zov/safety-card/server/entities.ts';
import { planRoots } from '@zov/plan/server/testing/plan-roots.ts';
import { idOf } from '../ids';
import { loadDemo, type SeedOptions } from '../seed';

type Dossier = Record<string, Record<string, unknown>[]>;

/** The demo in a database of its own, read through the real door. */
export class Demo {
  private constructor(
    readonly options: SeedOptions, readonly owner: pg.Pool, private readonly app: pg.Pool, private readonly schemas: Record<'TEAM' | 'FAMILY', GraphQLSchema>,
    private readonly roots: Roots, private readonly drop: () => Promise<void>,
  ) {}

  static async make(now: Date): Promise<Demo> {
    const database = await createDatabase();
    const options = { ownerUrl: database.ownerUrl, masterKey: randomBytes(32).toString('base64'), now, issuers: { team: 'demo-team', family: 'demo-family' } };
    await loadDemo(options);
    const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
    await owner.query('update fence_setting set max_skew = null');
    const app = createPool(database.appUrl, { max: 3 });
    const door = new Door(app, new Cipher(options.masterKey));
    const approvals = new ApprovalResolver(new ApprovalService(door, new PgSystemLog(app)));
    const conflicts = new ConflictResolver(new ConflictService(door, new PgSystemLog(app), app));
    const roots: Roots = {
      ...planRoots(door),
      decideApproval: (_, args, context, info) => approvals.decideApproval(args as never, context, info),
      declareConflict: (_, args, context, info) => conflicts.declareConflict(args as never, context, info),
      dossiers: (_, args, context, info) => door.page(context, info, { mode: 'ALL_MINE', type: 'Dossier', page: { first: args['first'] as number } }),
    };
    const [TEAM, FAMILY] = await Promise.all([schemaOf('team'), schemaOf('family')]);
    return new Demo(options, owner, app, { TEAM, FAMILY }, roots, () => database.drop());
  }

  async end(): Promise<void> {
    await Promise.all([this.owner.end(), this.app.end()]);
    await this.drop();
  }

  /** A request of somebody who signs in with this name. */
  async as(login: string, at: Date = this.options.now): Promise<RequestContext> {
    const { rows } = await this.owner.query(
      `select r.id, r.account_id as "accountId", c.audience, r.role, r.organisation_id as "organisationId", r.team_id as "teamId", r.region_id as "regionId"
       from actor r join account c on c.id = r.account_id where c.subject = $1 order by r.role`, [login]);
    const actor = rows[0] as Actor & { role: ActorRole };
    return { actor, at, traceId: randomBytes(16).toString('hex'), accessPoint: 'test', sessionId: 'test' };
  }

  /** What somebody gets of one family; null when it is not there for this person. */
  async read(login: string, family: string, at?: Date): Promise<Dossier | null> {
    const context = await this.as(login, at);
    return (await this.ask(context, context.actor.audience === 'TEAM' ? TEAM_QUERY : QUERY, { id: idOf('dossier', family) }))['dossier'] as Dossier | null;
  }

  /** One act on a plan as somebody; answers what it made, or the refusal. */
  async act(login: string, name: string, family: string, input: Record<string, unknown>, answer: string): Promise<Record<string, unknown>> {
    const context = await this.as(login);
    const type = this.schemas[context.actor.audience].getMutationType()?.getFields()[name]?.args[0]?.type.toString();
    const data = await this.ask(context, `mutation($input: ${type}) { ${name}(input: $input) { __typename ${answer} ... on Refused { code } } }`,
      { input: { dossierId: idOf('dossier', family), idempotencyKey: randomBytes(8).toString('hex'), ...input } });
    return data[name] as Record<string, unknown>;
  }

  ask(context: RequestContext, query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return ask(this.schemas[context.actor.audience], this.roots, context, query, variables);
  }
}

const FIELDS = `id persons { id callName displayName birthDate } informationReleases { words } facts { id what sourceKind sourceName aboutPersonIds } events { what } measures { kind note }
  contactPoints { kind text } involvements { partner professional { name } } responses { words answer } checks { plannedOn result } safetyScores { personId raterName score saidOn words oneHigher } protectiveFactors { text } instrumentOutcomes { outcome } vulnerabilities { kind note }
  safetyCards { number state validUntil conclusion conclusionText decisionReason alternatives legalDecider model { number } children { childPersonId severity consequence ifNothingChanges spokenBy areas { area judgement note } } lines { section familyText } }
  planVersions { phase number state top3Items { familyText } agreements { familyText whoName } minimumConditions { familyText } safetyNet { name } opinions { stance words } }`;
const QUERY = `query Whole($id: UUID!) { dossier(id: $id) { ${FIELDS} } }`;
const TEAM_QUERY = `query Whole($id: UUID!) { dossier(id: $id) { ${FIELDS} name households { label } restrictions { reason } networkTies { relation } } }`;
