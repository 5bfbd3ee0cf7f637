import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { siteLink } from '../../src/core/links/siteLink.js';
import { headingSlug } from '../../src/core/markdown/anchors.js';
import { checkPost } from '../../src/core/rules/engine/check.js';
import { encodePart, encodeTarget } from '../../src/core/text/percent.js';
import { relativeContext } from '../../src/page/plugins/relativeContext.js';
import { blog, postIn, postText } from '../support/blog.js';
import { anyText } from '../support/texts.js';
import { render } from './render.js';

const WORDS = { previous: '', next: '', seriesPlace: () => '', seriesNavigation: '', moreNavigation: '' };
const PATH = 'a/b/b.md';

/** A word with halves of surrogate pairs in it. */
const word = fc
  .array(fc.constantFrom('\uD83D', '\uDC4D', '\uD800', '\uDFFF', '👍', 'é', 'a', '-', '%'), { maxLength: 6 })
  .map((parts) => parts.join(''));

describe('half a surrogate pair', () => {
  it('is U+FFFD in an address, as browsers have it', () => {
    assert.equal(encodePart('a\uD83D b'), 'a%EF%BF%BD%20b');
    assert.equal(encodePart('👍'), '%F0%9F%91%8D');
  });

  it('throws nowhere: headings, links, slugs, addresses, pages', () => {
    fc.assert(
      fc.property(word, word, anyText, (name, heading, more) => {
        const body = [
          `# ${name}`,
          `## a${heading}`,
          `[a](#${heading}) [b](c.md#${heading}) [c](${name}.md) ![d](${name}.png) [e](/a/c#${heading})`,
          `<a href="c.md#${heading}">f</a> <h2 id="${name}">g</h2> [h]: <${name}>`,
          more,
        ].join('\n\n');
        const index = blog(
          {
            [PATH]: postText({ topic: `T${name}`, series: `S${heading}`, series_section: 1 }, body),
            'a/b/c.md': postText(
              { slug: name, series: `S${heading}`, series_section: 2 },
              `# C\n\n## a${heading}\n`,
            ),
          },
          { siteUrl: 'https://blog.example.org' },
        );
        for (const post of index.posts.values()) {
          checkPost(post, index);
          siteLink(index, post);
          const context = relativeContext(post, index, WORDS);
          for (const target of [`c.md#${heading}`, `/a/c#${heading}`, `${name}.md`, `#${name}`])
            context.linkUrl?.(target);
        }
        headingSlug(heading);
        encodeTarget(name);
        const { imageUrl, linkUrl = () => undefined } = relativeContext(postIn(index, PATH), index, WORDS);
        assert.equal(typeof render(body, { imageUrl, linkUrl }), 'string');
      }),
    );
  });
});
