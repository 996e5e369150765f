import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbids imports that would turn the flow of data round: read -> model -> checks, outputs -> write. */
function forbidImports(files, forbidden, why) {
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', {patterns: [{group: forbidden, message: why}]}],
    },
  };
}

const EFFECTS = [
  'node:fs',
  'node:fs/*',
  'node:child_process',
  'node:http',
  'node:https',
  'node:net',
  'puppeteer',
];
const TESTS = '**/*.test.ts';

export default defineConfig(
  globalIgnores(['build*', '.cache', '.docusaurus', 'node_modules', 'static']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-unnecessary-condition': ['error', {allowConstantLoopConditions: 'always'}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Characters of every script are counted and compared by code point here.
      '@typescript-eslint/no-misused-spread': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.test.ts', '**/*-tests.ts', 'test/**/*.ts'],
    // node:test returns promises that the runner itself awaits.
    rules: {'@typescript-eslint/no-floating-promises': 'off'},
  },
  {
    ...forbidImports(['src/**'], ['**/scripts/**'], 'The site and the model do not know the scripts.'),
    ignores: [TESTS],
  },
  {
    ...forbidImports(
      ['src/handbook/**'],
      [
        'react',
        '@docusaurus/*',
        '../markdown/*',
        '../search/*',
        '../components/*',
        '../plugins/*',
        '../../scripts/**',
        ...EFFECTS,
      ],
      'The model is pure: it imports only itself and libraries without effects.',
    ),
    ignores: [TESTS],
  },
  {
    ...forbidImports(
      ['scripts/checks/**', 'scripts/outputs/**'],
      [
        '../read/*',
        '../../read/*',
        '../write/*',
        '../../write/*',
        '../commands/*',
        '../../commands/*',
        ...EFFECTS,
      ],
      'Checks and outputs are pure: reading and writing is done by the command.',
    ),
    ignores: [TESTS],
  },
  forbidImports(['scripts/checks/**'], ['../outputs/**'], 'Checks and outputs do not know each other.'),
);
