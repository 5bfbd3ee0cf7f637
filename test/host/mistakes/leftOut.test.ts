import * as assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { temporaryFolder } from '../../../scripts/temporary.mjs';
import type { Blog } from '../../../src/extension/posts/blog.js';
import { postText } from '../../support/blog';
import { MemoryFileSystem } from '../memoryFileSystem';
import { disposedAfterEach, openBlog } from '../openBlog';
import { fileUri, openPost, untilRules } from '../support';

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('what is left out of the posts', () => {
  const post = fileUri('src', 'assets', 'posts', 'left-out', 'linking', 'linking.md');
  const notes = fileUri('notes', 'mistaken', 'mistaken.md');
  const ignore = fileUri('.gitignore');
  const linkTo = (target: string): string => postText({}, `# Linking\n\n[a file](${target})\n`);

  before(async () => {
    await openPost('series/section-gap');
  });
  afterEach(async () => {
    for (const place of [path.dirname(path.dirname(post.fsPath)), fileUri('notes').fsPath, ignore.fsPath])
      rmSync(place, { recursive: true, force: true });
    rmSync(fileUri('dist').fsPath, { recursive: true, force: true });
    await untilRules(post, []);
    await untilRules(notes, []);
  });

  it('answers links, also after a file there has come or gone', async () => {
    const sheet = fileUri('dist', 'sheet.pdf').fsPath;
    write(sheet, '');
    // another mistake tells that the post has been read
    write(post.fsPath, linkTo('../../../../../dist/sheet.pdf').replace('date=', 'date=1'));
    await untilRules(post, ['date-invalid']);
    rmSync(sheet);
    await untilRules(post, ['date-invalid', 'link-broken']);
    write(sheet, '');
    await untilRules(post, ['date-invalid']);
    rmSync(path.dirname(sheet), { recursive: true });
    await untilRules(post, ['date-invalid', 'link-broken']);
  });

  it('answers links to what git ignores', async () => {
    const sheet = fileUri('notes', 'sheet.pdf').fsPath;
    write(ignore.fsPath, '/notes/\n');
    write(sheet, '');
    write(post.fsPath, linkTo('../../../../../notes/sheet.pdf').replace('date=', 'date=1'));
    await untilRules(post, ['date-invalid']);
    rmSync(sheet);
    await untilRules(post, ['date-invalid', 'link-broken']);
    write(sheet, '');
    await untilRules(post, ['date-invalid']);
  });

  it('is what .gitignore says at that time', async () => {
    write(notes.fsPath, postText({ date: 'never' }, '# Mistaken\n'));
    await untilRules(notes, ['date-invalid']);
    write(ignore.fsPath, '/notes/\n');
    await untilRules(notes, []);
    write(ignore.fsPath, '/other/\n');
    await untilRules(notes, ['date-invalid']);
    write(ignore.fsPath, 'mistaken.md\n');
    await untilRules(notes, []);
    rmSync(ignore.fsPath);
    await untilRules(notes, ['date-invalid']);
  });
});

describe('links among the files', () => {
  const made = disposedAfterEach();

  const rules = (blog: Blog, post: string): readonly string[] =>
    blog.diagnostics(post).map(({ rule }) => rule);
  const paths = (blog: Blog): readonly string[] => [...(blog.index?.posts.keys() ?? [])].sort();
  const PICTURES = postText({}, '# A\n\n![there](../pictures/b.png) ![not there](../pictures/c.png)\n');

  it('lead to images, and to no post twice', async function () {
    if (process.platform === 'win32') this.skip(); // links need a privilege there
    const [folder, outside] = [temporaryFolder('host'), temporaryFolder('host')];
    made.push({ dispose: folder.remove }, { dispose: outside.remove });
    const at = (...names: string[]): string => path.join(folder.path, ...names);
    write(path.join(outside.path, 'b.png'), '');
    write(at('a', 'a.md'), PICTURES);
    symlinkSync(outside.path, at('pictures'));
    symlinkSync(at('a', 'a.md'), at('b.md'));
    symlinkSync(at('a'), at('c'));
    const blog = await openBlog(vscode.Uri.file(folder.path), made);
    assert.deepEqual(paths(blog), ['a/a.md']);
    assert.deepEqual(rules(blog, 'a/a.md'), ['image-broken']);

    const change = async (name: string): Promise<void> => {
      blog.touch(name);
      await blog.settled();
    };
    // links that come later
    symlinkSync(at('a', 'a.md'), at('d.md'));
    await change('d.md');
    symlinkSync(at('a'), at('e'));
    await change('e');
    assert.deepEqual(paths(blog), ['a/a.md']);
    // a file in the place of a link
    rmSync(at('b.md'));
    await change('b.md');
    write(at('b.md'), postText({}, '# B\n'));
    await change('b.md');
    assert.deepEqual(paths(blog), ['a/a.md', 'b.md']);
    rmSync(at('pictures'));
    await change('pictures');
    assert.deepEqual(rules(blog, 'a/a.md'), ['image-broken', 'image-broken']);
    symlinkSync(outside.path, at('pictures'));
    await change('pictures');
    assert.deepEqual(rules(blog, 'a/a.md'), ['image-broken']);
  });

  it('lead to images, and to no post twice, also where only VS Code knows the files', async () => {
    const root = vscode.Uri.from({ scheme: 'up-next-links', path: '/blog' });
    const files = new MemoryFileSystem({
      '/blog/a/a.md': PICTURES,
      '/blog/.gitignore': 'drafts/\n',
      '/blog/drafts/b.md': postText({}, '# B\n'),
      '/blog/dist/sheet.pdf': '',
      '/blog/f.md': postText({}, '# F\n\n[sheet](dist/sheet.pdf)\n'),
      '/elsewhere/b.png': '',
    });
    files.links.set('/blog/pictures', '/elsewhere');
    files.links.set('/blog/b.md', '/blog/a/a.md');
    files.links.set('/blog/c', '/blog/a');
    made.push(vscode.workspace.registerFileSystemProvider(root.scheme, files));
    const blog = await openBlog(root, made);
    assert.deepEqual(paths(blog), ['a/a.md', 'f.md']);
    assert.deepEqual(rules(blog, 'a/a.md'), ['image-broken']);
    assert.deepEqual(rules(blog, 'f.md'), []);

    const change = async (name: string): Promise<void> => {
      blog.touch(name);
      await blog.settled();
    };
    files.links.set('/blog/d.md', '/blog/a/a.md');
    await change('d.md');
    assert.deepEqual(paths(blog), ['a/a.md', 'f.md']);
    files.delete(vscode.Uri.joinPath(root, 'dist/sheet.pdf'));
    await change('dist/sheet.pdf');
    assert.deepEqual(rules(blog, 'f.md'), ['link-broken']);
    files.writeFile(vscode.Uri.joinPath(root, 'dist/sheet.pdf'), new Uint8Array());
    await change('dist/sheet.pdf');
    assert.deepEqual(rules(blog, 'f.md'), []);
    files.delete(vscode.Uri.joinPath(root, '.gitignore'));
    await change('.gitignore');
    assert.deepEqual(paths(blog), ['a/a.md', 'drafts/b.md', 'f.md']);
  });
});
