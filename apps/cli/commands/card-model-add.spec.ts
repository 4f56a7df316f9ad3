import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { stringify } from 'yaml';
import { UsageError } from '../command';
import { Operator } from '../seed/testing/operator';
import { cardModelAdd } from './card-model-add';

type Definition = Record<string, { key: string; label: string }[]>;

let operator: Operator;
let owner: pg.Pool;
let definition: Definition;
const folder = mkdtempSync(join(tmpdir(), 'card-model-'));

beforeAll(async () => {
  operator = await Operator.start();
  Object.assign(process.env, { ZOV_MASTER_KEY: Buffer.from('0123456789abcdefghijklmnopqrstuv').toString('base64'), ZOV_NOW: '2026-11-21T10:00:00Z', ZOV_AUDIT_DATABASE_URL: operator.database.auditUrl });
  owner = new pg.Pool({ connectionString: operator.database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await operator.end();
  rmSync(folder, { recursive: true });
});

const all = async <Row extends object>(text: string): Promise<Row[]> => (await owner.query<Row>(text)).rows;
const add = (file: unknown, ...args: string[]): Promise<{ code: number; said: string }> => {
  const path = join(folder, 'model.yaml');
  writeFileSync(path, typeof file === 'string' ? file : stringify(file));
  return operator.type(cardModelAdd, path, ...args);
};
const model = (over: Record<string, unknown> = {}): Record<string, unknown> => ({ from: '2027-01-01', source: 'Besluit stuurgroep 12 november 2026', definition, ...over });
const counted = async (): Promise<number> => (await all('select 1 from card_model')).length;

describe('a card model', () => {
  it('needs a region', async () => {
    expect(await add({ from: '2027-01-01', source: 'Besluit', definition: {} })).toMatchObject({ code: 1 });
    await owner.query(`insert into region (code, name) values ('kreken', 'De Kreken')`);
    definition = (await all<{ definition: Definition }>('select definition from card_model'))[0]?.definition ?? {};
    expect(Object.keys(definition)).toContain('areas');
  });

  it('is added beside the one a region starts with, from a day to come, and is noted', async () => {
    const areas = [...(definition['areas'] ?? []), { key: 'SCHOOL', label: 'School' }];
    expect(await add(model({ definition: { ...definition, areas } }))).toEqual({ code: 0, said: 'Versie 2 van de veiligheidskaart van De Kreken geldt voor nieuwe kaarten vanaf 2027-01-01.' });
    expect(await all(`select number, from_on::text as from_on, source, jsonb_array_length(definition -> 'areas') as areas from card_model order by number`)).toEqual([
      { number: 1, from_on: '2020-01-01', source: expect.stringContaining('Voorstel van dit product') as unknown, areas: 8 }, { number: 2, from_on: '2027-01-01', source: 'Besluit stuurgroep 12 november 2026', areas: 9 },
    ]);
    expect(await all(`select kind, outcome from system_event`)).toEqual([{ kind: 'CARD_MODEL_ADDED', outcome: 'OK' }]);
  });

  it.each<readonly [string, () => unknown, string]>([
    ['of today', () => model({ from: '2026-11-21' }), 'from: '], ['without a source', () => model({ source: ' ' }), 'source: '], ['with something unknown', () => model({ colour: 'rood' }), 'colour: '],
    ['without words', () => model({ definition: { ...definition, kinds: [] } }), 'definition: kinds: '], ['that is no file of this sort', () => 'a: [', 'is niet te lezen'], ['that is empty', () => '', 'from: '],
  ])('%s is refused with what has to be mended, and nothing is added', async (_, file, problem) => {
    const before = await counted();
    const { code, said } = await add(file());
    expect([code, said.includes(problem), said.endsWith('Er is niets toegevoegd.')]).toEqual([1, true, true]);
    expect(await counted()).toBe(before);
  });

  it('asks which region when there are more, and knows no other', async () => {
    await owner.query(`insert into region (code, name) values ('plassen', 'De Plassen')`);
    expect(await add(model())).toMatchObject({ code: 1, said: expect.stringContaining('--region: kreken, plassen') as unknown });
    expect(await add(model(), '--region', 'duinen')).toMatchObject({ code: 1, said: expect.stringContaining('Onbekende regio: duinen') as unknown });
    expect(await add(model(), '--region', 'plassen')).toMatchObject({ code: 0, said: expect.stringContaining('Versie 2') as unknown });
  });

  it('asks for one file', async () => {
    for (const args of [[], ['een', 'twee']]) await expect(operator.type(cardModelAdd, ...args)).rejects.toThrow(UsageError);
  });
});
