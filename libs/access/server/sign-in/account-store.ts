import type pg from 'pg';
import { oneSync, statement, type Row } from '@zov/core/db';
import type { ActorRole, Audience } from '../../model/actor.ts';
import { dateIn } from '@zov/core/clock';
import { thirdPhaseNamed } from '../../model/third-phase.texts.ts';
import { ROLE_LABELS } from './role-labels.texts.ts';

export interface BoundAccount {
  readonly id: string;
  readonly name: string;
  readonly blocked: boolean;
}

/** A role that somebody may choose at this moment. */
export interface Role {
  readonly id: string;
  readonly role: ActorRole;
  readonly roleLabel: string;
  readonly organisation: string | null;
  readonly regionId: string;
  /** How the region calls the plan of the third phase. */
  readonly thirdPhase: string;
}

/** Somebody in the list of the demo's identity provider. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly role: ActorRole;
  readonly roleLabel: string;
  readonly organisation: string | null;
  readonly audience: Audience;
}

const CURRENT = `ac.valid_from <= $2 and (ac.valid_until is null or ac.valid_until > $2)`;
const BY_LOGIN = `
  select id, display_name, blocked_at is not null and blocked_at <= $4 as blocked
  from account where issuer = $1 and subject = $2 and audience = $3`;
const BY_ID = `select id, display_name, blocked_at is not null and blocked_at <= $2 as blocked from account where id = $1`;
const ROLES = `
  select ac.id, ac.role, ac.region_id, o.name as organisation, region_setting_on(ac.region_id, 'THIRD_PHASE_NAME', $3::date) as third_phase
  from account a join actor ac on ac.account_id = a.id left join organisation o on o.id = ac.organisation_id
  where a.id = $1 and ${CURRENT} and (ac.role = 'FAMILY_MEMBER') = (a.audience = 'FAMILY')
  order by ac.role, o.name, ac.id`;
const PEOPLE = `
  select a.subject as id, a.display_name as name, a.audience, ac.role, o.name as organisation
  from account a join actor ac on ac.account_id = a.id left join organisation o on o.id = ac.organisation_id
  where a.issuer = any($1) and (a.blocked_at is null or a.blocked_at > $2) and ${CURRENT}
  order by a.audience desc, o.name nulls last, a.display_name, ac.role`;
const AUDIENCE = `select audience from account where issuer = any($1) and subject = $2 order by audience desc limit 1`;
const BIND = `
  update account set issuer = $2, subject = $3, bound_at = $4
  where id = $1 and issuer is null and not exists (select from account other where other.issuer = $2 and other.subject = $3)
  returning id`;

/** Who may sign in, as the database says at this moment. */
export class AccountStore {
  constructor(private readonly pool: pg.Pool) {}

  async findByLogin(issuer: string, subject: string, audience: Audience, at: Date): Promise<BoundAccount | null> {
    const [rows = []] = await oneSync(this.pool, [statement(BY_LOGIN, [issuer, subject, audience, at])]);
    return rows[0] === undefined ? null : toAccount(rows[0]);
  }

  async find(id: string, at: Date): Promise<BoundAccount | null> {
    const [rows = []] = await oneSync(this.pool, [statement(BY_ID, [id, at])]);
    return rows[0] === undefined ? null : toAccount(rows[0]);
  }

  /** Roles of an account that are valid at this moment. */
  async roles(accountId: string, at: Date): Promise<Role[]> {
    const [rows = []] = await oneSync(this.pool, [statement(ROLES, [accountId, at, dateIn(at)])]);
    return rows.map((row) => ({
      id: row['id'] as string,
      role: row['role'] as ActorRole,
      roleLabel: ROLE_LABELS[row['role'] as ActorRole],
      organisation: row['organisation'] as string | null,
      regionId: row['region_id'] as string,
      thirdPhase: thirdPhaseNamed(row['third_phase'] as number),
    }));
  }

  /** Everybody bound to the demo's issuers, one line per role. */
  async demoPeople(issuers: readonly string[], at: Date): Promise<DemoPerson[]> {
    const [rows = []] = await oneSync(this.pool, [statement(PEOPLE, [issuers, at])]);
    return rows.map((row) => ({
      id: row['id'] as string,
      name: row['name'] as string,
      role: row['role'] as ActorRole,
      roleLabel: ROLE_LABELS[row['role'] as ActorRole],
      organisation: row['organisation'] as string | null,
      audience: row['audience'] as Audience,
    }));
  }

  /** The audience of a demo person, or null when there is nobody with this subject. */
  async audienceOf(issuers: readonly string[], subject: string): Promise<Audience | null> {
    const [rows = []] = await oneSync(this.pool, [statement(AUDIENCE, [issuers, subject])]);
    return (rows[0]?.['audience'] as Audience | undefined) ?? null;
  }

  /** Binds a login to an account that has none. Answers false when either side is bound already: that is an alarm. */
  async bind(accountId: string, issuer: string, subject: string, at: Date): Promise<boolean> {
    try {
      const [rows = []] = await oneSync(this.pool, [statement(BIND, [accountId, issuer, subject, at])]);
      return rows.length === 1;
    } catch (error) {
      if ((error as { code?: string }).code === '23505') return false;
      throw error;
    }
  }
}

function toAccount(row: Row): BoundAccount {
  return { id: row['id'] as string, name: row['display_name'] as string, blocked: row['blocked'] as boolean };
}
