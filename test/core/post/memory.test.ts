import * as assert from 'node:assert/strict';
import type { Post } from '../../../src/core/post/post.js';
import { bytesInUse } from '../../support/garbage.js';
import { readNamed } from '../../support/posts.js';

const COUNT = 2000;
const LENGTH = 10_000;

/** Texts of `LENGTH` characters whose every value is long enough for an engine to keep it as a part of the text. */
function textOf(number: number, opening: string): string {
  const start = `${opening}

# Everything there is to know about ${number}

Some words about encodings, and machineâ€™s as a garbled one, before [a link](../guides/guide-number-${number}.md).

## A heading about ${number} {#an-id-of-its-own-${number}}

<!-- up-next-disable-next-line image-broken, link-broken -->
<a id="a-place-in-the-text-${number}" href="../another/folder-${number}/post.md">A place</a>

[reference]: ../references/reference-${number}.md

`;
  const text = start + 'Prose without anything in it that is kept. '.repeat(LENGTH / 40);
  // a text out of a file is one piece in memory, a joined one is not
  return Buffer.from(text.slice(0, LENGTH), 'utf16le').toString('utf16le');
}

const OPENINGS: Readonly<Record<string, (number: number) => string>> = {
  comment: (number) =>
    `<!--\ndate=2022-06-27\ntopic=A topic of many words ${number}\nseries=Series of name ${number}\nseries_section=1\nsummary=What is said here of ${number}.\nA line that is none at all, ${number}\n-->`,
  'YAML block': (number) =>
    `---\ntitle: Everything about ${number}\ndate: 2022-06-27\nsummary: What is said here of ${number}.\n---`,
};

describe('What is kept of posts', () => {
  for (const [kind, opening] of Object.entries(OPENINGS)) {
    it(`does not keep the text of a post with a ${kind} in memory`, () => {
      const before = bytesInUse();
      const posts: Post[] = [];
      let size = 0;
      for (let number = 0; number < COUNT; number++) {
        const text = textOf(number, opening(number));
        size += 2 * text.length;
        posts.push(readNamed(text));
      }
      const kept = bytesInUse() - before;
      assert.equal(posts.length, COUNT);
      // what is kept of the values themselves, with their places, is about half of that
      assert.ok(kept < 0.75 * size, `${kept} bytes are kept of posts of ${size} bytes`);
    });
  }
});
