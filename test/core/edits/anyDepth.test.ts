import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Move } from '../../../src/core/edits/moveFiles/moved.js';
import type { Index } from '../../../src/core/index/index.js';
import { isFound, leadsTo, resolve, type Way } from '../../../src/core/links/resolve.js';
import { siteAddresses } from '../../../src/core/links/siteAddresses.js';
import { blog, type Files, postIn, postText } from '../../support/blog.js';
import { EFFORT } from '../../support/effort.js';
import { move, movedTo } from '../../support/move.js';

const RUNS = { numRuns: 80 * EFFORT };
const CONFIG = { siteUrl: 'https://a.b' };

/** Folders of posts, at every depth, some with names in common. */
const FOLDERS = [
  ...['a', 'b', 'notes/a', 'notes/b', 'guides/a', 'guides/2024/a', 'guides/2024/notes/b', 'src/notes/a'],
  ...['src/posts/guides/b', 'src/posts/guides/c', 'src/posts/notes/a', 'src/posts/guides'],
];

const upwards = (from: string, to: string, levels: number): string =>
  '../'.repeat(Math.min(levels, from.split('/').length - 1)) + to;

/** The last names of a path, as many as these. */
const tail = (path: string, names: number): string => path.split('/').slice(-names).join('/');

/** Ways to write an address, most of which lead somewhere by some step of the search. */
const WRITTEN: readonly ((from: string, to: string, number: number) => string)[] = [
  (from, to) => upwards(from, to, 9),
  (from, to) => upwards(from, to, 9).replace(/\.md$/, ''),
  (from, to, number) => `./${upwards(from, tail(to, (number % 4) + 1), number % 3)}`,
  (from, to, number) => upwards(from, tail(to, (number % 4) + 1), number % 3),
  (_, to, number) => tail(to, (number % 4) + 1),
  (_, to, number) => `/${tail(to, (number % 4) + 1)}`,
  (_, to, number) => `/${tail(to.replace(/\/[^/]*$/, ''), (number % 3) + 1)}`,
  (_, to, number) => `/blog/${tail(to, (number % 2) + 2)}`,
  (_, to) => `https://a.b/${tail(to.replace(/\/[^/]*$/, ''), 2)}/`,
];

const blogs = fc
  .record({
    folders: fc.uniqueArray(fc.constantFrom(...FOLDERS), { minLength: 2, maxLength: 7 }),
    links: fc.array(
      fc.record({
        from: fc.nat(99),
        to: fc.nat(99),
        number: fc.nat(11),
        written: fc.constantFrom(...WRITTEN),
        image: fc.boolean(),
      }),
      { minLength: 1, maxLength: 15 },
    ),
    names: fc.constantFrom('index', 'own', 'both'),
  })
  .map(({ folders, links, names }): Files => {
    const own = (folder: string): string => `${folder}/${tail(folder, 1)}.md`;
    const postsOf = (folder: string): readonly string[] =>
      names === 'both'
        ? [own(folder), `${folder}/two.md`]
        : [names === 'own' ? own(folder) : `${folder}/index.md`];
    const posts = folders.flatMap(postsOf);
    const images = folders.flatMap((folder) => [`${folder}/x.png`, `${folder}/img/y.png`]);
    const all = [...posts, ...images];
    const pick = (from: readonly string[], number: number): string => from[number % from.length] ?? '';
    const texts = posts.map((post, index) => {
      const body = links
        .filter(({ from }) => from % posts.length === index)
        .map(({ to, number, written, image }) => {
          const address = written(post, pick(image ? images : all, to), number);
          return image ? `![image](${address})\n\n` : `[link](${address})\n\n`;
        });
      return [post, postText({}, body.join(''))] as const;
    });
    return Object.fromEntries([...texts, ...images.map((image) => [image, ''] as const)]);
  });

