import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLError, Kind, buildSchema, getOperationAST, parse, validate } from 'graphql';
import { withTrace } from '../log/index.ts';
import { AppError, ERROR_CODES, ERROR_STATUS, ERROR_TEXTS, assertAffordable, brokenLimits, codeOf, createMask, limitsRule, maskedError, readRegistered, readSdl, resolveOperation, scalars } from './index.ts';

const { Date: day, DateTime: instant, UUID: uuid } = scalars;

describe('scalars', () => {
  it('take a calendar date that exists', () => {
    expect(day.parseValue('2024-02-29')).toBe('2024-02-29');
    for (const wrong of ['2023-02-29', '2024-13-01', '2024-1-1', '2024-02-29T00:00:00Z', '', 20240229, null]) expect(() => day.parseValue(wrong)).toThrow('Date has a wrong form');
  });

  it('take instants with any offset and give them in UTC', () => {
    expect(instant.parseValue('2026-03-29T03:30:00+02:00')).toBe('2026-03-29T01:30:00.000Z');
    expect(instant.parseLiteral({ kind: Kind.STRING, value: '2026-03-29T03:30Z' }, {})).toBe('2026-03-29T03:30:00.000Z');
    expect(instant.serialize('2026-03-29T01:30:00.123456+00:00')).toBe('2026-03-29T01:30:00.123Z');
    for (const wrong of ['2026-03-29', '2026-02-30T00:00:00Z', 'now', 0]) expect(() => instant.parseValue(wrong)).toThrow('DateTime has a wrong form');
  });

  it('take ids in one spelling', () => {
    const id = '5f2b2c1e-7d0a-4b7e-9a55-0c5d6f7a8b9c';
    expect(uuid.parseValue(id)).toBe(id);
    for (const wrong of [id.toUpperCase(), `{${id}}`, id.replaceAll('-', ''), 'x', 7]) expect(() => uuid.parseValue(wrong)).toThrow('UUID has a wrong form');
  });

  it('give any key the database has, also one that a view drew from others', () => {
    const drawn = '5d41402a-bc4b-0a76-f971-9d911017c592';
    expect(uuid.serialize(drawn)).toBe(drawn);
    expect(() => uuid.parseValue(drawn)).toThrow('UUID has a wrong form');
    expect(() => uuid.serialize('5d41402a')).toThrow('UUID has a wrong form');
  });

  it('never repeat a value', () => {
    expect(() => day.parseValue('Fatima')).toThrow(expect.not.objectContaining({ message: expect.stringContaining('Fatima') }));
  });
});

describe('error codes', () => {
  it('are a closed set, each with a status and a Dutch sentence', () => {
    for (const code of ERROR_CODES) {
      expect(ERROR_STATUS[code]).toBeGreaterThanOrEqual(400);
      expect(ERROR_TEXTS[code]).toMatch(/^[A-Z].*\.$/);
      expect(maskedError(code).extensions).toEqual({ code, correlationId: expect.stringMatching(/^[0-9a-f]{32}$/) });
    }
  });

  it.each([
    [new AppError('CONFLICT'), undefined, 'CONFLICT'],
    [new GraphQLError('x', { originalError: new GraphQLError('y', { originalError: new AppError('NOT_ALLOWED') }) }), undefined, 'NOT_ALLOWED'],
    [Object.assign(new Error('x'), { code: '57P01' }), undefined, 'UNAVAILABLE'],
    [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), undefined, 'UNAVAILABLE'],
    [Object.assign(new Error('x'), { code: '40001' }), undefined, 'CONFLICT'],
    [Object.assign(new Error('x'), { code: '23505' }), undefined, 'INTERNAL'],
    [new Error('timeout exceeded when trying to connect'), undefined, 'UNAVAILABLE'],
    [new GraphQLError('Syntax Error'), 'GRAPHQL_PARSE_FAILED', 'BAD_INPUT'],
    [new GraphQLError('x'), undefined, 'INTERNAL'],
    ['thrown text', undefined, 'INTERNAL'],
    [null, undefined, 'INTERNAL'],
  ])('are given to %p', (error, given, code) => {
    expect(codeOf(error, given)).toBe(code);
  });
});

