import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { deletionEffects } from '../../../src/core/edits/deletionEffects.js';
import { moveFiles } from '../../../src/core/edits/moveFiles.js';
import { leadsTo, resolve } from '../../../src/core/links/resolve.js';
import { createSource, offsetAt } from '../../../src/core/text/source.js';
import { blog, type Files, postIn, postText } from '../../support/blog.js';
import { EFFORT } from '../../support/effort.js';
import { move, movedTo } from '../../support/move.js';

const RUNS = { numRuns: 100 * EFFORT };
const CONFIG = { siteUrl: 'https://a.b' };
const NAMES = ['a', 'b', '001_c', 'd e', 'f(1)', 'ü', "it's", 'g&amp;h', '100%'];
const CATEGORIES = ['src/guides', 'src/notes', 'src/the tips'];

/** Ways to write a link to a file from a post, as an author would. */
const WAYS: readonly ((from: string, to: string) => string)[] = [
  relative,
  (from, to) => relative(from, to).replace(/\.md$/, ''),
  (from, to) => relative(from, folderOf(to)),
  (from, to) => `./${relative(from, to)}`,
  (_, to) => to.replace('src', ''),
  (_, to) => `/${to}`,
  (_, to) => folderOf(to).replace('src', ''),
  (_, to) => `https://a.b${folderOf(to).replace('src', '')}/`,
  (_, to) => folderOf(to).replace('src', '/blog'),
  (_, to) => to.replace('src/', ''),
];

const SYNTAXES: readonly ((target: string) => string)[] = [
  (target) => `[link](${encoded(target)}#x "T")`,
  (target) => `[link](<${target.replaceAll('%', '%25').replaceAll('&', '\\&')}>)`,
  (target) => `![image](${encoded(target)})`,
  (target) => `<a class="x" href="${encoded(target)}?q&amp;r">link</a>`,
  (target) => `<a href='${encoded(target)}'>link</a>`,
  (target) => `<img src=${encoded(target)}>`,
  (target) => `<img srcset="${encoded(target)} 1x, gone.png 2x">`,
  (target) => `\`[code](${encoded(target)})\``,
  (target) => `\n\n\`\`\`\n[code](${encoded(target)})\n\`\`\`\n\n`,
  (target) => `\n\n[ref]: ${encoded(target)}\n\n`,
];

