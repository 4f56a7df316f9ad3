import { createHash } from 'node:crypto';
import { ROLE_ACTS, ROLE_ACTS_WHEN } from '@zov/access/matrix/index.ts';
import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql';
import type { Audience } from './asking.ts';
import { isFamily, type Reader } from './cast.ts';
import type { Answer } from './compare.ts';
import type { LogCheck } from './log.ts';
import { ROLE_MEANING, ROLE_TRIES, type RoleTry } from './role-tries.ts';
import type { Tally } from './tally.ts';

/** What somebody was told: data, or the code of the refusal of it all. */
export type Told = { readonly data: Answer } | { readonly refused: string };
export type Tell = (name: string, audience: Audience, query: string, variables: Answer, trace: string) => Promise<Told>;

/** Readers whose role is tried: in a dossier or not makes no difference to these acts, another region does. */
export const byRole = (readers: readonly Reader[]): readonly Reader[] => readers.filter((one) => !isFamily(one) && (one.relation === 'LIVE' || one.relation === 'OTHER_REGION' || one.name.startsWith('administrator')));

/** Acts that the role decides which somebody signs in with: done by these alone, and every try is written down. */
export class RoleTrying {
  /** Acts that were done. */
  done = 0;

  constructor(private readonly schema: GraphQLSchema, private readonly tally: Tally, private readonly log: LogCheck, private readonly tell: Tell, private readonly acts = ROLE_ACTS) {}

  /** Who may not goes first: then what is tried is still there. */
  async everybody(readers: readonly Reader[]): Promise<void> {
    for (const [place, one] of ROLE_TRIES.entries()) {
      const order = byRole(readers).map((reader) => ({ reader, may: this.may(reader, one) })).sort((a, b) => Number(a.may) - Number(b.may));
      for (const { reader, may } of order) await this.once(reader, one, may, `${reader.name} ${one.act} ${place}`);
    }
    for (const reader of readers) await this.ping(reader);
  }

  private async once(reader: Reader, one: RoleTry, may: boolean, key: string): Promise<void> {
    const type = getNamedType(this.schema.getMutationType()?.getFields()[one.act]?.args[0]?.type);
    if (!isInputObjectType(type)) throw new Error(`${one.act} takes no input`);
    const trace = traceOf(key);
    const input = Object.fromEntries(Object.entries({ idempotencyKey: trace, ...one.input(reader) }).filter(([name]) => name in type.getFields()));
    const told = await this.tell(reader.name, 'team', `mutation Try($input: ${type.name}!) { ${one.act}(input: $input) { __typename ... on Refused { code } } }`, { input }, trace);
    const done = 'data' in told && (told.data[one.act] as Answer)['__typename'] !== 'Refused';
    this.tally.cell(`Mutation.${one.act}`, may, done, () => [`${reader.role}${reader.organisation === 'elsewhere' ? ' of another region' : ''}`, `${reader.name}: ${JSON.stringify(told)}`]);
    this.log.expectOutcome(trace, `${reader.name}: ${one.act}`, may ? 'OK' : 'REFUSED');
    if (done) this.done += 1;
  }

  private may(reader: Reader, one: RoleTry): boolean {
    const condition = ROLE_ACTS_WHEN[one.act];
    return this.acts[one.act]?.roles.includes(reader.role) === true && (condition === undefined || ROLE_MEANING[condition](reader, one));
  }

  /** Nothing is done by it, so nothing is written down. */
  private async ping(reader: Reader): Promise<void> {
    const told = await this.tell(reader.name, isFamily(reader) ? 'family' : 'team', 'mutation Ping { ping }', {}, traceOf(`${reader.name} ping`));
    this.tally.cell('Mutation.ping', true, 'data' in told && told.data['ping'] === true, () => [reader.role, reader.name]);
  }
}

export const traceOf = (key: string): string => createHash('sha256').update(`role ${key}`).digest('hex').slice(0, 32);
