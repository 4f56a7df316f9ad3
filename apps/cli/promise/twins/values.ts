import {
  isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType,
} from 'graphql';
import type { Chance } from './chance.ts';
import { WORLD_IDS, type WorldIds } from './world-ids.ts';

const WORDS = ['', 'a', 'Papierlaan 3', 'Wij willen rust in huis.', 'é’😀', '%', `' or 1=1 --`, 'x'.repeat(300)];

/** Values for the variables of an operation: mostly such as the apps send, sometimes nonsense. */
export class Values {
  private keys = 0;

  constructor(private readonly chance: Chance, private readonly ids: WorldIds) {}

  of(type: GraphQLInputType, name: string): unknown {
    if (isNonNullType(type)) return this.given(type.ofType as GraphQLInputType, name);
    return this.chance.once(0.4) ? this.given(type, name) : undefined;
  }

  private given(type: GraphQLInputType, name: string): unknown {
    if (isNonNullType(type)) return this.given(type.ofType as GraphQLInputType, name);
    if (isListType(type)) return Array.from({ length: this.chance.below(3) }, () => this.given(type.ofType as GraphQLInputType, name));
    if (isEnumType(type)) return this.chance.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, this.of(field.type, field.name)]).filter(([, value]) => value !== undefined));
    }
    return this.scalar(type.name, name);
  }

  private scalar(type: string, name: string): unknown {
    if (type === 'UUID' || type === 'ID') return this.id(name);
    if (type === 'Int') return this.chance.pick([1, 1, 1, 2, 5, 50, 0, -1]);
    if (type === 'Boolean') return this.chance.once(0.5);
    if (type === 'Date') return this.chance.pick(['2026-11-20', '2026-12-24', '2013-03-12']);
    if (type === 'DateTime') return this.chance.pick(['2026-01-01T00:00:00Z', '2026-12-01T00:00:00Z']);
    if (name === 'idempotencyKey') return `key-${this.chance.seed}-${(this.keys += 1)}`;
    return this.chance.pick(WORDS);
  }

  /** Mostly what fits the name; what is hidden, what stands elsewhere and what does not exist as well. */
  id(name: string): string {
    const fitting = WORLD_IDS.find(([pattern]) => pattern.test(name))?.[1] ?? [];
    const pools = [fitting.length > 0 ? this.ids.named(fitting) : this.ids.all, this.ids.all, this.ids.planted, this.ids.unknown];
    const pool = pools[this.chance.weighted([70, 12, 12, 6])] ?? [];
    return this.chance.pick(pool.length > 0 ? pool : this.ids.all);
  }
}
