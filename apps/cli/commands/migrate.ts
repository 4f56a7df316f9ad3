import { parseArgs } from 'node:util';
import { RolesMissing, passwordOf, type RolePasswords } from '@zov/core/db';
import { migrateQueue } from '@zov/core/queue';
import { migrateDown, migrateStatus, migrateUp } from '../../../migrations/run';
import { UsageError, setting, type Command } from '../command';

const passwords = (): RolePasswords => ({ zov_app: passwordOf(setting('ZOV_APP_DATABASE_URL')), zov_audit: passwordOf(setting('ZOV_AUDIT_DATABASE_URL')) });

const count = (number: number): string => (number === 1 ? '1 migratie' : `${number} migraties`);

function list(names: readonly string[], done: string, nothing: string): number {
  for (const name of names) console.log(`  ${name}`);
  console.log(names.length === 0 ? nothing : `${count(names.length)} ${done}`);
  return 0;
}

async function up(): Promise<number> {
  try {
    const names = await migrateUp(setting('DATABASE_URL'), passwords());
    await migrateQueue(setting('DATABASE_URL'));
    return list(names, 'uitgevoerd', 'niets te doen');
  } catch (error) {
    if (!(error instanceof RolesMissing)) throw error;
    console.error('Deze databasegebruiker mag geen rollen maken. Laat een beheerder dit eenmalig uitvoeren, en probeer het opnieuw:\n');
    console.error(error.sql);
    return 1;
  }
}

async function down(steps: string): Promise<number> {
  if (!/^[1-9]\d*$/.test(steps)) throw new UsageError(`--steps moet een getal zijn van 1 of meer, niet: ${steps}`);
  return list(await migrateDown(setting('DATABASE_URL'), Number(steps)), 'teruggedraaid', 'niets om terug te draaien');
}

async function status(): Promise<number> {
  const states = await migrateStatus(setting('DATABASE_URL'));
  for (const { name, applied } of states) console.log(`  ${applied ? '✓' : '·'} ${name}`);
  const open = states.filter(({ applied }) => !applied).length;
  console.log(open === 0 ? 'De database is bij.' : `Nog niet uitgevoerd: ${count(open)}`);
  return open === 0 ? 0 : 1;
}

export const migrate: Command = {
  name: 'migrate',
  summary: 'Brengt de tabellen van de database bij, draait ze terug, of zegt hoe het ermee staat.',
  usage: `up | down [--steps <n>] | status

  up       voert uit wat nog niet is uitgevoerd, ook voor de wachtrij van taken
  down     draait de laatste migratie terug, of de laatste <n>
  status   toont per migratie of zij is uitgevoerd; exitcode 1 als er iets openstaat`,
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { steps: { type: 'string' } } });
    const [action, ...more] = positionals;
    if (more.length > 0) throw new UsageError(`Onverwacht: ${more.join(' ')}`);
    if (values.steps !== undefined && action !== 'down') throw new UsageError('--steps hoort bij down');
    if (action === 'up') return up();
    if (action === 'down') return down(values.steps ?? '1');
    if (action === 'status') return status();
    throw new UsageError(action === undefined ? 'Kies up, down of status.' : `Onbekend: ${action}`);
  },
};
