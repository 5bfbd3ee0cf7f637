import * as assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { temporaryFolder } from '../../../scripts/temporary.mjs';
import type { Blog } from '../../../src/extension/posts/blog.js';
import { dataAddresses } from '../../../src/extension/preview/inlineImages.js';
import { postText } from '../../support/blog';
import { disposedAfterEach, openBlog } from '../openBlog';

const HOSTILE: Readonly<Record<string, string>> = {
  'a pattern that goes back and forth for ever': '{"fields": {"season": {"pattern": "(?=(a+)+$)b"}}}',
  'a glob of many stars': '{"posts": ["*a*a*a*a*a*b"]}',
  'a glob of repeated choices': '{"exclude": ["+([a]|[a])b"]}',
  'a glob that is nothing but a negation': '{"posts": ["!"]}',
  'a glob of 70,000 letters': `{"posts": ["${'a'.repeat(70_000)}"]}`,
  'JSON nested 6,000 deep': '['.repeat(6000) + ']'.repeat(6000),
  'JSON without an end': '{"posts": [',
  '100,000 fields': `{"fields": {${Array.from({ length: 100_000 }, (_, number) => `"f${number}": {}`).join()}}}`,
};

describe('a folder by somebody else', () => {
  const made = disposedAfterEach();

  function folder(): string {
    const { path: root, remove } = temporaryFolder('host');
    made.push({ dispose: remove });
    return root;
  }

  const open = (root: string): Promise<Blog> => openBlog(vscode.Uri.file(root), made);

  for (const [name, text] of Object.entries(HOSTILE))
    it(`has a problem at its place with ${name}, and its posts are read all the same`, async () => {
      const root = folder();
      writeFileSync(path.join(root, '.upnext.json'), text);
      writeFileSync(path.join(root, 'a.md'), postText({ date: 'never' }));
      const blog = await open(root);
      assert.equal(blog.configProblems.length, 1);
      const [problem] = blog.configProblems;
      assert.ok(problem && problem.range.end.character <= text.length);
      assert.deepEqual([...(blog.index?.posts.keys() ?? [])], ['a.md']);
      assert.deepEqual(
        blog.diagnostics('a.md').map(({ rule }) => rule),
        ['date-invalid'],
      );
    });

  it('puts no image into the export that a link leads to from outside', async function () {
    if (process.platform === 'win32') this.skip(); // links need a privilege there
    const [root, outside] = [folder(), folder()];
    writeFileSync(path.join(outside, 'secret.png'), 'secret');
    mkdirSync(path.join(root, 'images'));
    writeFileSync(path.join(root, 'images', 'own.png'), 'own');
    symlinkSync(path.join(outside, 'secret.png'), path.join(root, 'linked.png'));
    symlinkSync(outside, path.join(root, 'folder'));
    symlinkSync(path.join(root, 'images'), path.join(root, 'inside'));
    const blog = await open(root);
    const wanted = ['images/own.png', 'inside/own.png', 'linked.png', 'folder/secret.png', '../secret.png'];
    const addresses = await dataAddresses(blog, wanted);
    assert.deepEqual([...addresses.keys()], ['images/own.png', 'inside/own.png']);
  });
});
