/** Five kinds of tests; each is a Jest project, chosen with --selectProjects. */
import { existsSync } from 'node:fs';

const parser = (tsx) => ({ syntax: 'typescript', decorators: true, tsx });
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2023',
      parser: parser(tsx),
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const common = {
  rootDir: '.',
  roots: ['apps', 'libs', 'migrations', 'e2e']
    .filter((folder) => existsSync(new URL(folder, import.meta.url)))
    .map((folder) => `<rootDir>/${folder}`),
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  moduleNameMapper: {
    '\\.(css|svg|woff2?)$': '<rootDir>/libs/core/testing/asset-stub.mjs',
    '^@zov/(.*)$': '<rootDir>/libs/$1',
    '^@generated/(.*)$': '<rootDir>/generated/$1',
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.nx/'],
};

/** Specs of these are run in groups that share the modules they load. */
const together = { ...common, runner: '<rootDir>/apps/cli/test/together/runner.mjs', testRunner: '<rootDir>/apps/cli/test/together/circus.mjs' };

const unit = {
  ...together,
  displayName: 'unit',
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/libs/*/model/**/*.spec.ts',
    '<rootDir>/libs/access/policy/**/*.spec.ts',
    '<rootDir>/apps/cli/**/*.spec.ts',
    '<rootDir>/apps/identity/**/*.spec.ts',
  ],
  // These start real servers.
  testPathIgnorePatterns: [...common.testPathIgnorePatterns, '<rootDir>/apps/cli/(start/(postgres|whole)|commands|seed|promise/[^/]+)/'],
  setupFilesAfterEnv: ['<rootDir>/libs/core/testing/setup-server.mjs'],
};

const server = {
  ...together,
  displayName: 'server',
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/libs/*/server/**/*.spec.ts',
    '<rootDir>/libs/core/**/*.spec.ts',
    '<rootDir>/libs/audit/**/*.spec.ts',
    '<rootDir>/migrations/**/*.spec.ts',
    '<rootDir>/apps/api/**/*.spec.ts',
    '<rootDir>/apps/worker/**/*.spec.ts',
    '<rootDir>/apps/cli/{start/postgres,start/whole,commands,seed,promise/*}/**/*.spec.ts',
  ],
  testPathIgnorePatterns: [...common.testPathIgnorePatterns, '<rootDir>/libs/[^/]+/(model|web)/'],
  globalSetup: '<rootDir>/apps/cli/test/cluster-setup.mjs',
  globalTeardown: '<rootDir>/apps/cli/test/cluster-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/libs/core/testing/setup-server.mjs'],
};

const web = {
  ...together,
  displayName: 'web',
  testEnvironment: 'jsdom',
  testMatch: [
    '<rootDir>/libs/ui/**/*.spec.{ts,tsx}',
    '<rootDir>/libs/*/web/**/*.spec.{ts,tsx}',
    '<rootDir>/apps/team/**/*.spec.{ts,tsx}',
    '<rootDir>/apps/portal/**/*.spec.{ts,tsx}',
  ],
  setupFiles: ['<rootDir>/libs/core/testing/setup-web.mjs'],
  setupFilesAfterEnv: ['<rootDir>/libs/core/testing/patience-web.mjs'],
};

const e2e = {
  ...common,
  displayName: 'e2e',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/e2e/**/*.spec.ts'],
  testPathIgnorePatterns: [...common.testPathIgnorePatterns, '<rootDir>/e2e/crash\\.spec\\.ts$'],
  globalSetup: '<rootDir>/e2e/support/app-setup.mjs',
  globalTeardown: '<rootDir>/e2e/support/app-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/e2e/support/setup.mjs'],
};

/** Starts and kills a product of its own and needs no browser, so that other work may go on beside it. */
const crash = {
  ...common,
  displayName: 'crash',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/e2e/crash.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/e2e/support/setup.mjs'],
};

export default {
  maxWorkers: '100%',
  // The ES modules of a suite that is over stay in memory; collecting garbage around gigabytes of them costs more than a new worker.
  workerIdleMemoryLimit: '1GB',
  projects: [unit, server, web, e2e, crash],
};
