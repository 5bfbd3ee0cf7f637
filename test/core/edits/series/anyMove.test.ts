import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Plan } from '../../../../src/core/edits/plan.js';
import { movePosts, type MoveTarget } from '../../../../src/core/edits/series/movePosts.js';
import { stepPosts } from '../../../../src/core/edits/series/stepPosts.js';
import type { Index } from '../../../../src/core/index/index.js';
import type { Post } from '../../../../src/core/post/post.js';
import { blog, type Files, postIn } from '../../../support/blog.js';
import { EFFORT } from '../../../support/effort.js';
import { apply, editsOf, files, pathOf, sections, type Written } from './moves.js';

const RUNS = { numRuns: 80 * EFFORT };
const A = 'Docker';
const B = 'Garden';

function named(series: string | undefined, prefix: string, written: readonly Written[]) {
  return Object.fromEntries(written.map((section, at) => [`${prefix}${at}`, [series, section] as const]));
}

/** Two series, with gaps, duplicates and sections that are none, and two posts outside them. */
const blogs: fc.Arbitrary<Files> = fc.tuple(sections, sections).map(([a, b]) =>
  files({
    ...named(A, 'a', a),
    ...named(B, 'b', b),
    ...named(undefined, 'x', [undefined, 'two']),
  }),
);

function targetIn(texts: Files): fc.Arbitrary<MoveTarget> {
  const series = fc.constantFrom(A, B, 'New');
  return fc.oneof(
    fc.constantFrom(...Object.keys(texts)).map((path): MoveTarget => ({ kind: 'onto', path })),
    series.map((name): MoveTarget => ({ kind: 'last', series: name })),
    fc
      .tuple(series, fc.integer({ min: 1, max: 14 }))
      .map(([name, section]): MoveTarget => ({ kind: 'gap', series: name, section })),
    fc.constant<MoveTarget>({ kind: 'none' }),
  );
}

const moves = blogs.chain((before) => {
  const paths = fc.uniqueArray(fc.constantFrom(...Object.keys(before)), { minLength: 1, maxLength: 4 });
  return fc.record({ before: fc.constant(before), paths, target: targetIn(before) });
});

const numbered = (posts: readonly Post[] | undefined): readonly Post[] =>
  posts?.filter(({ section }) => section !== undefined) ?? [];
const pathsOf = (posts: readonly Post[]): readonly string[] => posts.map(({ path }) => path);

function seriesTo(index: Index, target: MoveTarget): string | undefined {
  if (target.kind === 'none') return undefined;
  return target.kind === 'onto' ? postIn(index, target.path).series : target.series;
}

/** A move as a list of names would make it: out of the list, and in again where the target is. */
function expectedOrder(index: Index, moved: ReadonlySet<string>, series: string, target: MoveTarget) {
  const all = index.series.get(series) ?? [];
  const rest = numbered(all).filter(({ path }) => !moved.has(path));
  const own = numbered(all).filter(({ path }) => moved.has(path));
  if (target.kind === 'gap')
    return { rest, at: rest.filter(({ section = 0 }) => section < target.section).length };
  if (target.kind !== 'onto') return { rest, at: rest.length };
  const place = all.findIndex(({ path }) => path === target.path);
  const before = rest.filter((post) => all.indexOf(post) < place).length;
  const down = own.length > 0 && own.every((post) => all.indexOf(post) < place);
  return { rest, at: Math.min(before + (down ? 1 : 0), rest.length) };
}

/** What holds of every plan: its edits change something, and only where the result is another. */
function result(before: Files, plan: Plan): Index {
  const index = blog(before);
  const texts = apply(before, plan);
  const after = blog(texts);
  const changed = new Set(editsOf(plan).map(({ path }) => path));
  for (const [path, post] of after.posts) {
    const was = postIn(index, path);
    const isSame = post.series === was.series && post.section === was.section;
    assert.equal(changed.has(path), !isSame, path);
    if (isSame) assert.equal(texts[path], before[path]);
    assert.deepEqual([post.date, post.topic, post.summary], [was.date, was.topic, was.summary]);
  }
  return after;
}

