const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** The random id that an open page gave itself, or undefined. It opens nothing: it only keeps a page from hearing its own changes. */
export function tabIdOf(said: unknown): string | undefined {
  return typeof said === 'string' && UUID.test(said) ? said : undefined;
}
