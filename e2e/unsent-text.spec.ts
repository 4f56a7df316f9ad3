import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keptTexts } from '@zov/access/web/team/kept/kept.texts';
import { factFormTexts } from '@zov/dossier/web/team/record/fact-form.texts';
import { address, closeBrowser, openVisitor, type Visitor } from './support/browser';

const CANARY = 'ZV-CANARY hij stond weer voor de deur';
const what = (visitor: Visitor) => visitor.page.getByLabel(factFormTexts.what);

let visitor: Visitor;
let form: string;
const signIn = (who: string) => visitor.page.goto(`${address()}/auth/login?login_hint=${who}`, { waitUntil: 'networkidle' });

/** Everything this browser keeps for the product, as the bytes that lie there. */
const onThisComputer = () => visitor.page.evaluate(async () => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('zov-unsent');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  if (!database.objectStoreNames.contains('text')) return { rows: 0, text: '' };
  const rows = await new Promise<{ id: string; data: ArrayBuffer }[]>((resolve) => {
    const all = database.transaction('text').objectStore('text').getAll();
    all.onsuccess = () => resolve(all.result as { id: string; data: ArrayBuffer }[]);
  });
  database.close();
  const text = rows.map(({ id, data }) => id + new TextDecoder('latin1').decode(data)).join('') + JSON.stringify({ ...localStorage, ...sessionStorage });
  return { rows: rows.length, text };
});

beforeAll(async () => {
  visitor = await openVisitor();
  await signIn('jip-testman');
  await visitor.page.goto(`${address()}/gezinnen`);
  await visitor.page.getByRole('link', { name: /Voorbeeldstra/ }).first().click();
  await visitor.page.waitForURL(/gezinnen\/[0-9a-f-]{36}/);
  form = `${new URL(visitor.page.url()).pathname}/dossier/schrijf`;
});
afterAll(closeBrowser);

describe('text that was typed and not sent', () => {
  it('is there again for the same person after the session ended, and lies unreadable on the computer', async () => {
    const { page, context } = visitor;
    await page.goto(address() + form);
    await what(visitor).fill(CANARY);
    await page.waitForTimeout(500);
    expect(await onThisComputer()).toMatchObject({ rows: 1 });
    expect((await onThisComputer()).text).not.toContain('CANARY');

    await context.clearCookies();
    page.once('dialog', (dialog) => void dialog.accept());
    await signIn('jip-testman');
    await page.goto(address() + form);
    await page.getByText(keptTexts.title).waitFor();
    expect(await what(visitor).inputValue()).toBe(CANARY);
  });

  it('is not there for another person on the same computer', async () => {
    const { page, context } = visitor;
    await context.clearCookies();
    page.once('dialog', (dialog) => void dialog.accept());
    await signIn('gijs-gedragsma');
    await page.goto(address() + form);
    await page.waitForLoadState('networkidle');
    expect(await page.content()).not.toContain('CANARY');
  });

  it('is gone from the computer once somebody logs out', async () => {
    const { page, context } = visitor;
    await context.clearCookies();
    await signIn('jip-testman');
    expect((await onThisComputer()).rows).toBe(1);
    await page.evaluate(() => fetch('/auth/logout?audience=team', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }));
    await page.goto(`${address()}/`);
    expect(await onThisComputer()).toEqual({ rows: 0, text: '' });
  });
});
