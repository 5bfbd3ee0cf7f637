import * as assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Files, inBlog, post } from '../support.js';
import { checked, checkedWithCache, readAnew } from './support.js';

const CACHE = '.upnextcache';
const BLOG: Files = {
  '.upnext.json': '{}',
  'a.md': post({ date: '2023-02-29' }, 'A'),
  'b.md': post({}, 'B'),
};

/** Makes another cache of the one that was written: it is not used, nobody is told, and a whole one takes its place. */
function assertIgnored(damage: (cache: Buffer) => Uint8Array | string): void {
  inBlog(BLOG, () => {
    const expected = checked();
    checkedWithCache();
    const whole = readFileSync(CACHE);
    writeFileSync(CACHE, damage(whole));
    assert.deepEqual(readAnew(), ['a.md', 'b.md']);
    assert.deepEqual(checkedWithCache(), expected);
    assert.deepEqual(readFileSync(CACHE), whole);
  });
}

/** Other contents with a header that fits them. */
function withContent(cache: Buffer, content: string): string {
  const [header = ''] = cache.toString().split('\n');
  return `${header.slice(0, -64)}${createHash('sha256').update(content).digest('hex')}\n${content}`;
}

describe('a cache that is damaged', () => {
  it('is not used where it is cut off', () => {
    for (const length of [0, 5, 14, 20, 100, 147, 148, 200])
      assertIgnored((cache) => cache.subarray(0, length));
    assertIgnored((cache) => cache.subarray(0, -1));
  });

  it('is not used where a byte has changed', () => {
    for (const place of [15, 30, 90, 150, 300])
      assertIgnored((cache) => {
        const damaged = Buffer.from(cache);
        damaged[place] = (cache[place] ?? 0) ^ 1;
        return damaged;
      });
    assertIgnored((cache) => Buffer.concat([cache, Buffer.from('\n')]));
  });

  it('is not used where another version, or another build, has written it', () => {
    assertIgnored((cache) => cache.toString().replace('up-next-cache 1 ', 'up-next-cache 2 '));
    assertIgnored((cache) => cache.toString().replace(/(?<=cache 1 )\w{64}/, 'a'.repeat(64)));
  });

  it('is not used where somebody made it up', () => {
    for (const content of [
      'x',
      '\n',
      '\n\n\n',
      '[1,2]\n{}\n{}\n',
      'null\n\n\n',
      '["a.md","1"]\n',
      '["a.md","1"]\n{}',
    ])
      assertIgnored((cache) => withContent(cache, content));
    // of another file than is there now
    assertIgnored((cache) => withContent(cache, '["a.md","1 2 3 4"]\nnull\nnull\n["b.md","1"]\n[[[\n[[[\n'));
  });
});
