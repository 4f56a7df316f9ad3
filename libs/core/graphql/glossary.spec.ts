import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { parse, type DefinitionNode } from 'graphql';
import { readSdl } from './sdl.ts';

interface Described {
  readonly path: string;
  readonly name: string;
  readonly description: string;
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];
/** Directives, scalars and the enums of directives are machinery: described, but no words of the field. */
const MACHINERY = ['FenceMode', 'CoordinateClass', 'Date', 'DateTime', 'UUID'];

async function definitions(): Promise<DefinitionNode[]> {
  const documents = await readSdl('schema', ['shared', 'team', 'family']);
  return documents.flatMap((document) => [...parse(document).definitions]);
}

function describedIn(definition: DefinitionNode): Described[] {
  if (!('name' in definition) || definition.name === undefined || definition.kind === 'DirectiveDefinition' || MACHINERY.includes(definition.name.value)) return [];
  const owner = definition.name.value;
  const own = definition.kind.endsWith('Definition') && !ROOTS.includes(owner) && 'description' in definition
    ? [{ path: owner, name: owner, description: definition.description?.value ?? '' }] : [];
  const fields = 'fields' in definition ? (definition.fields ?? []) : [];
  return [...own, ...fields.map((field) => ({ path: `${owner}.${field.name.value}`, name: ROOTS.includes(owner) ? field.name.value : '', description: field.description?.value ?? '' }))];
}

describe('the documents of both endpoints', () => {
  it('describe every type and field with its Dutch word first', async () => {
    const missing = (await definitions()).flatMap(describedIn).filter(({ description }) => !description.startsWith('NL: '));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('have every name in the glossary', async () => {
    const glossary = await readFile('docs/glossary.md', 'utf8');
    const named = (await definitions()).flatMap(describedIn).filter(({ name }) => name !== '');
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ name }) => !glossary.includes(`\`${name}\``)).map(({ path }) => path)).toEqual([]);
  });

  it('give no two types the same identifier in the glossary', async () => {
    const names = [...(await readFile('docs/glossary.md', 'utf8')).matchAll(/^\| [^|]+ \| `(\w+)` \| /gm)].map((match) => match[1]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