describe('any move of posts', () => {
  it('makes the order of a list, with sections that rise, and leaves all else as it is', () => {
    fc.assert(
      fc.property(moves, ({ before, paths, target }) => {
        const index = blog(before);
        const after = result(before, movePosts(index, paths, target));
        const moved = new Set(paths);
        const series = seriesTo(index, target);
        for (const path of paths) assert.equal(postIn(after, path).series, series);
        for (const name of [A, B]) {
          const stayed = (index: Index): readonly string[] =>
            pathsOf(index.series.get(name) ?? []).filter((path) => !moved.has(path));
          assert.deepEqual(stayed(after), stayed(index));
        }
        if (series === undefined) return;
        const { rest, at } = expectedOrder(index, moved, series, target);
        const order = pathsOf(numbered(after.series.get(series)));
        assert.deepEqual(order.slice(0, at), pathsOf(rest.slice(0, at)));
        assert.deepEqual(new Set(order.slice(at, at + moved.size)), moved);
        assert.deepEqual(order.slice(at + moved.size), pathsOf(rest.slice(at)));
        const own = order.slice(at, at + moved.size);
        const ownBefore = pathsOf(numbered(index.series.get(series))).filter((path) => moved.has(path));
        if (target.kind !== 'gap') assert.deepEqual(own.slice(0, ownBefore.length), ownBefore);
        // those that have got another section have one of their own
        const taken = numbered(after.series.get(series)).map(({ section }) => section);
        for (const path of paths) {
          const { section } = postIn(after, path);
          if (section !== postIn(index, path).section)
            assert.equal(taken.filter((each) => each === section).length, 1);
        }
      }),
      RUNS,
    );
  });

  it('within a series deals out its own sections', () => {
    fc.assert(
      fc.property(moves, ({ before, paths, target }) => {
        const index = blog(before);
        const all = numbered(index.series.get(A));
        const own = paths.filter((path) => all.some((post) => post.path === path));
        if (own.length === 0 || target.kind === 'gap' || seriesTo(index, target) !== A) return;
        const after = numbered(result(before, movePosts(index, own, target)).series.get(A));
        const sectionsOf = (posts: readonly Post[]): readonly number[] =>
          posts.map(({ section = 0 }) => section);
        const [was, is] = [sectionsOf(all), sectionsOf(after)];
        if (new Set(was).size === was.length || pathsOf(after).join() === pathsOf(all).join())
          assert.deepEqual(is, was);
        else for (const [at, section] of is.entries()) assert.ok(at === 0 || section > (is[at - 1] ?? 0));
      }),
      RUNS,
    );
  });

  it('into a gap changes no other post', () => {
    fc.assert(
      fc.property(blogs, fc.integer({ min: 1, max: 14 }), (before, section) => {
        const index = blog(before);
        if (index.series.get(A)?.some((post) => post.section === section)) return;
        const target: MoveTarget = { kind: 'gap', series: A, section };
        const edits = editsOf(movePosts(index, [pathOf('x0')], target));
        assert.deepEqual(pathsOf(edits.map(({ path }) => postIn(index, path))), [pathOf('x0')]);
        const after = result(before, movePosts(index, [pathOf('x0')], target));
        assert.equal(postIn(after, pathOf('x0')).section, section);
      }),
      RUNS,
    );
  });

  it('is taken back by its inverse', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(distinct, fc.nat(7), fc.nat(7), (written, from, to) => {
        const before = files(named(A, 'a', written));
        const index = blog(before);
        const order = pathsOf(index.series.get(A) ?? []);
        const [path, onto] = [order[from % order.length] ?? '', order[to % order.length] ?? ''];
        const there = apply(before, movePosts(index, [path], { kind: 'onto', path: onto }));
        const moved = blog(there);
        const now = pathsOf(moved.series.get(A) ?? []);
        assert.equal(now.indexOf(path), order.indexOf(onto));
        const back = movePosts(moved, [path], { kind: 'onto', path: now[order.indexOf(path)] ?? '' });
        assert.deepEqual(apply(there, back), before);
      }),
      RUNS,
    );
  });

  it('into a series without gaps is taken back by a move out of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(7), (count, at) => {
        const before = files({
          ...named(
            A,
            'a',
            Array.from({ length: count }, (_, index) => index + 1),
          ),
          x: [undefined, undefined],
        });
        const onto: MoveTarget = { kind: 'onto', path: pathOf(`a${at % count}`) };
        const there = apply(before, movePosts(blog(before), [pathOf('x')], onto));
        assert.deepEqual(apply(there, movePosts(blog(there), [pathOf('x')], { kind: 'none' })), before);
      }),
    );
  });
});

describe('any step up or down', () => {
  const steps = blogs.chain((before) =>
    fc.record({
      before: fc.constant(before),
      paths: fc.uniqueArray(fc.constantFrom(...Object.keys(before)), { minLength: 1, maxLength: 4 }),
      step: fc.constantFrom('up', 'down'),
    }),
  );

  it('changes places with a neighbour, and stops at the end', () => {
    fc.assert(
      fc.property(steps, ({ before, paths, step }) => {
        const index = blog(before);
        const after = result(before, stepPosts(index, paths, step));
        for (const name of [A, B]) {
          const was = pathsOf(numbered(index.series.get(name)));
          const is = pathsOf(numbered(after.series.get(name))).filter((path) => was.includes(path));
          const mine = was.filter((path) => paths.includes(path));
          assert.deepEqual(
            is.filter((path) => !paths.includes(path)),
            was.filter((path) => !paths.includes(path)),
          );
          assert.deepEqual(
            is.filter((path) => paths.includes(path)),
            mine,
          );
          const by = step === 'up' ? -1 : 1;
          const ends = step === 'up' ? was : was.toReversed();
          // those at the end stay, be they one or several
          const stuck = ends.findIndex((path) => !paths.includes(path));
          for (const path of mine) {
            const stays = stuck === -1 || ends.indexOf(path) < stuck;
            assert.equal(is.indexOf(path) - was.indexOf(path), stays ? 0 : by);
          }
        }
      }),
      RUNS,
    );
  });

  it('gives a post without a section one when it goes up, and only then', () => {
    const before = files({ A: [A, 1], B: [A, 4], C: [A, 'two'], D: [A, undefined] });
    const sectionAfter = (step: 'up' | 'down'): number | undefined =>
      postIn(blog(apply(before, stepPosts(blog(before), [pathOf('D')], step))), pathOf('D')).section;
    assert.equal(sectionAfter('up'), 5);
    assert.equal(sectionAfter('down'), undefined);
  });
});
