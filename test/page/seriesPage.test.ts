import * as assert from 'node:assert/strict';
import type { PageHost } from '../../src/page/page.js';
import { fragmentInPart, withPartIds } from '../../src/page/series/partIds.js';
import { renderPart, renderSeriesHeader } from '../../src/page/series/seriesPage.js';
import { blog } from '../support/blog.js';
import { WORDS } from './words.js';

const host: PageHost = {
  imageUrl: (target) => target,
  postHref: ({ path }) => path,
  formatDate: (day) => day,
  words: WORDS,
};

const part = (section: number, body: string): string =>
  `<!--\ndate=2022-06-2${section}\ntopic=A\nseries=Tea\nseries_section=${section}\nsummary=B\n-->\n\n${body}`;

describe('the ids of a part', () => {
  for (const [html, expected] of [
    ['<h2 id="setup">', '<h2 id="part-2-setup">'],
    ['<a name="old"></a>', '<a name="part-2-old"></a>'],
    ['<a href="#setup">', '<a href="#part-2-setup">'],
    ['<a href="#%C3%BC">', '<a href="#part-2-%C3%BC">'],
    ['<a href="#">', '<a href="#part-2">'],
    ['<a href="#Top">', '<a href="#part-2">'],
    [`<a href='#a&amp;b'>`, `<a href='#part-2-a&amp;b'>`],
    ['<a href="&#35;a">', '<a href="#part-2-a">'],
    ['<a href="../b.md#setup">', '<a href="../b.md#setup">'],
    ['<p>id="setup" href="#setup"</p>', '<p>id="setup" href="#setup"</p>'],
  ] as const)
    it(`are its own: ${html}`, () => {
      assert.equal(withPartIds(html, 2), expected);
    });

  it('are what links from other parts name', () => {
    assert.equal(fragmentInPart(3, undefined), 'part-3');
    assert.equal(fragmentInPart(3, 'top'), 'part-3');
    assert.equal(fragmentInPart(3, 'setup'), 'part-3-setup');
  });
});

describe('the page of a whole series', () => {
  const FILES = {
    'g/a/a.md': part(1, '# First & Only\n\n## Setup\n\nSee [here](#setup).[^1]\n\n[^1]: A note.\n'),
    'g/b/b.md': part(3, '# Third\n\n## Setup\n\nText.[^1]\n\n[^1]: Another note.\n'),
    'g/c/c.md': '<!--\ndate=2022-06-27\ntopic=A\nseries=Tea\nsummary=B\n-->\n\n# Without a Number\n',
  };
  const index = blog(FILES);
  const posts = index.series.get('Tea') ?? [];
  const made = posts.map((post, place) =>
    renderPart(post, FILES[post.path as keyof typeof FILES], place + 1, index, host),
  );

  it('has every id once, and a place for every link within it', () => {
    const html = made.map(({ header, article }) => header + article).join('');
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.deepEqual([...new Set(ids)], ids);
    assert.ok(ids.includes('part-1-setup') && ids.includes('part-2-setup'));
    const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => decodeURIComponent(id));
    assert.ok(links.length >= 6);
    for (const link of links) assert.ok(ids.includes(link), link);
  });

  it('begins each part with its number, its date and its title', () => {
    assert.equal(
      made[0]?.header,
      '<p class="meta">Part 1 · <time datetime="2022-06-21">2022-06-21</time></p><h1 id="part-1">First &amp; Only</h1>',
    );
    assert.deepEqual(
      made.map(({ header }) => header.includes('Part')),
      [true, true, false],
    );
    assert.ok(!made.some(({ article }) => article.includes('First')));
  });

  it('has its parts on top, with what is missing', () => {
    assert.equal(
      renderSeriesHeader('Tea', posts, 700, index, host),
      '<h1>Tea</h1><p class="meta">3 parts · 3 min read</p><nav class="contents" aria-label="Contents"><ol>' +
        '<li value="1"><a href="#part-1">First &amp; Only</a></li>' +
        '<li class="gap" value="2">Part 2 is missing</li>' +
        '<li value="3"><a href="#part-2">Third</a></li>' +
        '<li><a href="#part-3">Without a Number</a></li></ol></nav>',
    );
  });

  it('says how long all of it takes, not how long each part takes at least', () => {
    const wordCount = made.reduce((sum, part) => sum + part.wordCount, 0);
    assert.ok(wordCount > 0);
    assert.match(renderSeriesHeader('Tea', posts, wordCount, index, host), />3 parts · 1 min read</);
  });

  it('counts the lines of each source, so that a place in the page leads to one in it', () => {
    assert.equal(made[0]?.lineCount, FILES['g/a/a.md'].split('\n').length);
  });
});
