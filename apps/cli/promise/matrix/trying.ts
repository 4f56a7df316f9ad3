import { createHash } from 'node:crypto';
import type { ActRow } from '@zov/access/matrix/index.ts';
import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { LOGGED_ELSEWHERE, TRIES, type Try } from './acts.ts';
import type { Ask, Audience } from './asking.ts';
import { isFamily, type Reader } from './cast.ts';
import type { Answer } from './compare.ts';
import { allHold, type Row } from './judge.ts';
import type { LogCheck } from './log.ts';
import type { Rows } from './rows.ts';
import type { Tally } from './tally.ts';

const DENIED = 'NOT_FOUND_OR_NOT_ALLOWED';

/** Everybody tries every act: who may not is refused as if nothing were there, and that is written down; who may is not. */
export class Trying {
  /** Acts that were done. */
  done = 0;

  constructor(
    private readonly dossierId: string, private readonly rows: Rows, private readonly schemas: Readonly<Record<Audience, GraphQLSchema>>,
    private readonly tally: Tally, private readonly log: LogCheck, private readonly ask: Ask, private readonly acts: Readonly<Record<string, ActRow>>,
  ) {}

  /** Somebody whose time is over, or who belongs elsewhere, tries what its row would allow; anybody else everything. */
  async everything(reader: Reader, tries: readonly Try[] = TRIES): Promise<void> {
    const audience = isFamily(reader) ? 'family' : 'team';
    for (const [index, one] of tries.entries()) {
      const field = this.schemas[audience].getMutationType()?.getFields()[one.act];
      const row = this.acts[one.act];
      if (field === undefined || row === undefined || (one.notBy?.[reader.actor] ?? one.notBy?.[reader.relation]) !== undefined || (reader.relation !== 'LIVE' && row.who[reader.actor] === undefined)) continue;
      await this.once(reader, audience, one, field, `${reader.name} ${one.act} ${index}`);
    }
  }

  private async once(reader: Reader, audience: Audience, one: Try, field: GraphQLField<unknown, unknown>, key: string): Promise<void> {
    const type = getNamedType(field.args[0]?.type);
    if (!isInputObjectType(type)) throw new Error(`${one.act} takes no input`);
    const given: Answer = { dossierId: this.dossierId, idempotencyKey: `matrix ${createHash('sha256').update(key).digest('hex').slice(0, 24)}`, ...one.input(reader) };
    const input = Object.fromEntries(Object.entries(given).filter(([name]) => name in type.getFields()));
    const trace = createHash('sha256').update(`try ${key}`).digest('hex').slice(0, 32);
    const answer = (await this.ask(reader.name, audience, `mutation Try($input: ${type.name}!) { ${one.act}(input: $input) { __typename ... on Refused { code fields { field } } } }`, { input }, trace))[one.act] as Answer;
    const refused = answer['code'] === DENIED;
    this.tally.cell(`Mutation.${one.act} ${one.dataClass}`, this.may(reader, one), !refused, () => [`${reader.actor} ${reader.relation}`, `${reader.name}: ${JSON.stringify(answer)}`]);
    if (refused && !LOGGED_ELSEWHERE.includes(one.act)) this.log.expectRefusal(trace, `${reader.name}: ${one.act} ${one.dataClass}`);
    if (answer['code'] === undefined) this.done += 1;
  }

  private may(reader: Reader, one: Try): boolean {
    const may = this.acts[one.act]?.who[reader.actor];
    if (may === undefined || reader.relation !== 'LIVE' || !may.classes.includes(one.dataClass)) return false;
    return allHold(may.when, reader, this.target(reader, one));
  }

  private target(reader: Reader, one: Try): Row {
    const [type, id] = one.target?.(reader) ?? [one.act, ''];
    return this.rows.named(type, id) ?? { type, id, dataClass: one.dataClass, about: null, columns: {} };
  }
}
