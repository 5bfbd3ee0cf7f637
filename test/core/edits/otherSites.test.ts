import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertFrontMatter } from '../../../src/core/edits/insertFrontMatter.js';
import { newPost } from '../../../src/core/edits/newPost.js';
import type { Wish } from '../../../src/core/edits/newPost/wish.js';
import type { Plan } from '../../../src/core/edits/plan.js';
import { rename } from '../../../src/core/edits/rename.js';
import { renumber } from '../../../src/core/edits/renumber.js';
import { movePosts } from '../../../src/core/edits/series/movePosts.js';
import { sectionBeside } from '../../../src/core/edits/series/sectionBeside.js';
import { type SharedName, sharedNameAt } from '../../../src/core/edits/sharedNames.js';
import { applyEdits, type TextEdit } from '../../../src/core/edits/textEdit.js';
import { format } from '../../../src/core/text/message.js';
import { blog, type Files, postIn } from '../../support/blog.js';

const HUGO = 'baseURL = "https://example.org/"\n';

/** A post of a Hugo blog whose series are lists and whose numbers are weights. */
function toml(title: string, weight?: number | string, series = 'Knots'): string {
  const part = weight === undefined ? '' : `series = ["${series}"]\nweight = ${weight} # sorts\n`;
  return `+++\ntitle = "${title}"\ndate = 2024-05-01\n${part}+++\n\nText of ${title}.\n`;
}

/** A post of an Astro blog. */
function yaml(title: string, order?: number | string): string {
  const part = order === undefined ? '' : `seriesId: 'sourdough'\nseriesOrder: ${order}\n`;
  return `---\ntitle: ${title}\npubDate: 2024-01-06\n${part}description: "About it."\n---\n\nText.\n`;
}

const WEIGHTS: Files = {
  'hugo.toml': HUGO,
  'content/posts/a.md': toml('A', 10),
  'content/posts/b.md': toml('B', 20),
  'content/posts/c.md': toml('C', 30),
  'content/posts/d.md': toml('D'),
};
const DENSE: Files = {
  'astro.config.mjs': '',
  'src/content/blog/a.md': yaml('A', '01'),
  'src/content/blog/b.md': yaml('B', '02'),
  'src/content/blog/c.md': yaml('C', '03'),
  'src/content/blog/d.md': yaml('D'),
};

/** The texts that differ once the edits are made. */
function changed(files: Files, edits: readonly TextEdit[]): Files {
  const texts = Object.entries(files).map(([path, text]) => {
    const own = edits.filter((edit) => edit.path === path);
    return [path, applyEdits(text, own)] as const;
  });
  return Object.fromEntries(texts.filter(([path, text]) => text !== files[path]));
}

function editsOf(plan: Plan): readonly TextEdit[] {
  if (plan.kind === 'refused') throw new Error(format(plan.why));
  return plan.edits;
}

function made(files: Files, wish: Wish) {
  const post = newPost(blog(files), { date: '2024-06-01', ...wish });
  if (post.kind === 'problem') throw new Error(`${post.field}: ${format(post.why)}`);
  return { path: post.path, text: post.text, changes: changed(files, post.edits) };
}

/** The section of a new part beside the one at a path. */
function beside(files: Files, path: string, where: 'before' | 'after'): number {
  const index = blog(files);
  const { series = '', section = 0 } = postIn(index, path);
  return sectionBeside(index.series.get(series) ?? [], section, where);
}

