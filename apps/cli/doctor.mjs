/** `npm run doctor`: what this machine lacks. Built-in modules only, so that it runs before anything is installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory, root } from './start/environment.mjs';
import { packagesAreCurrent } from './start/packages.mjs';
import { portProblem, readPort } from './start/port.mjs';
import { isRoot } from './start/postgres/account.mjs';
import { packageFor } from './start/postgres/binaries.mjs';
import { holderOf } from './start/run-lock.mjs';
import { browserAdvice, findBrowser } from './test/browser.mjs';
import { lockProblems } from './test/lock.mjs';

const good = (text) => ({ mark: '✓', text });
const note = (text) => ({ mark: '!', text });
const bad = (text) => ({ mark: '✗', text });

function node() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  return enough ? good(`Node ${process.versions.node}`) : bad(`Node ${process.versions.node} is te oud: 20.19 of nieuwer is nodig`);
}

function npm() {
  try {
    const version = execFileSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'ignore'] });
    return good(`npm ${version.trim()}`);
  } catch {
    return bad('npm is niet gevonden; het hoort bij Node');
  }
}

function disk() {
  const { bavail, bsize } = statfsSync(root);
  const free = (bavail * bsize) / 2 ** 30;
  const text = `${free.toFixed(1)} GB vrije schijfruimte`;
  return free < 2 ? bad(`${text}: minstens 2 GB is nodig`) : good(text);
}

function packages() {
  return packagesAreCurrent(root) ? good('Pakketten zijn geïnstalleerd') : note('Pakketten zijn nog niet (goed) geïnstalleerd; npm start doet dat');
}

function lock() {
  const problems = lockProblems(root);
  return problems.length === 0 ? good('package-lock.json is volledig') : bad(`package-lock.json is onvolledig:\n    ${problems.join('\n    ')}`);
}

function database() {
  if (process.env.DATABASE_URL) return note('DATABASE_URL is gezet: de meegeleverde PostgreSQL wordt niet gebruikt');
  const name = packageFor();
  const { packages: locked } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (!name || !(`node_modules/${name}` in locked)) {
    return bad(`Geen meegeleverde PostgreSQL voor ${process.platform}-${process.arch}: zet DATABASE_URL op een eigen PostgreSQL (15 of nieuwer)`);
  }
  return good(`Meegeleverde PostgreSQL voor ${process.platform}-${process.arch}`);
}

function account() {
  if (!isRoot()) return good('Gewone gebruiker: de database draait onder uw eigen account');
  const known = existsSync('/etc/passwd') && /^postgres:/m.test(readFileSync('/etc/passwd', 'utf8'));
  return known ? good('Systeemgebruiker postgres bestaat') : note('Systeemgebruiker postgres ontbreekt; npm start maakt die aan (u bent root)');
}

async function port() {
  const holder = holderOf(dataDirectory());
  if (holder) return note(`Zicht op Veiligheid draait al (proces ${holder})`);
  const problem = await portProblem(readPort(process.env.PORT));
  return problem ? bad(problem) : good(`Poort ${readPort(process.env.PORT)} is vrij`);
}

function browser() {
  const found = findBrowser();
  return found ? good(`Browser voor npm test: ${found}`) : note(`${browserAdvice()} Alleen nodig voor npm test.`);
}

let failed = false;
for (const check of [node, npm, disk, lock, packages, database, account, port, browser]) {
  const { mark, text } = await Promise.resolve().then(check).catch((error) => bad(`${check.name}: ${error.message}`));
  failed ||= mark === '✗';
  console.log(`  ${mark} ${text}`);
}
console.log(failed ? '\nLos de regels met ✗ op.' : '\nDeze machine heeft wat nodig is.');
process.exitCode = failed ? 1 : 0;
