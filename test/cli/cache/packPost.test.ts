import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { packPost, unpackBody, unpackHead } from '../../../src/cli/cache/packPost.js';
import { parsePost } from '../../../src/core/post/parsePost.js';
import type { Post } from '../../../src/core/post/post.js';
import { parseOptions } from '../../../src/core/site/site.js';
import { siteOf } from '../../support/blog.js';
import { EFFORT } from '../../support/effort.js';
import { anyText } from '../../support/texts.js';

const SITE = siteOf({ posts: ['**'] });

function parse(text: string): Post {
  const post = parsePost('a.md', text, parseOptions(SITE, 'a.md'));
  if (!post) throw new Error('A file that is named is a post');
  return post;
}

function assertKept(text: string): void {
  const { path, written, titleHeading, bodyLine, firstLine, body } = parse(text);
  const packed = packPost(parse(text));
  assert.ok(!/[\n\r]/.test(packed.head + packed.body));
  // as bytes, as it is kept
  const [head, kept] = [packed.head, packed.body].map((json) => Buffer.from(json).toString());
  assert.deepEqual(unpackHead(head ?? ''), { path, written, titleHeading, bodyLine, firstLine });
  assert.deepEqual(unpackBody(kept ?? ''), body);
}

const BODY = `
# One {#own}

[a](b.md "c") ![d](<e f.png>) [next post](g.md) [h][i] [undefined][j] <img srcset="k.png 1x, l.png 2x" id=m>

# Two

<!-- up-next-disable-next-line link-broken, title-multiple -->
machineâ€™s “machineâ€™s” {{< ref "n" >}}[^1]

[i]: o.md
[^1]: A note.
`;

describe('what is kept of a post', () => {
  it('is what reading it gives, in every syntax', () => {
    for (const text of [
      `<!--\ndate=2022-06-27\ndate: x\n topic = A\u00a0b\tc\nseries_section=\nwhat is this\n-->\n${BODY}`,
      `<!--\ndate=2022-06-27\ntopic=A --> B\nsummary=C\n—>\n${BODY}`,
      `text\n<!--\ndate=2022-06-27\ntopic=A\n${BODY}`,
      `---\ntitle: "A"\ntags: [a, 'b']\nseries:\n  name: !!str >-\n    C\n    D\n  order: 2\nx: [\n---\n${BODY}`,
      `+++\ntitle = "A"\ntags = ["a", '''\nb''']\n[extra]\nseries.name = "C"\nd = \n+++\n${BODY}`,
      `Title: A\nDate: 2022-06-27\nTags: a, b\n\n${BODY}`,
      `.. title: A\n.. date: 2022-06-27\n\n${BODY}`,
      BODY,
      '',
    ])
      assertKept(text);
  });

  it('is that for any text', () => {
    fc.assert(fc.property(anyText, assertKept), { numRuns: 300 * EFFORT });
  });

  it('is nothing of a file that is not a post', () => {
    assert.equal(unpackHead(packPost(undefined).head), undefined);
  });
});
