import { parseArgs } from 'node:util';
import { Cipher } from '@zov/access/server/secret/cipher.ts';
import { clockFrom } from '@zov/core/clock';
import { readOperatorConfig } from '@zov/core/config';
import { UsageError, setting, type Command } from '../command';
import { noteAll } from '../conflict-keys/note-all';
import { asOwner } from '../seed/load/owner';

export const conflictsNote: Command = {
  name: 'conflicts:note',
  summary: 'Legt opnieuw vast waaraan de eigen lijsten van professionals worden getoetst.',
  usage: `

  Eén keer nodig na een update vanaf een versie zonder deze lijsten, en na gegevens die buiten het product om zijn ingelezen.
  Wie een persoon of straat op de eigen lijst heeft staan, ziet het gezin daarna niet meer. Wie dat is, staat hier niet.`,
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    if (positionals.length > 0) throw new UsageError(`Onverwacht: ${positionals.join(' ')}`);
    const config = readOperatorConfig(process.env);
    const { now } = clockFrom({ ZOV_NOW: config.now, ZOV_DEMO: config.demo ? '1' : '0' });
    const rows = await asOwner(setting('DATABASE_URL'), (client) => noteAll(client, new Cipher(config.masterKey), now()));
    console.log(`${rows} personen en adressen vastgelegd`);
    return 0;
  },
};
