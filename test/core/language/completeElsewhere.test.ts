import * as assert from 'node:assert/strict';
import { complete } from '../../../src/core/language/complete.js';
import type { Suggestion } from '../../../src/core/language/suggestion.js';
import type { Files } from '../../support/blog.js';
import { sceneAt, textAfter, TODAY } from './support.js';

/** A blog, where the text with the cursor is, and what is around the line with the cursor. */
interface Blog {
  readonly files: Files;
  readonly here: string;
  readonly around: (fields: string) => string;
}

const yaml = (fields: string): string => `---\ntitle: "T"\ndate: 2024-01-01\n${fields}\n---\n\nText\n`;
const toml = (fields: string): string => `+++\ntitle = "T"\ndate = 2024-01-01\n${fields}\n+++\n\nText\n`;
const pelican = (fields: string): string => `Title: T\nDate: 2024-01-01 10:00\n${fields}\n\nText\n`;
const nikola = (fields: string): string => `<!--\n.. title: T\n.. date: 2024-01-01\n${fields}\n-->\n\nText\n`;

function blogOf(sign: string, around: Blog['around'], folder: string, first: string, second: string): Blog {
  const files = { [sign]: '', [`${folder}/a.md`]: around(first), [`${folder}/b.md`]: around(second) };
  return { files, here: `${folder}/here.md`, around };
}

const HUGO = blogOf(
  'hugo.toml',
  yaml,
  'content/posts',
  'categories: ["Docker", "Linux"]\nseries: ["Home Lab"]\nseries_order: 1',
  'categories: ["Docker"]\nseries: ["Home Lab"]\nseries_order: 2',
);
const LINES_LIST = blogOf(
  'hugo.toml',
  yaml,
  'content/posts',
  'categories:\n  - Docker\nseries: Home Lab',
  'categories:\n  - Docker\nseries: "It\'s: new"',
);
const MAP = blogOf(
  'astro.config.mjs',
  yaml,
  'src/content/blog',
  'series:\n  name: Home Lab\n  order: 1',
  'series:\n  name: Home Lab\n  order: 2',
);
const HUGO_TOML = blogOf(
  'hugo.toml',
  toml,
  'content/posts',
  'categories = ["Docker"]\nseries = ["Home Lab"]\nweight = 10',
  'categories = ["Docker"]\nseries = ["Home Lab"]\nweight = 20',
);
const EXTRA = blogOf(
  'hugo.toml',
  toml,
  'content/posts',
  '[extra]\nseries = "Home Lab"\nseries_order = 1',
  '[extra]\nseries = "Home Lab"\nseries_order = 2',
);
const PELICAN = blogOf(
  'pelicanconf.py',
  pelican,
  'content',
  'Category: Docker\nSeries: Home Lab\nSeries_index: 1',
  'Category: Docker\nSeries: Home Lab\nSeries_index: 2',
);
const NIKOLA: Blog = {
  ...blogOf(
    'conf.py',
    nikola,
    'posts',
    '.. category: Docker\n.. series: Home Lab\n.. series_index: 1',
    '.. category: Docker\n.. series: Home Lab\n.. series_index: 2',
  ),
};

function suggestIn({ files, here }: Blog, fixture: string): readonly Suggestion[] {
  const { index, draft, position } = sceneAt(here, fixture, files);
  return complete(index, draft, position).items;
}

function acceptIn(blog: Blog, label: string, fixture: string): string {
  return textAfter(label, fixture, suggestIn(blog, fixture));
}

const labelsIn = (blog: Blog, fixture: string): readonly string[] =>
  suggestIn(blog, fixture).map(({ label }) => label);

