/**
 * Fast and slow tests run in plain Node, slow ones (…slow.test.ts: whole commands, formulas computed, hostile files, properties, faults)
 * for whole runs only; the browser tests are started by scripts/test.mjs.
 */
const transform = {
  'excelize-wasm/main\\.cjs$': '<rootDir>/scripts/jest-excelize.cjs',
  '^.+\\.(t|mj|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** hucre, and some small parts of Univer, ship ES modules only; for excelize-wasm see its transform. */
const transformIgnorePatterns = [
  '/node_modules/(?!(excelize-wasm|hucre|nanoid|cjk-regex|regexp-util|unicode-regex|rbush|quickselect|franc-min|trigram-utils|n-gram|collapse-white-space|kdbush|opentype\\.js)/)',
];

/** Univer asks for lodash as ES modules; the same version as CommonJS loads without a transform. */
const moduleNameMapper = { '^lodash-es$': 'lodash' };

const slow = '\\.slow\\.test\\.ts$';

module.exports = {
  // A busy machine is slow, not wrong: hangs are what the limit is for.
  testTimeout: 60_000,
  // Jest leaves one core idle by itself: of two, that is half of them.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/scripts/test-reporter.cjs'],
  projects: [
    {
      displayName: 'fast',
      testEnvironment: 'node',
      transform,
      transformIgnorePatterns,
      moduleNameMapper,
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', slow],
    },
    {
      displayName: 'slow',
      testEnvironment: 'node',
      transform,
      transformIgnorePatterns,
      moduleNameMapper,
      testRegex: [slow],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
    {
      displayName: 'browser',
      testEnvironment: '<rootDir>/test/browser/environment.ts',
      transform,
      transformIgnorePatterns,
      moduleNameMapper,
      globalSetup: '<rootDir>/test/browser/globalSetup.ts',
      globalTeardown: '<rootDir>/test/browser/globalTeardown.ts',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
