import { UsageError, type Command } from './command';

export interface Output {
  out(text: string): void;
  err(text: string): void;
}

const isHelp = (argument: string): boolean => argument === '--help' || argument === '-h';

function overview(commands: readonly Command[]): string {
  const width = Math.max(0, ...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ['Gebruik: npm run zov -- <opdracht> [--help]', '', 'Opdrachten:', ...list, ''].join('\n');
}

const help = ({ name, summary, usage }: Command): string => `${summary}\n\nGebruik: npm run zov -- ${name} ${usage}\n`;

/** The reason of a failure in one text; a refused connection carries its reason in a code or in the errors inside it. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && !error.message) return error.errors.map(reasonOf).join('; ');
  if (error instanceof Error) return error.message || ('code' in error ? String(error.code) : error.name);
  return String(error);
}

/** Carries out what was typed and answers the exit code: 0 done, 1 failed, 2 typed wrongly. */
export async function runCommand(commands: readonly Command[], args: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || isHelp(name) || name === 'help') {
    output.out(overview(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    output.err(`Onbekende opdracht: ${name}\n\n${overview(commands)}`);
    return 2;
  }
  if (rest.some(isHelp)) {
    output.out(help(command));
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    const typedWrongly = error instanceof UsageError || (error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code)));
    output.err(typedWrongly ? `${reasonOf(error)}\n\n${help(command)}` : `Mislukt: ${reasonOf(error)}`);
    return typedWrongly ? 2 : 1;
  }
}