function encoded(target: string): string {
  return encodeURI(target).replace(/[()']/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function relative(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${to}`;
}

const place = fc
  .tuple(fc.constantFrom(...CATEGORIES), fc.constantFrom(...NAMES))
  .map((names) => names.join('/'));
const files = fc
  .record({
    folders: fc.uniqueArray(place, { minLength: 2, maxLength: 5 }),
    links: fc.array(
      fc.record({
        from: fc.nat(9),
        to: fc.nat(9),
        way: fc.constantFrom(...WAYS),
        syntax: fc.constantFrom(...SYNTAXES),
      }),
      { maxLength: 12 },
    ),
    names: fc.constantFrom('index', 'post', 'own'),
  })
  .map(({ folders, links, names }): Files => {
    const nameOf = (folder: string): string => (names === 'own' ? (folder.split('/').at(-1) ?? '') : names);
    const posts = folders.map((folder) => `${folder}/${nameOf(folder)}.md`);
    const images = folders.map((folder) => `${folder}/x.png`);
    const all = [...posts, ...images];
    const pick = (from: readonly string[], number: number): string => from[number % from.length] ?? '';
    const texts = posts.map((post, index) => {
      const own = links.filter(({ from }) => from % posts.length === index);
      const body = own.map(({ to, way, syntax }) => `Text ${syntax(way(post, pick(all, to)))} text.\n\n`);
      return [post, postText({}, body.join(''))] as const;
    });
    return Object.fromEntries([...texts, ...images.map((image) => [image, ''] as const)]);
  });

/** A blog and a move of a post, an image, the folder of a post, or one of several. */
const moves = files.chain((texts) => {
  const paths = Object.keys(texts);
  const movable = [
    ...new Set([...paths, ...paths.map(folderOf), ...paths.map((path) => folderOf(folderOf(path)))]),
  ];
  return fc
    .record({
      from: fc.constantFrom(...movable),
      folder: fc.constantFrom('', ...CATEGORIES.map((folder) => `${folder}/`), 'src/deep/er/'),
      name: fc.constantFrom('new', 'new (2)', 'n e w', 'ö&lt;', '50%25'),
    })
    .map(({ from, folder, name }) => {
      const ending = /\.\w+$/.exec(from)?.[0] ?? '';
      return { texts, move: { from, to: `${folder}${name}${ending}` } };
    });
});

/** Where the links of a post lead, in the order of the text. */
function leads(texts: Files, path: string): readonly (string | undefined)[] {
  const index = blog(texts, CONFIG);
  return postIn(index, path).body.links.map(({ target, kind }) =>
    leadsTo(resolve(index, path, target, kind)),
  );
}

/** The texts between the links of a post, and the queries and fragments of these. */
function untouched(texts: Files, path: string): readonly string[] {
  const source = createSource(texts[path] ?? '');
  const places = postIn(blog(texts, CONFIG), path).body.links.map(({ range }) => ({
    start: offsetAt(source, range.start),
    end: offsetAt(source, range.end),
  }));
  const starts = [0, ...places.map(({ end }) => end)];
  const between = starts.map((start, index) => source.text.slice(start, places[index]?.start));
  const suffixes = places.map(({ start, end }) => /[?#].*$|$/.exec(source.text.slice(start, end))?.[0] ?? '');
  return [...between, ...suffixes];
}

describe('moving anything in any blog', () => {
  it('keeps where every link leads, and all that is no target', () => {
    fc.assert(
      fc.property(moves, ({ texts, move: each }) => {
        const after = move(texts, [each], CONFIG);
        for (const path of blog(texts, CONFIG).posts.keys()) {
          const to = movedTo(path, [each]);
          const wanted = leads(texts, path);
          const found = leads(after, to);
          assert.equal(found.length, wanted.length);
          wanted.forEach((lead, index) => {
            if (lead !== undefined) assert.equal(found[index], movedTo(lead, [each]));
          });
          assert.deepEqual(untouched(after, to), untouched(texts, path));
        }
      }),
      RUNS,
    );
  });

  it('and back leads where it did', () => {
    fc.assert(
      fc.property(moves, ({ texts, move: { from, to } }) => {
        const back = move(move(texts, [{ from, to }], CONFIG), [{ from: to, to: from }], CONFIG);
        assert.deepEqual(Object.keys(back).sort(), Object.keys(texts).sort());
        for (const path of blog(texts, CONFIG).posts.keys()) {
          leads(texts, path).forEach((lead, index) => {
            if (lead !== undefined) assert.equal(leads(back, path)[index], lead);
          });
        }
      }),
      RUNS,
    );
  });

  it('writes only what leads elsewhere', () => {
    fc.assert(
      fc.property(moves, ({ texts, move: each }) => {
        const index = blog(texts, CONFIG);
        for (const { path, range, newText } of moveFiles(index, [each])) {
          const source = createSource(texts[path] ?? '');
          const written = source.text.slice(offsetAt(source, range.start), offsetAt(source, range.end));
          assert.notEqual(newText, written);
        }
      }),
      RUNS,
    );
  });
});

describe('deleting anything in any blog', () => {
  it('names every link that leads there', () => {
    fc.assert(
      fc.property(moves, ({ texts, move: { from } }) => {
        const index = blog(texts, CONFIG);
        const isGone = (path = ''): boolean => path === from || path.startsWith(`${from}/`);
        const wanted = [...index.posts.values()].flatMap(({ path, body: { links } }) =>
          links
            .filter(({ target, kind }) => isGone(leadsTo(resolve(index, path, target, kind))))
            .flatMap(({ range }) => (isGone(path) ? [] : [{ path, range }])),
        );
        assert.deepEqual(deletionEffects(index, [from]).links, wanted);
      }),
      RUNS,
    );
  });
});
