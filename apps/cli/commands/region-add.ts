import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { clockFrom } from '@zov/core/clock';
import { readOperatorConfig } from '@zov/core/config';
import type pg from 'pg';
import { UsageError, setting, type Command } from '../command';
import { asOwner } from '../seed/load/owner';
import { bindProfessional, note, type Organisation } from './bind-professional';

const KINDS = ['MUNICIPALITY', 'GI', 'RVDK', 'VEILIG_THUIS', 'CARE', 'ADULT_CARE', 'SCHOOL', 'POLICE', 'CRISIS', 'OTHER'] as const;
const OPTIONS = ['organisation', 'kind', 'admin', 'admin-name'] as const;

interface Wanted {
  readonly region: string;
  readonly code: string;
  readonly organisation: string;
  readonly kind: string;
  readonly admin: string;
  readonly adminName: string;
}

/** Ends the transaction without any effect; the message is for the operator. A sign-in that belongs to somebody else is an alarm as well. */
class NothingAdded extends Error {
  constructor(message: string, readonly alarming = false) {
    super(`${message} Er is niets toegevoegd.`);
  }
}

function wanted(args: readonly string[]): Wanted {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { organisation: text, kind: text, admin: text, 'admin-name': text, code: text } });
  const region = positionals[0]?.trim() ?? '';
  if (positionals.length > 1) throw new UsageError(`Onverwacht: ${positionals.slice(1).join(' ')}. Zet een naam met spaties tussen aanhalingstekens.`);
  if (region === '') throw new UsageError('Geef de naam van de regio.');
  for (const option of OPTIONS) if ((values[option] ?? '').trim() === '') throw new UsageError(`--${option} ontbreekt.`);
  const { organisation = '', kind = '', admin = '', 'admin-name': adminName = '', code = codeOf(region) } = values;
  if (!KINDS.some((one) => one === kind)) throw new UsageError(`Onbekende soort: ${kind}. Kies uit: ${KINDS.join(', ')}`);
  if (!/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/.test(code)) throw new UsageError(`Deze code kan niet: ${code}. Gebruik kleine letters, cijfers en streepjes, en kies er een met --code.`);
  return { region, code, organisation: organisation.trim(), kind, admin: admin.trim(), adminName: adminName.trim() };
}

/** A short name for files: letters without accents, digits and dashes. */
function codeOf(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 40);
}

async function add(client: pg.Client, asked: Wanted, issuer: string, at: Date): Promise<void> {
  const made = await client.query<{ id: string }>('insert into region (code, name) select $1, $2 where not exists (select from region where lower(name) = lower($2)) on conflict (code) do nothing returning id',
    [asked.code, asked.region]);
  const regionId = made.rows[0]?.id;
  if (regionId === undefined) throw new NothingAdded(`Er is al een regio met deze naam of code: ${asked.region} (${asked.code}).`);
  const organisation: Organisation = { id: randomUUID(), name: asked.organisation, region_id: regionId };
  await client.query('insert into organisation (id, region_id, kind, name) values ($1, $2, $3, $4)', [organisation.id, regionId, asked.kind, organisation.name]);
  await note(client, { regionId, kind: 'REGION_ADDED', outcome: 'OK' });
  const administrator = { name: asked.adminName, role: 'ADMINISTRATOR', subject: asked.admin, mail: null };
  if ((await bindProfessional(client, administrator, organisation, issuer, at)) === null) throw new NothingAdded(`Dit kenmerk hoort al bij iemand: ${asked.admin}.`, true);
}

export const regionAdd: Command = {
  name: 'region:add',
  summary: 'Maakt een regio met haar eerste organisatie en beheerder, zoals in een lege database nodig is.',
  usage: `<naam> --organisation <naam> --kind <soort> --admin <kenmerk> --admin-name <naam> [--code <code>]

  <naam>           naam van de jeugdregio, bijvoorbeeld "De Kreken"
  --organisation   naam van de eerste organisatie
  --kind           ${KINDS.slice(0, 5).join(', ')},
                   ${KINDS.slice(5).join(', ')}
  --admin          kenmerk (sub) van de beheerder bij de inlogdienst voor professionals
  --admin-name     naam van de beheerder, zoals collega's die zien
  --code           korte naam voor bestanden; standaard de naam in kleine letters

  Alles of niets. Bestaat de regio of het kenmerk al, dan verandert er niets (exitcode 1). De beheerder voegt daarna anderen toe,
  net als zov user:add.`,
  async run(args) {
    const asked = wanted(args);
    const config = readOperatorConfig(process.env);
    const at = clockFrom({ ZOV_NOW: config.now, ZOV_DEMO: config.demo ? '1' : '0' }).now();
    try {
      await asOwner(setting('DATABASE_URL'), (client) => add(client, asked, config.issuers.TEAM.key, at));
    } catch (error) {
      if (!(error instanceof NothingAdded)) throw error;
      if (error.alarming) await asOwner(setting('DATABASE_URL'), (client) => note(client, { regionId: null, kind: 'SECOND_BINDING_ALARM', outcome: 'REFUSED' }));
      console.error(error.message);
      return 1;
    }
    console.log(`Regio ${asked.region} (${asked.code}) is gemaakt, met ${asked.organisation}. ${asked.adminName} is de beheerder.`);
    return 0;
  },
};
