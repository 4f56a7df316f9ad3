/**
 * Who may import whom. The order of the libs runs one way; inside a lib the sides differ by machine.
 * This table is read by the lint rule beside it and is the only place where the order is written as code.
 */

const core = ['core'];
const audit = [...core, 'audit'];
const access = [...audit, 'access'];
const dossier = [...access, 'dossier'];

/** Per lib: itself and the libs below it. `ui` is added for web code. */
export const libs = {
  core,
  audit,
  access,
  dossier,
  'safety-card': [...dossier, 'safety-card'],
  plan: [...dossier, 'plan'],
  discussion: [...dossier, 'safety-card', 'plan', 'discussion'],
  family: [...dossier, 'plan', 'family'],
  ui: ['ui'],
};

const react = /^(react|react-dom|react-router|react-aria[\w-]*|@apollo\/client)(\/|$)/;
const node = /^node:/;
const serverPackages = /^(@nestjs\/|@as-integrations\/|@apollo\/server|typeorm|pg|bullmq|pino|fastify|@fastify\/|reflect-metadata)(\/|$)?/;

/** Per side: packages it may not import, or the only ones it may, and the sides it may not reach. */
export const sides = {
  model: { onlyPackages: /^zod$/, onlySides: ['model'] },
  policy: { onlyPackages: /^@casl\/ability(\/|$)/, onlySides: ['model', 'policy'] },
  // What ought to be seen, written by hand: it would prove nothing if it were made from the rules.
  matrix: { onlyPackages: /^(?!)/, onlySides: ['matrix'] },
  server: { noPackages: react, noSides: ['web'] },
  web: { noPackages: [serverPackages, node], onlySides: ['model', 'policy', 'web', 'ui'] },
  ui: { noPackages: [serverPackages, node], onlySides: ['ui', 'model'] },
  free: {},
};

/** Packages that may only be imported inside one folder. */
export const homes = [{ pattern: /^react-aria-components(\/|$)/, folder: 'libs/ui/' }];

const screenApps = ['team', 'portal'];

/** Where a file of this repository lives in the order: its lib or app, its side and its audience. */
export function placeOf(path) {
  const [root, name, third = '', fourth = ''] = path.split('/');
  if (root === 'libs') {
    const side = name === 'ui' ? 'ui' : third in sides ? third : name === 'core' ? 'core' : 'free';
    const audience = side === 'web' && ['team', 'family'].includes(fourth) ? fourth : undefined;
    return { root, name, side, audience };
  }
  if (root === 'apps') {
    const side = screenApps.includes(name) ? 'web' : 'free';
    return { root, name, side, audience: name === 'portal' ? 'family' : name === 'team' ? 'team' : undefined };
  }
  if (root === 'generated') {
    const audience = ['team', 'family'].includes(name) ? name : undefined;
    return { root, name, side: name === 'server' ? 'server' : 'web', audience };
  }
  return { root, name, side: 'free' };
}
