import assert from 'node:assert/strict';
import { createIndex } from '../../src/core/index/createIndex.js';
import { parsePost } from '../../src/core/post/parsePost.js';
import { checkPost } from '../../src/core/rules/engine/check.js';
import { type Config, DEFAULT_CONFIG } from '../../src/core/site/config.js';
import { createSite, parseOptions } from '../../src/core/site/site.js';
import { createFiles } from '../../src/core/text/paths.js';
import { type BrokenLinks, brokenLinks } from '../../src/page/plugins/brokenLinks.js';
import { render } from './render.js';
import { WORDS } from './words.js';

const BODY = `<!--
date=2022-01-01
-->

# A Map

## Here

[1](../two/twoo.md) [2](../two/two.md#ther) [3](#her) [4](/g/nothing-like-it) [5](../two/two.md) [6](two%20words.md)
![7](figg.png) ![8](fig.png) ![9](all%20else.png) [10](https://x.y/z) [11](/about) [12](#)

<!-- up-next-disable-next-line link-broken -->
[13](silent.md)
`;

function notesOn(
  config: Config = DEFAULT_CONFIG,
  loadsWebImages = false,
): { notes: BrokenLinks; reported: readonly string[] } {
  const site = createSite(config);
  const texts = {
    'g/one/one.md': BODY,
    'g/two/two.md': '<!--\ndate=2022-01-01\n-->\n\n# The Second\n\n## There',
    'g/one/fig.png': '',
  };
  const posts = Object.entries(texts).flatMap(
    ([path, text]) => parsePost(path, text, parseOptions(site, path)) ?? [],
  );
  const index = createIndex(posts, createFiles(Object.keys(texts)), site);
  const post = index.posts.get('g/one/one.md');
  assert.ok(post);
  const reported = checkPost(post, index)
    .filter(({ rule }) => /^(?:link|image)-broken$/.test(rule))
    .map(
      ({ range }) =>
        BODY.split('\n')[range.start.line]?.slice(range.start.character, range.end.character) ?? '',
    );
  return { notes: brokenLinks(post, index, WORDS.article, loadsWebImages), reported };
}

describe('notes on broken links', () => {
  const { notes, reported } = notesOn();

  it('say what is wrong and what was meant', () => {
    const did = (text: string, href: string) => ({ text: `Did you mean “${text}”?`, href });
    assert.deepEqual(notes('link', '../two/twoo.md'), {
      text: 'There is nothing at “../two/twoo.md”.',
      meant: did('The Second', '../two/two.md'),
    });
    assert.deepEqual(notes('link', '../two/two.md#ther'), {
      text: '“The Second” has no heading “#ther”.',
      meant: did('#there', '../two/two.md#there'),
    });
    assert.deepEqual(notes('link', '#her'), {
      text: 'This post has no heading “#her”.',
      meant: did('#here', '#here'),
    });
    assert.deepEqual(notes('image', 'figg.png'), {
      text: 'There is no image at “figg.png”. Did you mean “fig.png”?',
      meant: undefined,
    });
  });

  it('know a target however it is encoded', () => {
    assert.ok(notes('link', 'two%20words.md'));
    assert.equal(notes('link', 'two words.md'), notes('link', 'two%20words.md'));
  });

  it('are on just those that the rules report', () => {
    const targets = [...BODY.matchAll(/(!?)\[\d+\]\(([^)]*)\)/g)];
    const noted = targets.flatMap(([, image, target = '']) =>
      notes(image ? 'image' : 'link', target) ? [target] : [],
    );
    assert.deepEqual(noted, reported);
    assert.ok(noted.length >= 6);
    assert.equal(notes('link', 'silent.md'), undefined);
  });

  it('are not where the rule is off', () => {
    const off = notesOn({ ...DEFAULT_CONFIG, severities: new Map([['link-broken', 'off']]) });
    assert.equal(off.notes('link', '#her'), undefined);
    assert.ok(off.notes('image', 'figg.png'));
  });

  it('say what is on the web, unless it is loaded', () => {
    const allowed = notesOn(DEFAULT_CONFIG, true).notes;
    const on = (text: string, href: string) => ({ text, meant: { text: href, href } });
    assert.deepEqual(
      notes('image', 'https://x.y/z.png'),
      on('This image is on the web.', 'https://x.y/z.png'),
    );
    assert.equal(allowed('image', 'https://x.y/z.png'), undefined);
    for (const url of ['http://x.y/z.png', '//x.y/z.png'])
      assert.deepEqual(allowed('image', url), on('This image is on the web.', url));
    assert.deepEqual(allowed('media', 'https://x.y/z.mp4'), on('This is on the web.', 'https://x.y/z.mp4'));
    assert.equal(notes('link', 'https://x.y/z.mp4'), undefined);
  });
});

describe('a page', () => {
  const broken: BrokenLinks = (kind, target) =>
    target === 'here.png' ? undefined : { text: `No ${kind}.`, meant: undefined };
  const note = (kind: string) => `<span class="broken-note"> No ${kind}.</span>`;

  for (const [name, written, shown] of [
    [
      'a video',
      '<video controls src="gone.mp4"></video>',
      `<p><video controls src="gone.mp4"></video>${note('media')}</p>`,
    ],
    [
      'a video of several forms',
      '<video>\n<source src="a.mp4"><source src="b.webm">\n</video>',
      `<video>\n<source src="a.mp4"><source src="b.webm">\n</video>${note('media')}${note('media')}`,
    ],
    [
      'a sound among words',
      'x <audio src="a.mp3"></audio> y',
      `<p>x <audio src="a.mp3"></audio>${note('media')} y</p>`,
    ],
    ['an image', '![A](gone.png)', `<p><span class="broken-image">A${note('image')}</span></p>`],
  ] as const) {
    it(`says what is wrong with ${name}`, () => {
      assert.equal(render(written, { broken }), shown);
    });

    it(`does not tell readers what is wrong with ${name}`, () => {
      assert.doesNotMatch(render(written), /broken/);
    });
  }
});
