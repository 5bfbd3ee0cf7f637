import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { pastTheBoundary } from './eslint.boundary.mjs';

export default defineConfig(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/', 'examples/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
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
