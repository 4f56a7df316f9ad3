/** Constructions that are forbidden, with the reason the author reads. */

const databaseDoor = 'Family data goes through the door (libs/access/server) only.';

export const doorBans = [
  { selector: "CallExpression[callee.property.name='save']", message: `No blind save. ${databaseDoor}` },
  { selector: "CallExpression[callee.property.name='getRepository']", message: `No repository. ${databaseDoor}` },
  { selector: "CallExpression[callee.property.name='createQueryBuilder']", message: `No query builder. ${databaseDoor}` },
  { selector: "CallExpression[callee.property.name='query']", message: `No SQL here. ${databaseDoor}` },
];

export const markupBans = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'No raw HTML: Trusted Types forbids it and it is never needed.',
  },
  {
    selector: "Property[key.name='dangerouslySetInnerHTML']",
    message: 'No raw HTML: Trusted Types forbids it and it is never needed.',
  },
];

export const caslBans = [
  {
    selector: "CallExpression[callee.type='MemberExpression'][callee.property.name=/^(can|cannot)$/][arguments.1.type='Literal']",
    message: 'Ask about a thing, not about a type name: a string subject ignores every condition.',
  },
];

/**
 * Folders that may speak SQL, specs and what helps them, the demo sign-in, which holds no family data and no database, and the shell of
 * the apps, which can import no database: what it queries is the GraphQL client.
 */
export const sqlSpeakers = [
  'libs/access/server/**',
  'libs/core/db/**',
  'libs/audit/server/**',
  'migrations/**',
  'apps/cli/**',
  'apps/identity/**',
  'e2e/**',
  'libs/ui/shell/**',
  '**/*.spec.ts',
  '**/*.spec.tsx',
  '**/testing/**',
];
