import { parseArgs } from 'node:util';
import { clockFrom } from '@zov/core/clock';
import { readOperatorConfig, type Config } from '@zov/core/config';
import { filesOf } from '@zov/core/files';
import { UsageError, setting, type Command } from '../command';
import { freeTheClock, isEmpty, loadDemo, type Seeded } from '../seed/seed';

/** The configuration, when this is a demo; families that do not exist have no place among real ones. */
export function demoConfig(command: string): Config | undefined {
  const config = readOperatorConfig(process.env);
  if (config.demo) return config;
  console.error(`${command} hoort bij de demo. Zet ZOV_DEMO=1 als deze database alleen voor de demo is.`);
  return undefined;
}

/** Loads the demo as it is on this day. */
export function load(config: Config, reset: boolean): Promise<Seeded> {
  const { now } = clockFrom({ ZOV_NOW: config.now, ZOV_DEMO: '1' });
  const issuers = { team: config.issuers.TEAM.key, family: config.issuers.FAMILY.key };
  return loadDemo({ ownerUrl: setting('DATABASE_URL'), masterKey: config.masterKey, now: now(), issuers, files: filesOf(config), reset });
}

export function summary({ professionals, families }: Seeded): string {
  return `${families.length} gezinnen (${families.join(', ')}), ${professionals} professionals`;
}

export const seed: Command = {
  name: 'seed',
  summary: 'Vult een lege database met de gezinnen en professionals van de demo.',
  usage: `[--if-empty]

  --if-empty   doet niets als er al gegevens zijn; zonder dit is dat een fout (exitcode 1)

  Alleen in de demo (ZOV_DEMO=1). Alle datums zijn gerekend vanaf vandaag.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { 'if-empty': { type: 'boolean' } } });
    if (positionals.length > 0) throw new UsageError(`Onverwacht: ${positionals.join(' ')}`);
    const config = demoConfig('seed');
    if (config === undefined) return 1;
    await freeTheClock(setting('DATABASE_URL'));
    if (!(await isEmpty(setting('DATABASE_URL')))) {
      if (values['if-empty'] !== true) console.error('Er zijn al gegevens. Begin opnieuw met: npm run zov -- demo:reset');
      else console.log('al gevuld');
      return values['if-empty'] === true ? 0 : 1;
    }
    console.log(summary(await load(config, false)));
    return 0;
  },
};
