/** ESLint rule: an import may only go down the order of the libs and stay on its own side of the machine. */
import { posix, relative, sep } from 'node:path';
import { builtinModules } from 'node:module';
import { homes, libs, placeOf, sides } from './layers.mjs';

const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
/** Specs, what helps them, and the promises, which test in a process of their own. */
const isSpec = (path) => /\.(spec|access\.spec|job\.spec)\.tsx?$/.test(path) || path.includes('/testing/') || path.startsWith('apps/cli/promise/');

/** The path inside the repository that a specifier points at, or undefined for a package. */
function targetPath(specifier, from) {
  if (specifier.startsWith('@zov/')) return `libs/${specifier.slice('@zov/'.length)}`;
  if (specifier.startsWith('@generated/')) return `generated/${specifier.slice('@generated/'.length)}`;
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  return undefined;
}

function packageProblem(specifier, from, path) {
  const name = builtinModules.includes(specifier) ? `node:${specifier}` : specifier;
  const home = homes.find(({ pattern, folder }) => pattern.test(name) && !path.startsWith(folder));
  if (home) return `${name} may only be imported inside ${home.folder}.`;
  if (isSpec(path)) return undefined;
  const { onlyPackages, noPackages } = sides[from.side] ?? {};
  if (onlyPackages && !onlyPackages.test(name)) return `${from.side}/ imports no framework or package such as ${name}.`;
  if (list(noPackages).some((pattern) => pattern.test(name))) return `${from.side}/ may not import ${name}.`;
  return undefined;
}

function orderProblem(from, to) {
  if (from.root !== 'libs') return undefined;
  if (to.root === 'apps') return `A lib never imports an app (${to.name}).`;
  if (to.root !== 'libs') return undefined;
  if (!(from.name in libs)) return `The lib ${from.name} has no place in the order of the libs yet.`;
  if (to.name === 'ui' && (from.side === 'web' || from.side === 'ui')) return undefined;
  return libs[from.name].includes(to.name) ? undefined : `${from.name} may not import ${to.name}: the order of the libs runs one way.`;
}

function sideProblem(from, to, spec) {
  const { onlySides, noSides } = sides[from.side] ?? {};
  if (spec || !['libs', 'apps', 'generated'].includes(to.root)) return undefined;
  if (onlySides && to.root !== 'apps' && !onlySides.includes(to.side)) return `${from.side}/ may not import ${to.side}/ of ${to.name}.`;
  if (list(noSides).includes(to.side)) return `${from.side}/ may not import ${to.side}/ of ${to.name}.`;
  return undefined;
}

function audienceProblem(from, to) {
  if (!from.audience || !to.audience || from.audience === to.audience) return undefined;
  return `Code for the ${from.audience} audience may not import code for the ${to.audience} audience.`;
}

/** The reason why `path` may not import `specifier`, or undefined when it may. Both with forward slashes, from the root. */
export function problemOf(path, specifier) {
  const from = placeOf(path);
  const target = targetPath(specifier, path);
  if (target === undefined) return packageProblem(specifier, from, path);
  if (target.startsWith('..')) return 'An import may not leave the repository.';
  if (/\/testing(\/|$)/.test(target) && !isSpec(path)) return 'Only specs import what is in a testing folder.';
  const to = placeOf(target);
  return orderProblem(from, to) ?? audienceProblem(from, to) ?? sideProblem(from, to, isSpec(path));
}

export const boundaries = {
  meta: { type: 'problem', schema: [], messages: { boundary: '{{problem}}' } },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node, source) => {
      if (typeof source?.value !== 'string') return;
      const problem = problemOf(path, source.value);
      if (problem) context.report({ node, messageId: 'boundary', data: { problem } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node, node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]),
    };
  },
};
