/** Asks the running application whether it is ready and who can sign in to the demo. */
import { sleep } from './postgres/postmaster.mjs';

/** Waits for /health/ready. `failed()` answers a reason to stop waiting. */
export async function waitUntilReady(address, failed, patience = 60_000) {
  const end = Date.now() + patience;
  for (let last = 'geen antwoord'; ; await sleep(50)) {
    const reason = failed();
    if (reason) throw new Error(reason);
    if (Date.now() > end) throw new Error(`De toepassing werd niet gereed binnen ${patience / 1000} s (${last}).`);
    try {
      const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2000) });
      if (answer.ok) return;
      last = `status ${answer.status}: ${(await answer.text()).slice(0, 300)}`;
    } catch (error) {
      last = error.cause?.code ?? error.name;
    }
  }
}

const columns = [
  ['Wie', (person) => person.name],
  ['Rol', (person) => person.role],
  ['Organisatie', (person) => person.organisation ?? ''],
  ['Inloggen', (person, address, choice) => `${address}/auth/login?login_hint=${encodeURIComponent(person.id)}${choice}`],
];

/** Somebody with more than one role stands there once per role; the address of each says which. */
function choiceOf(person, people) {
  return people.filter(({ id }) => id === person.id).length > 1 ? `&role=${encodeURIComponent(person.role)}` : '';
}

/** The demo people as an aligned table. Every address signs in, without a question in between. */
export function peopleTable(people, address) {
  const rows = [columns.map(([title]) => title), ...people.map((person) => columns.map(([, cell]) => cell(person, address, choiceOf(person, people))))];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index].length)));
  return rows.map((row) => `  ${row.map((cell, index) => cell.padEnd(widths[index])).join('  ')}`.trimEnd()).join('\n');
}

export async function fetchPeople(address) {
  const answer = await fetch(`${address}/demo/people`, { signal: AbortSignal.timeout(5000) });
  if (!answer.ok) return [];
  const people = await answer.json();
  return Array.isArray(people) ? people : [];
}
