import { createHash } from 'node:crypto';
import { TYPES, type Sheet } from '@zov/access/matrix/index.ts';
import { tableOf } from '@zov/access/server/data/columns.ts';
import { readableOf } from '@zov/access/server/data/family-data.ts';
import type { GraphQLSchema } from 'graphql';
import { READERS, actorOf, isFamily, isOffice, type Reader } from './cast.ts';
import { Comparison, type Answer } from './compare.ts';
import { Judge, type Row } from './judge.ts';
import type { LogCheck } from './log.ts';
import { partsOf } from './questions.ts';
import { hasGrant, rootsOf, unaskedOf, type RootQuestion } from './roots.ts';
import { GROWING, rowOf, type Rows } from './rows.ts';
import type { Tally } from './tally.ts';
import type { MatrixWorld } from './world.ts';

export type Audience = 'team' | 'family';
export type Ask = (name: string, audience: Audience, query: string, variables: Answer, trace?: string) => Promise<Answer>;

/** Everything that one reader can ask, held against the matrix. */
export class Asking {
  private readonly judge: Judge;

  constructor(
    private readonly world: MatrixWorld, private readonly rows: Rows, private readonly schemas: Readonly<Record<Audience, GraphQLSchema>>, sheets: Readonly<Record<string, Sheet>>,
    private readonly tally: Tally, private readonly log: LogCheck, private readonly ask: Ask,
  ) {
    this.judge = new Judge(rows.all, sheets);
  }

  async everything(reader: Reader): Promise<void> {
    const audience = isFamily(reader) ? 'family' : 'team';
    await this.dossier(reader, audience);
    for (const question of rootsOf(this.schemas[audience], audience, this.world.here.dossierId)) await this.root(reader, audience, question);
  }

  private async dossier(reader: Reader, audience: Audience): Promise<void> {
    const [whole] = this.rows.ofType('Dossier');
    if (whole === undefined) throw new Error('there is no dossier');
    for (const part of partsOf(this.schemas[audience])) {
      const trace = traceOf(reader, part.query);
      const answer = await this.ask(reader.name, audience, part.query, { id: this.world.here.dossierId }, trace);
      const comparison = this.comparing(reader, audience);
      comparison.one(whole, answer['dossier'] as Answer | null, part.fields);
      this.log.expect(trace, `${reader.name}: ${part.fields.join(' ')}`, this.judge.fields(reader, whole).size > 0 ? comparison.classes : null);
    }
  }

  private async root(reader: Reader, audience: Audience, question: RootQuestion): Promise<void> {
    const trace = traceOf(reader, question.query);
    const answer = await this.ask(reader.name, audience, question.query, {}, trace);
    const comparison = this.comparing(reader, audience);
    for (const [name, held] of Object.entries(question.holds)) {
      const { type, belongs, page, fields, by } = held;
      const found = (row: Row): boolean => belongs(row, reader) && (by === undefined || this.judge.fields(reader, row).has(by));
      const answers = rowsIn(page === true ? (answer[name] as Answer)['nodes'] : answer[name]);
      if (GROWING.includes(type)) await this.grown(reader, audience, type, answers);
      else (fields === undefined ? comparison : this.comparing(reader, audience, unaskedOf(this.schemas[audience], held))).many(this.rows.ofType(type).filter(found), answers, name);
    }
    if (question.logged) this.log.expect(trace, `${reader.name}: ${Object.keys(question.holds).join(' ')}`, hasGrant(reader) && (question.oneRow !== true || comparison.classes.size > 0) ? comparison.classes : null);
  }

  /** Rows of the log: each that is shown ought to be, and somebody who ought to see some does. An office stands to no dossier, only to its own organisation. */
  private async grown(reader: Reader, audience: Audience, type: string, answers: readonly Answer[]): Promise<void> {
    const readable = readableOf(type);
    if (readable === undefined) throw new Error(`${type} is not read through the door`);
    const rows = type === 'Looked' ? answers.map((one) => columnsOf(type, one))
      : (await this.world.owner.query<Record<string, unknown>>(`select * from ${tableOf(readable)} where id = any ($1)`, [answers.map((one) => one['id'])])).rows;
    const standing: Reader = isOffice(reader) ? { ...reader, relation: 'LIVE' } : reader;
    const ought = this.judge.mayEver(standing, type);
    if (standing.relation === reader.relation) {
      for (const field of fieldsOf(type)) this.tally.cell(`${type}.${field}`, ought, answers.some((one) => (one[field] ?? null) !== null), () => [`${reader.actor} ${reader.relation}`, reader.name]);
    }
    this.comparing(standing, audience).many(ought ? rows.map((columns): Row => rowOf(type, nameless(columns))) : [], answers, type);
  }

  private comparing(reader: Reader, audience: Audience, unasked?: ReadonlySet<string>): Comparison {
    return new Comparison(this.schemas[audience], this.rows, this.judge, this.tally, reader, unasked);
  }
}

const fieldsOf = (type: string): readonly string[] => [...Object.values(TYPES[type]?.parts ?? {}), TYPES[type]?.leads ?? ''].flatMap((fields) => fields.split(' ')).filter((field) => field !== '');
/** The family's view of the log has no rows that the owner of the database could show; what it answered stands for itself. */
const columnsOf = (type: string, answer: Answer): Record<string, unknown> =>
  Object.fromEntries(fieldsOf(type).map((field) => [field.replaceAll(/[A-Z]/g, (one) => `_${one.toLowerCase()}`), answer[field]]));
/** Names of professionals are known inside their own region; of somebody from elsewhere, and of the family, the log has the key alone. */
const WITHOUT_NAME = new Set(READERS.filter((one) => one.relation === 'OTHER_REGION' || isFamily(one)).map(({ name }) => actorOf(name)));
const nameless = (columns: Record<string, unknown>): Record<string, unknown> => (WITHOUT_NAME.has(String(columns['actor_id'])) ? { ...columns, actor_id: null } : columns);
const traceOf = (reader: Reader, query: string): string => createHash('sha256').update(`${reader.name} ${query}`).digest('hex').slice(0, 32);

/** What was answered, as rows: a list of them, or the one that was asked for. */
const rowsIn = (answered: unknown): readonly Answer[] => (Array.isArray(answered) ? (answered as Answer[]) : answered === null ? [] : [answered as Answer]);
