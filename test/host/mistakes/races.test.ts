import * as assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { temporaryFolder } from '../../../scripts/temporary.mjs';
import type { Plan } from '../../../src/core/edits/plan.js';
import { movePosts } from '../../../src/core/edits/series/movePosts.js';
import type { Index } from '../../../src/core/index/index.js';
import { changePosts } from '../../../src/extension/edits/changePosts.js';
import { undoLast } from '../../../src/extension/edits/undo.js';
import { quickFixActions, resolveEdit } from '../../../src/extension/fixes/quickFixActions.js';
import type { Blog } from '../../../src/extension/posts/blog.js';
import { textsBelow } from '../../e2e/texts';
import { NAMES, part, PARTS, pathOf, useLocks, writeFiles } from '../locks';
import { MemoryFileSystem } from '../memoryFileSystem';
import { disposedAfterEach, openBlog } from '../openBlog';
import { eventually, replaceText } from '../support';

const inNoSeries = (text: string): string => text.replace(/series.*\n/g, '');

describe('a change of several posts at the same time as', () => {
  const before = PARTS;
  const locks = useLocks();
  let root: string;
  let blog: Blog;
  beforeEach(() => {
    ({ root, blog } = locks());
  });

  const moveOut = (index: Index, name: string): Plan => movePosts(index, [pathOf(name)], { kind: 'none' });

  /** Takes the first part out of the series, and does something else once the posts to change are open. */
  async function moveOutWhile(action: () => unknown): Promise<{ readonly isDone: boolean }> {
    let plans = 0;
    const change = await changePosts(blog, (index) => {
      plans++;
      // the first plan says which documents to open, the second one is made of them
      if (plans === 2) action();
      return moveOut(index, 'a');
    });
    return { isDone: change !== undefined };
  }

  const moved = {
    [pathOf('a')]: inNoSeries(part(1)),
    ...Object.fromEntries(
      ['b', 'c', 'd'].map((name, place) => [
        pathOf(name),
        part(place + 2).replace(`section=${place + 2}`, `section=${place + 1}`),
      ]),
    ),
  };

  it('typing is made of the text that was typed, and loses none of it', async () => {
    const editor = await vscode.window.showTextDocument(blog.uri(pathOf('b')));
    let typed: Promise<void> | undefined;
    const { isDone } = await moveOutWhile(() => {
      typed = replaceText(editor, '# Part 2', 'Some words above.\n\n# Part 2, and more');
    });
    await typed;
    const words = (text: string): string =>
      text.replace('# Part 2', 'Some words above.\n\n# Part 2, and more');
    assert.equal(isDone, true);
    const texts = textsBelow(root);
    assert.deepEqual(
      { ...texts, [pathOf('b')]: editor.document.getText() },
      { ...moved, [pathOf('b')]: words(moved[pathOf('b')] ?? '') },
    );
  });

  it('another one is made after it, of what it has left', async () => {
    const [first, second] = await Promise.all([
      changePosts(blog, (index) => moveOut(index, 'a')),
      changePosts(blog, (index) => moveOut(index, 'b')),
    ]);
    assert.ok(first && second);
    assert.deepEqual(textsBelow(root), {
      [pathOf('a')]: inNoSeries(part(1)),
      [pathOf('b')]: inNoSeries(part(2)),
      [pathOf('c')]: part(3).replace('section=3', 'section=1'),
      [pathOf('d')]: part(4).replace('section=4', 'section=2'),
    });
  });

  it('another program writes one of them leaves what that has written, and is all or nothing', async () => {
    const written = part(3, 'Keys').replace('# Part 3', '# Written by another program, and longer');
    const { isDone } = await moveOutWhile(() => {
      writeFileSync(path.join(root, pathOf('c')), written);
    });
    const wanted = isDone
      ? { ...moved, [pathOf('c')]: written.replace('section=3', 'section=2') }
      : { ...before, [pathOf('c')]: written };
    assert.deepEqual(textsBelow(root), wanted);
    const { document } = await vscode.window.showTextDocument(blog.uri(pathOf('c')));
    await eventually(() => (document.getText() === wanted[pathOf('c')] ? true : undefined));
    assert.equal(document.isDirty, false);
  });

  it('one of them is deleted does not bring it back, and is all or nothing', async () => {
    const { isDone } = await moveOutWhile(() => {
      rmSync(path.join(root, 'posts/c'), { recursive: true });
    });
    const wanted = Object.entries(isDone ? moved : before).filter(([file]) => file !== pathOf('c'));
    assert.deepEqual(textsBelow(root), Object.fromEntries(wanted));
  });

  it('all of them are unsaved changes all, saves none, and is taken back at once', async () => {
    const typed: Record<string, string> = {};
    for (const name of NAMES) {
      const editor = await vscode.window.showTextDocument(blog.uri(pathOf(name)));
      await replaceText(editor, 'topic=Docker', 'topic=Locks');
      typed[pathOf(name)] = editor.document.getText();
    }
    const documents = NAMES.map((name) => {
      const uri = blog.uri(pathOf(name)).toString();
      return vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
    });
    const shown = () =>
      Object.fromEntries(
        documents.map((document, place) => [pathOf(NAMES[place] ?? ''), document?.getText()]),
      );
    assert.ok(await changePosts(blog, (index) => moveOut(index, 'a')));
    const inLocks = Object.entries(moved).map(([file, text]) => [file, text.replace('=Docker', '=Locks')]);
    assert.deepEqual(shown(), Object.fromEntries(inLocks));
    assert.deepEqual(textsBelow(root), before);
    await undoLast();
    assert.deepEqual(shown(), typed);
    assert.deepEqual(textsBelow(root), before);
    assert.ok(documents.every((document) => document?.isDirty));
  });
});

