import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { createIndex } from '../../../../src/core/index/createIndex.js';
import type { Index } from '../../../../src/core/index/index.js';
import { updateIndexWith } from '../../../../src/core/index/updateIndex.js';
import { parsePost } from '../../../../src/core/post/parsePost.js';
import type { Post } from '../../../../src/core/post/post.js';
import { RULES } from '../../../../src/core/rules/all.js';
import { affectedPosts } from '../../../../src/core/rules/engine/affected.js';
import { checkPost, type Diagnostic } from '../../../../src/core/rules/engine/check.js';
import { parseOptions, type Site } from '../../../../src/core/site/site.js';
import { changeFiles, createFiles, type Files } from '../../../../src/core/text/paths.js';
import { blog, postText, siteOf } from '../../../support/blog.js';
import { EFFORT } from '../../../support/effort.js';

const PATHS = ['a/x/x.md', 'a/w/w.md', 'a/y/y.md', 'a/z.md', 'b/v/v.md', 'b/u.md', 't.md'];
const IMAGES = ['a/x/x.png', 'a/y/x.png', 'b/v/y.png'];
/** In any of them, whatever is found with front matter or without is a post. */
const CONFIG = { posts: ['a/**/*.md', 'b/**/*.md'], fields: { level: { required: true } } };

const BODIES = [
  '# One\n',
  '# Two\n\n## Part\n',
  '## Part\n',
  '',
  '# Docker\n',
  '[a](/a/x#part) [b](../y/y.md#two) [c](gone.md) [d](/a/w)\n',
  '# One\n\n[next](../y/y.md) [previous](/a/x)\n',
  '# Two\n\n![a](x.png) ![b](../x/x.png) ![c](xx.png)\n',
];

const content = fc.oneof(
  { arbitrary: fc.constantFrom('# No post', 'Text.', '<!--\n-->\n', '---\ntitle: Docker\n---\n'), weight: 2 },
  {
    arbitrary: fc.constant('---\ndate: 2022-01-01\ntopic: Docker\nseries: Docker\n---\n\n# Two\n'),
    weight: 1,
  },
  {
    arbitrary: fc
      .record({
        date: fc.constantFrom('2022-01-01', '2022-01-02', '2023-02-29', ''),
        topic: fc.constantFrom(undefined, '', 'Docker', 'Docker', 'docker', 'Dockre', 'Git'),
        level: fc.constantFrom(undefined, '1'),
        series: fc.constantFrom(undefined, 'Docker', 'Dockre', 'docker', 'Other'),
        series_section: fc.constantFrom(undefined, 1, 2, 3, 5, 'two'),
        body: fc.constantFrom(...BODIES),
      })
      .map(({ body, ...fields }) => postText(fields, body)),
    weight: 9,
  },
);

