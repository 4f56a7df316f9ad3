/**
 * Generates, per audience, the typed documents of the screens (`generated/team`, `generated/family`) with the list of
 * registered operations, and the argument types of the resolvers (`generated/server`). And what each partner may do, by the rules, so
 * that no screen loads these (`generated/team/offers.ts`). Nothing of it is committed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import { Kind, buildASTSchema, parse, print, printSchema, visit } from 'graphql';
import { filesBelow, writeIfChanged } from './files.mjs';
import { splitDocuments } from './split-documents.mjs';
import { loadSource } from './load.mjs';

const audiences = {
  team: { app: 'team', folder: 'team' },
  family: { app: 'portal', folder: 'family' },
};

const types = {
  scalars: { Date: 'string', DateTime: 'string', UUID: 'string', ID: 'string' },
  strictScalars: true,
  enumsAsTypes: true,
  useTypeImports: true,
};

function readSchema(root, audience) {
  const files = ['shared', audience].flatMap((part) => filesBelow(join(root, 'schema', part), '.graphql'));
  if (files.length === 0) return undefined;
  return buildASTSchema(parse(files.map((file) => readFileSync(file, 'utf8')).join('\n')));
}

const folders = (path) => readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** The documents of one audience: `libs/<lib>/web/<audience>/**` and those of its app. */
function readDocuments(root, audience) {
  const { app, folder } = audiences[audience];
  const slices = folders(join(root, 'libs')).map((lib) => join(root, 'libs', lib.name, 'web', folder));
  return [...slices, join(root, 'apps', app)]
    .flatMap((place) => filesBelow(place, '.graphql'))
    .map((location) => {
      const rawSDL = readFileSync(location, 'utf8');
      return { location: relative(root, location).split(sep).join('/'), rawSDL, document: parse(rawSDL) };
    });
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const isMeta = (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__');

/**
 * Adds `__typename` where the client's cache would: everywhere except at the root of an operation. The client then has
 * nothing left to add, so that what it sends is what was registered, under the same hash.
 */
function withTypenames(documents) {
  const SelectionSet = (node, _key, parent) =>
    parent?.kind === Kind.OPERATION_DEFINITION || node.selections.some(isMeta)
      ? undefined
      : { ...node, selections: [...node.selections, typename] };
  return documents.map(({ location, document }) => {
    const complete = visit(document, { SelectionSet: { enter: SelectionSet } });
    return { location, document: complete, rawSDL: print(complete) };
  });
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

async function generateClient(schema, documents, folder) {
  if (documents.length === 0) {
    return [
      { filename: `${folder}graphql.ts`, content: 'export {};\n' },
      { filename: `${folder}persisted-documents.json`, content: '{}\n' },
    ];
  }
  const options = {
    baseOutputDir: folder,
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: withTypenames(documents),
    config: types,
    pluginContext: {},
    plugins: [],
    pluginMap: {},
    documentTransforms: [],
    presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: sha256 } },
  };
  const outputs = (await preset.buildGeneratesSection(options)).filter(({ filename }) => /(graphql\.ts|\.json)$/.test(filename));
  return (await Promise.all(outputs.map(async (output) => ({ filename: output.filename, content: await codegen(output) })))).flatMap(splitDocuments);
}

async function generateServer(schema, filename) {
  const content = await codegen({
    filename,
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: [],
    config: { ...types, skipTypename: true, inputMaybeValue: 'T | null | undefined' },
    plugins: [{ typescript: {} }],
    pluginMap: { typescript: typescriptPlugin },
  });
  return [{ filename, content }];
}

/** Writes everything for one audience; answers how many operations it registered. */
async function generate(root, audience) {
  const schema = readSchema(root, audience);
  if (!schema) return 0;
  const client = await generateClient(schema, readDocuments(root, audience), `${join(root, 'generated', audience)}${sep}`);
  const server = await generateServer(schema, join(root, 'generated', 'server', `${audience}.ts`));
  for (const { filename, content } of [...client, ...server]) writeIfChanged(resolve(root, filename), content);
  const made = new Set(client.map(({ filename }) => resolve(root, filename)));
  for (const file of filesBelow(join(root, 'generated', audience, 'documents'), '.ts')) if (!made.has(resolve(file))) rmSync(file);
  const persisted = client.find(({ filename }) => filename.endsWith('persisted-documents.json'));
  return Object.keys(JSON.parse(persisted?.content ?? '{}')).length;
}

const RULES = 'libs/access/policy/offers.ts';

/** What the screens of professionals offer whom. */
async function generateOffers(root) {
  if (!existsSync(join(root, RULES))) return;
  const { offers } = await loadSource(RULES);
  const type = 'Partial<Record<string, { readonly any: readonly string[]; readonly own: readonly string[]; readonly facts: readonly string[] }>>';
  writeIfChanged(join(root, 'generated/team/offers.ts'), `export const OFFERS: ${type} = ${JSON.stringify(offers())};\n`);
}

export async function generateAll(root) {
  const counts = {};
  await generateOffers(root);
  for (const audience of Object.keys(audiences)) counts[audience] = await generate(root, audience);
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
  const counts = await generateAll(root);
  console.log(`Registered operations: ${Object.entries(counts).map(([audience, count]) => `${audience} ${count}`).join(', ')}`);
}
