import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clockFrom, dateIn } from '@zov/core/clock';
import { readOperatorConfig } from '@zov/core/config';
import { problemsOfDefinition } from '@zov/safety-card/model/card-definition.ts';
import type pg from 'pg';
import { parse } from 'yaml';
import { UsageError, setting, type Command } from '../command';
import { asOwner } from '../seed/load/owner';
import { note } from './bind-professional';

interface CardModelFile {
  readonly from: string;
  readonly source: string;
  readonly definition: unknown;
}

/** What is wrong with a file, for the operator. */
class NotAdded extends Error {}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const [LEAST, MOST] = [5, 1000];

/** Reads the file and says everything that has to be mended at once. A model begins on a day to come: cards of today keep the one they have. */
function readModel(path: string, today: string): CardModelFile {
  let value: unknown;
  try {
    value = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new NotAdded(`${path} is niet te lezen: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { from, source, definition, ...others } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const problems = [
    ...Object.keys(others).map((name) => `${name}: dit onderdeel bestaat niet.`),
    ...(typeof from === 'string' && DAY.test(from) && from > today ? [] : ['from: geef een dag die nog moet komen, zoals 2027-01-01.']),
    ...(typeof source === 'string' && source.trim().length >= LEAST && source.length <= MOST ? [] : [`source: schrijf waar de kaart op rust, in ${LEAST} tot ${MOST} tekens.`]),
    ...problemsOfDefinition(definition).map((problem) => `definition: ${problem}`),
  ];
  if (problems.length > 0) throw new NotAdded(problems.join('\n'));
  return { from, source, definition } as CardModelFile;
}

/** The region with this code, or the only one. */
async function regionOf(client: pg.Client, code: string | undefined): Promise<{ id: string; name: string }> {
  const { rows } = await client.query<{ id: string; name: string; code: string }>('select id, name, code from region order by code');
  const found = code === undefined ? rows : rows.filter((one) => one.code === code);
  const [region] = found;
  if (region === undefined) throw new NotAdded(code === undefined ? 'Er is nog geen regio. Maak die eerst met zov region:add.' : `Onbekende regio: ${code}. Kies uit: ${rows.map((one) => one.code).join(', ')}.`);
  if (found.length > 1) throw new NotAdded(`Kies een regio met --region: ${rows.map((one) => one.code).join(', ')}.`);
  return region;
}

async function add(client: pg.Client, model: CardModelFile, code: string | undefined, at: Date): Promise<string> {
  const region = await regionOf(client, code);
  // One model at a time, so that no two get the same number.
  await client.query('lock table card_model in share row exclusive mode');
  const { rows } = await client.query<{ number: number }>(`insert into card_model (id, region_id, number, from_on, source, definition, added_at)
    select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6 from card_model where region_id = $2 returning number`, [randomUUID(), region.id, model.from, model.source.trim(), JSON.stringify(model.definition), at]);
  await note(client, { regionId: region.id, kind: 'CARD_MODEL_ADDED', outcome: 'OK' });
  return `Versie ${rows[0]?.number ?? ''} van de veiligheidskaart van ${region.name} geldt voor nieuwe kaarten vanaf ${model.from}.`;
}

export const cardModelAdd: Command = {
  name: 'card-model:add',
  summary: 'Voegt een versie van de veiligheidskaart toe: haar woorden, gebieden, schaal en termijnen.',
  usage: `<bestand> [--region <code>]

  <bestand>   YAML of JSON met from (een dag die nog komt), source (waar de kaart op rust) en definition
  --region    code van de regio; alleen nodig als er meer zijn

  De inhoud van de versie die nu geldt, staat in Beheer onder Veiligheidskaart. Een kaart houdt de versie waarmee zij is gemaakt.
  Wat niet klopt in het bestand, staat er per onderdeel bij; dan is er niets toegevoegd (exitcode 1).`,
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { region: { type: 'string' } } });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('Geef één bestand.');
    const config = readOperatorConfig(process.env);
    const at = clockFrom({ ZOV_NOW: config.now, ZOV_DEMO: config.demo ? '1' : '0' }).now();
    try {
      const model = readModel(path, dateIn(at));
      console.log(await asOwner(setting('DATABASE_URL'), (client) => add(client, model, values.region, at)));
      return 0;
    } catch (error) {
      if (!(error instanceof NotAdded)) throw error;
      console.error(`${error.message}\nEr is niets toegevoegd.`);
      return 1;
    }
  },
};