/** Files that change at the same time. An image comes or goes; so does a post, with a text that is none. */
const change = fc.record({
  texts: fc.dictionary(fc.constantFrom(...PATHS), content, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
  image: fc.option(fc.constantFrom(...IMAGES), { freq: 6, nil: undefined }),
});
const blogs = fc.dictionary(fc.constantFrom(...PATHS), content, { noNullPrototype: true });

function parse(path: string, text: string, site: Site): Post | undefined {
  return parsePost(path, text, parseOptions(site, path));
}

function withImage(files: Files, image: string | undefined): Files {
  if (image === undefined) return files;
  const [there, none] = [new Set([image]), new Set<string>()];
  return files.paths.has(image) ? changeFiles(files, none, there) : changeFiles(files, there, none);
}

type Found = ReadonlyMap<string, readonly Diagnostic[]>;

function checkAll(index: Index): Found {
  return new Map([...index.posts].map(([path, post]) => [path, checkPost(post, index)]));
}

/** What was found before, checked again only where a change is said to make a difference. */
function checkAgain(found: Found, index: Index, affected: ReadonlySet<string>): Found {
  return new Map(
    [...index.posts].map(([path, post]) => [
      path,
      affected.has(path) ? checkPost(post, index) : (found.get(path) ?? []),
    ]),
  );
}

/** Tries changes of blogs, and returns whether any of them had a problem. */
function holds(config: unknown, numRuns: number): boolean {
  const site = siteOf(config);
  let hasProblems = false;
  fc.assert(
    fc.property(blogs, fc.array(change, { minLength: 1, maxLength: 6 }), (texts, all) => {
      const posts = Object.entries(texts).flatMap(([path, text]) => parse(path, text, site) ?? []);
      let index = createIndex(posts, createFiles([...PATHS, ...IMAGES.slice(1)]), site);
      let found = checkAll(index);
      for (const { texts: changed, image } of all) {
        const changes = new Map(
          Object.entries(changed).map(([path, text]) => [path, parse(path, text, site)] as const),
        );
        const after = updateIndexWith({ ...index, files: withImage(index.files, image) }, changes);
        found = checkAgain(found, after, affectedPosts(index, after, changes.keys()));
        assert.deepEqual(found, checkAll(after));
        hasProblems ||= [...found.values()].some(({ length }) => length > 0);
        index = after;
      }
    }),
    { numRuns },
  );
  return hasProblems;
}

function only(id: string): unknown {
  const others = RULES.filter((rule) => rule.id !== id).map((rule) => [rule.id, 'off'] as const);
  return { ...CONFIG, rules: Object.fromEntries([...others, [id, 'error']]) };
}

describe('the posts that a change affects', () => {
  it('are all of which something else is found then', () => {
    holds(CONFIG, 40 * EFFORT);
  });

  for (const { id, reads } of RULES) {
    it(`are all of which ${id} finds something else, by what it says it reads`, () => {
      // a mistake that few of the blogs have takes more of them
      const isTried = holds(only(id), 12 * EFFORT) || reads.length === 0 || holds(only(id), 240 * EFFORT);
      assert.ok(
        isTried,
        `no post of this test has a mistake that ${id} reports: add one to BODIES or to content`,
      );
    });
  }

  const files = {
    'a/x/x.md': postText({}, '# One\n\n[a](../y/y.md#part)\n'),
    'a/y/y.md': postText({}, '# Two\n\n## Part\n'),
    'a/z/z.md': postText({}, '# Three\n'),
  };
  const changed = {
    'a letter of the text': '# Two\n\n## Part\n\nText.\n',
    'a heading': '# Two\n\n## Other part\n',
    'the title': '# Three\n\n## Part\n',
  };
  const affectedBy = (what: keyof typeof changed, config?: unknown): readonly string[] => {
    const before = blog(files, config);
    const path = 'a/y/y.md';
    const post = parse(path, postText({}, changed[what]), before.site);
    const after = updateIndexWith(before, new Map([[path, post]]));
    return [...affectedPosts(before, after, [path])].sort();
  };

  it('are the changed post and its neighbours where only its text changed', () => {
    assert.deepEqual(affectedBy('a letter of the text'), ['a/x/x.md', 'a/y/y.md', 'a/z/z.md']);
    assert.deepEqual(affectedBy('a letter of the text', { rules: { 'link-next-mismatch': 'off' } }), [
      'a/y/y.md',
    ]);
  });

  it('are those that link to a heading where headings changed', () => {
    const rules = { 'link-next-mismatch': 'off', 'title-duplicate': 'off' };
    assert.deepEqual(affectedBy('a heading', { rules }), ['a/x/x.md', 'a/y/y.md']);
  });

  it('are not those of which only a rule that is off has something to say', () => {
    const rules = { 'link-next-mismatch': 'off', 'link-broken': 'off' };
    assert.deepEqual(affectedBy('the title', { rules }), ['a/y/y.md', 'a/z/z.md']);
    assert.deepEqual(affectedBy('the title', { rules: { ...rules, 'title-duplicate': 'off' } }), [
      'a/y/y.md',
    ]);
  });
});