describe('completion of values outside comments', () => {
  const cases: readonly (readonly [Blog, string, string, string])[] = [
    // as the other posts write it: a list, quotes
    [HUGO, 'series: ⟦⟧', 'Home Lab', 'series: ["Home Lab"]'],
    [HUGO, 'series:⟦⟧', 'Home Lab', 'series: ["Home Lab"]'],
    [HUGO, 'series: Ho⟦⟧', 'Home Lab', 'series: ["Home Lab"]'],
    [HUGO, 'series: "Ho⟦⟧"', 'Home Lab', 'series: "Home Lab"'],
    [HUGO, 'series: "Ho⟦⟧', 'Home Lab', 'series: "Home Lab"'],
    [HUGO, "series: 'Ho⟦⟧'", 'Home Lab', "series: 'Home Lab'"],
    [HUGO, 'series: Ho⟦⟧ # the first', 'Home Lab', 'series: ["Home Lab"] # the first'],
    [LINES_LIST, 'categories: ⟦⟧', 'Docker', 'categories:\n  - Docker'],
    [LINES_LIST, 'series: ⟦⟧', "It's: new", 'series: "It\'s: new"'],
    [LINES_LIST, "series: '⟦⟧'", "It's: new", "series: 'It''s: new'"],
    // one item after the other
    [HUGO, 'series: [⟦⟧]', 'Home Lab', 'series: ["Home Lab"]'],
    [HUGO, 'series: [ ⟦⟧ ]', 'Home Lab', 'series: [ "Home Lab" ]'],
    [HUGO, 'series: ["⟦⟧"]', 'Home Lab', 'series: ["Home Lab"]'],
    [HUGO, 'series: ["⟦⟧]', 'Home Lab', 'series: ["Home Lab"]'],
    [HUGO, 'series: [⟦⟧', 'Home Lab', 'series: ["Home Lab"'],
    [HUGO, 'categories: ["Linux", ⟦⟧]', 'Docker', 'categories: ["Linux", "Docker"]'],
    [HUGO, 'categories: ["Linux",⟦⟧]', 'Docker', 'categories: ["Linux","Docker"]'],
    [HUGO, 'categories: [⟦⟧, "Linux"]', 'Docker', 'categories: ["Docker", "Linux"]'],
    [HUGO, 'categories: ["a, b", Do⟦⟧]', 'Docker', 'categories: ["a, b", "Docker"]'],
    [LINES_LIST, 'categories:\n  - Linux\n  - ⟦⟧', 'Docker', 'categories:\n  - Linux\n  - Docker'],
    [LINES_LIST, 'categories:\n  -⟦⟧', 'Docker', 'categories:\n  - Docker'],
    [LINES_LIST, 'categories:\n- Do⟦⟧', 'Docker', 'categories:\n- Docker'],
    [HUGO_TOML, 'categories = [\n  "Linux",\n  ⟦⟧\n]', 'Docker', 'categories = [\n  "Linux",\n  "Docker"\n]'],
    // in maps and tables
    [MAP, 'series:\n  name: ⟦⟧', 'Home Lab', 'series:\n  name: Home Lab'],
    [MAP, 'series: { name: ⟦⟧ }', 'Home Lab', 'series: { name: Home Lab }'],
    [MAP, 'series: {name:⟦⟧}', 'Home Lab', 'series: {name: Home Lab}'],
    [EXTRA, '[extra]\nseries = ⟦⟧', 'Home Lab', '[extra]\nseries = "Home Lab"'],
    [EXTRA, '[extra]\nseries =⟦⟧', 'Home Lab', '[extra]\nseries = "Home Lab"'],
    [EXTRA, '[extra]\nseries = "Ho⟦⟧', 'Home Lab', '[extra]\nseries = "Home Lab"'],
    [HUGO_TOML, 'series = ⟦⟧', 'Home Lab', 'series = ["Home Lab"]'],
    [HUGO_TOML, 'series = ["⟦⟧]', 'Home Lab', 'series = ["Home Lab"]'],
    // numbers are bare, or in the quotes that are there
    [HUGO, 'series: [Home Lab]\nseries_order: ⟦⟧', '3', 'series: [Home Lab]\nseries_order: 3'],
    [HUGO, 'series: [Home Lab]\nseries_order: "⟦⟧"', '3', 'series: [Home Lab]\nseries_order: "3"'],
    [MAP, 'series:\n  name: Home Lab\n  order: ⟦⟧', '3', 'series:\n  name: Home Lab\n  order: 3'],
    [HUGO_TOML, 'series = ["Home Lab"]\nweight = ⟦⟧', '30', 'series = ["Home Lab"]\nweight = 30'],
    [HUGO, 'draft: ⟦⟧', 'true', 'draft: true'],
    // metadata lines
    [PELICAN, 'Series:⟦⟧', 'Home Lab', 'Series: Home Lab'],
    [PELICAN, 'Category: Do⟦⟧', 'Docker', 'Category: Docker'],
    [NIKOLA, '.. series: ⟦⟧', 'Home Lab', '.. series: Home Lab'],
    [NIKOLA, '.. series: Home Lab\n.. series_index:⟦⟧', '3', '.. series: Home Lab\n.. series_index: 3'],
  ];
  for (const [blog, before, label, after] of cases) {
    it(`makes ${JSON.stringify(after)} of ${JSON.stringify(before)}`, () => {
      assert.equal(acceptIn(blog, label, blog.around(before)), blog.around(after));
    });
  }

  it('offers no item twice', () => {
    assert.deepEqual(labelsIn(HUGO, yaml('categories: ["Docker", ⟦⟧]')), []);
    assert.deepEqual(labelsIn(HUGO, yaml('categories: ["Linux", "Do⟦⟧"]')), ['Docker']);
  });

  it('is found by what is typed, be it a quote', () => {
    assert.equal(suggestIn(HUGO, yaml('series: "⟦⟧'))[0]?.filter, '"Home Lab');
    assert.equal(suggestIn(HUGO, yaml('series: ⟦⟧'))[0]?.filter, undefined);
  });

  const nothing: readonly (readonly [Blog, string])[] = [
    [HUGO, 'author: ⟦⟧'],
    [HUGO, 'tags: ["⟦⟧"]'],
    [HUGO, 'series: "Home Lab"⟦⟧'],
    [HUGO, 'series: ["Home Lab"]⟦⟧'],
    [HUGO, 'series: ["Home Lab"⟦⟧]'],
    [HUGO, 'series: Home Lab # why ⟦⟧'],
    [HUGO, '# series: ⟦⟧'],
    [HUGO, 'description: |\n  series: ⟦⟧'],
    [HUGO, 'other:\n  series: ⟦⟧'],
    [HUGO, 'series: | ⟦⟧'],
    [EXTRA, 'series = ⟦⟧'],
    [HUGO_TOML, 'other = { series = ⟦⟧ }'],
    [PELICAN, 'Summary: one\n    Series: ⟦⟧'],
  ];
  for (const [blog, fixture] of nothing)
    it(`offers nothing at ${JSON.stringify(fixture)}`, () => {
      assert.deepEqual(labelsIn(blog, blog.around(fixture)), []);
    });

  it('offers nothing in the body', () => {
    assert.deepEqual(labelsIn(HUGO, `${yaml('draft: true')}series: ⟦⟧`), []);
  });

  it('offers only the series of the language', () => {
    const german = { ...HUGO.files, 'content/posts/a.de.md': yaml('series: ["Heimlabor"]\nseries_order: 1') };
    const blog = { ...HUGO, files: german };
    assert.deepEqual(labelsIn(blog, yaml('series: ⟦⟧')), ['Home Lab']);
    const here = { ...blog, here: 'content/posts/here.de.md' };
    assert.deepEqual(labelsIn(here, yaml('series: ⟦⟧')), ['Heimlabor']);
    assert.deepEqual(labelsIn(here, yaml('series: Heimlabor\nseries_order: ⟦⟧')), ['2']);
  });
});