describe('a series that is named by a slug, and shown by a title', () => {
  const post = (part: number, title = 'The Web', slug = 'web'): string =>
    `---\ntitle: Part ${part}\ndate: 2024-05-0${part}\nseries: ${slug}\nseries_title: ${title}\nseries_order: ${part}\n---\n`;
  const paths = ['_posts/2024-05-01-a.md', '_posts/2024-05-02-b.md'] as const;
  const files = { '_config.yml': '', [paths[0]]: post(1), [paths[1]]: post(2) };
  const renamed = (shared: SharedName, newName: string): Files => {
    const result = rename(blog(files), shared, newName);
    assert.ok(result.kind === 'edits');
    return changed(files, result.edits);
  };
  const at = (line: number, character: number): SharedName | undefined =>
    sharedNameAt(postIn(blog(files), paths[0]), { line, character })?.shared;

  it('gets the new title where that is what is seen', () => {
    const expected = { [paths[0]]: post(1, 'The Net'), [paths[1]]: post(2, 'The Net') };
    assert.deepEqual(renamed({ role: 'series', name: 'The Web' }, 'The Net'), expected);
    assert.deepEqual(renamed(at(4, 16) ?? assert.fail(), 'The Net'), expected);
  });

  it('gets the new slug where that is in the text', () => {
    const expected = { [paths[0]]: post(1, 'The Web', 'net'), [paths[1]]: post(2, 'The Web', 'net') };
    assert.deepEqual(renamed(at(3, 9) ?? assert.fail(), 'net'), expected);
  });
});

describe('a new part beside another one', () => {
  it('has a weight between two, and nobody makes room', () => {
    assert.equal(beside(WEIGHTS, 'content/posts/b.md', 'before'), 15);
    assert.equal(beside(WEIGHTS, 'content/posts/b.md', 'after'), 25);
    const at = beside(WEIGHTS, 'content/posts/b.md', 'before');
    const { text, changes } = made(WEIGHTS, { title: 'New', series: 'Knots', section: at });
    assert.match(text, /^weight = 15$/m);
    assert.deepEqual(changes, {});
  });

  it('has a weight in front of all others, and after them', () => {
    assert.equal(beside(WEIGHTS, 'content/posts/a.md', 'before'), 5);
    assert.equal(beside(WEIGHTS, 'content/posts/c.md', 'after'), 40);
  });

  it('takes the number of the later one where no weight is left, or parts are counted', () => {
    const close = { ...WEIGHTS, 'content/posts/b.md': toml('B', 11) };
    assert.equal(beside(close, 'content/posts/b.md', 'before'), 11);
    assert.equal(beside(close, 'content/posts/a.md', 'after'), 11);
    assert.equal(beside(DENSE, 'src/content/blog/b.md', 'before'), 2);
    assert.equal(beside(DENSE, 'src/content/blog/b.md', 'after'), 3);
  });
});

const renumbered = (files: Files, name: string): Files =>
  changed(files, renumber(blog(files).series.get(name) ?? []));

describe('renumbering a series of another site', () => {
  it('keeps the step between weights', () => {
    const files = { ...WEIGHTS, 'content/posts/b.md': toml('B', 10) };
    assert.deepEqual(renumbered(WEIGHTS, 'Knots'), {});
    assert.deepEqual(renumbered({ ...files, 'content/posts/d.md': toml('D', 40) }, 'Knots'), {
      'content/posts/b.md': toml('B', 20),
    });
  });

  it('begins where the series begins, and keeps zeros in front', () => {
    const files = { ...DENSE, 'src/content/blog/c.md': yaml('C', '04') };
    assert.deepEqual(renumbered(files, 'sourdough'), { 'src/content/blog/c.md': yaml('C', '03') });
    const fromZero = { ...DENSE, 'src/content/blog/a.md': yaml('A', '00') };
    assert.deepEqual(renumbered(fromZero, 'sourdough'), {
      'src/content/blog/b.md': yaml('B', '01'),
      'src/content/blog/c.md': yaml('C', '02'),
    });
  });
});

