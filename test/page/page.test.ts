import assert from 'node:assert/strict';
import { createIndex } from '../../src/core/index/createIndex.js';
import { parsePost } from '../../src/core/post/parsePost.js';
import { DEFAULT_CONFIG } from '../../src/core/site/config.js';
import { createSite, parseOptions } from '../../src/core/site/site.js';
import { createFiles } from '../../src/core/text/paths.js';
import { type Page, type PageHost, renderPage } from '../../src/page/page.js';
import { blog, postIn } from '../support/blog.js';
import { WORDS } from './words.js';

const site = createSite(DEFAULT_CONFIG);
const host: PageHost = {
  imageUrl: (target) => `https://h/${target}`,
  postHref: (post) => `/${post.path}`,
  formatDate: (isoDate) => `<${isoDate}>`,
  words: WORDS,
};

/** The page of the post at `path` among all these, given by path. */
function page(texts: Readonly<Record<string, string>>, path: string): Page {
  const posts = Object.entries(texts).flatMap(
    ([path, text]) => parsePost(path, text, parseOptions(site, path)) ?? [],
  );
  const index = createIndex(posts, createFiles(Object.keys(texts)), site);
  const post = index.posts.get(path);
  assert.ok(post);
  return renderPage(post, texts[path] ?? '', index, host);
}

function post(fields: string, title: string): string {
  return `<!--\n${fields.replaceAll(' ', '\n')}\n-->\n\n# ${title}\n\nText of ${title}`;
}

const SERIES = {
  'g/a/a.md': post('date=2022-01-01 topic=T series=S_S series_section=1', 'A'),
  'g/b/b.md': post('date=2022-01-02 topic=T series=S_S series_section=3', 'B'),
  'g/c/c.md': post('date=2022-01-03 topic=T series=S_S series_section=4', 'C'),
  'g/d/d.md': post('date=2022-01-04 series=S_S', 'D'),
  'g/x/x.md': post('date=2021-01-01', 'X'),
  'g/y/y.md': post('date=2023-01-01', 'Y'),
};

/** The series to unfold, as the post that is shown is A, B or D. */
const series = (summary: string, a: string, b: string, d: string): string =>
  `<details class="series"><summary>${summary}</summary>` +
  `<ol><li value="1">${a}</li><li class="gap" value="2">Part 2 is missing</li>` +
  `<li value="3">${b}</li><li value="4"><a href="/g/c/c.md">C</a></li></ol>` +
  `<p>Without a number</p><ul><li>${d}</li></ul></details>`;

const previous = (href: string, title: string): string =>
  `<a class="previous" rel="prev" href="${href}"><span class="label">Previous</span> <span class="title">${title}</span></a>`;
const next = (href: string, title: string): string =>
  `<a class="next" rel="next" href="${href}"><span class="label">Up next</span> <span class="title">${title}</span></a>`;

