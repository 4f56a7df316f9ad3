/** One command of the operator's command line. `run` answers the exit code: 0 done, 1 failed, 2 typed wrongly. */
export interface Command {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  /** What follows the name, and what each part means. */
  readonly usage: string;
  run(args: readonly string[]): Promise<number>;
}

/** What the operator typed cannot be carried out; the usage is shown with the message. Ends with exit code 2. */
export class UsageError extends Error {}

/** A setting that the launcher hands over. Throws when it is missing. */
export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} ontbreekt. Gebruik: npm run zov -- <opdracht>`);
  return value;
}