/** Moves of a file or a folder to another depth, or of two that change places. */
const moved = blogs.chain((texts) => {
  const paths = Object.keys(texts);
  const folders = new Set(
    paths.flatMap((path) => path.split('/').map((_, end, all) => all.slice(0, end).join('/'))),
  );
  folders.delete('');
  const movable = [...folders, ...paths];
  const isFree = (path: string): boolean => !folders.has(path) && !paths.includes(path);
  const swap = (a: string, b: string): readonly Move[] =>
    `${a}/`.startsWith(`${b}/`) ||
    `${b}/`.startsWith(`${a}/`) ||
    /\.\w+$/.exec(a)?.[0] !== /\.\w+$/.exec(b)?.[0]
      ? []
      : [
          { from: a, to: b },
          { from: b, to: a },
        ];
  const single = (from: string, folder: string, name: string): readonly Move[] => {
    const ending = /\.\w+$/.exec(from)?.[0] ?? '';
    const to = `${folder}${name === '' ? tail(from, 1) : name + ending}`;
    return isFree(to) && !to.startsWith(`${from}/`) ? [{ from, to }] : [];
  };
  const places = fc.constantFrom(
    '',
    'notes/',
    'notes/2024/',
    'guides/',
    'src/posts/',
    'src/posts/guides/',
    'deep/er/',
  );
  return fc
    .oneof(
      fc
        .tuple(fc.constantFrom(...movable), places, fc.constantFrom('', 'new', 'notes'))
        .map((all) => single(...all)),
      fc.tuple(fc.constantFrom(...movable), fc.constantFrom(...movable)).map((all) => swap(...all)),
    )
    .map((moves) => ({ texts, moves }));
});

interface Lead {
  readonly target: string;
  readonly path: string | undefined;
  readonly way: Way | undefined;
  /** What the post that it leads to is called on the site. */
  readonly own: readonly (string | undefined)[];
}

function leads(index: Index, path: string): readonly Lead[] {
  return postIn(index, path).body.links.map(({ target, kind }) => {
    const found = resolve(index, path, target, kind);
    const own = found.kind === 'post' ? Object.values(siteAddresses(index, found.post)) : [];
    return { target, path: leadsTo(found), way: isFound(found) ? found.way : undefined, own };
  });
}

/** Whether a link that led to `lead` is right after the moves, found or kept as it is. */
function checkLead(lead: Lead, now: Lead, moves: readonly Move[], { paths, folders }: Index['files']): void {
  if (lead.path === undefined) {
    assert.equal(now.target, lead.target);
    return;
  }
  const wanted = movedTo(lead.path, moves);
  // a folder whose last file has moved is gone, and one in which one post is left is that post
  if ((!paths.has(wanted) && !folders.has(wanted)) || now.path?.startsWith(`${wanted}/`)) return;
  // and a post beside a folder takes its name from it
  if (now.path === `${wanted}.md`) return;
  assert.equal(now.path, wanted, lead.target);
  if (now.target !== lead.target || now.way?.step === 'beside') return;
  // all of a post's own address on the site leads there from everywhere
  if (now.own.includes(lead.target.replace(/^(?:https:\/\/a\.b)?\/|\/$/g, ''))) return;
  assert.deepEqual(now.way, wayAfter(lead.way, moves), lead.target);
}

function wayAfter(way: Way | undefined, moves: readonly Move[]): Way | undefined {
  return way?.step === 'root' ? { ...way, root: movedTo(way.root, moves) } : way;
}

describe('moving anything to any depth', () => {
  it('leaves every link leading to what it led to, and as it is only where it is found as before', () => {
    fc.assert(
      fc.property(moved, ({ texts, moves }) => {
        const before = blog(texts, CONFIG);
        const after = blog(move(texts, moves, CONFIG), CONFIG);
        for (const path of before.posts.keys()) {
          const now = leads(after, movedTo(path, moves));
          leads(before, path).forEach((lead, index) => {
            const found = now[index];
            assert.ok(found);
            checkLead(lead, found, moves, after.files);
          });
        }
      }),
      RUNS,
    );
  });
});
