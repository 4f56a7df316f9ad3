import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ACTS, type Act } from '@zov/access/model/partner.ts';
import { clockFrom } from '@zov/core/clock';
import { readOperatorConfig } from '@zov/core/config';
import type { Readable } from '@zov/access/server/data/family-data.ts';
import type pg from 'pg';
import { UsageError, setting, type Command } from '../command';
import { asOwner } from '../seed/load/owner';
import { explainable } from '@zov/access/server/read/row-facts.ts';
import { findDossier, findPeople, findRow, liveGrants, liveRestrictions, rowsOf, type Somebody } from './rights-explain-facts';
import { countOpen, describeGrants, describePerson, describeRestrictions, describeRow, sentences, type Asked } from './rights-explain-report';

interface Question { readonly person: string; readonly object: string; readonly act: Act; readonly at: Date }
interface Subject { readonly dossierId: string; readonly title: string; readonly readable?: Readable; readonly id?: string }

function question(args: readonly string[]): Question {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { act: { type: 'string' }, at: { type: 'string' } } });
  const [person, object, ...more] = positionals;
  if (person === undefined || object === undefined || more.length > 0) throw new UsageError('Noem één persoon en één ding. Zet een naam met spaties tussen aanhalingstekens.');
  const act = ACTS.find((one) => one === (values.act ?? 'READ'));
  if (act === undefined) throw new UsageError(`Onbekende handeling: ${values.act}. Kies uit: ${ACTS.join(', ')}`);
  if (values.at !== undefined && Number.isNaN(Date.parse(values.at))) throw new UsageError(`--at moet een tijdstip zijn, bijvoorbeeld 2026-11-21T09:00:00Z, niet: ${values.at}`);
  const config = readOperatorConfig(process.env);
  const now = clockFrom({ ZOV_NOW: config.now, ZOV_DEMO: config.demo ? '1' : '0' }).now();
  return { person, object, act, at: values.at === undefined ? now : new Date(values.at) };
}

/** A dossier by id or number, or one row as `<Type>:<id>`. */
async function subjectOf(client: pg.Client, object: string): Promise<Subject> {
  const [type = '', id] = object.split(':');
  if (id === undefined) {
    const dossier = await findDossier(client, object);
    if (dossier === undefined) throw new Error(`onbekend dossier: ${object}`);
    return { dossierId: dossier.id, title: `dossier ${dossier.number}` };
  }
  const types = explainable().map((one) => one.name).sort();
  if (!types.includes(type)) throw new UsageError(`Onbekende soort: ${type}. Kies uit: ${types.join(', ')}`);
  const found = await findRow(client, type, id);
  if (found === undefined) throw new Error(`onbekend: ${object}`);
  return { dossierId: found.dossierId, title: object, readable: found.readable, id };
}

/** Answers whether the thing opens for somebody. */
async function explain(client: pg.Client, somebody: Somebody, subject: Subject, { act, at }: Question): Promise<boolean> {
  const { dossierId, title, readable, id } = subject;
  const [grants, restrictions] = [await liveGrants(client, dossierId, somebody.id, at), await liveRestrictions(client, dossierId, at)];
  const asked: Asked = { somebody, act, grants, restrictions };
  const say = (lines: readonly string[]): void => lines.forEach((line) => console.log(line));
  say([`Wie: ${describePerson(somebody)}`, `Wat: ${title}, op ${at.toISOString()}`, '', ...describeGrants(asked)]);
  if (readable !== undefined) {
    const [row] = await rowsOf(client, readable, dossierId, restrictions, id);
    if (row === undefined) return false;
    const { lines, open } = describeRow(asked, readable.name, row);
    say([`Gegevenssoort: ${String(row['dataClass'])}`, ...describeRestrictions(asked, row), '', ...(act === 'READ' ? [...sentences(asked, readable.name, [row]), ''] : []), 'Regels:', ...lines, '']);
    return open;
  }
  say([...describeRestrictions(asked), '', `Wat ${act} opent, per soort (hoeveel van hoeveel):`]);
  let any = 0;
  const said = new Map<string, string[]>();
  for (const one of explainable()) {
    const rows = await rowsOf(client, one, dossierId, restrictions);
    const open = countOpen(asked, one.name, rows);
    any += open;
    if (rows.length > 0) console.log(`  ${one.name.padEnd(22)} ${String(open).padStart(3)} van ${rows.length}`);
    if (rows.length === 0 || act !== 'READ') continue;
    const why = sentences(asked, one.name, rows).join(' ');
    said.set(why, [...(said.get(why) ?? []), one.name]);
  }
  say(['', ...[...said].map(([why, types]) => `${types.join(', ')}: ${why}`), '']);
  say([any === 0 ? 'Besluit: nee. Er opent niets.' : 'Besluit: ja. Vraag naar één ding met <Soort>:<id>.', '']);
  return any > 0;
}

async function record(client: pg.Client, somebody: Somebody, subject: Subject): Promise<void> {
  await client.query(`insert into system_event (kind, outcome, trace_id, access_point, detail) values ('RIGHTS_EXPLAINED', 'OK', $1, 'cli', $2)`,
    [randomBytes(16).toString('hex'), JSON.stringify({ explainedActorId: somebody.id, dossierId: subject.dossierId, objectId: subject.id ?? null })]);
}

export const rightsExplain: Command = {
  name: 'rights:explain',
  summary: 'Legt uit waarom iemand iets mag zien of doen, of juist niet, met dezelfde zinnen als de schermen. Toont geen inhoud.',
  usage: `<persoon> <object> [--act <handeling>] [--at <tijdstip>]

  persoon   naam, inlognaam in de demo, of id van een account, rol of gezinslid
  object    nummer of id van een dossier, of één ding als <Soort>:<id>, bijvoorbeeld Fact:0f1e…
  --act     ${ACTS.join(', ')}; standaard READ
  --at      op welk tijdstip; standaard nu

  Exitcode 0: het mag. Exitcode 1: het mag niet, of persoon of object bestaat niet. Elke uitleg staat in het logboek van gebeurtenissen.`,
  async run(args) {
    const asked = question(args);
    return asOwner(setting('DATABASE_URL'), async (client) => {
      const people = await findPeople(client, asked.person, asked.at);
      if (people.length === 0) throw new Error(`onbekende persoon: ${asked.person}`);
      const subject = await subjectOf(client, asked.object);
      let open = false;
      for (const somebody of people) {
        open = (await explain(client, somebody, subject, asked)) || open;
        await record(client, somebody, subject);
      }
      return open ? 0 : 1;
    });
  },
};
