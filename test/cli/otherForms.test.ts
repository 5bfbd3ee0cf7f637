import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { inBlog, post, run, runJson } from './support.js';

const COMPOSED = 'été'.normalize('NFC');
const APART = 'été'.normalize('NFD');
const MESSAGE =
  'The file’s name is written with another form of “é”, which looks the same and is found by some disks and servers only. Write the name as the file has it';

describe('a name with accents in another form than the file has', () => {
  it('is told of and mended where the disk keeps the forms apart, and is right elsewhere', () => {
    const body = (name: string): string =>
      `${post()}\n![a](${name}.png) [b](../${name}/${name}.md) <img src="./${name}.png" alt="">\n`;
    const files = {
      '.upnext.json': '{}',
      [`a/${APART}/${APART}.md`]: post({}, 'Summer'),
      [`a/b/${APART}.png`]: '',
      'a/b/b.md': body(COMPOSED),
    };
    inBlog(files, () => {
      const { problems } = runJson('check') as { problems: { rule: string; message: string }[] };
      if (existsSync(`a/b/${COMPOSED}.png`)) {
        assert.deepEqual(problems, []);
        return;
      }
      assert.deepEqual(
        problems.map(({ rule, message }) => [rule, message]),
        ['image-broken', 'link-broken', 'image-broken'].map((rule) => [rule, MESSAGE]),
      );
      run(['check', '--fix']);
      assert.equal(readFileSync('a/b/b.md', 'utf8'), body(APART));
      assert.equal(run(['check']).status, 0);
    });
  });
});
