import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { movePosts } from '../../../src/core/edits/series/movePosts.js';
import { changePosts } from '../../../src/extension/edits/changePosts.js';
import { saveOrTakeBack } from '../../../src/extension/edits/saveOrTakeBack.js';
import { Blog } from '../../../src/extension/posts/blog.js';
import { postText } from '../../support/blog';
import { MemoryFileSystem } from '../memoryFileSystem';
import { closeAll, eventually, replaceText } from '../support';
import { testLog } from '../testLog';

const ROOT = vscode.Uri.from({ scheme: 'up-next-test', path: '/blog' });

const pathOf = (name: string): string => `posts/${name}/${name}.md`;
const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(ROOT, pathOf(name));
const part = (section: number): string =>
  postText({ series: 'Locks', series_section: section }, `# Part ${section}\n`);

const TEXTS = { [uriOf('a').path]: part(1), [uriOf('b').path]: part(2), [uriOf('c').path]: part(3) };

describe('posts of which one cannot be written', () => {
  let files: MemoryFileSystem;
  let blog: Blog;
  let disposables: readonly { dispose: () => unknown }[];

  beforeEach(() => {
    files = new MemoryFileSystem(TEXTS);
    const provider = vscode.workspace.registerFileSystemProvider(ROOT.scheme, files);
    const log = testLog();
    blog = new Blog({ uri: ROOT, name: 'locks', index: 0 }, () => () => false, log);
    disposables = [blog, provider];
  });
  afterEach(async () => {
    await closeAll();
    for (const disposable of disposables) disposable.dispose();
  });

  /** Takes the first part out of the series; the others move up. */
  async function moveOut(): Promise<boolean> {
    const change = await changePosts(blog, (index) => movePosts(index, [pathOf('a')], { kind: 'none' }));
    return change !== undefined;
  }

  /** The text of each document as the editor has it. */
  async function documents(): Promise<Readonly<Record<string, string>>> {
    const texts: Record<string, string> = {};
    for (const name of ['a', 'b', 'c'])
      texts[uriOf(name).path] = (await vscode.workspace.openTextDocument(uriOf(name))).getText();
    return texts;
  }

  it('are changed and saved while all can be', async () => {
    assert.equal(await moveOut(), true);
    const moved = {
      [uriOf('a').path]: part(1).replace(/series.*\n/g, ''),
      [uriOf('b').path]: part(2).replace('section=2', 'section=1'),
      [uriOf('c').path]: part(3).replace('section=3', 'section=2'),
    };
    assert.deepEqual(files.texts(), moved);
    assert.deepEqual(await documents(), moved);
  });

  it('stay as they are where that is known beforehand', async () => {
    files.readOnly.add(uriOf('b').path);
    assert.equal(await moveOut(), false);
    assert.deepEqual(files.texts(), TEXTS);
    assert.deepEqual(await documents(), TEXTS);
  });

  it('are as before where it shows while saving, on disk and in the editor', async () => {
    files.failing.add(uriOf('c').path);
    assert.equal(await moveOut(), false);
    assert.ok(files.written.includes(uriOf('b').path), 'what was saved before has been written back');
    assert.deepEqual(files.texts(), TEXTS);
    assert.deepEqual(await documents(), TEXTS);
  });

  it('are as before where the editor takes one for read-only, and changes its document all the same', async () => {
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('readonlyInclude', { '**/b.md': true }, vscode.ConfigurationTarget.Global);
    try {
      assert.equal(await moveOut(), false);
      assert.deepEqual(files.texts(), TEXTS);
      assert.deepEqual(await documents(), TEXTS);
      await settings.update('refactoring.autoSave', false, vscode.ConfigurationTarget.Global);
      assert.equal(await moveOut(), false);
      assert.deepEqual(files.texts(), TEXTS);
      assert.deepEqual(await documents(), TEXTS);
    } finally {
      await settings.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Global);
      await settings.update('refactoring.autoSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('keep what the author had typed', async () => {
    const editor = await vscode.window.showTextDocument(uriOf('b'));
    await replaceText(editor, 'topic=Docker', 'topic=Locks');
    await eventually(() => (editor.document.isDirty ? true : undefined));
    const typed = editor.document.getText();
    files.failing.add(uriOf('c').path);
    assert.equal(await moveOut(), false);
    assert.deepEqual(files.texts(), TEXTS);
    assert.deepEqual(await documents(), { ...TEXTS, [uriOf('b').path]: typed });
    assert.equal(editor.document.isDirty, true);
  });

  it('are told by the one that could not be saved', async () => {
    files.failing.add(uriOf('c').path);
    const edit = new vscode.WorkspaceEdit();
    const changed = [];
    for (const name of ['a', 'c']) {
      const document = await vscode.workspace.openTextDocument(uriOf(name));
      changed.push({ document, text: document.getText(), wasDirty: false });
      edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    }
    await vscode.workspace.applyEdit(edit);
    const unsaved = await saveOrTakeBack(changed);
    assert.equal(unsaved?.uri.toString(), uriOf('c').toString());
    assert.deepEqual(files.texts(), TEXTS);
  });
});
