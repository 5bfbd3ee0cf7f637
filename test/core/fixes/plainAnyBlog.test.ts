import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixAll } from '../../../src/core/fixes/fixAll.js';
import { blog, diagnose, type Files, type Found } from '../../support/blog.js';
import { EFFORT } from '../../support/effort.js';
import { applyFix, type OfferedFix, offeredFixes, titleOf } from '../../support/fixes.js';
import { blogs, CONFIG } from './blogs.js';

const RUNS = { numRuns: 100 * EFFORT };

/** A date is written in another order, and what is moved is elsewhere. */
const REORDERS = /^(?:date-invalid|field-value|field-unknown|front-matter-(?:position|syntax))$/;

/** The letters and digits of a text, without case and accents. */
function letters(text: string, rule: string): readonly string[] {
  // what was garbled is written with other letters
  if (rule === 'mojibake') return text.match(/[A-Za-z0-9]/g) ?? [];
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  );
}

/** Whether all of one list is in another, in the same order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let found = 0;
  for (const each of all) if (each === some[found]) found++;
  return found === some.length;
}

function plainFixes(files: Files): readonly OfferedFix[] {
  return offeredFixes(files, CONFIG).filter(({ fix }) => fix.plain);
}

describe('a fix made without asking, in any blog', function () {
  // hundreds of blogs each
  this.timeout(300_000);

  it('keeps every letter and digit', () => {
    fc.assert(
      fc.property(blogs, (files) => {
        for (const { path, diagnostic, fix } of plainFixes(files)) {
          const { rule } = diagnostic;
          const after = applyFix(files, fix);
          for (const [changed, text] of Object.entries(after)) {
            const order = (list: readonly string[]) => (REORDERS.test(rule) ? [...list].sort() : list);
            const [old, now] = [letters(files[changed] ?? '', rule), letters(text, rule)];
            assert.ok(isWithin(order(old), order(now)), `${path} ${rule}: ${titleOf(fix)}`);
          }
        }
      }),
      RUNS,
    );
  });

  it('mends its problem, and makes no value invalid', () => {
    const isOf = (path: string, rules: RegExp) => (each: Found) =>
      each.path === path && rules.test(each.rule);
    fc.assert(
      fc.property(blogs, (files) => {
        const before = diagnose(files, CONFIG);
        for (const { path, diagnostic, fix } of plainFixes(files)) {
          const after = diagnose(applyFix(files, fix), CONFIG);
          const label = `${path} ${diagnostic.rule}: ${titleOf(fix)}`;
          const isUnclosed = before.some(isOf(path, /^front-matter-unclosed$/));
          const own = isOf(path, new RegExp(`^${diagnostic.rule}$`));
          assert.ok(isUnclosed || after.filter(own).length < before.filter(own).length, label);
          if (!/^(?:field-unknown|front-matter-syntax)$/.test(diagnostic.rule)) continue;
          const invalid = isOf(path, /^(?:date-invalid|section-invalid|field-value)$/);
          assert.ok(after.filter(invalid).length <= before.filter(invalid).length, label);
        }
      }),
      RUNS,
    );
  });

  it('is plain', () => {
    fc.assert(
      fc.property(blogs, (files) => {
        const changed = fixAll(blog(files, CONFIG), Object.keys(files), (path) => files[path]);
        const fixable = new Set(plainFixes(files).map(({ path }) => path));
        const own = [...changed.keys()].filter((path) => fixable.has(path));
        // what is mended in one post may leave another as the odd one out
        assert.ok(changed.size === 0 || own.length > 0);
      }),
      RUNS,
    );
  });
});
