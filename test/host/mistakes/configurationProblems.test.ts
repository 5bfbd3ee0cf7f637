import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { untilEqual } from '../../support/untilEqual';
import { eventually, fileUri, openPost, postUri, untilRules } from '../support';

/** What VS Code finds in it tells that it has read the whole text. */
const SIGN = '"siteUrl": "https://example.org", "siteUrl": "https://example.org"';

const CONFIG = fileUri('.upnext.json');

/** Everything that is said of the configuration, by whomever, in the order of the text. */
function told(): readonly string[] {
  return vscode.languages
    .getDiagnostics(CONFIG)
    .toSorted((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ source, message }) => `${source}: ${message}`);
}

async function untilTold(expected: readonly string[]): Promise<void> {
  await eventually(() => (told().join('\n') === expected.join('\n') ? true : undefined)).catch(() => {
    assert.deepEqual(told(), expected);
  });
}

async function write(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(CONFIG, new TextEncoder().encode(text));
}

/** Opens the configuration with this text, which is not saved. */
async function type(text: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(CONFIG);
  const { document } = editor;
  // refused while VS Code reads again what the test before has written into the file
  await eventually(async () => {
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((builder) => {
      builder.replace(new vscode.Range(new vscode.Position(0, 0), end), text);
    });
    return document.getText() === text ? true : undefined;
  });
  return editor;
}

describe('a mistake in the configuration', () => {
  let original: Uint8Array;

  before(async () => {
    original = await vscode.workspace.fs.readFile(CONFIG);
    await openPost('fields/field-unknown');
    await untilRules(postUri('fields/field-unknown'), ['field-unknown']);
  });

  afterEach(async () => {
    await vscode.window.showTextDocument(CONFIG);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.writeFile(CONFIG, original);
    await untilTold([]);
    await untilRules(postUri('fields/field-unknown'), ['field-unknown']);
  });

  for (const [written, message] of [
    ['"posts": "a.md"', '"posts": Write a list, as in ["…"]'],
    ['"posts": [1]', '"posts.0": Write a text in quotes'],
    ['"layout": "folders"', '"layout": Write "auto", "folder" or "file"'],
    ['"fields": { "a": { "required": "yes" } }', '"fields.a.required": Write true or false'],
    ['"colour": 1', 'Unknown setting "colour". Remove it, or correct its spelling'],
    ['"rules": { "section-gaps": "off" }', '"rules.section-gaps": There is no rule "section-gaps"'],
    [
      '"rules": { "section-gap": "none" }',
      '"rules.section-gap": Write "off", "hint", "info", "warning" or "error"',
    ],
    [
      '"rules": { "summary-length": { "max": 0 } }',
      '"rules.summary-length.max": Write a number that is not below 1',
    ],
  ] as const) {
    it(`is told once: ${written}`, async () => {
      await type(`{ ${written}, ${SIGN} }`);
      await untilTold([`Up Next: ${message}`, 'jsonc: Duplicate object key', 'jsonc: Duplicate object key']);
    });
  }

  it('is told by VS Code where it is one in any JSON, and by Up Next where the file is closed', async () => {
    await type('{ "posts" }');
    await untilTold(['jsonc: Colon expected']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await write('{ "posts" }');
    await untilTold(['Up Next: This is not valid JSON: colon expected']);
    await vscode.window.showTextDocument(CONFIG);
    await untilTold(['jsonc: Colon expected']);
  });

  it('takes nothing from completion and hover', async () => {
    const editor = await type('{ "layout": "", "exclude": [], "rules": { "section-gap": "" } }');
    const labelsAt = async (text: string): Promise<readonly string[]> => {
      const offset = editor.document.getText().indexOf(text) + text.length;
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        CONFIG,
        editor.document.positionAt(offset),
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    // what completes may not have read the last text yet
    await untilEqual(() => labelsAt('"layout": "'), ['"auto"', '"file"', '"folder"']);
    assert.deepEqual(await labelsAt('"section-gap": "'), [
      '"error"',
      '"hint"',
      '"info"',
      '"off"',
      '"warning"',
    ]);
    const settings = await labelsAt('{ ');
    for (const setting of ['posts', 'siteUrl', 'fields']) assert.ok(settings.includes(setting), setting);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      CONFIG,
      editor.document.positionAt(editor.document.getText().indexOf('exclude')),
    );
    const words = hovers.flatMap(({ contents }) => contents as readonly vscode.MarkdownString[]);
    assert.match(words.map(({ value }) => value).join('\n'), /where posts are not looked for/);
  });
});