describe('what of an error leaves the server', () => {
  const told: unknown[][] = [];
  const log = { info: (...given: unknown[]) => void told.push(['info', ...given]), warn: () => undefined, error: (...given: unknown[]) => void told.push(['error', ...given]) };
  const mask = createMask(log);
  beforeEach(() => told.splice(0));
  const SECRET = 'Fatima, Schuilweg 17';

  it('is a code, a sentence, the place in the question and a trace, whatever was thrown', () => {
    for (const thrown of [new Error(SECRET), new GraphQLError(SECRET, { path: ['dossier', 0], extensions: { code: 'INTERNAL_SERVER_ERROR', stack: SECRET } }), SECRET, { message: SECRET }, undefined]) {
      const shown = mask(thrown);
      expect(Object.keys(shown).filter((name) => !['message', 'path', 'extensions'].includes(name))).toEqual([]);
      expect(shown).toMatchObject({ message: ERROR_TEXTS.INTERNAL, extensions: { code: 'INTERNAL', correlationId: expect.stringMatching(/^[0-9a-f]{32}$/) } });
      expect(JSON.stringify(shown)).not.toContain('Fatima');
    }
    expect(mask(new GraphQLError('x', { path: ['dossier', 0] })).path).toEqual(['dossier', 0]);
    expect(mask(new Error('x'), undefined, ['a']).path).toEqual(['a']);
    expect(mask(new Error('x'))).not.toHaveProperty('path');
  });

  it('has the trace of its request, and so has the line in the log', () => {
    const shown = withTrace('ab'.repeat(16), () => mask(new AppError('NOT_ALLOWED', 'why')));
    expect(shown.extensions).toEqual({ code: 'NOT_ALLOWED', correlationId: 'ab'.repeat(16) });
    expect(told).toEqual([['info', 'request refused', { code: 'NOT_ALLOWED', traceId: 'ab'.repeat(16), reason: 'why' }]]);
  });

  it('wakes somebody when it is the server’s own fault, and nobody when a client was refused', () => {
    const boom = new Error('boom');
    mask(new GraphQLError('x', { originalError: boom }));
    mask(Object.assign(new Error('x'), { code: '53300' }));
    for (const code of ['UNAUTHENTICATED', 'NOT_ALLOWED', 'BAD_INPUT', 'TOO_COMPLEX', 'CONFLICT'] as const) mask(new AppError(code));
    expect(told.map(([level]) => level)).toEqual(['error', 'error', 'info', 'info', 'info', 'info', 'info']);
    expect(told[0]?.[2]).toBe(boom);
  });
});

describe('limits', () => {
  const limitsOf = (text: string) => {
    const document = parse(text);
    return brokenLimits(document, getOperationAST(document, 'Q') ?? getOperationAST(document)!);
  };

  it('count fragments as often as they are used, in time that is linear in the text', () => {
    const doubling = Array.from({ length: 60 }, (_, n) => `fragment F${n} on P { ...F${n + 1} ...F${n + 1} }`).join(' ');
    const since = Date.now();
    expect(limitsOf(`{ me { ...F0 } } ${doubling} fragment F60 on P { a: id }`)).toEqual(['aliases', 'selections']);
    const everyOther = Array.from({ length: 40 }, (_, n) => `fragment G${n} on P { ${Array.from({ length: 40 }, (_, m) => `...G${m}`).join(' ')} }`).join(' ');
    limitsOf(`{ ...G0 } ${everyOther}`);
    expect(Date.now() - since).toBeLessThan(500);
  });

  it('see root fields and depth through inline fragments and spreads', () => {
    expect(limitsOf('{ ... on Query { a b } ...R ...R } fragment R on Query { c d }')).toEqual(['root fields']);
    expect(limitsOf('{ a { ... on P { b { ...D } } } } fragment D on P { c { d { e { f { g { h { i { j } } } } } } } }')).toEqual(['depth']);
  });

  it('let the introspection of tools through, and nothing else that deep', () => {
    const deep = 'ofType { '.repeat(9) + 'name' + ' }'.repeat(9);
    expect(limitsOf(`{ __schema { types { fields { type { ${deep} } } } } }`)).toEqual([]);
    expect(limitsOf(`{ __schema { types { fields { type { ${deep} } } } } me }`)).toEqual(['depth']);
  });

  it('report through the rule that servers validate with', () => {
    const schema = buildSchema('type Query { me: String }');
    expect(validate(schema, parse('{ __a: me }'), [limitsRule]).map((one) => codeOf(one))).toEqual(['TOO_COMPLEX']);
  });
});

