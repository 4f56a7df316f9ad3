import { address, closeBrowser, openVisitor } from './support/browser';

afterAll(closeBrowser);

it('is ready: database, migrations and worker', async () => {
  const answer = await fetch(`${address()}/health/ready`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ status: 'ready', database: 'ok', migrations: 'ok', worker: 'ok' });
});

it.each(['/', '/mijn'])('opens %s in a browser without an error, a violation of the content policy or a request to another host', async (path) => {
  const visitor = await openVisitor();
  await visitor.page.goto(`${address()}${path}`);
  await visitor.page.getByRole('main').or(visitor.page.getByRole('heading', { level: 1 })).first().waitFor();
  await visitor.settled();
  expect(visitor.faults).toEqual([]);
  expect(visitor.received.length).toBeGreaterThan(0);
  await visitor.context.close();
});

it('sends a content policy that allows scripts of its own only', async () => {
  const { headers } = await fetch(`${address()}/`, { headers: { accept: 'text/html' } });
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  expect(headers.get('content-security-policy')).toMatch(/require-trusted-types-for 'script'/);
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe-/);
});
