import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newPost } from '../../../src/core/edits/newPost.js';
import { movePosts } from '../../../src/core/edits/series/movePosts.js';
import { changePosts } from '../../../src/extension/edits/changePosts.js';
import { undoLast } from '../../../src/extension/edits/undo.js';
import type { Blog } from '../../../src/extension/posts/blog.js';
import { textsBelow } from '../../e2e/texts';
import { NAMES, PARTS, pathOf, useLocks } from '../locks';
import { replaceText } from '../support';

describe('undo of what was done to several posts', () => {
  const before = PARTS;
  const locks = useLocks();
  let root: string;
  let blog: Blog;
  beforeEach(() => {
    ({ root, blog } = locks());
  });

  /** Takes the first part out of the series; the others move up. */
  async function moveOut(): Promise<void> {
    const change = await changePosts(blog, (index) => movePosts(index, [pathOf('a')], { kind: 'none' }));
    assert.ok(change);
    assert.notDeepEqual(textsBelow(root), before);
  }

  const dirty = (): readonly string[] =>
    vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.path);
  const tabs = (): readonly string[] =>
    vscode.window.tabGroups.all.flatMap((group) => group.tabs).map(({ label }) => label);

  it('takes all of it back while none of the posts is open, saves it, and opens none', async () => {
    await moveOut();
    await undoLast();
    assert.deepEqual(textsBelow(root), before);
    assert.deepEqual(dirty(), []);
    assert.deepEqual(tabs(), []);
  });

  it('takes back one change after another', async () => {
    await moveOut();
    const between = textsBelow(root);
    await changePosts(blog, (index) => movePosts(index, [pathOf('d')], { kind: 'onto', path: pathOf('b') }));
    assert.notDeepEqual(textsBelow(root), between);
    await undoLast();
    assert.deepEqual(textsBelow(root), between);
    await undoLast();
    assert.deepEqual(textsBelow(root), before);
  });

  it('leaves unsaved what was unsaved before', async () => {
    const editor = await vscode.window.showTextDocument(blog.uri(pathOf('b')));
    await replaceText(editor, 'topic=Docker', 'topic=Locks');
    const typed = editor.document.getText();
    await moveOut();
    await undoLast();
    assert.deepEqual(textsBelow(root), before);
    assert.equal(editor.document.getText(), typed);
    assert.deepEqual(dirty(), [editor.document.uri.path]);
  });

  it('takes nothing back where a post has changed since', async () => {
    await moveOut();
    const after = textsBelow(root);
    const editor = await vscode.window.showTextDocument(blog.uri(pathOf('c')));
    await replaceText(editor, 'topic=Docker', 'topic=Locks');
    await undoLast();
    assert.deepEqual(textsBelow(root), after);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await undoLast();
    assert.deepEqual(textsBelow(root), before);
  });

  it('takes a new post away with its folder and its tab, and closes the gap that was made for it', async () => {
    const change = await changePosts(blog, (index) => {
      const post = newPost(index, { title: 'Keys', series: 'Locks', section: 2, topic: 'Docker' });
      if (post.kind === 'problem') return { kind: 'refused', why: post.why };
      return { kind: 'edits', edits: post.edits, creates: post };
    });
    assert.ok(change?.created);
    await vscode.window.showTextDocument(change.created.uri);
    await undoLast();
    assert.deepEqual(textsBelow(root), before);
    const folders = await vscode.workspace.fs.readDirectory(blog.uri('posts'));
    assert.deepEqual(folders.map(([name]) => name).sort(), [...NAMES]);
    assert.deepEqual(tabs(), []);
  });
});
