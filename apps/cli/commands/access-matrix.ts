import { parseArgs } from 'node:util';
import { printMatrix } from '../access-matrix/print';
import { UsageError, type Command } from '../command';

export const accessMatrix: Command = {
  name: 'access:matrix',
  summary: 'Drukt af wie wat mag zien en doen, zoals de matrix het zegt (Markdown).',
  usage: `

  Zo wordt de bladzijde in docs bijgewerkt:
  npm run --silent zov -- access:matrix > docs/access-matrix.md`,
  run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    if (positionals.length > 0) throw new UsageError(`Onverwacht: ${positionals.join(' ')}`);
    process.stdout.write(printMatrix());
    return Promise.resolve(0);
  },
};
