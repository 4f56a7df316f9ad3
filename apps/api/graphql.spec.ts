import { createHash } from 'node:crypto';
import { ERROR_TEXTS } from '@zov/core/graphql';
import type { Browser } from './testing/browser.ts';
import { startHarness, type Harness } from './testing/harness.ts';
import { PEOPLE } from './testing/people.ts';
import { PROBE } from './testing/probe.module.ts';

let harness: Harness;
let team: Browser;
let family: Browser;

beforeAll(async () => {
  harness = await startHarness(PROBE.slices);
  [team, family] = [harness.browser(), harness.browser()];
  await team.signIn(PEOPLE.professional);
  await family.signIn(PEOPLE.mother);
});

afterAll(async () => {
  await harness?.close();
});

it('does not start with a schema that the access matrix does not know', async () => {
  const { typeDefs, modules } = PROBE.slices;
  await expect(startHarness({ typeDefs, modules })).rejects.toThrow('Query.me is unknown to the access matrix');
});

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: string[]; extensions: { code: string; correlationId: string } }[];
}

async function ask(browser: Browser, query: string, variables?: object, audience: 'team' | 'family' = 'team') {
  const response = await browser.graphql(audience, { query, variables });
  return { status: response.status, ...((await response.json()) as Answer) };
}

const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions.code;

describe('an endpoint that somebody signed in to', () => {
  it('answers with the scalars in one form', async () => {
    const { status, data } = await ask(team, '{ me { role at born } }');
    expect({ status, data }).toEqual({ status: 200, data: { me: { role: 'YOUTH_PROFESSIONAL', at: '2026-11-21T10:00:00.000Z', born: '2019-02-28' } } });
  });

  it('refuses a request without a session before it reads the document', async () => {
    const response = await harness.browser().graphql('team', { query: '{ nonsense' });
    expect(response.status).toBe(401);
    expect(codeOf((await response.json()) as Answer)).toBe('UNAUTHENTICATED');
  });

  it('does not take the session of the other endpoint', async () => {
    expect((await team.graphql('family', { query: '{ me { role } }' })).status).toBe(401);
    expect((await family.graphql('team', { query: '{ me { role } }' })).status).toBe(401);
  });

  it('has no field of the team in the schema of the family', async () => {
    expect((await ask(team, '{ teamOnly }')).data).toEqual({ teamOnly: 'for the team' });
    const answer = await ask(family, '{ teamOnly }', undefined, 'family');
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_INPUT']);
    expect(JSON.stringify(answer)).not.toContain('teamOnly');
  });
});

