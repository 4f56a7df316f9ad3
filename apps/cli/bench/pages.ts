import type { Browser, BrowserContext, Page } from 'playwright-core';

/** One page to measure: who opens it, and what it may cost on a slow phone. */
interface BenchPage { readonly page: string; readonly person: string; readonly path: (dossierId: string) => string; readonly lcpMs: number }
export interface Measured { readonly lcpMs: number; readonly cls: number }
export interface Result extends Measured { readonly page: string; readonly person: string; readonly runs: number; readonly budget: Measured; readonly within: boolean }

/** A slow phone on a slow line: four times slower, 1.6 Mbit/s, 150 ms away. */
const SLOW = { cpu: 4, bytesPerSecond: 200_000, latency: 150 };
const CLS = 0.1;
/** How long a page may still change after it is quiet, in milliseconds. */
const SETTLE = 500;

export const PAGES: readonly BenchPage[] = [
  { page: 'mijn werk', person: 'jip-testman', path: () => '/', lcpMs: 3_000 },
  { page: 'overzicht', person: 'jip-testman', path: (id) => `/gezinnen/${id}`, lcpMs: 3_000 },
  { page: 'dossier', person: 'jip-testman', path: (id) => `/gezinnen/${id}/dossier`, lcpMs: 3_000 },
  { page: 'plan', person: 'jip-testman', path: (id) => `/gezinnen/${id}/plan`, lcpMs: 3_000 },
  { page: 'ons plan', person: 'ruben-kartonsma', path: () => '/mijn', lcpMs: 2_500 },
  { page: 'over ons', person: 'ruben-kartonsma', path: () => '/mijn/over-ons', lcpMs: 2_500 },
];

const OBSERVE = `globalThis.zovSeen = { lcpMs: 0, cls: 0 };
  new PerformanceObserver((list) => { for (const one of list.getEntries()) zovSeen.lcpMs = one.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) zovSeen.cls += one.value; }).observe({ type: 'layout-shift', buffered: true });`;

/** The value that three of four runs stay below. */
export function p75(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.75) - 1)] ?? 0;
}

/** Signs in on a fast line; what is left is a browser's memory of that, without anything in its cache. */
async function signedIn(browser: Browser, url: string, person: string): Promise<{ state: Awaited<ReturnType<BrowserContext['storageState']>>; dossierId: string }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}/auth/login?login_hint=${person}`);
  await page.waitForLoadState('networkidle');
  const dossierId = await page.evaluate(async () => {
    const answer = await fetch('/team/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' }, body: JSON.stringify({ query: '{ dossiers(first: 50) { nodes { id name } } }' }),
    });
    const { data } = (await answer.json()) as { data?: { dossiers: { nodes: { id: string; name: string }[] } } };
    return data?.dossiers.nodes.find(({ name }) => name === 'Papierland')?.id ?? '';
  });
  const state = await context.storageState();
  await context.close();
  return { state, dossierId };
}

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: SLOW.latency, downloadThroughput: SLOW.bytesPerSecond, uploadThroughput: SLOW.bytesPerSecond });
}

async function once(browser: Browser, url: string, state: Awaited<ReturnType<BrowserContext['storageState']>>): Promise<Measured> {
  const context = await browser.newContext({ storageState: state, viewport: { width: 1280, height: 900 } });
  await context.addInitScript({ content: OBSERVE });
  const page = await context.newPage();
  await slow(page);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE);
  const seen = await page.evaluate(() => (globalThis as unknown as { zovSeen: Measured }).zovSeen);
  await context.close();
  return seen;
}

/** Opens every page with an empty cache, as often as asked, and tells of each once it is measured. Throws when a page shows nothing. */
export async function measurePages(browser: Browser, url: string, runs: number, tell: (result: Result) => void): Promise<void> {
  const people = new Map<string, Awaited<ReturnType<typeof signedIn>>>();
  for (const { page, person, path, lcpMs } of PAGES) {
    const known = people.get(person) ?? (await signedIn(browser, url, person));
    people.set(person, known);
    const seen: Measured[] = [];
    for (let run = 0; run < runs; run += 1) seen.push(await once(browser, url + path(known.dossierId), known.state));
    if (seen.some((one) => one.lcpMs === 0)) throw new Error(`${page}: er verscheen niets`);
    const measured = { lcpMs: Math.round(p75(seen.map((one) => one.lcpMs))), cls: Number(p75(seen.map((one) => one.cls)).toFixed(3)) };
    tell({ page, person, runs, ...measured, budget: { lcpMs, cls: CLS }, within: measured.lcpMs <= lcpMs && measured.cls <= CLS });
  }
}
