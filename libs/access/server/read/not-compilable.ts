/** A document that the door cannot turn into one statement. It is refused; nothing falls back to an unguarded path. */
export class NotCompilable extends Error {}
