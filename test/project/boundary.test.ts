import * as assert from 'node:assert/strict';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { pastTheBoundary } from '../../eslint.boundary.mjs';

/** What the linter says to use in place of some code of the extension. */
function insteadOf(code: string): readonly string[] {
  const found = new Linter().verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      rules: { 'no-restricted-syntax': ['error', ...pastTheBoundary] },
    },
    'feature.ts',
  );
  return found.map(({ message }) => /use `(\w+)` of boundary\.ts/.exec(message)?.[1] ?? message);
}

describe('the error boundary of the extension', () => {
  for (const [code, instead] of [
    ["vscode.commands.registerCommand('upNext.x', () => 1);", 'command'],
    ['blogs.onDidChange(() => update());', 'listen'],
    ['vscode.workspace.onWillRenameFiles((event) => plan(event));', 'listen'],
    ['token.onCancellationRequested(end);', 'listen'],
    ['vscode.languages.registerHoverProvider(MARKDOWN, { provideHover: () => hover });', 'guarded'],
    ["vscode.window.registerWebviewPanelSerializer('x', serializer);", 'guarded'],
    ["vscode.window.createTreeView('x', { treeDataProvider: rows });", 'guarded'],
    ["vscode.window.createTreeView('x', { dragAndDropController: new DragAndDrop() });", 'guarded'],
    ['setTimeout(() => update(), 10);', 'guard'],
    ['void update();', 'run'],
  ] as const)
    it(`cannot be passed by ${code}`, () => assert.deepEqual(insteadOf(code), [instead]));

  for (const code of [
    "command('upNext.x', () => 1);",
    'listen(blogs.onDidChange, () => update());',
    'vscode.languages.registerHoverProvider(MARKDOWN, guarded({ provideHover: () => hover }));',
    "vscode.window.createTreeView('x', { treeDataProvider: guarded(rows) });",
    'setTimeout(guard(update), 10);',
    'run(update());',
  ])
    it(`lets ${code} through`, () => assert.deepEqual(insteadOf(code), []));
});
