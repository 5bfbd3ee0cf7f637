import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixAll } from '../../../src/core/fixes/fixAll.js';
import { createSource, offsetAt } from '../../../src/core/text/source.js';
import { blog, diagnose, type Files, type Found } from '../../support/blog.js';
import { EFFORT } from '../../support/effort.js';
import { applyFix, type OfferedFix, offeredFixes, titleOf } from '../../support/fixes.js';
import { blogs, CONFIG } from './blogs.js';

const RUNS = { numRuns: 60 * EFFORT };

/** How often each rule speaks of each post. */
function count(found: readonly Found[], only: (each: Found) => boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of found.filter(only)) {
    const key = `${each.path} ${each.rule}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What is outside the edits of a fix, by path. */
function untouched(files: Files, { fix }: OfferedFix): ReadonlyMap<string, readonly string[]> {
  const pieces = new Map<string, string[]>();
  for (const path of new Set(fix.edits.map((edit) => edit.path))) {
    const source = createSource(files[path] ?? '');
    const places = fix.edits
      .filter((edit) => edit.path === path)
      .map(({ range }) => [offsetAt(source, range.start), offsetAt(source, range.end)] as const)
      .sort(([a], [b]) => a - b);
    let offset = 0;
    const kept: string[] = [];
    for (const [start, end] of places) {
      assert.ok(start >= offset, 'edits do not overlap');
      kept.push(source.text.slice(offset, start));
      offset = end;
    }
    pieces.set(path, [...kept, source.text.slice(offset)]);
  }
  return pieces;
}

describe('any blog', function () {
  // hundreds of blogs each
  this.timeout(300_000);

  it('is checked', () => {
    fc.assert(
      fc.property(blogs, (files) => {
        diagnose(files, CONFIG);
      }),
      RUNS,
    );
  });

  it('keeps all that a fix does not mean to change', () => {
    fc.assert(
      fc.property(blogs, (files) => {
        for (const offered of offeredFixes(files, CONFIG)) {
          const after = applyFix(files, offered.fix);
          for (const [path, text] of Object.entries(after)) {
            const pieces = untouched(files, offered).get(path);
            if (!pieces) {
              assert.equal(text, files[path]);
              continue;
            }
            assert.ok(text.startsWith(pieces[0] ?? ''));
            assert.ok(text.endsWith(pieces.at(-1) ?? ''));
            let offset = 0;
            for (const piece of pieces) {
              const found = text.indexOf(piece, offset);
              assert.ok(found >= 0);
              offset = found + piece.length;
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('has a problem less after a fix', () => {
    fc.assert(
      fc.property(blogs, (files) => {
        const before = diagnose(files, CONFIG);
        for (const { path, diagnostic, fix } of offeredFixes(files, CONFIG)) {
          const after = diagnose(applyFix(files, fix), CONFIG);
          const isFewer = (only: (each: Found) => boolean): boolean =>
            after.filter(only).length < before.filter(only).length;
          const fewer =
            isFewer((each) => each.path === path && each.rule === diagnostic.rule) ||
            // of a key that is unknown twice, one is left
            isFewer((each) => each.path === path);
          // without the line that names a key, the same key inside of another's value begins a field; and in a line
          // that has become a field, a `-->` ends the comment too early
          const isFound = /^(?:Remove|Write)/.test(titleOf(fix)) && diagnostic.rule === 'front-matter-syntax';
          assert.ok(
            fewer || isFound || isUnclosed(before, path),
            `${path} ${diagnostic.rule}: ${titleOf(fix)}`,
          );
        }
      }),
      RUNS,
    );
  });

  it('has no error more after a fix', () => {
    fc.assert(
      fc.property(blogs, (files) => {
        const isError = ({ severity }: Found): boolean => severity === 'error';
        const found = diagnose(files, CONFIG);
        const before = count(found, isError);
        for (const offered of offeredFixes(files, CONFIG)) {
          const fixed = diagnose(applyFix(files, offered.fix), CONFIG);
          const after = count(fixed, isError);
          for (const [key, number] of after) {
            const { path, diagnostic, fix } = offered;
            if (number <= (before.get(key) ?? 0) || isInherent(offered, key)) continue;
            // without a field after it, what looks like a heading ends the comment
            if (isUnclosed(found, path) || isUnclosed(fixed, path)) continue;
            assert.fail(`${path} ${diagnostic.rule}, ${titleOf(fix)}: ${key}`);
          }
        }
      }),
      RUNS,
    );
  });

  it('is as it should be after all fixes at once', () => {
    fc.assert(
      fc.property(blogs, (files) => {
        const fixed = (texts: Files): Files => {
          const index = blog(texts, CONFIG);
          const changed = fixAll(index, Object.keys(texts), (path) => texts[path]);
          return { ...texts, ...Object.fromEntries([...changed].map(([path, { text }]) => [path, text])) };
        };
        const once = fixed(files);
        assert.deepEqual(fixed(once), once);
      }),
      RUNS,
    );
  });
});

/**
 * Where a comment has no end, or only one inside of a value, a change in it brings to light what follows, and that may
 * be the same again.
 */
function isUnclosed(found: readonly Found[], path: string): boolean {
  return found.some(
    (each) =>
      each.path === path &&
      (each.rule === 'front-matter-unclosed' || each.message.includes('ends the comment')),
  );
}

/** Errors that a fix may bring to light or about, and why. */
const INHERENT: readonly (readonly [rule: RegExp, title: RegExp, error: RegExp])[] = [
  // what is in the comment is read for the first time, and what nobody can propose is left to fill in
  [/^front-matter-(?:missing|yaml)$/, /./, /./],
  // the second one counts from then on
  [/^field-duplicate$/, /^Remove the first one$/, /./],
  // after a value, what ends the comment may be a part of it
  [/^field-empty$/, /^Write/, /^front-matter-syntax$/],
  // without an empty field, its other half is alone, and a second one counts
  [/^field-empty$/, /^Remove/, /./],
  // the number that was meant may be another post's
  [/^section-invalid$/, /^Write/, /^section-duplicate$/],
  // so is what comes after `-->` on its line, once that line is the body's
  [/^front-matter-position$/, /./, /^(?:link|image)-broken$/],
  // a series that only one post is left in may be a slip for one that is spelt nearly the same
  [/^series-incomplete$/, /^Remove/, /^section-duplicate$/],
  // a line that is no field looks like the body's when no field follows it, and without any there is no front matter
  [/./, /^Remove/, /^(?:front-matter-unclosed|link-broken|image-broken)$/],
  // under its right name, a field is read for the first time
  [/^(?:field-unknown|front-matter-syntax)$/, /^Write/, /./],
  // without the lines that are no fields, what follows them may be the body's
  [/^front-matter-syntax$/, /^Remove/, /./],
  // a misspelt field is missing once it is gone
  [/^field-unknown$/, /^Remove/, /^(?:field-missing|series-incomplete)$/],
  // what is Markdown again has its links and images checked
  [/^front-matter-syntax$/, /^Put it on a line of its own$/, /^(?:link|image)-broken$/],
];

function isInherent({ diagnostic, fix }: OfferedFix, error: string): boolean {
  const [, rule = ''] = error.split(' ');
  return INHERENT.some(
    ([fixed, title, brought]) =>
      fixed.test(diagnostic.rule) && title.test(titleOf(fix)) && brought.test(rule),
  );
}
