import { parseArgs } from 'node:util';
import { UsageError, setting, type Command } from '../command';
import { freeTheClock } from '../seed/seed';
import { demoConfig, load, summary } from './seed';

export const demoReset: Command = {
  name: 'demo:reset',
  summary: 'Wist de demo en zet haar opnieuw neer zoals zij vandaag begint.',
  usage: `

  Wist alle gegevens in deze database en meldt iedereen af. Links naar gezinnen blijven dezelfde, en het inzagelogboek
  blijft staan: dat is een keten die niemand afknipt.
  Alleen in de demo (ZOV_DEMO=1); anders exitcode 1 en er verandert niets.`,
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    if (positionals.length > 0) throw new UsageError(`Onverwacht: ${positionals.join(' ')}`);
    const config = demoConfig('demo:reset');
    if (config === undefined) return 1;
    await freeTheClock(setting('DATABASE_URL'));
    console.log(`opnieuw begonnen: ${summary(await load(config, true))}`);
    return 0;
  },
};
