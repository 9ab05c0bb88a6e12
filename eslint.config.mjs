import js from '@eslint/js';
import globals from 'globals';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Layers: a file imports its own and those of its list, nothing else of ours. Faces plug a host in; `app` knows only its interface. */
const layers = {
  plan: [],
  workbook: ['plan'],
  app: ['plan', 'workbook'],
  excel: ['plan', 'workbook'],
  ooxml: ['plan'],
  xlsx: ['plan', 'workbook', 'ooxml'],
  docx: ['plan', 'ooxml'],
  files: ['plan', 'workbook', 'ooxml', 'xlsx', 'docx'],
  copies: ['plan', 'workbook', 'app', 'xlsx'],
  taskpane: ['plan', 'workbook', 'app', 'excel', 'files'],
  commands: ['plan', 'workbook', 'app', 'excel'],
  cli: ['plan', 'workbook', 'app', 'xlsx', 'files', 'copies'],
};

/** Layers without Office, React, DOM or files. */
const pure = ['plan', 'workbook', 'app'];

/** The rooms of the core, in the order of the data: a file imports its own room and those before it in its list. */
const rooms = {
  messages: [],
  words: ['messages'],
  model: ['messages', 'words'],
  read: ['messages', 'words', 'model'],
  understand: ['messages', 'words', 'model'],
  judge: ['messages', 'words', 'model', 'read', 'understand'],
};

const roomDirection = Object.entries(rooms).map(([room, below]) => {
  const forbidden = Object.keys(rooms).filter((other) => other !== room && !below.includes(other));
  return {
    files: [`src/plan/${room}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [...forbidden, 'check'].map((other) => ({
            regex: `^(\\.\\./)+${other}(/|$)`,
            message: `src/plan/${room} must not import src/plan/${other} (docs/decisions.md, "Import direction").`,
          })),
        },
      ],
    },
  };
});

const importDirection = Object.entries(layers).map(([layer, below]) => {
  const forbidden = Object.keys(layers).filter((other) => other !== layer && !below.includes(other));
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...forbidden.map((other) => ({
              regex: `^(\\.\\./)+${other}(/|$)`,
              message: `src/${layer} must not import src/${other} (docs/decisions.md, "Import direction").`,
            })),
            { regex: '^(\\.\\./)+test/', message: 'src never imports test.' },
            ...(pure.includes(layer)
              ? [
                  {
                    regex: '^(node:|fs$|path$|react|@fluentui|@microsoft|hucre|fflate|excelize)',
                    message: `src/${layer} is pure: no Office, DOM or files.`,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'build', '.cache', 'test-output'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  ...importDirection,
  ...roomDirection,
  {
    files: pure.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'Office',
        'Excel',
        'process',
        'Buffer',
        'fetch',
        'localStorage',
      ],
    },
  },
  {
    files: pure.map((layer) => `src/${layer}/**/*.ts`),
    ignores: ['src/app/clock.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'No clock here: the as-of date is an argument.',
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'No clock here.',
        },
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    languageOptions: { globals: { ...globals.browser, Office: 'readonly', Excel: 'readonly' } },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // Served as they stand, to Internet Explorer too.
    files: ['src/taskpane/start.js', 'src/commands/old.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { ...globals.browser, Office: 'readonly' },
    },
  },
  {
    files: ['test/excel-stand-in/page/**/*.js'],
    languageOptions: { globals: { ...globals.browser, Office: 'readonly', Excel: 'readonly' } },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: [
      'src/cli/**/*.ts',
      'src/xlsx/**/*.ts',
      'src/files/**/*.ts',
      'test/**/*.{ts,tsx}',
      'bench/**/*.{mjs,cjs,ts}',
      'scripts/**/*.{mjs,cjs,ts}',
      'bin/**/*',
      '*.js',
      '*.cjs',
      '*.mjs',
    ],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