describe('a page', () => {
  it('shows title, date, topic, length and the place in the series above the article', () => {
    const { title, header, article } = page(SERIES, 'g/b/b.md');
    assert.equal(title, 'B');
    assert.equal(
      header,
      '<h1 id="b">B</h1><p class="meta"><time datetime="2022-01-02">&lt;2022-01-02&gt;</time> · T · 1 min read</p>' +
        series(
          'Part 3 of 4 of S S',
          '<a href="/g/a/a.md">A</a>',
          '<strong aria-current="page">B</strong>',
          '<a href="/g/d/d.md">D</a>',
        ),
    );
    assert.equal(article.trim(), '<p data-line="9">Text of B</p>');
  });

  it('shows the image beside the post', () => {
    const { header } = page({ ...SERIES, 'g/x/thumbnail.png': '' }, 'g/x/x.md');
    assert.ok(
      header.startsWith('<img class="thumbnail" src="https://h/thumbnail.png" alt=""><h1 id="x">X</h1>'),
    );
  });

  it('leads to the neighbours in the series', () => {
    assert.equal(
      page(SERIES, 'g/a/a.md').navigation,
      `<nav class="up-next-navigation" aria-label="Series">${next('/g/b/b.md', 'B')}</nav>`,
    );
    assert.equal(
      page(SERIES, 'g/b/b.md').navigation,
      `<nav class="up-next-navigation" aria-label="Series">${previous('/g/a/a.md', 'A')}${next('/g/c/c.md', 'C')}</nav>`,
    );
    assert.equal(
      page(SERIES, 'g/c/c.md').navigation,
      `<nav class="up-next-navigation" aria-label="Series">${previous('/g/b/b.md', 'B')}</nav>`,
    );
  });

  it('says what the neighbours are about', () => {
    const about = { ...SERIES, 'g/y/y.md': post('date=2023-01-01 summary=<b>', 'Y') };
    assert.ok(page(about, 'g/x/x.md').navigation.includes(' <span class="summary">&lt;b&gt;</span></a>'));
  });

  it('leads to the neighbours outside a series', () => {
    const { header, navigation } = page(SERIES, 'g/x/x.md');
    assert.equal(
      header,
      '<h1 id="x">X</h1><p class="meta"><time datetime="2021-01-01">&lt;2021-01-01&gt;</time> · 1 min read</p>',
    );
    assert.equal(
      navigation,
      `<nav class="up-next-navigation" aria-label="More posts">${next('/g/y/y.md', 'Y')}</nav>`,
    );
  });

  it('of a post without a place names the series alone', () => {
    const { header, navigation } = page(SERIES, 'g/d/d.md');
    const own = '<strong aria-current="page">D</strong>';
    const list = series('S S', '<a href="/g/a/a.md">A</a>', '<a href="/g/b/b.md">B</a>', own);
    assert.ok(header.endsWith(list), header);
    assert.equal(navigation, '');
  });

  it('of a post without anything is there all the same', () => {
    assert.deepEqual(page({ 'g/a/lone.md': '<!--\ndate=never\n\nText' }, 'g/a/lone.md'), {
      title: 'lone',
      header: '<h1>lone</h1><p class="meta">1 min read</p>',
      article: '<p data-line="3">Text</p>\n',
      navigation: '',
      codeWords: WORDS.code,
    });
  });

  it('says which posts are drafts, of its own and of its series', () => {
    const yaml = (title: string, part: number, more = ''): string =>
      `---\ntitle: ${title}\ndate: 2024-05-0${part}\nseries: S\nseries_order: ${part}\n${more}---\n\nText.\n`;
    const texts = { 'a.md': yaml('A', 1), 'b.md': yaml('B', 2, 'draft: true\n'), 'c.md': yaml('C', 3) };
    const index = blog(texts);
    const headerOf = (path: keyof typeof texts): string =>
      renderPage(postIn(index, path), texts[path], index, host).header;
    assert.match(headerOf('b.md'), /<p class="meta">Draft · <time /);
    assert.match(headerOf('b.md'), /<strong aria-current="page">B<\/strong> · Draft<\/li>/);
    assert.match(headerOf('a.md'), /<p class="meta"><time /);
    assert.match(headerOf('a.md'), /<a href="\/c\.md">C<\/a><\/li>/);
    assert.match(headerOf('a.md'), /<a href="\/b\.md">B<\/a> · Draft<\/li>/);
  });

  it('shows the images of its post', () => {
    const files = { 'a.md': post('date=2022-01-01', '![](x.png) A') + '\n![](y.png)', 'y.png': '' };
    assert.match(page(files, 'a.md').article, /<img src="https:\/\/h\/y\.png" alt="">/);
  });

  it('escapes whatever a post says', () => {
    const evil = '<img/src=x/onerror=alert(1)>"\'&';
    const fields = `date=2022-01-01 topic=${evil} series=${evil} series_section=`;
    const hostile = {
      [`g/${evil}/a.md`]: post(`${fields}1`, '`<img onerror=x>`'),
      'g/b/b.md': post(`${fields}2`, '`<img onerror=y>`'),
    };
    const { title, header, navigation } = page(hostile, 'g/b/b.md');
    assert.equal(title, '<img onerror=y>');
    for (const html of [header, navigation]) assert.ok(!html.includes('<img'), html);
    assert.ok(header.includes('<h1 id="img-onerrory">&lt;img onerror=y&gt;</h1>'), header);
    assert.ok(navigation.includes('<span class="title">&lt;img onerror=x&gt;</span>'), navigation);
    assert.ok(
      navigation.includes('href="/g/&lt;img/src=x/onerror=alert(1)&gt;&quot;&#39;&amp;/a.md"'),
      navigation,
    );
  });
});
