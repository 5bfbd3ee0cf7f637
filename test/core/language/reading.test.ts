import * as assert from 'node:assert/strict';
import { dayInWords } from '../../../src/core/language/day.js';
import { definitionAt } from '../../../src/core/language/definition.js';
import { documentLinks } from '../../../src/core/language/documentLinks.js';
import { hoverAt } from '../../../src/core/language/hover.js';
import { lensesOf } from '../../../src/core/language/lenses.js';
import { displayTitle } from '../../../src/core/post/post.js';
import { textIn } from '../../../src/core/text/source.js';
import { postIn, postText } from '../../support/blog.js';
import { HERE, part, scene } from './support.js';

const A = 'src/posts/guides/a/a.md';
const C = 'src/posts/guides/c/c.md';
const FILES = {
  [A]: part('Home_Lab', 1, 'A'),
  [C]: part('Home Lab', 4, 'C').concat(
    '\n## A Part & More\n\n<p id="note">Note</p>\n\nSome <a name="Spot"></a> text\n\n<h3>In HTML</h3>\n',
  ),
  'src/posts/guides/a/x.png': '',
};

/** The second part of a series, with a text in the place of a field or of the body. */
function here(changes: Readonly<Record<string, string>>, body = ''): string {
  const text = part('Home_Lab', 2, 'Here').concat(body);
  return Object.entries(changes).reduce((changed, [from, to]) => {
    assert.ok(changed.includes(from));
    return changed.replace(from, to);
  }, text);
}

describe('hover', () => {
  const hover = (text: string) => {
    const { index, post, position, draft } = scene(text, FILES);
    const found = hoverAt(index, post, position);
    return found && { ...found, over: textIn(draft.source, found.range) };
  };

  it('explains a key', () => {
    for (const text of [here({ 'topic=': '⟦⟧topic=' }), here({ 'topic=': 'topic⟦⟧=' })]) {
      const found = hover(text);
      assert.equal(found?.over, 'topic');
      assert.ok(found.kind === 'key' && found.info.required);
    }
  });

  it('says nothing of an unknown key, of an empty value or of prose', () => {
    assert.equal(hover(here({ 'topic=': 'colour=red⟦⟧\ntopic=' })), undefined);
    assert.equal(hover(here({ 'topic=Docker': 'colo⟦⟧ur=\ntopic=Docker' })), undefined);
    assert.equal(hover(here({}, '\nSome ⟦⟧text\n')), undefined);
  });

  it('shows the series in order, on its name and on the section', () => {
    for (const text of [
      here({ 'series=Home': 'series=Ho⟦⟧me' }),
      here({ 'series_section=2': 'series_section=⟦⟧2' }),
    ]) {
      const found = hover(text);
      assert.ok(found?.kind === 'series');
      assert.equal(found.name, 'Home Lab');
      assert.equal(found.current, HERE);
      assert.deepEqual(found.posts.map(displayTitle), ['A', 'Here', 'C']);
    }
  });

  it('counts the posts of a topic', () => {
    const found = hover(here({ Docker: 'Doc⟦⟧ker' }));
    assert.ok(found?.kind === 'topic' && found.posts === 3);
  });

  it('tells a day, where it is one', () => {
    const found = hover(here({ '2022-06-27': '2022-⟦⟧06-27' }));
    assert.ok(found?.kind === 'day' && found.day === '2022-06-27');
    assert.equal(hover(here({ '2022-06-27': '2022-⟦⟧06-31' })), undefined);
  });

  it('shows the post that a link leads to', () => {
    const found = hover(here({}, '\n[see](/guides/⟦⟧a)\n'));
    assert.ok(found?.kind === 'post');
    assert.equal(found.over, '/guides/a');
    assert.equal(found.post.path, A);
    assert.equal(hover(here({}, '\n[see](/guides/no⟦⟧ne)\n')), undefined);
    assert.equal(hover(here({}, '\n[see](#he⟦⟧re)\n')), undefined);
  });
});

describe('a day in words', () => {
  it('is written as the language does', () => {
    assert.equal(dayInWords('2022-06-27', 'en'), 'Monday, 27 June 2022');
    assert.equal(dayInWords('2024-02-29', 'de'), 'Donnerstag, 29. Februar 2024');
  });
});

