import type pg from 'pg';

/** Something that came up to the database, kept from it until it is let go. */
export interface Held {
  /** Fulfilled when it is held. */
  readonly caught: Promise<void>;
  letGo(): void;
}

interface Batch { readonly steps?: readonly { readonly text: string; readonly values: readonly unknown[] }[] }
type Query = (...given: unknown[]) => Promise<unknown>;

/** Not what a socket of the same person looks up in between: that is asked under another name. */
const isQuestionOf = (actorId: string, [batch]: readonly unknown[]): boolean => {
  const [first, second] = (batch as Batch).steps ?? [];
  return first !== undefined && first.text.includes('fence.enter(') && first.values[0] === actorId && second?.values.includes('dossier') === true;
};

/** Keeps the next question of one person from the database, as a connection does that is long in coming. */
export function holdNextOf(pool: pg.Pool, actorId: string): Held {
  const holder = pool as unknown as { query: Query };
  const send = holder.query.bind(pool);
  let letGo = (): void => undefined;
  const open = new Promise<void>((done) => (letGo = done));
  const caught = new Promise<void>((found) => {
    holder.query = async (...given) => {
      if (!isQuestionOf(actorId, given)) return send(...given);
      Reflect.deleteProperty(holder, 'query');
      found();
      await open;
      return send(...given);
    };
  });
  return { caught, letGo: () => letGo() };
}
