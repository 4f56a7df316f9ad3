/** `npm test` and `npm run check`: every check from a bare clone, with one closing line `N passed, N failed`. */
import { availableParallelism } from 'node:os';
import { installPackages, packagesAreCurrent } from '../start/packages.mjs';
import { root } from '../start/environment.mjs';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function chosen(args, { everything, quick, steps }) {
  if (args.includes('--quick')) return quick;
  const unknown = args.filter((name) => !(name in steps));
  if (unknown.length > 0) throw new Error(`Unknown step: ${unknown.join(', ')}. Choose from: ${Object.keys(steps).join(', ')}`);
  return args.length > 0 ? args : everything;
}

async function main(args) {
  const begin = Date.now();
  if (!packagesAreCurrent(root)) {
    console.log('── packages');
    await installPackages(root);
    console.log(`── packages: installed (${seconds(begin)})`);
  }
  const all = await import('./steps.mjs');
  const { besideEachOther, groupsOf } = await import('./beside.mjs');
  const total = { passed: 0, failed: 0 };
  const summary = [];
  for (const group of groupsOf(chosen(args, all), all.steps)) {
    summary.push(...(await besideEachOther(group, availableParallelism(), async (name) => {
      const { title, run } = all.steps[name];
      const since = Date.now();
      console.log(`\n── ${title}`);
      const { passed, failed } = await run();
      total.passed += passed;
      total.failed += failed;
      const line = `   ${failed === 0 ? '✓' : '✗'} ${title}: ${passed} of ${passed + failed}, ${seconds(since)}`;
      if (group.length > 1) console.log(line);
      return line;
    })));
  }
  console.log(`\n── summary (${seconds(begin)})`);
  for (const line of summary) console.log(line);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
