// The house rules that a machine can hold: who may import whom, what keeps core pure, and how a file looks.
import path from 'node:path';
import boundaries from 'eslint-plugin-boundaries';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import house from './test/lint/house-rules.js';

const root = import.meta.dirname;

/** Rooms by folder; the narrower folder stands before the room that it lies in. */
const elements = [
  { type: 'core', pattern: 'core' },
  { type: 'paper', pattern: 'paper' },
  { type: 'pane', pattern: 'pane' },
  { type: 'addin', pattern: 'addin' },
  { type: 'sidebar', pattern: 'apps-script/sidebar' },
  { type: 'apps-script', pattern: 'apps-script' },
  { type: 'page', pattern: 'workbench/page' },
  { type: 'workbench', pattern: 'workbench' },
  { type: 'test', pattern: 'test' },
];

/** The import table of ARCHITECTURE.md. */
const imports = {
  core: ['core'],
  paper: ['core', 'paper'],
  pane: ['core', 'paper', 'pane'],
  addin: ['core', 'paper', 'pane', 'addin'],
  sidebar: ['core', 'paper', 'pane', 'sidebar', 'apps-script'],
  'apps-script': ['core', 'apps-script'],
  page: ['core', 'paper', 'pane', 'page', 'workbench'],
  workbench: ['core', 'paper', 'workbench'],
  test: ['core', 'paper', 'pane', 'addin', 'sidebar', 'apps-script', 'page', 'workbench', 'test'],
};

/** Libraries that core may use: pure ones alone. */
const PURE = ['@borgar/fx/xlsx', 'valibot', 'jsep'];

const onlyPackages = (names) => ({
  regex: `^(?!\\.{1,2}/|(${names.map((name) => name.replaceAll('/', '\\/')).join('|')})$)`,
  message: `core is pure: besides core itself it may import ${names.join(', ')}.`,
});

const withExtension = {
  regex: '^\\.{1,2}/(?!.*\\.(ts|tsx|js|mjs|cjs|json|css)$)',
  message: 'Spell the extension: imports end in .ts.',
};

/** What would tie core to a clock, a locale, a binary float or a host, though the language itself has it. */
const IMPURE_GLOBALS = ['Date', 'Intl', 'parseFloat', 'globalThis', 'WeakRef', 'FinalizationRegistry', 'Atomics', 'SharedArrayBuffer'];

const IMPURE_SYNTAX = [
  { selector: "LogicalExpression[operator='||'] > Literal.right[value=0]", message: 'A blank is not zero: say what a missing number means.' },
  { selector: "AssignmentExpression[operator='||='] > Literal.right[value=0]", message: 'A blank is not zero: say what a missing number means.' },
  { selector: 'ImportExpression', message: 'core loads nothing at run time.' },
  {
    selector: 'MemberExpression[property.name=/^(toLocale[A-Z]|localeCompare$)/]',
    message: 'core answers alike in every locale: no locale of the machine.',
  },
];

const UNRUN_TESTS = [
  {
    selector: 'MemberExpression[property.name=/^(only|skip|skipIf|runIf|todo|fails)$/]',
    message: 'Every test runs, every time.',
  },
  { selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', message: 'Every test runs, every time.' },
];

/** Regular expressions that are slow on some cell of a sheet, or that do not say what they seem to say. */
const REGEXP = [
  'no-super-linear-backtracking',
  'no-contradiction-with-assertion',
  'no-dupe-disjunctions',
  'no-empty-alternative',
  'no-empty-capturing-group',
  'no-empty-character-class',
  'no-empty-group',
  'no-empty-lookarounds-assertion',
  'no-invalid-regexp',
  'no-lazy-ends',
  'no-misleading-unicode-character',
  'no-optional-assertion',
  'no-potentially-useless-backreference',
  'no-useless-assertions',
  'no-useless-backreference',
  'no-useless-quantifier',
  'strict',
];

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/node_modules/', 'dist/', 'out/', 'coverage/'] },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: { house },
    rules: {
      'house/first-line': 'error',
      'house/file-name': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
    },
  },
  { plugins: { regexp }, rules: Object.fromEntries(REGEXP.map((name) => [`regexp/${name}`, 'error'])) },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      // Those that need types and have paid for themselves: a promise that is forgotten, a union's member that is forgotten.
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
      'no-restricted-imports': ['error', { patterns: [withExtension] }],
    },
  },
  {
    files: [...TYPESCRIPT, '**/*.js', '**/*.mjs'],
    ignores: ['*.*'],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': root,
      'boundaries/elements': elements,
      'import/resolver': { [path.join(root, 'test/lint/written-path.cjs')]: {} },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: '{{from.type}} may not import {{to.type}}: see the import table in ARCHITECTURE.md.',
          rules: [
            ...Object.entries(imports).map(([from, to]) => ({ from: { type: from }, allow: { to: { type: to } } })),
            // A test beside its room may build its sheets with what test/ lends.
            { from: { internalPath: '**/*.test.{ts,tsx}' }, allow: { to: { type: 'test' } } },
          ],
        },
      ],
    },
  },
  {
    files: ['core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    // The libraries of types that other rooms use know the DOM's names: core is held to the language's own.
    languageOptions: { globals: {}, parserOptions: { lib: ['es2022'] } },
    rules: {
      'no-console': 'error',
      'no-undef': 'error',
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS.map((name) => ({ name, message: 'core has no clock, locale, host or binary float.' }))],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'core answers alike every time.' },
        { object: 'Number', property: 'parseFloat', message: 'Numbers are read by core/sheet/read-points.ts.' },
      ],
      'no-restricted-syntax': ['error', ...IMPURE_SYNTAX],
      'no-restricted-imports': ['error', { patterns: [withExtension, onlyPackages(PURE)] }],
    },
  },
  {
    files: ['core/**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [withExtension, onlyPackages([...PURE, 'vitest', 'fast-check'])] }] },
  },
  {
    files: ['paper/**/*.ts'],
    ignores: ['**/*.test.ts', 'paper/paint-in-page.ts'],
    rules: {
      'no-restricted-globals': ['error', ...['document', 'window', 'Image', 'process', 'Buffer', 'fetch', 'XMLHttpRequest', 'Date'].map((name) => ({ name, message: 'paper runs in Node and in a page alike.' }))],
      'no-restricted-imports': ['error', { patterns: [withExtension, { regex: '^node:', message: 'paper runs in Node and in a page alike.' }] }],
    },
  },
  {
    files: ['pane/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', 'Office', 'Excel', 'google', 'SpreadsheetApp', 'process', 'Buffer', 'fetch', 'XMLHttpRequest'],
      'no-restricted-imports': ['error', { patterns: [withExtension, { regex: '^(node:|@microsoft/office-js|excelize-wasm)', message: 'pane knows no host.' }] }],
    },
  },
  { files: TESTS, rules: { 'no-restricted-syntax': ['error', ...UNRUN_TESTS] } },
);
