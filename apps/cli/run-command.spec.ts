import { UsageError, type Command } from './command';
import { runCommand } from './run-command';

const seen: (readonly string[])[] = [];
const greet: Command = {
  name: 'greet',
  summary: 'Groet iemand.',
  usage: '<naam>',
  run(args) {
    seen.push(args);
    if (args.length === 0) throw new UsageError('Wie?');
    if (args[0] === 'nobody') return Promise.reject(new Error('niemand thuis'));
    if (args[0] === 'nowhere') return Promise.reject(new AggregateError([Object.assign(new Error(''), { code: 'ECONNREFUSED' })]));
    return Promise.resolve(args[0] === 'stranger' ? 1 : 0);
  },
};

async function type(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand([greet], args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

beforeEach(() => seen.splice(0));

it('passes what follows the name to the command and answers its exit code', async () => {
  expect(await type('greet', 'sara')).toEqual({ code: 0, out: '', err: '' });
  expect(await type('greet', 'stranger')).toMatchObject({ code: 1 });
  expect(seen).toEqual([['sara'], ['stranger']]);
});

it.each(['--help', '-h', 'help'])('lists the commands on %s', async (argument) => {
  const { code, out } = await type(argument);
  expect(code).toBe(0);
  expect(out).toContain('greet  Groet iemand.');
});

it.each(['--help', '-h'])('explains one command on %s without running it', async (argument) => {
  const { code, out } = await type('greet', 'sara', argument);
  expect(code).toBe(0);
  expect(out).toContain('npm run zov -- greet <naam>');
  expect(seen).toEqual([]);
});

it('ends with 2 and the list when the command is missing or unknown', async () => {
  expect(await type()).toMatchObject({ code: 2, out: expect.stringContaining('Opdrachten') });
  expect(await type('dance')).toMatchObject({ code: 2, err: expect.stringMatching(/Onbekende opdracht: dance[^]*greet/) });
});

it('ends with 2 and the usage when a command was typed wrongly', async () => {
  expect(await type('greet')).toMatchObject({ code: 2, err: expect.stringMatching(/^Wie\?[^]*greet <naam>/) });
});

it('ends with 1 and the reason when a command fails', async () => {
  expect(await type('greet', 'nobody')).toMatchObject({ code: 1, err: 'Mislukt: niemand thuis' });
  expect(await type('greet', 'nowhere')).toMatchObject({ code: 1, err: 'Mislukt: ECONNREFUSED' });
});
