import { jest } from '@jest/globals';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { Command } from '../../command';

/** An operator at the command line, with a database of its own and everything the commands said. */
export class Operator {
  readonly said: string[] = [];
  readonly complained: string[] = [];
  private readonly before = { ...process.env };

  private constructor(readonly database: TestDatabase) {}

  static async start(): Promise<Operator> {
    const operator = new Operator(await createDatabase());
    Object.assign(process.env, { DATABASE_URL: operator.database.ownerUrl, ZOV_APP_DATABASE_URL: operator.database.appUrl, ZOV_DEMO: '1' });
    jest.spyOn(console, 'log').mockImplementation((text: string) => void operator.said.push(text));
    jest.spyOn(console, 'error').mockImplementation((text: string) => void operator.complained.push(text));
    return operator;
  }

  /** Types a command; answers its exit code and what it said. */
  async type(command: Command, ...args: string[]): Promise<{ code: number; said: string }> {
    this.said.splice(0);
    this.complained.splice(0);
    const code = await command.run(args);
    return { code, said: [...this.said, ...this.complained].join('\n') };
  }

  async end(): Promise<void> {
    jest.restoreAllMocks();
    process.env = this.before;
    await this.database.drop();
  }
}
