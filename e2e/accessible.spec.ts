import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { address, closeBrowser, openVisitor, signIn, type Visitor } from './support/browser';
import { DIRECTOR, DOORS, PORTAL, TEAM, demoIds, type Ids, type Screen } from './support/screens';

/** WCAG 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [1280, 320];
const NOBODY = 'nobody';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

afterAll(closeBrowser);

/** The screen is there: its heading stands and nothing of it is still being read. */
async function open({ page }: Visitor, path: string): Promise<void> {
  await page.goto(address() + path);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.zov-skeleton') === null && document.fonts.status === 'loaded');
}

/** What is wrong with the screen at this width; empty when nothing is. */
async function wrong({ page }: Visitor, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  const found = await page.evaluate(async (tags) => {
    const { axe: checker } = globalThis as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResults> } };
    const { violations } = await checker.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return {
      headings: document.querySelectorAll('h1').length,
      beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    };
  }, TAGS);
  return [
    ...found.violations,
    ...(found.headings === 1 ? [] : [`${found.headings} headings of the first level`]),
    ...(found.beyond > 0 ? [`${found.beyond} px wider than the screen`] : []),
  ];
}

/** Everybody signs in once and keeps the window. */
const visitors = new Map<string, Promise<Visitor>>();
let ids: Promise<Ids> | undefined;

function visitorFor(person: string): Promise<Visitor> {
  const known = visitors.get(person) ?? enter(person);
  visitors.set(person, known);
  return known;
}

async function enter(person: string): Promise<Visitor> {
  const visitor = await openVisitor();
  await visitor.context.addInitScript({ content: axe });
  if (person !== NOBODY) await signIn(visitor, person);
  return visitor;
}

async function addressOf(path: Screen['path']): Promise<string> {
  if (typeof path === 'string') return path;
  ids ??= visitorFor(DIRECTOR).then(demoIds);
  return path(await ids);
}

const everywhere = Object.entries({ ...TEAM, ...PORTAL, [NOBODY]: DOORS }).flatMap(([person, screens]) => screens.map(({ component, path }) => ({ component, person, path })));

it.each(everywhere)('$component, as $person sees it, is accessible at a desk and at 320 px', async ({ person, path }) => {
  const visitor = await visitorFor(person);
  await open(visitor, await addressOf(path));
  for (const width of WIDTHS) expect({ width, wrong: await wrong(visitor, width) }).toEqual({ width, wrong: [] });
  expect(visitor.faults.splice(0)).toEqual([]);
});

it.each([['team', TEAM], ['portal', PORTAL]])('no screen of the %s is left out', (app, people) => {
  const routes = readFileSync(`apps/${app}/routes.tsx`, 'utf8');
  const components = [...routes.matchAll(/'(\w+Screen)'/g)].map(([, name]) => name ?? '');
  expect(components.length).toBeGreaterThan(4);
  const opened = new Set(Object.values(people).flatMap((list) => list.map(({ component }) => component)));
  expect(components.filter((name) => !opened.has(name))).toEqual([]);
});