describe('moving posts of another site', () => {
  const move = (files: Files, path: string, target: Parameters<typeof movePosts>[2]): Files =>
    changed(files, editsOf(movePosts(blog(files), [path], target)));

  it('deals the weights out anew within the series', () => {
    const target = { kind: 'onto', path: 'content/posts/a.md' } as const;
    assert.deepEqual(move(WEIGHTS, 'content/posts/b.md', target), {
      'content/posts/a.md': toml('A', 20),
      'content/posts/b.md': toml('B', 10),
    });
  });

  it('takes a weight between two, and after the last', () => {
    const target = { kind: 'onto', path: 'content/posts/b.md' } as const;
    const joined = (weight: number): string =>
      toml('D').replace('2024-05-01\n', `2024-05-01\nseries = ["Knots"]\nweight = ${weight}\n`);
    assert.deepEqual(move(WEIGHTS, 'content/posts/d.md', target), { 'content/posts/d.md': joined(15) });
    assert.deepEqual(move(WEIGHTS, 'content/posts/d.md', { kind: 'last', series: 'Knots' }), {
      'content/posts/d.md': joined(40),
    });
  });

  it('takes a part out and leaves the other weights as they are', () => {
    assert.deepEqual(move(WEIGHTS, 'content/posts/a.md', { kind: 'none' }), {
      'content/posts/a.md': toml('A'),
    });
  });

  it('writes the fields where, and as, the other parts do', () => {
    assert.deepEqual(move(DENSE, 'src/content/blog/d.md', { kind: 'last', series: 'sourdough' }), {
      'src/content/blog/d.md': yaml('D', 4),
    });
  });

  it('gives no number to a part of a series that goes by date', () => {
    const dated = (title: string, series: string): string =>
      `---\ntitle: ${title}\ndate: 2024-01-01\n${series}---\n`;
    const files = {
      'a.md': dated('A', 'series: [x]\n'),
      'b.md': dated('B', 'series: [x]\n'),
      'c.md': dated('C', ''),
      'e.md': dated('E', 'series: [y]\nweight: 1\n'),
      'f.md': dated('F', 'series: [y]\nweight: 2\n'),
      'g.md': dated('G', 'series: [y]\nweight: 3\n'),
    };
    assert.deepEqual(move(files, 'c.md', { kind: 'last', series: 'x' }), {
      'c.md': dated('C', 'series: [x]\n'),
    });
  });
});

describe('renaming a series of another site', () => {
  it('keeps quotes and lists, and every other byte', () => {
    const name = 'It\'s: "new" #1_2';
    const renamed = (files: Files, from: string): Files => {
      const result = rename(blog(files), { role: 'series', name: from }, name);
      if (result.kind === 'refused') throw new Error(format(result.why));
      return changed(files, result.edits);
    };
    assert.deepEqual(
      Object.values(renamed(WEIGHTS, 'Knots')),
      [10, 20, 30].map((weight, place) => toml('ABC'.charAt(place), weight, 'It\'s: \\"new\\" #1_2')),
    );
    assert.deepEqual(
      Object.values(renamed(DENSE, 'sourdough')),
      ['01', '02', '03'].map((order, place) =>
        yaml('ABC'.charAt(place), order).replace('sourdough', 'It\'\'s: "new" #1_2'),
      ),
    );
  });
});

