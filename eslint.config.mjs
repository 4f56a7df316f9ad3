import tseslint from 'typescript-eslint';
import { boundaries } from './apps/cli/lint/boundaries.mjs';
import { caslBans, doorBans, markupBans, sqlSpeakers } from './apps/cli/lint/bans.mjs';

const code = ['**/*.ts', '**/*.tsx', '**/*.mjs'];
const typescript = ['**/*.ts', '**/*.tsx'];
const specs = ['**/*.spec.ts', '**/*.spec.tsx'];

const restrict = (...bans) => ({ 'no-restricted-syntax': ['error', ...bans.flat()] });

/** Rules that need types. Few, since each costs a type check of the file. */
const typedRules = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const plainRules = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-eval': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/ban-ts-comment': 'error',
};

const budgets = (lines, functionLines) => ({
  'max-lines': ['error', { max: lines, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': functionLines ? ['error', { max: functionLines, skipBlankLines: false, skipComments: false }] : 'off',
});

/**
 * The whole configuration. `typed: false` leaves out what needs a program, so that a spec can lint text that is on no disk.
 */
export function configuration({ typed }) {
  return [
    { ignores: ['node_modules/', 'dist/', 'generated/', '.data/', '.nx/', 'coverage/'] },
    {
      files: code,
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { ecmaFeatures: { jsx: true }, ...(typed ? { projectService: { allowDefaultProject: [] } } : {}) },
      },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
      plugins: { '@typescript-eslint': tseslint.plugin, zov: { rules: { boundaries } } },
      rules: { ...plainRules, ...budgets(250, 50), 'zov/boundaries': 'error', ...restrict(doorBans, markupBans, caslBans) },
    },
    { files: ['**/*.mjs'], languageOptions: { parserOptions: { projectService: false, project: null } } },
    ...(typed ? [{ files: typescript, rules: typedRules }] : []),
    { files: ['**/*.tsx'], rules: budgets(250, 90) },
    { files: ['migrations/**'], rules: { 'max-lines-per-function': 'off' } },
    { files: sqlSpeakers, rules: restrict(markupBans, caslBans) },
    { files: ['libs/access/policy/**'], rules: restrict(doorBans, markupBans) },
    { files: ['apps/cli/**', 'e2e/support/**'], rules: { 'no-console': 'off' } },
    { files: specs, rules: { ...budgets(400, 0), ...restrict(markupBans) } },
    { files: [...specs, '**/testing/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  ];
}

export default configuration({ typed: true });