describe('a quick fix that changes several posts', () => {
  const made = disposedAfterEach();
  const files = { [pathOf('a')]: part(1), [pathOf('b')]: part(3), [pathOf('c')]: part(4) };

  /** The fix that closes the gap, offered for the blog in a folder, and not chosen yet. */
  async function offered(root: string): Promise<vscode.CodeAction> {
    writeFiles(root, files);
    const blog = await openBlog(vscode.Uri.file(root), made);
    const post = blog.index?.posts.get(pathOf('b'));
    const [found] = blog.diagnostics(pathOf('b'));
    assert.ok(post && found);
    const actions = await quickFixActions({ blog, post }, files[pathOf('b')] ?? '', found, []);
    const action = actions.find(({ title }) => title === 'Renumber “Locks”');
    assert.ok(action);
    assert.equal(action.edit, undefined);
    return action;
  }

  /** What the edit of the fix makes of the files, none of which is open. */
  async function chosen(action: vscode.CodeAction): Promise<Readonly<Record<string, string>>> {
    const { edit } = await resolveEdit(action);
    const texts: Record<string, string> = {};
    for (const [uri, edits] of edit?.entries() ?? []) {
      const document = await vscode.workspace.openTextDocument(uri);
      const offsets = edits.map(({ range, newText }) => ({
        start: document.offsetAt(range.start),
        end: document.offsetAt(range.end),
        newText,
      }));
      texts[path.basename(uri.path, '.md')] = offsets.reduceRight(
        (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
        document.getText(),
      );
    }
    return texts;
  }

  it('is made for the texts at the time when it is chosen', async () => {
    const folder = temporaryFolder('host');
    made.push({ dispose: folder.remove });
    const action = await offered(folder.path);
    const written = `\uFEFF\n${part(4, 'Keys')}`;
    writeFileSync(path.join(folder.path, pathOf('c')), written);
    assert.deepEqual(await chosen(action), {
      b: part(3).replace('section=3', 'section=2'),
      c: written.slice(1).replace('section=4', 'section=3'),
    });
  });

  it('changes nothing where it is no longer one', async () => {
    const folder = temporaryFolder('host');
    made.push({ dispose: folder.remove });
    const action = await offered(folder.path);
    writeFileSync(path.join(folder.path, pathOf('b')), part(2));
    writeFileSync(path.join(folder.path, pathOf('c')), part(3));
    assert.deepEqual(await chosen(action), {});
  });
});

describe('a post that is deleted while the folder is read', () => {
  const made = disposedAfterEach();
  const ROOT = vscode.Uri.from({ scheme: 'up-next-races', path: '/blog' });

  it('is not there, and the others are', async () => {
    const uri = (name: string): string => vscode.Uri.joinPath(ROOT, pathOf(name)).path;
    const deleting = new (class extends MemoryFileSystem {
      override readFile(file: vscode.Uri): Uint8Array {
        if (file.path === uri('b')) throw vscode.FileSystemError.FileNotFound(file);
        return super.readFile(file);
      }
    })({ [uri('a')]: part(1), [uri('b')]: part(2), [uri('c')]: part(3) });
    made.push(vscode.workspace.registerFileSystemProvider(ROOT.scheme, deleting));
    const blog = await openBlog(ROOT, made);
    assert.deepEqual([...(blog.index?.posts.keys() ?? [])], [pathOf('a'), pathOf('c')]);
    assert.deepEqual(
      blog.diagnostics(pathOf('c')).map(({ rule }) => rule),
      ['section-gap'],
    );
  });
});
