/** `npm run promise -- <id>`: measures one promise of the product and prints one JSON line. */
import { root } from '../start/environment.mjs';
import { installPackages, packagesAreCurrent } from '../start/packages.mjs';

process.chdir(root);
// Whatever a library prints is progress; standard output is for the one line.
const print = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
if (!packagesAreCurrent(root)) await installPackages(root);
const [{ generateAll }, { command }, { promises }] = await Promise.all([import('../build/codegen.mjs'), import('./command.mjs'), import('./registry.mjs')]);
await generateAll(root);
process.exitCode = await command(promises, process.argv.slice(2), { out: (line) => print(`${line}\n`), err: (line) => process.stderr.write(`${line}\n`) });
