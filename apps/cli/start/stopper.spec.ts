import { EventEmitter } from 'node:events';
import { makeStopper } from './stopper.mjs';

function stage(now: () => number = Date.now) {
  const events = new EventEmitter();
  const said: string[] = [];
  let code: number | undefined;
  const exited = new Promise<number>((done) => {
    const exit = (value: number) => {
      code = value;
      done(value);
    };
    Object.assign(events, { exit });
  });
  const exit = (events as unknown as { exit: (value: number) => void }).exit;
  const stopper = makeStopper({ say: (text: string) => void said.push(text), exit, events, now } as unknown as Parameters<typeof makeStopper>[0]);
  return { events, said, exited, stopper, code: () => code };
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('stops everything in the reverse order of starting on %s', async (name) => {
  const { events, exited, stopper } = stage();
  const order: string[] = [];
  stopper.add(async () => void order.push('database'));
  stopper.add(async () => void order.push('api'));
  events.emit(name);
  expect(await exited).toBe(0);
  expect(order).toEqual(['api', 'database']);
  expect(stopper.signal.aborted).toBe(true);
});

it('goes on stopping when one of the parts cannot be stopped', async () => {
  const { events, exited, stopper, said } = stage();
  const order: string[] = [];
  stopper.add(async () => void order.push('database'));
  stopper.add(async () => {
    throw new Error('stuck');
  });
  events.emit('SIGTERM');
  await exited;
  expect(order).toEqual(['database']);
  expect(said.join('\n')).toContain('stuck');
});

it('tells why it failed and ends with exit code 1', async () => {
  const { exited, stopper, said } = stage();
  stopper.fail('Poort 4200 is al in gebruik.');
  expect(await exited).toBe(1);
  expect(said.join('\n')).toContain('Poort 4200');
});

it('stops only once when asked twice', async () => {
  const { events, exited, stopper } = stage();
  let stops = 0;
  stopper.add(async () => void (stops += 1));
  events.emit('SIGINT');
  events.emit('SIGINT');
  await exited;
  expect(stops).toBe(1);
});

it('says that it is already stopping to somebody who asks again, not to the echo of the same Ctrl-C', async () => {
  let time = 10_000;
  const { events, exited, stopper, said } = stage(() => time);
  let done = () => {};
  stopper.add(() => new Promise<void>((finish) => (done = finish)));
  events.emit('SIGINT');
  events.emit('SIGINT');
  expect(said.join('\n')).not.toContain('al gestopt');
  time += 5_000;
  events.emit('SIGINT');
  expect(said.join('\n')).toContain('al gestopt');
  done();
  expect(await exited).toBe(0);
});
