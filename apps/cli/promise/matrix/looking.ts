import { createHash } from 'node:crypto';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { getNamedType, isLeafType, isNonNullType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Ask, Audience } from './asking.ts';
import { actorOf, isFamily, type Reader } from './cast.ts';
import { Comparison, type Answer } from './compare.ts';
import { knowsAll, type Eyes, type SightAnswer } from './eyes.ts';
import type { Row } from './judge.ts';
import type { LogCheck } from './log.ts';
import { partsOf, type Part } from './questions.ts';
import type { Rows } from './rows.ts';
import type { Tally } from './tally.ts';

/** What can be asked about by one item, by its type. */
const ITEMS: Readonly<Record<string, string>> = {
  Person: 'PERSON', ContactPoint: 'CONTACT_POINT', Fact: 'FACT', DossierEvent: 'EVENT', Measure: 'MEASURE', Top3Item: 'TOP3_ITEM', MinimumCondition: 'MINIMUM_CONDITION', Agreement: 'AGREEMENT',
  SafetyNetContact: 'SAFETY_NET_CONTACT', HelpGiven: 'HELP_GIVEN', Response: 'RESPONSE', PlanOpinion: 'OPINION',
};
/** Somebody with nothing but a share of everything that can be shared about one child. */
const SHARED = { name: 'helper', actor: 'SHARE_RECEIVER', relation: 'LIVE', role: 'CARE_PROVIDER', organisation: 'care', shared: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D8', 'D11', 'D12', 'D13'], reaches: ['son'] } as const satisfies Reader;
const TOLD = '{ id parts { dataClass answer } }';
const WHAT = `query What($id: UUID!) { whoSeesWhat(dossierId: $id) ${TOLD} }`;
const ITEM = `query Item($id: UUID!, $type: SightItem!, $item: UUID!) { whoSeesItem(dossierId: $id, itemType: $type, itemId: $item) ${TOLD} }`;
interface ReaderSight { readonly id: string; readonly parts: readonly { readonly dataClass: string; readonly answer: SightAnswer }[] }

/** Who knows everybody looks through everybody; each of the others through some, so that together they do. Before a release all do. */
const FEWER = 4;

/** Questions about what others see, held against what the matrix says of both: never more than the asker itself sees, and exactly what the other would. */
export class Looking {
  private readonly parts = new Map<string, readonly Part[]>();

  constructor(
    private readonly dossierId: string, private readonly rows: Rows, private readonly schemas: Readonly<Record<Audience, GraphQLSchema>>, private readonly eyes: Eyes,
    private readonly tally: Tally, private readonly log: LogCheck, private readonly ask: Ask, private readonly full: boolean,
  ) {}

  async everything(asker: Reader, place: number): Promise<void> {
    await this.whoSeesWhat(asker);
    for (const type of this.some(Object.keys(ITEMS), place)) await this.whoSeesItem(asker, type);
    if (isFamily(asker)) return;
    await this.previewShare(asker, SHARED, place);
    if (!this.eyes.mayAsk(asker)) return this.viewAs(asker, actorOf('case-director'), null, place);
    // Through nobody there is nothing to see.
    if (this.full || knowsAll(asker)) await this.previewShare(asker, null, place);
    for (const [nth, [id, other]] of [...this.eyes.readersFor(asker), [actorOf('helper'), null] as const].entries()) {
      if (this.full || knowsAll(asker) || (nth + place) % FEWER === 0) await this.viewAs(asker, id, other, place + nth);
    }
  }

  /** All of them before a release; otherwise each asker another one, so that all are asked. */
  private some<T>(all: readonly T[], place: number): readonly T[] {
    return this.full ? all : all.slice(place % all.length, (place % all.length) + 1);
  }

  private async whoSeesWhat(asker: Reader): Promise<void> {
    const answer = await this.question(asker, 'whoSeesWhat', WHAT, {}, this.eyes.mayAsk(asker)) as readonly ReaderSight[] | null;
    if (this.eyes.mayAsk(asker)) this.compare(asker, 'whoSeesWhat', answer ?? [], this.eyes.byClass(asker));
  }

  /** One that the asker sees, and one that it does not. */
  private async whoSeesItem(asker: Reader, type: string): Promise<void> {
    const sees = (row: Row): boolean => this.eyes.judge.fields(asker, row).size > 0 && (!isFamily(asker) || row.about?.some((one) => reached(asker).includes(one)) === true);
    const rows = this.rows.ofType(type);
    for (const row of [rows.find(sees), rows.find((one) => !sees(one))]) {
      if (row === undefined) continue;
      const may = this.eyes.mayAsk(asker) && sees(row);
      const answer = await this.question(asker, 'whoSeesItem', ITEM, { type: ITEMS[type], item: row.id }, may) as readonly ReaderSight[] | null;
      if (may) this.compare(asker, 'whoSeesItem', answer ?? [], new Map([[row.dataClass, [row]]]));
    }
  }

  /** Whether it is answered, and the row it leaves. */
  private async question(asker: Reader, name: string, query: string, about: Answer, may: boolean): Promise<unknown> {
    const trace = traceOf(asker, `${name} ${JSON.stringify(about)}`);
    const answer = (await this.ask(asker.name, isFamily(asker) ? 'family' : 'team', query, { id: this.dossierId, ...about }, trace))[name];
    this.tally.cell(`Query.${name}`, may, answer !== null, () => [`${asker.actor} ${asker.relation}`, `${asker.name}: ${JSON.stringify(about)}`]);
    this.log.expectOutcome(trace, `${asker.name}: ${name} ${JSON.stringify(about)}`, may ? 'OK' : 'REFUSED');
    return answer;
  }

  private compare(asker: Reader, name: string, told: readonly ReaderSight[], rows: ReadonlyMap<string, readonly Row[]>): void {
    const readers = this.eyes.readersFor(asker);
    for (const { id } of told.filter((one) => !readers.has(one.id))) this.tally.fault(`${asker.name}: ${name} tells of ${id}`);
    for (const [id, other] of readers) {
      const parts = told.find((one) => one.id === id)?.parts ?? [];
      const due = [...rows].map(([dataClass, some]) => `${dataClass} ${this.eyes.answer(asker, other, some)}`).sort();
      const said = parts.map((one) => `${one.dataClass} ${one.answer}`).sort();
      if (due.join() === said.join()) this.tally.fine();
      else this.tally.fault(`${asker.name}: ${name} says of ${other?.name ?? id}: ${said.filter((one) => !due.includes(one)).join()}, not ${due.filter((one) => !said.includes(one)).join()}`);
    }
  }

  private viewAs(asker: Reader, readerId: string, other: Reader | null, place: number): Promise<void> {
    return this.through(asker, other, place, { name: 'viewAs', takes: '$id: UUID!, $reader: UUID!', call: 'viewAs(dossierId: $id, readerId: $reader)', given: { id: this.dossierId, reader: readerId } });
  }

  /** What somebody who is not involved would see by a share; and nothing by one to nobody. */
  private previewShare(asker: Reader, to: Reader | null, place: number): Promise<void> {
    const input = { dossierId: this.dossierId, toActorId: actorOf(to?.name ?? 'nobody'), aboutPersonIds: SHARED.reaches.map((one) => idOf(`person ${one}`)), dataClasses: SHARED.shared };
    return this.through(asker, to, place, { name: 'previewShare', takes: '$input: PreviewShareInput!', call: 'previewShare(input: $input)', given: { input } });
  }

  /** The dossier through the eyes of another as well. */
  private async through(asker: Reader, other: Reader | null, place: number, { name, takes, call, given }: { readonly name: string; readonly takes: string; readonly call: string; readonly given: Answer }): Promise<void> {
    const [whole] = this.rows.ofType('Dossier');
    if (whole === undefined) throw new Error('there is no dossier');
    const who = `${asker.name} as ${other?.name ?? 'nobody'}`;
    const both = this.eyes.both(asker, other);
    const unasked = this.neverMasked(both);
    const parts = this.partsWithout(unasked);
    // Of what either does not see no row may be there at all; what is there all the same is told as such.
    const rows: ConstructorParameters<typeof Comparison>[1] = {
      value: (...of) => this.rows.value(...of), via: (...of) => this.rows.via(...of), behind: (...of) => this.rows.behind(...of)?.filter((row) => both.fields(null, row).size > 0),
    };
    for (const part of this.some(parts, place)) {
      const query = part.query.replace('($id: UUID!)', `(${takes})`).replace('dossier(id: $id)', `dossier: ${call}`);
      const trace = traceOf(asker, `${query} ${JSON.stringify(given)}`);
      const answer = await this.ask(asker.name, 'team', query, given, trace).catch((error: unknown) => void this.tally.fault(`${who}: ${String(error).slice(0, 200)}`));
      if (answer === undefined) continue;
      const comparison = new Comparison(this.schemas.team, rows, both, this.tally, { ...asker, name: who }, unasked);
      comparison.one(whole, answer['dossier'] as Answer | null, part.fields);
      this.tally.cell(`Query.${name}`, both.fields(asker, whole).size > 0, answer['dossier'] !== null, () => [`${asker.actor} ${asker.relation}`, who]);
      this.log.expect(trace, `${who}: ${part.fields.join(' ')}`, both.fields(asker, whole).size > 0 ? comparison.classes : null);
    }
  }

  private partsWithout(unasked: ReadonlySet<string>): readonly Part[] {
    const key = [...unasked].sort().join();
    const parts = this.parts.get(key) ?? partsOf(this.schemas.team, unasked);
    this.parts.set(key, parts);
    return parts;
  }

  /** Fields that are always there for a professional, of rows that both see and one of the two less of: who asks these through such eyes gets no answer at all. */
  private neverMasked(both: ReturnType<Eyes['both']>): ReadonlySet<string> {
    return new Set(this.rows.all.flatMap((row) => {
      const seen = both.fields(null, row);
      const fields = seen.size === 0 ? [] : Object.values((this.schemas.team.getType(row.type) as GraphQLObjectType | undefined)?.getFields() ?? {});
      return fields.filter(({ name, type }) => isNonNullType(type) && isLeafType(getNamedType(type)) && !seen.has(name)).map(({ name }) => `${row.type}.${name}`);
    }));
  }
}

const reached = (asker: Reader): readonly string[] => (asker.reaches ?? []).map((one) => idOf(`person ${one}`));
const traceOf = (asker: Reader, call: string): string => createHash('sha256').update(`looking ${asker.name} ${call}`).digest('hex').slice(0, 32);
