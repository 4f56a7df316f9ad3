import { dirname, join } from 'node:path';

const DOCUMENT = /^export const (\w+) = .* as unknown as DocumentNode<(\w+), (\w+)>;$/;
const NODE = `import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';`;

/**
 * Gives every operation and fragment a module of its own; the generated file keeps the types and passes the documents on. So the
 * bundler puts each with the page that asks it, and a first visit carries no operation of another page.
 */
export function splitDocuments({ filename, content }) {
  if (!filename.endsWith('.ts')) return [{ filename, content }];
  const modules = [];
  const lines = content.split('\n').map((line) => {
    const [, name, ...types] = DOCUMENT.exec(line) ?? [];
    if (name === undefined) return line;
    const named = types.filter((type) => type !== 'unknown').join(', ');
    modules.push({ filename: join(dirname(filename), 'documents', `${name}.ts`), content: `${NODE}\nimport type { ${named} } from '../graphql';\n\n${line}\n` });
    return `export { ${name} } from './documents/${name}';`;
  });
  return [{ filename, content: lines.join('\n').replace(`${NODE}\n`, '') }, ...modules];
}
