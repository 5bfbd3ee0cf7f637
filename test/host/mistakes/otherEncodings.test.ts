import * as assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Plan } from '../../../src/core/edits/plan.js';
import { rename } from '../../../src/core/edits/rename.js';
import { renumber } from '../../../src/core/edits/renumber.js';
import type { Index } from '../../../src/core/index/index.js';
import { changePosts } from '../../../src/extension/edits/changePosts.js';
import { findUnwritable } from '../../../src/extension/edits/findUnwritable.js';
import { planMoves } from '../../../src/extension/fileOperations/planMoves.js';
import { Blog } from '../../../src/extension/posts/blog.js';
import { postText } from '../../support/blog';
import { closeAll } from '../support';
import { testLog } from '../testLog';

const part = (section: number): string =>
  postText({ series: 'Locks', series_section: section }, `# Café ${section}\n\n[next](../c/c.md)\n`);

const RENUMBERED = part(3).replace('section=3', 'section=2');

const pathOf = (name: string): string => `posts/${name}/${name}.md`;

/** With a byte order mark, as Windows writes it. */
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('posts of which one is not UTF-8', () => {
  let folder: string;
  let blog: Blog;
  let disposables: readonly { dispose: () => unknown }[];

  const fileOf = (name: string): string => path.join(folder, pathOf(name));
  const uriOf = (name: string): vscode.Uri => vscode.Uri.file(fileOf(name));
  const bytes = (): readonly Buffer[] => ['a', 'b', 'c'].map((name) => readFileSync(fileOf(name)));

  /** Two posts are UTF-8, and the one at `b` is as it is said to be; their numbers are 1, 3 and 5. */
  function write(b: Buffer): void {
    for (const [name, content] of Object.entries({ a: part(1), b, c: part(5) })) {
      mkdirSync(path.dirname(fileOf(name)), { recursive: true });
      writeFileSync(fileOf(name), content);
    }
    const log = testLog();
    blog = new Blog({ uri: vscode.Uri.file(folder), name: 'locks', index: 0 }, () => () => false, log);
    disposables = [blog];
  }

  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'up-next-encodings-'))));
  afterEach(async () => {
    await closeAll();
    for (const disposable of disposables) disposable.dispose();
    rmSync(folder, { recursive: true });
  });

  const isChanged = async (plan: (index: Index) => Plan): Promise<boolean> =>
    (await changePosts(blog, plan)) !== undefined;
  const renumberAll = (): Promise<boolean> =>
    isChanged((index) => ({ kind: 'edits', edits: renumber(index.series.get('Locks') ?? []) }));
  const renameTo = (name: string): Promise<boolean> =>
    isChanged((index) => rename(index, { role: 'series', name: 'Locks' }, name));

  it('are renumbered while all are UTF-8', async () => {
    write(Buffer.from(part(3)));
    assert.equal(await renumberAll(), true);
    assert.deepEqual(
      bytes().map(String),
      [part(1), part(3), part(5)].map((text, place) => text.replace(/section=\d/, `section=${place + 1}`)),
    );
  });

  it('keep every byte, the others too, when they are renumbered or renamed', async () => {
    write(Buffer.from(part(3), 'latin1'));
    const before = bytes();
    assert.equal(await renumberAll(), false);
    assert.equal(await renameTo('Keys'), false);
    assert.deepEqual(bytes(), before);
    assert.ok(vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
  });

  it('are named, whoever plans a change of them', async () => {
    write(Buffer.from(part(3), 'latin1'));
    await blog.settled();
    const edits = renumber(blog.index?.series.get('Locks') ?? []);
    assert.deepEqual(
      edits.map((edit) => edit.path),
      [pathOf('b'), pathOf('c')],
    );
    for (const planned of ['documents', 'files'] as const) {
      assert.equal(await findUnwritable(blog, edits, planned), pathOf('b'));
      assert.equal(await findUnwritable(blog, edits.slice(1), planned), undefined);
    }
  });

  it('have no links mended when a file is moved', async () => {
    write(Buffer.from(part(3), 'latin1'));
    await blog.settled();
    const token = new vscode.CancellationTokenSource().token;
    const moves = [{ from: pathOf('c'), to: 'posts/d/d.md' }];
    assert.deepEqual(await planMoves(blog, moves, token), []);
    writeFileSync(fileOf('b'), part(3));
    blog.touch(pathOf('b'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const document = await vscode.workspace.openTextDocument(uriOf('b'));
    if (document.getText().includes('\uFFFD')) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    const paths = (await planMoves(blog, moves, token)).map((edit) => edit.path);
    assert.deepEqual(new Set(paths), new Set([pathOf('a'), pathOf('b'), pathOf('c')]));
  });

  it('are written in the encoding that the author has opened them with', async () => {
    write(Buffer.from(part(3), 'latin1'));
    const document = await vscode.workspace.openTextDocument(uriOf('b'), { encoding: 'iso88591' });
    await vscode.window.showTextDocument(document);
    assert.equal(await renumberAll(), true);
    assert.deepEqual(bytes()[1], Buffer.from(RENUMBERED, 'latin1'));
    assert.deepEqual(bytes()[2], Buffer.from(part(5).replace('section=5', 'section=3')));
    const before = bytes();
    // Latin-1 has no letter for it
    assert.equal(await renameTo('Schlüssel →'), false);
    assert.deepEqual(bytes(), before);
    assert.equal(await renameTo('Schlüssel'), true);
    assert.deepEqual(bytes()[1], Buffer.from(RENUMBERED.replace('Locks', 'Schlüssel'), 'latin1'));
  });

  it('are written as UTF-16 where a byte order mark says that they are', async () => {
    write(utf16(part(3)));
    await blog.settled();
    await vscode.window.showTextDocument(uriOf('b'));
    blog.touch(pathOf('b'));
    assert.equal(await renumberAll(), true);
    assert.deepEqual(bytes()[1], utf16(RENUMBERED));
  });
});
