import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { BrowserTap, assertNoLeaks } from './tap';

/** Where the product under test is served. */
export const address = (): string => {
  const url = process.env.ZOV_E2E_URL;
  if (!url) throw new Error('ZOV_E2E_URL is missing: journeys run in the Jest project "e2e".');
  return url;
};

let browser: Promise<Browser> | undefined;

function launch(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return browser;
}

const open = new Set<Visitor & { readonly tap: BrowserTap }>();

/** Call in `afterAll` of every journey. Throws when a protected text of the demo reached somebody who may not have it. */
export async function closeBrowser(): Promise<void> {
  const running = browser;
  browser = undefined;
  for (const visitor of open) {
    await visitor.settled();
    await visitor.tap.hearStorage();
  }
  open.clear();
  await (await running)?.close();
  assertNoLeaks();
}

/** Somebody in front of a screen of their own, with everything that reached their browser. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Bodies of every response and frame, for looking whether something was sent at all. */
  readonly received: string[];
  /** Errors on the console, violations of the content policy, and requests to another host. */
  readonly faults: string[];
  /** Resolves when every body that was on its way has been recorded. */
  settled(): Promise<void>;
}

/** Opens a browser window of its own: cookies and storage are shared with nobody. */
export async function openVisitor(options: { width?: number; height?: number } = {}): Promise<Visitor> {
  const { width = 1280, height = 900 } = options;
  const context = await (await launch()).newContext({ viewport: { width, height }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  const received: string[] = [];
  const faults: string[] = [];
  const pending = new Set<Promise<void>>();
  const own = new URL(address()).origin;
  const tap = new BrowserTap(page);
  const receive = (from: string, text: string): void => {
    received.push(text);
    tap.hear(from, text);
  };

  page.on('console', (message) => {
    // The browser itself reports a 401; it is how a page learns that nobody is signed in.
    if (message.type() === 'error' && !/status of 401/.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => void faults.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && origin.replace(/^ws/, 'http') !== own) faults.push(`request to ${request.url()}`);
  });
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => receive('a socket', String(payload))));
  page.on('response', (response) => {
    const body = response.text().then(
      (text) => receive(new URL(response.url()).pathname, `${response.url()}\n${JSON.stringify(response.headers())}\n${text}`),
      () => undefined,
    );
    pending.add(body);
    void body.finally(() => pending.delete(body));
  });
  const visitor = { context, page, received, faults, tap, settled: async () => void (await Promise.all(pending)) };
  open.add(visitor);
  return visitor;
}

/** Signs in as a demo person, as the table of `npm start` does, and waits until the first page stands. */
export async function signIn(visitor: Visitor, person: string, role?: string): Promise<void> {
  const url = new URL('/auth/login', address());
  url.searchParams.set('login_hint', person);
  if (role) url.searchParams.set('role', role);
  await visitor.page.goto(url.href);
  await visitor.page.waitForLoadState('networkidle');
}