describe('definition', () => {
  const definition = (text: string) => {
    const { index, post, position, draft } = scene(text, FILES);
    const found = definitionAt(index, post, position);
    return (
      found && {
        from: textIn(draft.source, found.origin),
        to: found.places.map(({ path, range }) => `${path}:${range.start.line}`),
      }
    );
  };

  it('of a series and of a section is the posts before and after', () => {
    for (const text of [
      here({ 'series=Home': 'series=Ho⟦⟧me' }),
      here({ 'series_section=2': 'series_section=⟦⟧2' }),
    ])
      assert.deepEqual(definition(text)?.to, [`${A}:8`, `${C}:8`]);
  });

  for (const [target, to] of [
    ['../a/a.md', `${A}:8`],
    ['/guides/a', `${A}:8`],
    ['/blog/guides/a/a.md', `${A}:8`],
    ['/guides/c#a-part--more', `${C}:10`],
    ['/guides/c#a-part-more', `${C}:8`],
    ['/guides/c#note', `${C}:12`],
    ['../c/c.md#note', `${C}:12`],
    ['/guides/c#Spot', `${C}:14`],
    ['/guides/c#in-html', `${C}:16`],
    ['/guides/c#Top', `${C}:8`],
    ['../c/c.md#top', `${C}:8`],
    ['posts/guides/a/x.png', 'src/posts/guides/a/x.png:0'],
    ['../a/x.png', 'src/posts/guides/a/x.png:0'],
  ] as const) {
    it(`of ${target} is ${to}`, () => {
      for (const [before, after] of [
        ['[a](', ')'],
        ['<a href="', '">'],
        ['[r]: ', ''],
      ]) {
        const text = here({}, `\n${before ?? ''}⟦⟧${target}${after ?? ''}\n`);
        assert.deepEqual(definition(text), { from: target, to: [to] });
      }
    });
  }

  it('of the id of an element of the post itself is that element', () => {
    const text = here({}, '\n[a](#no⟦⟧te)\n\ntext\n\n<p id="note">Note</p>\n');
    assert.deepEqual(definition(text)?.to, [`${HERE}:14`]);
  });

  it('of #Top is the top of the post', () => {
    for (const top of ['#⟦⟧Top', '#⟦⟧top', '⟦⟧#'])
      assert.deepEqual(definition(here({}, `\n[a](${top})\n`))?.to, [`${HERE}:8`]);
  });

  it('is left to VS Code where it finds the heading', () => {
    assert.equal(definition(here({}, '\n[a](../c/c.md#a-part⟦⟧--more)\n')), undefined);
    assert.equal(definition(here({}, '\n[a](#he⟦⟧re)\n')), undefined);
    assert.deepEqual(definition(here({}, '\n[a](../c/c.md#no⟦⟧ne)\n'))?.to, [`${C}:8`]);
  });

  it('is missing for what leads nowhere', () => {
    assert.equal(definition(here({}, '\n[a](/guides/no⟦⟧ne)\n')), undefined);
    assert.equal(definition(here({}, '\n[a](https://exa⟦⟧mple.org)\n')), undefined);
    assert.equal(definition(here({ 'topic=': 'topic=⟦⟧' })), undefined);
  });
});

describe('document links', () => {
  it('are those that only the site makes sense of', () => {
    const targets = [
      '../a/a.md',
      '/src/posts/guides/a/a.md',
      '../a/a',
      '#here',
      'https://example.org',
      '/guides/nothing',
      '../a',
      '/guides/a',
      '/blog/guides/c/c.md#a-part--more',
      'posts/guides/a/x.png',
    ];
    const body = targets.map((target) => `\n[a](${target})\n`).join('');
    const { index, post, draft } = scene(here({}, `${body}⟦⟧`), FILES);
    const links = documentLinks(index, post);
    assert.deepEqual(
      links.map(({ range }) => textIn(draft.source, range)),
      targets.slice(-4),
    );
    assert.deepEqual(
      links.map(({ place }) => place.range.start.line),
      [8, 8, 10, 0],
    );
  });
});

describe('lenses', () => {
  const lenses = (path: string, files: Readonly<Record<string, string>> = FILES) => {
    const { index } = scene(here({}, '⟦⟧'), files);
    return lensesOf(index, postIn(index, path)).map((lens) =>
      lens.kind === 'part'
        ? `${lens.series} ${lens.place.part}/${lens.place.of}`
        : `${lens.kind} ${displayTitle(lens.post)}`,
    );
  };

  it('tell the part of the series and the neighbours', () => {
    assert.deepEqual(lenses(A), ['Home Lab 1/4', 'next Here']);
    assert.deepEqual(lenses(HERE), ['Home Lab 2/4', 'previous A', 'next C']);
    assert.deepEqual(lenses(C), ['Home Lab 4/4', 'previous Here']);
  });

  it('tell the neighbours by date outside of series', () => {
    const single = 'src/posts/guides/s/s.md';
    const files = {
      ...FILES,
      [single]: postText({}, '# S'),
      'src/posts/guides/t/t.md': postText({ date: '2023-01-01' }, '# T'),
    };
    assert.deepEqual(lenses(single, files), ['next T']);
  });

  it('tell nothing where the section is no number', () => {
    const broken = { ...FILES, [A]: part('Home_Lab', 1, 'A').replace('section=1', 'section=one') };
    assert.deepEqual(lenses(A, broken), []);
  });
});
