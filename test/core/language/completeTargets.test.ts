import * as assert from 'node:assert/strict';
import { postText } from '../../support/blog.js';
import { accept, labels, part, suggest } from './support.js';

const HEAD = postText({}, '');
const PIER = 'src/posts/guides/pier/pier.md';
const FILES = {
  [PIER]: postText({}, '# A Pier\n\n## The column\n\n## The column\n'),
  'src/posts/notes/seed/seed.md': postText({}, '# Saving (Tomato) Seed\n'),
  'src/posts/guides/here/plan.png': '',
  'src/posts/guides/here/draw ing.svg': '',
  'src/posts/guides/here/notes.txt': '',
  'src/posts/guides/pier/other.png': '',
};

/** A post beside the others with a body that sets the form of links. */
function using(...links: readonly string[]): Readonly<Record<string, string>> {
  return { ...FILES, 'src/posts/notes/style/style.md': postText({}, `# Style\n\n${links.join('\n\n')}\n`) };
}

describe('completion of link targets', () => {
  it('offers posts by their titles', () => {
    assert.deepEqual(labels(`${HEAD}[a](⟦⟧)`, FILES), ['A Pier', 'Saving (Tomato) Seed']);
  });

  it('offers the parts of the series first, then the newest of the category', () => {
    const files = {
      'src/posts/aside/x/x.md': postText({ date: '2025-01-01' }, '# Elsewhere\n'),
      'src/posts/guides/b/b.md': postText({ date: '2023-01-01' }, '# Older\n'),
      'src/posts/guides/c/c.md': postText({ date: '2024-01-01' }, '# Newer\n'),
      'src/posts/notes/s/s.md': part('S', 1, 'Part'),
    };
    const text = `${part('S', 2, 'Here')}\n[a](⟦⟧)`;
    assert.deepEqual(labels(text, files), ['Part', 'Newer', 'Older', 'Elsewhere']);
  });

  for (const [text, result] of [
    ['[a](⟦⟧)', '[a](../pier/pier.md)'],
    ['[a](⟦⟧', '[a](../pier/pier.md'],
    ['see [a](../p⟦⟧i) and', 'see [a](../pier/pier.md) and'],
    ['see [a](pi⟦⟧ and', 'see [a](../pier/pier.md and'],
    ['[a](<pi⟦⟧>)', '[a](<../pier/pier.md>)'],
    ['[a](<⟦⟧>)', '[a](<../pier/pier.md>)'],
    ['[a](<⟦⟧)', '[a](<../pier/pier.md)'],
    ['[a](<pi⟦⟧) and (more)', '[a](<../pier/pier.md) and (more)'],
    ['[a](<⟦⟧', '[a](<../pier/pier.md'],
    ['[a](<⟦⟧ "title")', '[a](<../pier/pier.md "title")'],
    ['[a]: <⟦⟧', '[a]: <../pier/pier.md'],
    ['[a]: <⟦⟧>', '[a]: <../pier/pier.md>'],
    ['| [a](<⟦⟧) |\n|-|', '| [a](<../pier/pier.md) |\n|-|'],
    ['<a href=⟦⟧', '<a href=../pier/pier.md'],
    ['[a](a%20p⟦⟧)', '[a](../pier/pier.md)'],
    ['[a](A%20P⟦⟧ier)', '[a](../pier/pier.md)'],
    ['[a](../p%69⟦⟧)', '[a](../pier/pier.md)'],
    ['[a]: pi⟦⟧', '[a]: ../pier/pier.md'],
    ['<a href="pi⟦⟧">a</a>', '<a href="../pier/pier.md">a</a>'],
    ['<a href="⟦⟧', '<a href="../pier/pier.md'],
    ["an <a class=x href='⟦⟧", "an <a class=x href='../pier/pier.md"],
    ['> - [a](⟦⟧)', '> - [a](../pier/pier.md)'],
  ] as const) {
    it(`completes ${text}`, () => assert.equal(accept('A Pier', HEAD + text, FILES), HEAD + result));
  }

  for (const [form, link, result] of [
    ['relative', '[x](../../guides/pier/pier.md)', '../pier/pier.md'],
    ['absolute', '[x](/blog/guides/pier/pier.md)', '/blog/guides/pier/pier.md'],
    ['from a root', '[x](posts/guides/pier/pier.md)', 'posts/guides/pier/pier.md'],
    ['routes', '[x](/blog/guides/pier)', '/blog/guides/pier'],
    ['routes without more', '<a href="/guides/pier">x</a>', '/guides/pier'],
    ['headings of routes', '[x](/guides/pier#the-column)', '/guides/pier'],
  ] as const) {
    it(`writes them as most links of the blog are: ${form}`, () => {
      const files = using(link, link, '[other](../seed/seed.md)', '[out](https://example.org)');
      assert.equal(accept('A Pier', `${HEAD}[a](⟦⟧)`, files), `${HEAD}[a](${result})`);
    });
  }

  it('writes addresses of the site where the blog does', () => {
    const files = using('[x](https://example.org/guides/pier)');
    const text = accept('A Pier', `${HEAD}[a](⟦⟧)`, files, { siteUrl: 'https://example.org' });
    assert.equal(text, `${HEAD}[a](https://example.org/guides/pier)`);
  });

  it('encodes what would end the target', () => {
    const files = { ...FILES, 'src/posts/notes/a (b)/c d.md': postText({}, '# Spaces\n') };
    const written = accept('Spaces', `${HEAD}[a](⟦⟧)`, files);
    assert.equal(written, `${HEAD}[a](../../notes/a%20%28b%29/c%20d.md)`);
  });

  it('encodes whitespace other than spaces so that it is read again', () => {
    const files = { ...FILES, 'src/posts/notes/a\u00A0b/c\u2003d.md': postText({}, '# Spaces\n') };
    const written = accept('Spaces', `${HEAD}[a](⟦⟧)`, files);
    assert.equal(written, `${HEAD}[a](../../notes/a%C2%A0b/c%E2%80%83d.md)`);
  });

  it('is found by title and by path', () => {
    assert.equal(suggest(`${HEAD}[a](tom⟦⟧)`, FILES)[0]?.label, 'Saving (Tomato) Seed');
    assert.equal(suggest(`${HEAD}[a](⟦⟧)`, FILES)[0]?.filter, '../pier/pier.md A Pier');
    assert.deepEqual(labels(`${HEAD}[a](zzz⟦⟧)`, FILES), []);
  });

  for (const typed of [
    'caf%C3%A9',
    'caf%c3%a9',
    'caf%C3%A9%20',
    'caf%C3',
    'caf%',
    'caf%C3%A9%2',
    'café b',
    'cafe\u0301',
  ]) {
    it(`is found by ${JSON.stringify(typed)}`, () => {
      const files = { ...FILES, 'src/posts/notes/café bar/café bar.md': postText({}, '# Tea\n') };
      assert.deepEqual(labels(`${HEAD}[a](<${typed}⟦⟧>)`, files), ['Tea']);
      assert.equal(
        accept('Tea', `${HEAD}[a](<../${typed}⟦⟧r>) b`, files),
        `${HEAD}[a](<../../notes/café%20bar/café%20bar.md>) b`,
      );
    });
  }

  it('has what is typed percent-encoded among what it is found by', () => {
    const files = { ...FILES, 'src/posts/notes/café bar/café bar.md': postText({}, '# Tea (hot)\n') };
    const filter = suggest(`${HEAD}[a](caf%C3%A9⟦⟧)`, files)[0]?.filter;
    assert.equal(
      filter,
      '../../notes/café%20bar/café%20bar.md Tea (hot) ' +
        '../../notes/caf%C3%A9%20bar/caf%C3%A9%20bar.md Tea%20%28hot%29',
    );
  });

  for (const text of [
    '```\n[a](⟦⟧)\n```',
    '    [a](⟦⟧)',
    'code `[a](⟦⟧)`',
    '<!-- [a](⟦⟧) -->',
    'a (⟦⟧)',
    '[a] (⟦⟧)',
    'x = "⟦⟧"',
    '[text⟦⟧](x)',
    '<p class="⟦⟧">',
  ]) {
    it(`offers nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(labels(HEAD + text, FILES), []));
  }

  it('offers nothing in a file that is no post', () => {
    assert.deepEqual(labels('# Read me\n\n[a](⟦⟧)\n', FILES), []);
  });
});

describe('completion of headings', () => {
  const COLUMNS = ['A Pier', 'The column', 'The column'];

  it('offers those of the linked post, numbered where they repeat', () => {
    const text = `${HEAD}[a](/guides/pier#⟦⟧)`;
    assert.deepEqual(labels(text, FILES), COLUMNS);
    assert.deepEqual(
      suggest(text, FILES).map(({ insert }) => insert.text),
      ['a-pier', 'the-column', 'the-column-1'],
    );
    assert.equal(
      accept('A Pier', `${HEAD}[a](/guides/pier#the⟦⟧col)`, FILES),
      `${HEAD}[a](/guides/pier#a-pier)`,
    );
  });

  it('leaves those to VS Code that it knows itself', () => {
    assert.deepEqual(labels(`${HEAD}[a](../pier/pier.md#⟦⟧)`, FILES), []);
    assert.deepEqual(labels(`${HEAD}## Two\n\n[a](#⟦⟧)`, FILES), []);
    assert.deepEqual(labels(`${HEAD}<a href="../pier/pier.md#⟦⟧">`, FILES), COLUMNS);
    assert.deepEqual(labels(`${HEAD}## Two\n\n<a href="#⟦⟧">`, FILES), ['Two']);
  });
});

describe('completion of images', () => {
  it('offers those beside the post', () => {
    assert.deepEqual(labels(`${HEAD}![a](⟦⟧)`, FILES), ['draw ing.svg', 'plan.png']);
    assert.equal(accept('draw ing.svg', `${HEAD}![a](⟦⟧`, FILES), `${HEAD}![a](draw%20ing.svg`);
    assert.equal(accept('plan.png', `${HEAD}![a](<⟦⟧) b`, FILES), `${HEAD}![a](<plan.png) b`);
    assert.equal(accept('draw ing.svg', `${HEAD}![a](draw%20⟦⟧)`, FILES), `${HEAD}![a](draw%20ing.svg)`);
    assert.equal(accept('plan.png', `${HEAD}<img src="⟦⟧">`, FILES), `${HEAD}<img src="plan.png">`);
    assert.equal(
      accept('plan.png', `${HEAD}<img srcset="⟦⟧ 2x">`, FILES),
      `${HEAD}<img srcset="plan.png 2x">`,
    );
  });

  it('writes them as most images of the blog are', () => {
    const files = using('![x](posts/guides/pier/other.png)');
    assert.equal(accept('plan.png', `${HEAD}![a](⟦⟧)`, files), `${HEAD}![a](posts/guides/here/plan.png)`);
  });

  it('marks those that VS Code has in its own list', () => {
    assert.deepEqual(
      suggest(`${HEAD}![a](⟦⟧)`, FILES).map(({ builtIn }) => builtIn),
      [undefined, true],
    );
  });
});