describe('completion of keys outside comments', () => {
  it('offers those that posts of the blog have', () => {
    assert.deepEqual(labelsIn(HUGO, yaml('⟦⟧')), ['categories', 'series', 'series_order']);
    assert.deepEqual(labelsIn(MAP, yaml('⟦⟧')), ['series']);
    assert.deepEqual(labelsIn(HUGO, yaml('series: [Home Lab]\n⟦⟧')), ['series_order', 'categories']);
  });

  const cases: readonly (readonly [Blog, string, string, string])[] = [
    [HUGO, 'ser⟦⟧', 'series', 'series: '],
    [HUGO, 'ser⟦⟧: x', 'series', 'series: x'],
    [HUGO_TOML, 'ser⟦⟧', 'series', 'series = '],
    [EXTRA, '[extra]\n⟦⟧', 'series', '[extra]\nseries = '],
    [EXTRA, '⟦⟧', 'extra', '[extra]\nseries = "$1"\nseries_order = $2'],
    [MAP, '⟦⟧', 'series', 'series:\n  name: $1\n  order: $2'],
    [MAP, 'series:\n  ⟦⟧', 'name', 'series:\n  name: '],
    [MAP, 'series:\n  name: Home Lab\n  o⟦⟧', 'order', 'series:\n  name: Home Lab\n  order: '],
    [MAP, 'series: { name: x, ⟦⟧}', 'order', 'series: { name: x, order: }'],
    [PELICAN, 'Ser⟦⟧', 'Series', 'Series: '],
    [NIKOLA, '⟦⟧', 'series', '.. series: '],
    [NIKOLA, '.. ⟦⟧', 'series', '.. series: '],
    [NIKOLA, '.. ser⟦⟧', 'series', '.. series: '],
  ];
  for (const [blog, before, label, after] of cases) {
    it(`makes ${JSON.stringify(after)} of ${JSON.stringify(before)}`, () => {
      assert.equal(acceptIn(blog, label, blog.around(before)), blog.around(after));
    });
  }

  it('offers none in a list, in another map, or where a table would swallow what follows', () => {
    assert.deepEqual(labelsIn(HUGO, yaml('categories:\n  ⟦⟧')), []);
    assert.deepEqual(labelsIn(HUGO, yaml('other:\n  a: 1\n  ⟦⟧')), []);
    assert.deepEqual(labelsIn(EXTRA, toml('⟦⟧\nweight = 1')), []);
  });

  for (const [blog, fixture, after] of [
    [HUGO, '---\n⟦⟧\n---\n', '---\ntitle: \n---\n'],
    [HUGO, '---\n⟦⟧', '---\ntitle: '],
    [HUGO, '---\nti⟦⟧\n', '---\ntitle: \n'],
    [HUGO, '---\r\n⟦⟧\r\n---\r\n', '---\r\ntitle: \r\n---\r\n'],
    [HUGO_TOML, '+++\n⟦⟧\n+++\n', '+++\ntitle = \n+++\n'],
    [HUGO_TOML, '+++\n⟦⟧', '+++\ntitle = '],
    [NIKOLA, '<!--\n⟦⟧\n-->\n', '<!--\n.. title: \n-->\n'],
    [NIKOLA, '<!--\n.. ⟦⟧', '<!--\n.. title: '],
    [PELICAN, 'Date: 2024-01-01\n⟦⟧', 'Date: 2024-01-01\nTitle: '],
  ] as const) {
    it(`begins the front matter ${JSON.stringify(fixture)}`, () => {
      const [first] = suggestIn(blog, fixture);
      assert.equal(textAfter(first?.label ?? '', fixture, suggestIn(blog, fixture)), after);
    });
  }
});

