import * as assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { temporaryFolder } from '../../../scripts/temporary.mjs';
import { Blog } from '../../../src/extension/posts/blog.js';
import { postText } from '../../support/blog';
import { testLog } from '../testLog';

describe('the posts of a folder', () => {
  let root: string;
  let blog: Blog;
  let disposables: readonly { dispose: () => unknown }[];

  /** Reads a folder with these files in it. */
  async function open(files: Readonly<Record<string, string>>): Promise<void> {
    const folder = temporaryFolder('host');
    root = folder.path;
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
    const log = testLog();
    blog = new Blog({ uri: vscode.Uri.file(root), name: 'posts', index: 0 }, () => () => false, log);
    disposables = [blog, { dispose: folder.remove }];
    await blog.settled();
  }
  afterEach(() => {
    for (const disposable of disposables) disposable.dispose();
  });

  /** Writes a file, or removes it, and waits until that is known. */
  async function change(name: string, text: string | undefined): Promise<void> {
    if (text === undefined) rmSync(path.join(root, name));
    else writeFileSync(path.join(root, name), text);
    blog.touch(name);
    await blog.settled();
  }

  const paths = (): readonly string[] => [...(blog.index?.posts.keys() ?? [])].sort();

  it('do not come back when they are gone and other front matter becomes a mistake', async () => {
    const yaml = '---\ntitle: A post\ndate: 2024-01-01\ntopic: Locks\n---\n\n# A post\n';
    await open({ 'a.md': yaml, 'b.md': yaml });
    assert.deepEqual(paths(), ['a.md', 'b.md']);
    await change('a.md', undefined);
    await change('c.md', postText({}, '# C\n'));
    assert.deepEqual(paths(), ['b.md', 'c.md']);
  });

  it('stay when the whole folder cannot be read for a while', async () => {
    await open({ 'a.md': postText({}, '# A\n') });
    renameSync(root, `${root}-away`);
    await blog.rescan();
    assert.deepEqual(paths(), ['a.md']);
    renameSync(`${root}-away`, root);
  });

  it('follow a configuration that came while they were read, and that was given up', async () => {
    await open({ 'a.md': postText({}, '# A\n') });
    writeFileSync(path.join(root, '.upnext.json'), '{ "siteUrl": "https://blog.example.org" }');
    blog.touch('.upnext.json');
    await new Promise<void>((resolve) => {
      const reading = blog.onDidProgress(({ doing }) => {
        if (doing !== 'reading') return;
        reading.dispose();
        blog.abandonScan();
        resolve();
      });
    });
    await blog.settled();
    assert.equal(blog.index?.site.config.siteUrl, 'https://blog.example.org');
  });

  it('follow the configuration also after a reading was given up', async () => {
    await open({ 'a.md': postText({}, '# A\n') });
    const reading = blog.rescan();
    blog.abandonScan();
    await reading;
    await change('.upnext.json', '{ "siteUrl": "https://blog.example.org" }');
    assert.equal(blog.index?.site.config.siteUrl, 'https://blog.example.org');
  });

  it('are those of a generator as soon as its sign is there, and for as long', async () => {
    const yaml = '---\ntitle: A post\ndate: 2024-01-01\n---\n\nText.\n';
    await open({ 'a.md': yaml, 'b.md': yaml });
    assert.equal(blog.index?.site.kind.id, 'plain');
    await change('astro.config.mjs', '');
    assert.equal(blog.index.site.kind.id, 'astro');
    assert.deepEqual(paths(), []);
    await change('astro.config.mjs', undefined);
    assert.deepEqual(paths(), ['a.md', 'b.md']);
    await change('config.toml', 'title = "Locks"\n');
    assert.equal(blog.index.site.kind.id, 'plain');
    await change('config.toml', 'base_url = "https://locks.example"\n');
    assert.equal(blog.index.site.kind.id, 'zola');
  });

  it('are those of a generator as soon as the folder is there that says so', async () => {
    await open({ '_config.yml': 'title: Locks\n' });
    mkdirSync(path.join(root, '_posts'));
    await change('_posts/2024-01-01-a.md', '---\ntitle: A post\n---\n');
    assert.equal(blog.index?.site.kind.id, 'jekyll');
    assert.deepEqual(paths(), ['_posts/2024-01-01-a.md']);
  });
});
