import type { Page } from 'playwright-core';
import { Tap } from '../../apps/cli/promise/world/tap';
import { SOMEBODY, demoCanaries, type DemoCanary } from './demo-canaries';

const canaries = demoCanaries();
const tap = new Tap<DemoCanary>((text) => canaries.filter((one) => text.includes(one.text)), (canary, login) => canary.may(login));

/** Listens to one browser: who is signed in there is known by how it signed in. */
export class BrowserTap {
  private login = SOMEBODY;

  constructor(private readonly page: Page) {
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/auth/login') this.login = searchParams.get('login_hint') ?? SOMEBODY;
    });
  }

  hear(where: string, text: string): void {
    tap.hear(this.login, where, text);
  }

  /** What the browser keeps. A protected text has no place there, whoever it belongs to. */
  async hearStorage(): Promise<void> {
    if (this.page.isClosed() || !/^https?:/.test(this.page.url())) return;
    tap.hear(null, 'storage of the browser', await this.page.evaluate(storage));
  }
}

/** Everything in the storages of this origin, as text. Runs in the browser. */
async function storage(): Promise<string> {
  const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('closed'));
    });
    for (const store of Array.from(database.objectStoreNames)) {
      found.push(await new Promise<unknown>((resolve) => {
        const all = database.transaction(store).objectStore(store).getAll();
        all.onsuccess = () => resolve(all.result);
      }));
    }
    database.close();
  }
  return JSON.stringify(found, (_, value: unknown) => (value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value));
}

/** Throws when a protected text reached somebody who may not have it; each is told once, by kind. */
export function assertNoLeaks(): void {
  const told = new Set(tap.leaks.splice(0).map(({ kind, family, to, where }) => `${kind} of ${family} reached ${to} by ${where}`));
  if (told.size > 0) throw new Error([...told].join('\n'));
}

/** The protected texts of one family, of these kinds. */
export function protectedTexts(family: string, kind: DemoCanary['kind']): string[] {
  return canaries.filter((one) => one.family === family && one.kind === kind).map(({ text }) => text);
}

/** Protected texts that were heard on their way to this person: a tap that hears nothing finds no leak either. */
export function heardBy(login: string, texts: readonly string[]): string[] {
  return canaries.filter((one) => texts.includes(one.text) && tap.reached(one, login)).map(({ text }) => text);
}