describe('the whole front matter in an empty file outside comments', () => {
  for (const [blog, fixture, next, written] of [
    [
      HUGO,
      '--⟦⟧',
      'Home Lab',
      'title: "${2:Here}"\ndate: DAY\ncategories: ["Docker"]\nseries: ["Home Lab"]\nseries_order: 3',
    ],
    [
      HUGO_TOML,
      '+⟦⟧',
      'Home Lab',
      'title = "${2:Here}"\ndate = DAY\ncategories = ["Docker"]\nseries = ["Home Lab"]\nweight = 30',
    ],
    [MAP, '⟦⟧', 'Home Lab', 'title: "${2:Here}"\ndate: DAY\nseries:\n  name: Home Lab\n  order: 3'],
  ] as const) {
    it(`is as the other posts write it: ${JSON.stringify(written)}`, () => {
      const text = acceptIn(blog, `front matter: ${next}`, fixture);
      const [opening = ''] = text.split('\n');
      assert.equal(text, `${opening}\n${written.replace('DAY', TODAY)}\n${opening}\n\n$0`);
    });
  }

  it('leaves a place for each field that most posts have', () => {
    assert.equal(
      acceptIn(PELICAN, 'front matter', '⟦⟧'),
      `Title: \${2:Here}\nDate: ${TODAY}\nCategory: \${1|Docker|}\n\n$0`,
    );
  });
});
