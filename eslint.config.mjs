import { defineConfig } from 'eslint/config';
import simpleImportSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';
import { pastTheBoundary } from './eslint.boundary.mjs';

/** One block: what Node and packages have first, then by folder, the farthest first. */
const IMPORT_GROUPS = [['^\\u0000', '^node:', '^@?\\w', '^\\.\\.', '^\\.']];

export default defineConfig(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/', 'examples/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'simple-import-sort': simpleImportSort },
    rules: {
      'simple-import-sort/imports': ['error', { groups: IMPORT_GROUPS }],
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
    },
  },
  {
    files: ['src/extension/**'],
    ignores: ['src/extension/boundary.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...pastTheBoundary],
      // a promise that fails is a matter of the boundary, too
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
    },
  },
  // mocha's describe/it and node:assert
  { files: ['test/**'], rules: { '@typescript-eslint/no-floating-promises': 'off' } },
);