describe('the price of an operation', () => {
  const schema = buildSchema('type Query { pages(first: Int): Page! loose: [Row!]! } type Page { edges: [Edge!]! } type Edge { node: Row! } type Row { id: ID rows(first: Int): Page! loose: [Row!]! }');
  const price = (text: string, variables: Record<string, unknown> = {}) => {
    const document = parse(text);
    return () => assertAffordable(schema, document, getOperationAST(document)!, variables);
  };

  it('counts a page once, not once more for its edges', () => {
    expect(price('{ pages(first: 100) { edges { node { id loose { id loose { id } } } } } }')).not.toThrow();
    expect(price('{ pages(first: 100) { edges { node { rows(first: 100) { edges { node { id } } } } } } }')).toThrow('limit: cost');
  });

  it('reads the variables', () => {
    const text = 'query Q($n: Int) { pages(first: $n) { edges { node { rows(first: $n) { edges { node { id } } } } } } }';
    expect(price(text, { n: 20 })).not.toThrow();
    expect(price(text, { n: 100 })).toThrow('limit: cost');
    expect(price(text, { n: 101 })).toThrow('limit: first');
  });

  it('multiplies lists without a page as well', () => {
    expect(price(`{ ${'loose { '.repeat(7)} id ${'}'.repeat(7)} }`)).toThrow('limit: cost');
  });
});

describe('operations and schema on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zov-sdl-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are read with every folder in a stable order, and a missing folder is empty', async () => {
    mkdirSync(join(folder, 'shared'));
    for (const name of ['b', 'a']) writeFileSync(join(folder, 'shared', `${name}.graphql`), name);
    expect(await readSdl(folder, ['shared', 'team'])).toEqual(['a', 'b']);
  });

  it('are refused when a hash does not fit its text', async () => {
    const file = join(folder, 'documents.json');
    expect(await readRegistered(file)).toEqual(new Map());
    writeFileSync(file, JSON.stringify({ ['0'.repeat(64)]: '{ me }' }));
    await expect(readRegistered(file)).rejects.toThrow('not the one its hash says');
  });

  it.each([null, [], 'text', {}, { query: 7 }, { query: '{ me }', variables: [] }, { query: '{ me }', operationName: 3 }])('are not made from %j', (body) => {
    expect(() => resolveOperation(body, { open: true, registered: new Map() })).toThrow(AppError);
  });
});

describe('the operation that will run', () => {
  const TEXT = '{ me }';
  const HASH = createHash('sha256').update(TEXT).digest('hex');
  const closed = { open: false, registered: new Map([[HASH, TEXT]]) };
  const code = (body: unknown, rules = closed): string => {
    try {
      return resolveOperation(body, rules).query;
    } catch (error) {
      return (error as AppError).code;
    }
  };

  it('is known by its hash, in either form, or by its very text', () => {
    for (const body of [{ documentId: HASH }, { documentId: `sha256:${HASH}` }, { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } }, { query: TEXT }, { query: '', documentId: HASH }]) expect(code(body)).toBe(TEXT);
  });

  it('is none when it is not registered, however little it differs, and free text is for the demo alone', () => {
    for (const query of ['{ me  }', '{ you }', `${TEXT} `]) expect([code({ query }), code({ query }, { ...closed, open: true })]).toEqual(['NOT_ALLOWED', query]);
    expect(code({ documentId: '0'.repeat(64) })).toBe('NOT_ALLOWED');
    expect(code({ documentId: '0'.repeat(64) }, { ...closed, open: true })).toBe('NOT_ALLOWED');
    expect(code({ documentId: '0'.repeat(64), query: '{ you }' })).toBe('NOT_ALLOWED');
  });

  it('is the registered one when a hash and another text come together', () => {
    expect(code({ documentId: HASH, query: '{ you }' })).toBe(TEXT);
  });

  it('takes its name and variables along and nothing else', () => {
    expect(resolveOperation({ query: TEXT, operationName: 'Me', variables: { a: 1 }, extensions: { x: 1 }, other: 2 }, closed)).toEqual({ query: TEXT, operationName: 'Me', variables: { a: 1 } });
    expect(resolveOperation({ query: TEXT, operationName: null, variables: null }, closed)).toEqual({ query: TEXT });
  });
});
