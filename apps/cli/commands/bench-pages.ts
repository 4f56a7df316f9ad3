import { parseArgs } from 'node:util';
import { measurePages, type Result } from '../bench/pages';
import { UsageError, type Command } from '../command';
import { findBrowser } from '../test/browser.mjs';

export const benchPages: Command = {
  name: 'bench:pages',
  summary: 'Meet hoe snel de pagina\'s van een lopende demo verschijnen op een trage telefoon (LCP en CLS).',
  usage: `[--url <adres>] [--runs <aantal>]

  --url    adres van een lopende demo, anders http://localhost:4200
  --runs   hoe vaak elke pagina wordt geopend, anders 5; het getal is wat drie van de vier keer wordt gehaald

  Eén regel JSON per pagina. Exitcode 1 als een pagina over haar grens gaat: meet dan opnieuw op een machine die verder niets doet.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { url: { type: 'string' }, runs: { type: 'string' } } });
    if (positionals.length > 0) throw new UsageError(`Onverwacht: ${positionals.join(' ')}`);
    const runs = Number(values.runs ?? 5);
    if (!Number.isInteger(runs) || runs < 1) throw new UsageError('--runs is een heel getal vanaf 1.');
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error('Er is geen Chrome of Chromium gevonden.');
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    const results: Result[] = [];
    try {
      await measurePages(browser, (values.url ?? 'http://localhost:4200').replace(/\/$/, ''), runs, (result) => {
        results.push(result);
        process.stdout.write(`${JSON.stringify(result)}\n`);
      });
    } finally {
      await browser.close();
    }
    return results.every(({ within }) => within) ? 0 : 1;
  },
};
