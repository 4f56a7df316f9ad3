import type { Asked } from '../twins/operations.ts';
import type { Family } from '../world/family.ts';
import { PROFESSIONALS } from '../world/markers.ts';

const TOO_LONG = 5_000;

/**
 * What the director does in a family, with protected words in it: some of it succeeds and leaves rows, a ping and an outbox row;
 * the rest fails at each place where something fails (a type, a rule of the database, a reference, a limit).
 */
export async function actAsDirector(family: Family, ask: (asked: Asked) => Promise<string>): Promise<void> {
  const word = (kind: string): string => family.text(kind, [], [...PROFESSIONALS, 'sheltered', 'mother']);
  const given = { dossierId: family.dossierId, kind: 'FACT', sourceKind: 'OWN_OBSERVATION', aboutPersonIds: [family.person('mother')] };
  const write = (over: Readonly<Record<string, unknown>>): Promise<string> => ask({ query: WRITE, variables: { input: { ...given, ...over } } });
  const key = (name: string): string => `key of ${family.name} ${name}`;
  await write({ what: word('written'), idempotencyKey: key('one') });
  await write({ what: `${word('toolong')} ${'x'.repeat(TOO_LONG)}`, idempotencyKey: key('two') });
  await write({ what: word('stranger'), aboutPersonIds: [family.id('nobody')], idempotencyKey: key('three') });
  await write({ what: word('noday'), happenedOn: word('notaday'), idempotencyKey: key('four') });
  await write({ what: word('shortkey'), idempotencyKey: 'x' });
  await write({ what: `${word('nullbyte')}\u0000`, idempotencyKey: key('five') });
  await ask({ query: `query Wrong { dossier(id: "${word('notanid')}") { id } }`, variables: {} });
  await ask({ query: `query Unknown($id: UUID!) { dossier(id: $id) { id "${word('nofield')}" } }`, variables: { id: family.dossierId } });
  await ask({ query: 'query Search($search: String) { dossiers(search: $search) { nodes { id } } }', variables: { search: word('searched') } });
  await share(family, ask, key('six'));
}

const WRITE = 'mutation Write($input: WriteFactInput!) { writeFact(input: $input) { __typename ... on Fact { id what } ... on Refused { code message fields { field message } } } }';
const SHARE = 'mutation Share($input: SharePlanInput!) { sharePlan(input: $input) { __typename ... on Refused { code message fields { field message } } } }';

/** Sharing the plan leaves something to do for the worker. */
async function share(family: Family, ask: (asked: Asked) => Promise<string>, idempotencyKey: string): Promise<void> {
  const input = { dossierId: family.dossierId, planVersionId: family.id('plan'), baseVersion: 1, personIds: family.persons('mother', 'father', 'daughter'), idempotencyKey };
  await ask({ query: SHARE, variables: { input } });
}
