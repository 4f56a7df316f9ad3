import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip that a first visit may cost, and that a later route may add. */
const LIMIT = { team: 250_000, portal: 180_000, route: 70_000 };

/** The built scripts of an app, and what each of them imports at once. */
class Build {
  private readonly folder: string;
  readonly files: string[];
  readonly entry: string;

  constructor(app: 'team' | 'portal') {
    this.folder = join('dist', app, 'assets');
    this.files = readdirSync(this.folder).filter((file) => file.endsWith('.js'));
    const page = readFileSync(join('dist', app, 'index.html'), 'utf8');
    const entry = /<script[^>]+assets\/([^"]+\.js)"/.exec(page)?.[1];
    if (entry === undefined) throw new Error(`${app} has no entry script`);
    this.entry = entry;
  }

  named(start: string): string {
    const found = this.files.find((file) => file.startsWith(`${start}-`));
    if (found === undefined) throw new Error(`no script named ${start}`);
    return found;
  }

  /** Gzip bytes of these scripts and everything they import at once, each counted one time. */
  weight(roots: readonly string[]): number {
    const needed = new Set<string>();
    const add = (file: string): void => {
      if (needed.has(file)) return;
      needed.add(file);
      for (const [, next] of this.read(file).toString('utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) if (next !== undefined) add(next);
    };
    roots.forEach(add);
    return [...needed].reduce((sum, file) => sum + gzipSync(this.read(file)).length, 0);
  }

  private read(file: string): Buffer {
    return readFileSync(join(this.folder, file));
  }
}

it('costs a professional no more than the limit to open a first dossier', () => {
  const team = new Build('team');
  const weight = team.weight([team.entry, team.named('family-frame'), team.named('overview-screen')]);
  expect(weight).toBeGreaterThan(100_000);
  expect(weight).toBeLessThanOrEqual(LIMIT.team);
});

it('costs a family no more than the limit to open its plan', () => {
  const portal = new Build('portal');
  const weight = portal.weight([portal.entry, portal.named('our-plan-screen')]);
  expect(weight).toBeGreaterThan(100_000);
  expect(weight).toBeLessThanOrEqual(LIMIT.portal);
});

it.each(['team', 'portal'] as const)('adds no more than the limit for any later page of the %s', (app) => {
  const build = new Build(app);
  const shared = build.weight([build.entry]);
  const screens = build.files.filter((file) => file.includes('-screen-'));
  expect(screens.length).toBeGreaterThan(3);
  const frame = app === 'team' ? [build.named('family-frame')] : [];
  const base = build.weight([build.entry, ...frame]);
  const heaviest = Math.max(...screens.map((screen) => build.weight([build.entry, ...frame, screen]) - base));
  expect(heaviest).toBeLessThanOrEqual(LIMIT.route);
  expect(shared).toBeGreaterThan(100_000);
});
