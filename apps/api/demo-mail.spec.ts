import { expect, it } from '@jest/globals';
import pg from 'pg';
import { startHarness } from './testing/harness.ts';

it('shows in the demo what would have been mailed, newest first', async () => {
  const harness = await startHarness();
  const owner = new pg.Pool({ connectionString: harness.database.ownerUrl, max: 1 });
  await owner.query(`insert into demo_mail (message_id, to_address, subject, body, at) values ('a', 'jip@example.nl', 'Er is iets voor u', 'Log in', now() - interval '1 hour'), ('b', 'pim@example.nl', 'Er is iets voor u', 'Log in', now())`);
  const answer = await fetch(`${harness.config.publicUrl}/demo/mail`);
  expect(((await answer.json()) as { to: string }[]).map(({ to }) => to)).toEqual(['pim@example.nl', 'jip@example.nl']);
  await owner.end();
  await harness.close();
});

it('has no such address outside the demo', async () => {
  const harness = await startHarness({}, { ZOV_DEMO: '0' });
  expect((await fetch(`${harness.config.publicUrl}/demo/mail`)).status).toBe(404);
  await harness.close();
});
