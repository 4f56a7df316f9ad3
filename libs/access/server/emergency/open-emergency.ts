import { CARRIED } from '../../model/classes-of-partner.ts';
import type { RequestContext } from '../../model/actor.ts';
import { reviewDueOn } from '../../model/emergency.ts';
import { dateIn } from '@zov/core/clock';
import type pg from 'pg';
import { settingAt } from '../settings/setting-at.ts';
import { Denied, type Enter } from '../write/formal.ts';

/** Facts and words come item by item, everything else by class. */
const ITEM_BY_ITEM = ['D3', 'D8'];
const NOT_ALLOWED = '42501';

/** Thrown when nothing was opened: no family, more than one, or a sign-in that is too long ago. */
export class NotOpened extends Error {
  constructor(readonly why: 'NO_MATCH' | 'NOT_FRESH' | 'SAME_REASON' | 'NOT_ALLOWED') {
    super(why);
  }
}

export interface Emergency {
  readonly id: string;
  readonly reasonCode: string;
  readonly words: string;
}

const classes = (): [string[], string[]] => {
  const { dataClasses } = CARRIED.CRISIS;
  return [dataClasses.filter((one) => !ITEM_BY_ITEM.includes(one)), dataClasses.filter((one) => ITEM_BY_ITEM.includes(one))];
};

async function said(client: pg.PoolClient, context: RequestContext, { reasonCode, words }: Emergency): Promise<unknown[]> {
  const days = await settingAt(async (text, values) => (await client.query<Record<string, unknown>>(text, [...values])).rows, context, 'EMERGENCY_REVIEW_DAYS');
  return [reasonCode, words.trim(), reviewDueOn(dateIn(context.at), days), ...classes()];
}

/** Enters the fence by opening the one family with exactly this name and birth date. Throws NotOpened; the database decides. */
export function enterByEmergency(emergency: Emergency, sought: { readonly name: string; readonly birthDate: string }): Enter {
  return async (client, context) => {
    const { rows: [row] } = await client.query<{ outcome: string; dossier: string }>('select * from fence.open_emergency($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
      [context.actor.id, context.sessionId, context.at, emergency.id, sought.name, sought.birthDate, ...await said(client, context, emergency)]).catch(asNotOpened);
    if (row?.outcome !== 'OPENED') throw new NotOpened(row?.outcome as NotOpened['why']);
    return row.dossier;
  };
}

/** Goes on for another hour from the access that still runs. Throws NotOpened, or Denied when there is none. */
export function enterAgain(emergency: Emergency, dossierId: string): Enter {
  return async (client, context) => {
    const { rows: [row] } = await client.query<{ outcome: string }>('select fence.renew_emergency($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as outcome',
      [context.actor.id, context.sessionId, context.at, dossierId, emergency.id, ...await said(client, context, emergency)]).catch(asNotOpened);
    if (row?.outcome === 'NO_MATCH') throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
    if (row?.outcome !== 'OPENED') throw new NotOpened(row?.outcome as NotOpened['why']);
    return dossierId;
  };
}

function asNotOpened(error: unknown): never {
  if ((error as { code?: string }).code === NOT_ALLOWED) throw new NotOpened('NOT_ALLOWED');
  throw error;
}
