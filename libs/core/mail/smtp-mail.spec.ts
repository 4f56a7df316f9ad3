import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { MailTrouble, SmtpMail, type Message } from './index.ts';

const MESSAGE: Message = { id: 'abc123@zicht.example', to: 'jip@example.nl', subject: 'Er is iets voor u', text: 'Log in: https://zicht.example\n.\nDag' };
const open: Server[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => new Promise((closed) => server.close(closed)))));

/** A mail server of a few lines; `answers` replaces what it says to a command. */
async function mailServer(answers: Readonly<Record<string, string>> = {}): Promise<{ port: number; heard: string[] }> {
  const heard: string[] = [];
  const talk = (socket: Socket): void => {
    let inData = false;
    socket.on('error', () => undefined);
    socket.write('220 here\r\n');
    socket.on('data', (bytes) => {
      for (const line of bytes.toString().split('\r\n').slice(0, -1)) {
        heard.push(line);
        if (inData && line !== '.') continue;
        const word = inData ? '.' : (line.split(' ')[0] ?? '').toUpperCase();
        inData = word === 'DATA';
        socket.write(`${answers[word] ?? (word === 'DATA' ? '354 go on' : word === 'QUIT' ? '221 bye' : '250 fine')}\r\n`);
      }
    });
  };
  const server = createServer(talk);
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { port: (server.address() as AddressInfo).port, heard };
}

const from = 'zicht@example.nl';
const trouble = (work: Promise<void>): Promise<unknown> => work.then(() => 'sent', (error: unknown) => (error instanceof MailTrouble ? error.code : error));

describe('mail by SMTP', () => {
  it('hands over the message with its own id, to that address alone', async () => {
    const { port, heard } = await mailServer();
    await new SmtpMail({ url: `smtp://127.0.0.1:${port}`, from, plain: true }).send(MESSAGE);
    expect(heard.filter((line) => /^(MAIL|RCPT)/.test(line))).toEqual(['MAIL FROM:<zicht@example.nl>', 'RCPT TO:<jip@example.nl>']);
    expect(heard).toEqual(expect.arrayContaining(['Message-ID: <abc123@zicht.example>', 'Subject: Er is iets voor u', 'Auto-Submitted: auto-generated', 'To: jip@example.nl', '..', 'Dag']));
    expect(heard.filter((line) => /^(Cc|Bcc|X-Mailer)/i.test(line))).toEqual([]);
  });

  it('is never sent without TLS', async () => {
    const { port, heard } = await mailServer({ STARTTLS: '502 not here' });
    expect(await trouble(new SmtpMail({ url: `smtp://127.0.0.1:${port}`, from }).send(MESSAGE))).not.toBe('sent');
    expect(heard.some((line) => /^(MAIL|RCPT|DATA)/.test(line))).toBe(false);
    expect(await trouble(new SmtpMail({ url: `smtps://127.0.0.1:${port}`, from }).send(MESSAGE))).not.toBe('sent');
    expect(heard.some((line) => /^(MAIL|RCPT|DATA)/.test(line))).toBe(false);
  });

  it('tells in a code why it was not taken, and never repeats an address', async () => {
    const { port } = await mailServer({ RCPT: '550 no such person jip@example.nl' });
    const error = await new SmtpMail({ url: `smtp://127.0.0.1:${port}`, from, plain: true }).send(MESSAGE).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'SMTP_550' });
    expect(JSON.stringify([error, (error as Error).message, (error as Error).stack])).not.toContain('jip@');
    expect(await trouble(new SmtpMail({ url: 'smtp://127.0.0.1:1', from, plain: true }).send(MESSAGE))).toMatch(/^[A-Z_]+$/);
  });
});
