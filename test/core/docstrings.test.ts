import * as assert from 'node:assert/strict';
import type { Field } from '../../src/core/frontMatter/frontMatter.js';
import { definitionAt } from '../../src/core/language/definition.js';
import { hoverAt } from '../../src/core/language/hover.js';
import { checkPost } from '../../src/core/rules/engine/check.js';
import type { Range } from '../../src/core/text/position.js';
import { createSource, textIn } from '../../src/core/text/source.js';
import { blog, postIn, postText } from '../support/blog.js';
import { bodyOf } from '../support/markdown.js';
import { frontMatterOf, read } from '../support/posts.js';

/** What is at a range of a text; what several ranges hold. */
type Cut = (range: Range | undefined) => string | undefined;

function cutting(text: string): Cut {
  const source = createSource(text);
  return (range) => range && textIn(source, range);
}

function fieldIn(text: string, key: string): { readonly field: Field; readonly cut: Cut } {
  const field = frontMatterOf(text).lines.find(
    (line): line is Field => line.kind === 'field' && line.key === key,
  );
  if (!field) throw new Error(`No ${key} in ${text}`);
  return { field, cut: cutting(text) };
}

/** The samples in the docstrings of what core hands out, and what they say of them. */
describe('the sample of', () => {
  it('a field of a comment', () => {
    const { field, cut } = fieldIn('<!--\n date = 2022-06-27 \ntopic=A\n-->\n', 'date');
    assert.equal(cut(field.keyRange), 'date');
    assert.equal(cut(field.valueRange), '2022-06-27');
    assert.equal(cut(field.range), ' date = 2022-06-27 ');
    assert.deepEqual(field.strayWhitespace.map(cut), [' ', ' ', ' ', ' ']);
  });

  it('a field of YAML', () => {
    const { field, cut } = fieldIn("---\ntitle: 'It''s'\nseries: {name: Docker, order: 2}\n---\n", 'title');
    assert.equal(field.value, "It's");
    assert.equal(cut(field.valueRange), "It''s");
    assert.equal(cut(field.range), "title: 'It''s'");
    const { field: order, cut: cutOrder } = fieldIn(
      '---\ntitle: a\nseries: {name: Docker, order: 2}\n---\n',
      'series.order',
    );
    assert.equal(cutOrder(order.keyRange), 'order');
    assert.equal(cutOrder(order.range), 'order: 2');
  });

  it('an item', () => {
    const { field, cut } = fieldIn('---\ntitle: a\ntags: [Docker, "Web apps"]\n---\n', 'tags');
    assert.deepEqual(
      field.items.map(({ valueRange }) => cut(valueRange)),
      ['Docker', 'Web apps'],
    );
    assert.equal(cut(field.valueRange), 'Docker');
    assert.equal(cut(field.range), 'tags: [Docker, "Web apps"]');
  });

  it('a malformed line', () => {
    const text = '<!--\ndate: 2022-06-27\ntopic=A\nsummary=B\n-->\n';
    const [line] = frontMatterOf(text).lines.filter(({ kind }) => kind === 'malformed');
    assert.equal(cutting(text)(line?.range), 'date: 2022-06-27');
  });

  it('front matter', () => {
    const text = '<!--\ndate=2022-06-27\ntopic=A --> B\n-->\n\n# A\n';
    const { range, opening, closingRange, earlyEnds } = frontMatterOf(text);
    const cut = cutting(text);
    assert.equal(cut(range), text.slice(0, text.indexOf('\n\n')));
    assert.equal(cut(opening), '<!--');
    assert.equal(cut(closingRange), '-->');
    assert.deepEqual(
      earlyEnds?.map((early) => [cut(early.range), early.lost]),
      [['-->', ' B\n']],
    );
  });

  it('front matter that is not closed', () => {
    const text = '<!--\ndate=2022-06-27\ntopic=A\n--!>\n\n# A\n';
    const { range, closingRange, wrongEnd } = frontMatterOf(text);
    const cut = cutting(text);
    assert.equal(cut(range), '<!--\ndate=2022-06-27\ntopic=A\n--!>');
    assert.equal(closingRange, undefined);
    assert.equal(cut(wrongEnd), '--!>');
  });

  it('a heading', () => {
    const text = '# The *first* day ##\n\n## Noon {#lunch}\n';
    const [first, second] = bodyOf(text).headings;
    const cut = cutting(text);
    assert.equal(first?.text, 'The first day');
    assert.equal(cut(first.range), 'The *first* day');
    assert.equal(cut(first.marker), '#');
    assert.deepEqual([cut(second?.range), second?.anchor], ['Noon {#lunch}', 'lunch']);
  });

  it('a link', () => {
    const text = '[a](<b c.md> "d") ![e](f.png) <img src="g.png">\n\n[h]\n\n[h]: i.md\n';
    const cut = cutting(text);
    assert.deepEqual(
      bodyOf(text).links.map(({ range }) => cut(range)),
      ['b c.md', 'f.png', 'g.png', 'i.md'],
    );
  });

  it('a reference without a definition', () => {
    const text = '[text][label]\n';
    assert.equal(cutting(text)(bodyOf(text).undefinedReferences[0]?.range), 'label');
  });

  it('a comment that silences rules', () => {
    const text = '<!-- up-next-disable a-rule, another-rule -->\n';
    const [silence] = bodyOf(text).silences;
    const cut = cutting(text);
    assert.equal(cut(silence?.range), text.trim());
    assert.deepEqual(
      silence?.rules.map(({ range }) => cut(range)),
      ['a-rule', 'another-rule'],
    );
  });

  it('a garbled word', () => {
    const text = 'a machineâ€™s kernel\n';
    const [word] = bodyOf(text).garbled;
    const cut = cutting(text);
    assert.equal(cut(word?.range), 'machineâ€™s');
    assert.deepEqual(
      word?.runs.map(({ range }) => cut(range)),
      ['â€™'],
    );
  });

  it('a title', () => {
    const text = postText({}, '# The *first* day\n');
    assert.equal(cutting(text)(read(text)?.title?.range), 'The *first* day');
  });

  it('a problem, and a place related to it', () => {
    const a = postText({ series: 'Docker', series_section: 1 }, '# A\n');
    const index = blog({ 'x/a/a.md': a, 'x/b/b.md': a.replace('# A', '# B') });
    const [found] = checkPost(postIn(index, 'x/a/a.md'), index);
    const cut = cutting(a);
    assert.equal(cut(found?.range), '1');
    assert.deepEqual(
      found?.related?.map(({ path, range }) => [path, cut(range)]),
      [['x/b/b.md', '1']],
    );
  });

  it('an edit', () => {
    const a = postText({ topic: 'docker' });
    const b = postText({ topic: 'Docker' });
    const index = blog({ 'x/a.md': a, 'x/b.md': b, 'x/c.md': b });
    const [found] = checkPost(postIn(index, 'x/a.md'), index).filter(({ rule }) => rule === 'topic-spelling');
    const [edit] = found?.fixes?.[0]?.edits ?? [];
    assert.deepEqual([cutting(a)(edit?.range), edit?.newText], ['docker', 'Docker']);
  });

  it('a definition, a place and a hover', () => {
    const a = postText({}, '# A\n\n[b](x/b#there) [c](x/b)\n');
    const b = postText({}, '# B\n\n## There\n');
    const index = blog({ 'x/a/a.md': a, 'x/b/b.md': b });
    const post = postIn(index, 'x/a/a.md');
    const cut = cutting(a);
    const [toHeading, toPost] = post.body.links.map(({ range }) => {
      const definition = definitionAt(index, post, range.start);
      const hover = hoverAt(index, post, range.start);
      return [cut(definition?.origin), cutting(b)(definition?.places[0]?.range), cut(hover?.range)];
    });
    assert.deepEqual(toHeading, ['x/b#there', 'There', 'x/b#there']);
    assert.deepEqual(toPost, ['x/b', 'B', 'x/b']);
  });
});
