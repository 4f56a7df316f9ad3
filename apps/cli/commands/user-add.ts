import { parseArgs } from 'node:util';
import { ACTOR_ROLES } from '@zov/access/model/actor.ts';
import { isMailAddress } from '@zov/access/model/mail-address.ts';
import { clockFrom } from '@zov/core/clock';
import { readOperatorConfig } from '@zov/core/config';
import type pg from 'pg';
import { UsageError, setting, type Command } from '../command';
import { asOwner } from '../seed/load/owner';
import { bindProfessional, type Organisation } from './bind-professional';

interface Wanted {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly subject: string;
  readonly mail: string | null;
}

const ROLES = ACTOR_ROLES.filter((role) => role !== 'FAMILY_MEMBER');

function wanted(args: readonly string[]): Wanted {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { name: text, role: text, organisation: text, subject: text, mail: text } });
  if (positionals.length > 0) throw new UsageError(`Onverwacht: ${positionals.join(' ')}`);
  for (const option of ['name', 'role', 'organisation', 'subject'] as const) {
    if ((values[option] ?? '').trim() === '') throw new UsageError(`--${option} ontbreekt.`);
  }
  if (!ROLES.some((role) => role === values.role)) throw new UsageError(`Onbekende rol: ${values.role}. Kies uit: ${ROLES.join(', ')}`);
  const { name = '', role = '', organisation = '', subject = '' } = values;
  const mail = values.mail?.trim() ?? null;
  if (mail !== null && !isMailAddress(mail)) throw new UsageError('--mail is geen mailadres, zoals naam@example.nl.');
  return { name: name.trim(), role, organisation: organisation.trim(), subject: subject.trim(), mail };
}

async function add(client: pg.Client, asked: Wanted, issuer: string, at: Date): Promise<string | null> {
  const { rows } = await client.query<Organisation>('select id, name, region_id from organisation where id::text = $1 or lower(name) = lower($1)', [asked.organisation]);
  const [found] = rows;
  if (found === undefined || rows.length > 1) throw new Error(await unknownOrganisation(client, asked.organisation));
  const actorId = await bindProfessional(client, asked, found, issuer, at);
  return actorId === null ? null : `${asked.name} is toegevoegd als ${asked.role} bij ${found.name} (${actorId}).`;
}

async function unknownOrganisation(client: pg.Client, organisation: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select name from organisation order by name');
  return `onbekende organisatie: ${organisation}. Kies uit:\n${rows.map((row) => `  ${row.name}`).join('\n')}`;
}

export const userAdd: Command = {
  name: 'user:add',
  summary: 'Voegt een professional toe en bindt de inlog van de eigen organisatie aan één rol.',
  usage: `--name <naam> --role <rol> --organisation <naam of id> --subject <kenmerk> [--mail <adres>]

  --name           naam die collega's zien
  --role           ${ROLES.slice(0, 8).join(', ')},
                   ${ROLES.slice(8).join(', ')}
  --organisation   naam of id van een organisatie die er al is
  --subject        kenmerk (sub) van deze persoon bij de inlogdienst voor professionals
  --mail           werkadres voor berichten zonder inhoud ("er is iets voor u"); zonder adres komt er geen bericht

  Een kenmerk hoort bij één persoon, voor altijd. Bestaat het al, dan verandert er niets (exitcode 1) en staat de poging in het logboek.`,
  async run(args) {
    const asked = wanted(args);
    const config = readOperatorConfig(process.env);
    const at = clockFrom({ ZOV_NOW: config.now, ZOV_DEMO: config.demo ? '1' : '0' }).now();
    const added = await asOwner(setting('DATABASE_URL'), (client) => add(client, asked, config.issuers.TEAM.key, at));
    if (added === null) console.error(`Dit kenmerk hoort al bij iemand: ${asked.subject}. Er is niets toegevoegd.`);
    else console.log(added);
    return added === null ? 1 : 0;
  },
};
