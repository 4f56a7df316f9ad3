import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** The product's one source of what nobody may guess: ids, codes and tokens. Everything that needs one gets it from here. */
export interface Ids {
  /** A UUID, version 4. */
  uuid(): string;
  /** So many bytes, for a token. */
  bytes(count: number): Buffer;
  /** A whole number from 0, below `end`. */
  below(end: number): number;
}

export const IDS = Symbol('Ids');

/** Random by the machine's own secure generator. */
export const randomIds: Ids = { uuid: () => randomUUID(), bytes: (count) => randomBytes(count), below: (end) => randomInt(end) };
