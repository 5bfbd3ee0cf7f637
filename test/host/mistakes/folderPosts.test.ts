import * as assert from 'node:assert/strict';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { temporaryFolder } from '../../../scripts/temporary.mjs';
import { FolderPosts } from '../../../src/extension/posts/folderPosts.js';
import { postText } from '../../support/blog';

describe('the posts of a folder', () => {
  let root: string;
  let posts: FolderPosts;
  let disposables: readonly { dispose: () => unknown }[];

  /** Reads a folder with these files in it. */
  async function open(files: Readonly<Record<string, string>>): Promise<void> {
    const folder = temporaryFolder('host');
    root = folder.path;
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
    const log = vscode.window.createOutputChannel('Up Next, tested', { log: true });
    posts = new FolderPosts({ uri: vscode.Uri.file(root), name: 'posts', index: 0 }, () => () => false, log);
    disposables = [posts, log, { dispose: folder.remove }];
    await posts.settled();
  }
  afterEach(() => {
    for (const disposable of disposables) disposable.dispose();
  });

  /** Writes a file, or removes it, and waits until that is known. */
  async function change(name: string, text: string | undefined): Promise<void> {
    if (text === undefined) rmSync(path.join(root, name));
    else writeFileSync(path.join(root, name), text);
    posts.touch(name);
    await posts.settled();
  }

  const paths = (): readonly string[] => [...(posts.index?.posts.keys() ?? [])].sort();

  it('do not come back when they are gone and other front matter becomes a mistake', async () => {
    const yaml = '---\ntitle: A post\ndate: 2024-01-01\ntopic: Locks\n---\n\n# A post\n';
    await open({ 'a.md': yaml, 'b.md': yaml });
    assert.deepEqual(paths(), []);
    await change('a.md', undefined);
    await change('c.md', postText({}, '# C\n'));
    assert.deepEqual(paths(), ['b.md', 'c.md']);
  });

  it('stay when the whole folder cannot be read for a while', async () => {
    await open({ 'a.md': postText({}, '# A\n') });
    renameSync(root, `${root}-away`);
    await posts.rescan();
    assert.deepEqual(paths(), ['a.md']);
    renameSync(`${root}-away`, root);
  });

  it('follow a configuration that came while they were read, and that was given up', async () => {
    await open({ 'a.md': postText({}, '# A\n') });
    writeFileSync(path.join(root, '.upnext.json'), '{ "siteUrl": "https://blog.example.org" }');
    posts.touch('.upnext.json');
    await new Promise<void>((resolve) => {
      const reading = posts.onDidProgress(({ doing }) => {
        if (doing !== 'reading') return;
        reading.dispose();
        posts.abandonScan();
        resolve();
      });
    });
    await posts.settled();
    assert.equal(posts.index?.site.config.siteUrl, 'https://blog.example.org');
  });

  it('follow the configuration also after a reading was given up', async () => {
    await open({ 'a.md': postText({}, '# A\n') });
    const reading = posts.rescan();
    posts.abandonScan();
    await reading;
    await change('.upnext.json', '{ "siteUrl": "https://blog.example.org" }');
    assert.equal(posts.index?.site.config.siteUrl, 'https://blog.example.org');
  });
});
