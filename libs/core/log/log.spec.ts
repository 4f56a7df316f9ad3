import { createLog, currentTraceId, describeError, traceIdFrom, withTrace } from './index.ts';

const NAME = 'Fatima Bakker';

function logged(work: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  work(createLog('spec', { write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('a line in the log', () => {
  it('is JSON with the event, the time and the fields', () => {
    expect(JSON.parse(logged((log) => log.info('request refused', { code: 'BAD_INPUT' })))).toEqual({
      level: 30, time: expect.stringMatching(/^\d{4}-.*Z$/), name: 'spec', event: 'request refused', code: 'BAD_INPUT',
    });
  });

  it('tells the kind, code and place of an error, never what it said', () => {
    const error = Object.assign(new Error(`Failing row contains (${NAME})\nDetail: ${NAME}`), {
      code: '23514', constraint: 'birth_date_is_past', detail: NAME, where: NAME, parameters: [NAME],
    });
    const line = logged((log) => log.error('request failed', new TypeError(`outer ${NAME}`, { cause: error }))) + logged((log) => log.error('x', error));
    expect(line).not.toContain('Fatima');
    expect(line).toContain('"sqlState":"23514"');
    expect(line).toContain('"constraint":"birth_date_is_past"');
    expect(line).toContain('"error":"TypeError"');
    expect(line).toContain('log.spec.ts');
  });

  it.each([NAME, { name: NAME }, undefined, null, 7])('says nothing of a thrown %p but its type', (thrown) => {
    expect(describeError(thrown)).toEqual({ error: typeof thrown });
  });

  it('is not fooled by codes and names that are sentences', () => {
    const error = Object.assign(new Error('x'), { code: `A ${NAME}`, constraint: NAME });
    expect(JSON.stringify(describeError(error))).not.toContain('Fatima');
  });
});

describe('a trace id', () => {
  it('is taken from a good W3C header and made otherwise', () => {
    const id = '0af7651916cd43dd8448eb211c80319c';
    expect(traceIdFrom(`00-${id}-b7ad6b7169203331-01`)).toBe(id);
    for (const bad of [undefined, '', id, `00-${'0'.repeat(32)}-b7ad6b7169203331-01`, `00-${NAME}-b7ad6b7169203331-01`]) {
      expect(traceIdFrom(bad)).toMatch(/^[0-9a-f]{32}$/);
      expect(traceIdFrom(bad)).not.toBe(id);
    }
  });

  it('goes along with everything that a request starts', async () => {
    const seen = await withTrace('a'.repeat(32), async () => {
      await new Promise((done) => setTimeout(done, 5));
      return currentTraceId();
    });
    expect(seen).toBe('a'.repeat(32));
    expect(currentTraceId()).not.toBe(seen);
  });
});
