import type pg from 'pg';
import type { Config } from '@zov/core/config';
import { clockFrom, type Clock } from '@zov/core/clock';
import { Listener, createPool } from '@zov/core/db';
import { filesOf, type FileStore } from '@zov/core/files';
import { randomIds, type Ids } from '@zov/core/ids';
import { createLog, type Log } from '@zov/core/log';
import { TypstPrinter, type PdfPrinter } from '@zov/core/pdf';
import type { Audience } from '@zov/access/model/actor.ts';
import {
  AccountStore, AttemptStore, Cookies, IssuerClient, PgSystemLog, SessionContexts, SessionKeys, SessionService, SessionStore, SignIn,
  noInvitations, type InvitationPort, type RealTime, type SystemLog,
} from '@zov/access/server/sign-in/index.ts';

/** What a spec may put in the place of the real thing. */
export interface PartOverrides {
  readonly log?: Log;
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly time?: RealTime;
  readonly systemLog?: SystemLog;
  readonly printer?: PdfPrinter;
}

/** Everything with a life of its own in this process, made once and by hand: no order of injection decides about security. */
export interface Parts {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly pool: pg.Pool;
  readonly listener: Listener;
  readonly files: FileStore;
  readonly systemLog: SystemLog;
  readonly printer: PdfPrinter;
  readonly cookies: Cookies;
  readonly sessions: SessionStore;
  readonly contexts: SessionContexts;
  readonly accounts: AccountStore;
  readonly attempts: AttemptStore;
  readonly signIn: SignIn;
  readonly sessionService: SessionService;
  /** The family slice puts its own in when the application has been built. */
  useInvitations(port: InvitationPort): void;
}

export const redirectUri = (config: Config, audience: Audience) => `${config.publicUrl}/auth/callback/${audience.toLowerCase()}`;

export function createParts(config: Config, overrides: PartOverrides = {}): Parts {
  const log = overrides.log ?? createLog('api');
  const clock = overrides.clock ?? clockFrom({ ZOV_NOW: config.now, ZOV_DEMO: config.demo ? '1' : '0' });
  const ids = overrides.ids ?? randomIds;
  const time = overrides.time ?? { now: () => new Date() };
  const pool = createPool(config.databaseUrl, { max: config.databasePool, name: 'zov-api' });
  const systemLog = overrides.systemLog ?? new PgSystemLog(pool);
  const keys = new SessionKeys(config.sessionSecret, ids);
  const cookies = new Cookies(config.secureCookies);
  const sessions = new SessionStore(pool, keys, time);
  const accounts = new AccountStore(pool);
  const attempts = new AttemptStore(pool, keys, time);
  const issuers = {
    TEAM: new IssuerClient(config.issuers.TEAM, redirectUri(config, 'TEAM')),
    FAMILY: new IssuerClient(config.issuers.FAMILY, redirectUri(config, 'FAMILY')),
  };
  let invitations: InvitationPort = noInvitations;
  const late: InvitationPort = { redeem: (...given) => invitations.redeem(...given) };
  return {
    config, log, clock, ids, pool, listener: new Listener(config.databaseUrl, log), systemLog,
    files: filesOf(config), printer: overrides.printer ?? new TypstPrinter(),
    cookies, sessions, accounts, attempts,
    contexts: new SessionContexts(pool, sessions, cookies, clock),
    signIn: new SignIn({ sessions, attempts, accounts, issuers, systemLog, clock, log }),
    sessionService: new SessionService({ sessions, accounts, invitations: late, systemLog, clock, demo: config.demo }),
    useInvitations: (port) => {
      invitations = port;
    },
  };
}
