import { parseArgs } from 'node:util';
import { isMailAddress } from '@zov/access/model/mail-address.ts';
import type pg from 'pg';
import { UsageError, setting, type Command } from '../command';
import { asOwner } from '../seed/load/owner';
import { note } from './bind-professional';

const COUNTS = `select state, count(*)::int as n, coalesce(max(extract(epoch from clock_timestamp() - next_at)) filter (where state = 'QUEUED'), 0)::int as late from mail group by state order by state`;
const DEAD = `select id, kind, attempts, trouble, to_char(done_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') as at from mail where state = 'DEAD' order by done_at desc limit 50`;
const RETRY = `update mail set state = 'QUEUED', attempts = 0, done_at = null, next_at = clock_timestamp() where state = 'DEAD'`;
/** A message waits longest when the mail server is away; longer than this, somebody has to look. Seconds. */
const LATE = 120;

interface Count { readonly state: string; readonly n: number; readonly late: number }
interface Dead { readonly id: string; readonly kind: string; readonly attempts: number; readonly trouble: string; readonly at: string }

const STATES: Readonly<Record<string, string>> = { QUEUED: 'wacht', SENT: 'verstuurd', NOT_SENT: 'niet verstuurd: geen recht meer of geen adres', DEAD: 'opgegeven' };

async function status(client: pg.Client): Promise<number> {
  const counts = (await client.query<Count>(COUNTS)).rows;
  const dead = (await client.query<Dead>(DEAD)).rows;
  for (const { state, n } of counts) console.log(`${String(n).padStart(6)}  ${STATES[state] ?? state}`);
  if (counts.length === 0) console.log('Er is nog geen post.');
  for (const one of dead) console.log(`  ! ${one.at}  ${one.kind}  ${one.trouble}  na ${one.attempts} pogingen  (${one.id})`);
  const late = counts.find(({ state }) => state === 'QUEUED')?.late ?? 0;
  if (late > LATE) console.log(`De oudste post wacht ${late} seconden te lang. Kijk of de mailserver bereikbaar is.`);
  if (dead.length > 0) console.log('Opgegeven post opnieuw proberen: npm run zov -- mail retry');
  return dead.length > 0 || late > LATE ? 1 : 0;
}

async function retry(client: pg.Client): Promise<number> {
  const { rowCount } = await client.query(RETRY);
  console.log(rowCount === 0 ? 'Er is geen opgegeven post.' : `${rowCount ?? 0} keer opnieuw in de rij gezet.`);
  return 0;
}

async function address(client: pg.Client, subject: string, mail: string): Promise<number> {
  if (!isMailAddress(mail)) throw new UsageError('Dit is geen mailadres, zoals naam@example.nl.');
  const { rows } = await client.query<{ id: string }>(`update account set mail_address = $2 where subject = $1 and audience = 'TEAM' returning id`, [subject, mail]);
  await note(client, { regionId: null, kind: 'MAIL_ADDRESS_SET', outcome: rows.length === 1 ? 'OK' : 'REFUSED', accountId: rows[0]?.id ?? null });
  console.log(rows.length === 1 ? 'Het adres is bewaard.' : `Geen professional heeft dit kenmerk: ${subject}.`);
  return rows.length === 1 ? 0 : 1;
}

export const mail: Command = {
  name: 'mail',
  summary: 'Zegt hoe het met de post staat, probeert opgegeven post opnieuw, of zet het adres van een professional.',
  usage: `status | retry | address <kenmerk> <adres>

  status    hoeveel er wacht, verstuurd is of niet; exitcode 1 als er post is opgegeven of te lang wacht
  retry     zet opgegeven post opnieuw in de rij
  address   werkadres van de professional met dit kenmerk (sub) bij de inlogdienst`,
  async run(args) {
    const { positionals: [action, ...given] } = parseArgs({ args: [...args], allowPositionals: true });
    if (given.length !== (action === 'address' ? 2 : 0)) throw new UsageError('Dit aantal woorden klopt niet.');
    const [subject = '', to = ''] = given;
    const acts: Readonly<Record<string, (client: pg.Client) => Promise<number>>> = { status, retry, address: (client) => address(client, subject, to) };
    const act = acts[action ?? ''];
    if (act === undefined) throw new UsageError('Kies status, retry of address.');
    return asOwner(setting('DATABASE_URL'), act);
  },
};