describe('a new post of another site', () => {
  it('has the keys of its posts, as they write them, and no heading', () => {
    assert.deepEqual(made(WEIGHTS, { title: 'The *Bowline*', series: 'Knots' }), {
      path: 'content/posts/the-bowline.md',
      text: '+++\ntitle = "The *Bowline*"\ndate = 2024-06-01\nseries = ["Knots"]\nweight = 40\n+++\n\n',
      changes: {},
    });
    assert.deepEqual(made(DENSE, { title: 'A Crust', series: 'sourdough' }), {
      path: 'src/content/blog/a-crust.md',
      text: '---\ntitle: A Crust\npubDate: 2024-06-01\nseriesId: \'sourdough\'\nseriesOrder: 4\ndescription: "A Crust"\n---\n\n',
      changes: {},
    });
  });

  it('says what most posts say alike, and is where the published ones are', () => {
    const text = (title: string, more = ''): string =>
      `---\nlayout: post\ntitle: ${title}\nseries: Rope\n${more}author: Ada\n---\n`;
    const files = {
      '_config.yml': '',
      '_posts/2024-01-01-a.md': text('A', 'part: 1\n'),
      '_posts/2024-02-01-b.md': text('B', 'part: 2\n'),
      '_drafts/c.md': text('C', 'part: 3\n'),
    };
    assert.deepEqual(made(files, { title: 'A Fourth', series: 'Rope' }), {
      path: '_posts/2024-06-01-a-fourth.md',
      text: `${text('A Fourth', 'part: 4\n')}\n`,
      changes: {},
    });
  });

  it('lies as most posts of its folder do, whatever those elsewhere do', () => {
    const text = (title: string): string => `---\ntitle: ${title}\n---\n`;
    const files = {
      'docusaurus.config.js': '',
      'blog/2024-01-01-a.md': text('A'),
      'blog/2024-02-01-b.md': text('B'),
      'blog/2024-03-01-c/index.md': text('C'),
      'i18n/de/docusaurus-plugin-content-blog/2024-01-01-a.md': text('Ein A'),
    };
    assert.equal(made(files, { title: 'A Fourth', category: 'blog' }).path, 'blog/2024-06-01-a-fourth.md');
    const own = {
      ...files,
      'blog/2024-04-01-d/index.md': text('D'),
      'blog/2024-05-01-e/index.md': text('E'),
    };
    assert.equal(made(own, { title: 'A Sixth', category: 'blog' }).path, 'blog/2024-06-01-a-sixth/index.md');
  });

  it('is named with the date where the others are', () => {
    const text = '---\ntitle: A\ncategories: [Rope]\n---\n';
    const files = {
      '_config.yml': '',
      '_posts/2024-01-01-a.md': text,
      '_posts/2024-02-01-b.md': text.replace('A', 'B'),
    };
    assert.deepEqual(made(files, { title: 'A Third' }), {
      path: '_posts/2024-06-01-a-third.md',
      text: '---\ntitle: A Third\ncategories: [Rope]\n---\n\n',
      changes: {},
    });
  });
});

describe('front matter for a file of another site', () => {
  it('is that of its posts', () => {
    const text = '# A Crust\n\nText.\n';
    const files = { ...DENSE, 'src/content/blog/e.md': text };
    const insertion = insertFrontMatter(blog(files), 'src/content/blog/e.md', text);
    const written = insertion?.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.value));
    const today = new Date();
    const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
      .map((number) => String(number).padStart(2, '0'))
      .join('-');
    assert.equal(written?.join(''), `---\ntitle: A Crust\npubDate: ${day}\ndescription: "Text."\n---\n\n`);
  });
});

describe('any move within a series of another site', () => {
  it('keeps the numbers that there are, and every other byte', () => {
    const weights = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(weights, fc.nat(), fc.nat(), (numbers, from, to) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const paths = sorted.map((_, place) => `content/posts/p${place}.md`);
        const texts = sorted.map((weight, place) => toml(`P${place}`, weight));
        const files = {
          'hugo.toml': HUGO,
          ...Object.fromEntries(paths.map((path, at) => [path, texts[at] ?? ''])),
        };
        const [moved = '', onto = ''] = [paths[from % paths.length], paths[to % paths.length]];
        const plan = movePosts(blog(files), [moved], { kind: 'onto', path: onto });
        const after = { ...files, ...changed(files, editsOf(plan)) };
        const series = blog(after).series.get('Knots') ?? [];
        assert.deepEqual(
          series.map(({ section }) => section),
          sorted,
        );
        const without = (text: string): string => text.replace(/^weight = \d+/m, '');
        assert.deepEqual(Object.values(after).map(without), Object.values(files).map(without));
      }),
    );
  });
});