describe('the door in front of GraphQL', () => {
  it('takes no GET', async () => {
    const response = await team.get('/team/graphql?query=%7Bme%7Brole%7D%7D', { 'apollo-require-preflight': 'true' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('takes no list of operations', async () => {
    expect((await team.graphql('team', [{ query: '{ me { role } }' }, { query: '{ me { role } }' }])).status).toBe(400);
  });

  it('takes nothing from another site, and scripts without an origin', async () => {
    expect((await team.graphql('team', { query: '{ me { role } }' }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await team.graphql('team', { query: '{ me { role } }' }, { origin: 'null' })).status).toBe(403);
    expect((await team.graphql('team', { query: '{ me { role } }' }, { origin: harness.config.publicUrl })).status).toBe(200);
    expect((await team.graphql('team', { query: '{ me { role } }' })).status).toBe(200);
  });

  it('takes nothing that a form could send', async () => {
    const missing = await team.post('/team/graphql', { query: '{ me { role } }' });
    expect([missing.status, codeOf((await missing.json()) as Answer)]).toEqual([400, 'BAD_INPUT']);
    const form = await fetch(`${harness.config.publicUrl}/team/graphql`, {
      method: 'POST', body: 'query={me{role}}', headers: { cookie: team.cookies(), 'apollo-require-preflight': 'true', 'content-type': 'text/plain' },
    });
    expect([form.status, codeOf((await form.json()) as Answer)]).toEqual([400, 'BAD_INPUT']);
  });

  it('takes no body over 100 kB', async () => {
    const answer = await team.graphql('team', { query: '{ me { role } }', variables: { filler: 'x'.repeat(120_000) } });
    expect([answer.status, codeOf((await answer.json()) as Answer)]).toEqual([413, 'BAD_INPUT']);
  });
});

describe('what leaves the server when something goes wrong', () => {
  const name = 'Fatima Bakker-Özdemir';

  it('is a code and a Dutch sentence, never what the database said, and neither is it in the log', async () => {
    const before = harness.logged.length;
    const read = await ask(team, 'query Q($name: String) { broken(name: $name) }', { name });
    const written = await ask(team, 'mutation M($name: String!) { write(name: $name) }', { name });

    for (const answer of [read, written]) {
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors![0]!.message).toBe(ERROR_TEXTS.INTERNAL);
      expect(answer.errors![0]!.extensions).toEqual({ code: 'INTERNAL', correlationId: expect.stringMatching(/^[0-9a-f]{32}$/) });
      expect(JSON.stringify(answer)).not.toContain('Bakker');
    }
    const lines = harness.logged.slice(before).join('');
    expect(lines).not.toContain('Bakker');
    expect(lines).not.toMatch(/insert into|select \$1/);
    expect(lines).toContain(read.errors![0]!.extensions.correlationId);
    expect(lines).toContain('"sqlState":"22P02"');
    expect(lines).toContain('"sqlState":"42501"');
  });

  it('does not depend on which of several things asked at once was refused first, and leaves when all are', async () => {
    const answers = await Promise.all([[40, 0], [0, 40]].map(([one, other]) => ask(team, `{ one: denied(after: ${one}) other: denied(after: ${other}) }`)));
    expect(PROBE.ticks.denied).toBe(4);
    for (const { data, errors } of answers) {
      expect(data).toBeNull();
      expect(errors).toEqual([{ message: ERROR_TEXTS.NOT_ALLOWED, extensions: { code: 'NOT_ALLOWED', correlationId: expect.any(String) } }]);
    }
    const { errors } = await ask(team, '{ refused broken(name: "x") }');
    expect(errors?.map(({ path }) => path)).toEqual([['broken'], ['refused']]);
  });

  it('keeps the code of a refusal that was meant', async () => {
    const answer = await ask(team, '{ refused }');
    expect([codeOf(answer), answer.errors![0]!.message, answer.errors![0]!.path]).toEqual(['NOT_ALLOWED', ERROR_TEXTS.NOT_ALLOWED, ['refused']]);
  });

  it('repeats neither values nor names of fields, and suggests none', async () => {
    const wrong = [
      await ask(team, 'query Q($first: Int) { many(first: $first) { id } }', { first: name }),
      await ask(team, '{ mee { id } }'),
      await ask(team, '{ me { "Bakker" } }'),
      await ask(team, '{ broken(naam: "Bakker") }'),
    ];
    for (const answer of wrong) {
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_INPUT']);
      expect(JSON.stringify(answer)).not.toMatch(/Bakker|mee|naam|Did you mean/);
    }
  });

  it('carries the trace id that the caller gave along', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const response = await team.graphql('team', { query: '{ refused }' }, { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
    expect(response.headers.get('x-trace-id')).toBe(traceId);
    expect(((await response.json()) as Answer).errors![0]!.extensions.correlationId).toBe(traceId);
  });
});

describe('limits', () => {
  const nested = (depth: number) => `{ deep ${'{ deep '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`;
  const refused: [string, string, object?][] = [
    ['more than 2,000 tokens', `{ me { ${'id '.repeat(2_000)} } }`],
    ['a tenth level', nested(10)],
    ['a tenth level through fragments', `{ deep { ...F } } ${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `fragment F${n === 1 ? '' : n} on Probe { deep { ${n === 8 ? 'id' : `...F${n + 1}`} } }`).join(' ')}`],
    ['a sixteenth alias, __typename included', `{ me { ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(' ')} } }`],
    ['an alias that begins with two underscores', '{ me { __id: id } }'],
    ['a sixth root field', `{ me { id } deep { id } refused broken many { id } teamOnly }`],
    ['an eleventh directive', `{ me { ${'id @include(if: true) '.repeat(11)} } }`],
    ['a page of 101', '{ many(first: 101) { id } }'],
    ['a page of 101 in a variable', 'query Q($n: Int) { many(first: $n) { id } }', { n: 101 }],
    ['a page of less than nothing', '{ many(first: -1) { id } }'],
    ['pages in pages in pages', '{ many(first: 100) { many(first: 100) { many(first: 100) { id } } } }'],
    ['fragments that double at every step', `{ me { ...F0 } } ${Array.from({ length: 30 }, (_, n) => `fragment F${n} on Probe { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F30 on Probe { id }`],
  ];

  it.each(refused)('refuse %s', async (...[, query, variables]) => {
    const answer = await ask(team, query, variables);
    expect([answer.status, codeOf(answer)]).toEqual([400, expect.stringMatching(/TOO_COMPLEX|BAD_INPUT/)]);
    expect(answer.data).toBeUndefined();
  });

  it('say that it is too much, so that a client knows to ask less', async () => {
    for (const [what, query, variables] of refused) {
      const { errors = [] } = await ask(team, query, variables);
      expect([what, errors.map((one) => one.extensions.code)]).toEqual([what, expect.arrayContaining(['TOO_COMPLEX'])]);
    }
  });

  it('let through what is just within', async () => {
    for (const query of [nested(9), '{ many(first: 100) { id many(first: 100) { id } } }', `{ me { ${Array.from({ length: 15 }, (_, n) => `a${n}: id`).join(' ')} } }`]) {
      expect((await ask(team, query)).status).toBe(200);
    }
  });
});

describe('registered operations', () => {
  const known = '{ me { role } }';
  const hash = createHash('sha256').update(known).digest('hex');
  let strict: Harness;
  let browser: Browser;

  beforeAll(async () => {
    const registered = new Map([[hash, known]]);
    strict = await startHarness({ ...PROBE.slices, registered }, { GRAPHQL_OPERATIONS: 'allowlist' });
    browser = strict.browser();
    await browser.signIn(PEOPLE.professional);
  });

  afterAll(async () => {
    await strict?.close();
  });

  it('run by their hash and by their text', async () => {
    for (const body of [{ documentId: hash }, { documentId: `sha256:${hash}` }, { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }, { query: known }]) {
      const response = await browser.graphql('team', body);
      expect([response.status, await response.json()]).toEqual([200, { data: { me: { role: 'YOUTH_PROFESSIONAL' } } }]);
    }
  });

  it('are the only ones that run', async () => {
    const other = '{ me { id } }';
    for (const body of [
      { query: other }, { query: '{ __schema { types { name } } }' }, { documentId: 'f'.repeat(64) }, { documentId: 'f'.repeat(64), query: other },
      { query: other, extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(other).digest('hex') } } },
    ]) {
      const response = await browser.graphql('team', body);
      expect([response.status, codeOf((await response.json()) as Answer)]).toEqual([403, 'NOT_ALLOWED']);
    }
  });

  it('give way to free documents and introspection in the demo', async () => {
    const answer = await ask(team, '{ __schema { queryType { name } } }');
    expect(answer.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});
