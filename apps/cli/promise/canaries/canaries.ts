import type { PdfPrinter } from '@zov/core/pdf';
import type { AppOptions } from '../../../api/app.ts';
import type { Asked as Wanted, Outcome } from '../promise.ts';
import { readable } from '../twins/difference.ts';
import { Operations, type Asked, type Audience } from '../twins/operations.ts';
import { CAST, FAMILY_READERS, isFamily, loginOf, tokenOf } from '../world/cast.ts';
import type { Family } from '../world/family.ts';
import { PROFESSIONALS, entitled, type Marker, type Reader } from '../world/markers.ts';
import { makeWorld, type SecretWorld } from '../world/secret-world.ts';
import { serve, type Served } from '../world/served.ts';
import { Tap } from '../world/tap.ts';
import { Wire, document, type Sent } from '../world/wire.ts';
import { actAsDirector } from './acts.ts';
import { hearDatabaseLog, hearJobs, hearTables } from './left-behind.ts';
import { elsewhere, everything, fromApp } from './questions.ts';

/** Gives what a document says in place of its pages: all of it, and nothing that hides in letters or compression. */
const ALOUD: PdfPrinter = { print: ({ data }) => Promise.resolve(Buffer.from(JSON.stringify(data))) };
/** How many leaks are told in full. */
const TOLD = 8;
/** Families that everybody also looks at through the questions of the apps. */
const THOROUGHLY = 3;
/** Readers with rights in a family, or with none and therefore asking a part each time. */
const HAS_SOMETHING: readonly Reader[] = [...FAMILY_READERS, ...PROFESSIONALS, 'sheltered', 'officer'];
const PART = 5;
const READERS: readonly Reader[] = [...FAMILY_READERS, ...(Object.keys(CAST) as Reader[]), 'anonymous'];

const audienceOf = (reader: Reader): Audience => (isFamily(reader) ? 'family' : 'team');
/** Family members are somebody in one family only. */
const nameOf = (reader: Reader, family: string): string => (isFamily(reader) ? loginOf(reader, family) : reader);

/** One run: a region of canaries, everybody asks everything, and everything that leaves is listened to. */
export class CanaryRun {
  private readonly tap: Tap<Marker>;
  private answers = 0;
  private papers = 0;

  private constructor(private readonly world: SecretWorld, private readonly served: Served, private readonly operations: Readonly<Record<Audience, Operations>>) {
    this.tap = new Tap((text) => world.markers.in(text), (marker, to) => {
      const [reader, family] = to.split(' ');
      return entitled(marker, reader as Reader, family ?? null);
    });
  }

  static async over({ n, say }: Pick<Wanted, 'n' | 'say'>, options: AppOptions = {}, thoroughly = THOROUGHLY, readers: readonly Reader[] = READERS): Promise<Outcome> {
    const world = await makeWorld({ markers: n });
    const served = await serve(world.database.appUrl, { printer: ALOUD, ...options });
    try {
      const run = new CanaryRun(world, served, { team: await Operations.of('team'), family: await Operations.of('family') });
      for (const [place, family] of world.families.entries()) await run.visit(family, place, place < thoroughly, readers);
      return await run.outcome(say);
    } finally {
      await served.close();
      await world.close();
    }
  }

  /** These readers, who may and who may not, ask everything of one family. */
  private async visit(family: Family, place: number, thoroughly: boolean, readers: readonly Reader[]): Promise<void> {
    const director = this.sitDown('director', family);
    await actAsDirector(family, (asked) => this.ask(director, 'director', family, 'team', asked));
    director.close();
    for (const reader of readers) {
      const wire = this.sitDown(reader, family);
      const audience = audienceOf(reader);
      const ids = { id: family.dossierId, dossierId: family.dossierId, itemId: family.id('fact of mother'), first: 50, search: 'ZV' };
      const { schema } = this.operations[audience];
      const all = [...everything(schema, family.dossierId), ...elsewhere(schema, ids)];
      // Somebody who has nothing here gets nothing, whatever is asked; over the families together everything is asked.
      const asked = thoroughly ? [...all, ...(await fromApp(audience, ids))] : HAS_SOMETHING.includes(reader) ? all : all.filter((_, index) => index % PART === place % PART);
      for (const one of asked) await this.ask(wire, reader, family, audience, one);
      const plan = `plans/${family.dossierId}/${family.id('plan')}`;
      for (const path of [plan, `${plan}/child/${family.person('daughter')}`]) await this.fetch(wire, reader, family, `/${audience}/${path}`);
      if (thoroughly) await this.ask(wire, reader, family, audience === 'team' ? 'family' : 'team', { query: 'query Other($id: UUID!) { dossier(id: $id) { id } }', variables: ids });
      wire.close();
    }
  }

  private sitDown(reader: Reader, family: Family): Wire {
    if (reader === 'anonymous') return new Wire(this.served);
    return new Wire(this.served, [isFamily(reader) ? 'zov-family' : 'zov-team', tokenOf(loginOf(reader, family.name))]);
  }

  private async ask(wire: Wire, reader: Reader, family: Family, audience: Audience, asked: Asked): Promise<string> {
    return this.hear(wire, reader, family, document(audience, asked, { 'accept-encoding': this.answers % 2 === 0 ? 'br' : 'identity' }), `${audience}: ${asked.query.slice(0, 80)}`);
  }

  /** A document that is handed over as a file. */
  private fetch(wire: Wire, reader: Reader, family: Family, path: string): Promise<string> {
    return this.hear(wire, reader, family, { method: 'GET', path, headers: {} }, path);
  }

  private async hear(wire: Wire, reader: Reader, family: Family, sent: Sent, where: string): Promise<string> {
    const heard = await wire.send(sent);
    this.answers += 1;
    if (heard.headers.includes('application/pdf')) this.papers += 1;
    this.tap.hear(nameOf(reader, family.name), where, readable(heard));
    return heard.headers.includes('br') ? '' : heard.body.toString('utf8');
  }

  private async outcome(say: Wanted['say']): Promise<Outcome> {
    this.tap.hear(null, 'log of the server', this.served.logged.join('\n'));
    const heard = { rows: await hearTables(this.world, this.tap), jobs: await hearJobs(this.world, this.tap), databaseLog: hearDatabaseLog(this.tap), serverLog: this.served.logged.length, papers: this.papers };
    const { leaks } = this.tap;
    const markers = [...this.world.markers.all.values()];
    const missed = [
      ...markers.flatMap((marker) => this.missed(marker)),
      ...Object.entries(heard).flatMap(([what, much]) => (much === 0 ? [`anything at all of ${what}`] : [])),
    ];
    for (const leak of leaks.slice(0, TOLD)) say(`${leak.kind} of ${leak.family} reached ${leak.to} by ${leak.where}`);
    for (const one of missed.slice(0, TOLD)) say(`not heard: ${one}`);
    return { n: markers.length, failures: leaks.length + missed.length, leaks: leaks.length, unheard: missed.length, families: this.world.families.length, answers: this.answers, heardBytes: this.tap.heard, ...heard };
  }

  /** Readers who should have been seen to get a value: a tap that hears nothing would find no leak either. */
  private missed(marker: Marker): string[] {
    return marker.sees.filter((reader) => !this.tap.reached(marker, nameOf(reader, marker.family))).map((reader) => `${marker.kind} of ${marker.family} by ${reader}`);
  }
}
