import { covers } from '../../frontMatter/blocks/family.js';
import { fieldsOf } from '../../frontMatter/frontMatter.js';
import type { Post } from '../../post/post.js';
import { groupBy } from '../../text/groupBy.js';
import { comparePositions, type Range } from '../../text/position.js';
import type { Fix, Problem } from './rule.js';

/** A value that YAML repeats: where it is repeated, and where it is written. */
interface Repeated {
  readonly at: Range;
  readonly of: Range;
}

/**
 * Returns what is wrong with a post, each mistake once: a mistake in a value that an alias repeats is reported where
 * the value is written. A fix is not plain if it writes a copy instead of an alias, or changes what is right elsewhere.
 */
export function withoutRepeated<T extends Problem & { readonly rule: string }>(
  post: Post,
  diagnostics: readonly T[],
): readonly T[] {
  const all = repeatedValues(post);
  if (all.length === 0) return diagnostics;
  const repeated = groupBy(all, ({ at }) => at.start.line);
  const written = groupBy(all, ({ of }) => of.start.line);
  const found = groupBy(diagnostics, ({ rule, range }) => `${rule} ${range.start.line}`);
  const has = (rule: string, place: Range): boolean =>
    found.get(`${rule} ${place.start.line}`)?.some(({ range }) => covers(place, range)) ?? false;
  const isPlain = ({ edits }: Fix, rule: string): boolean =>
    edits.every(({ path, range }) => {
      if (path !== post.path) return true;
      return linesOf(range).every(
        (line) =>
          !repeated.get(line)?.some(({ at }) => touch(at, range)) &&
          !written.get(line)?.some(({ at, of }) => touch(of, range) && !has(rule, at)),
      );
    });
  return diagnostics.flatMap((each) => {
    const { rule, range, fixes = [] } = each;
    if (repeated.get(range.start.line)?.some(({ at, of }) => covers(at, range) && has(rule, of))) return [];
    if (fixes.every((fix) => !fix.plain || isPlain(fix, rule))) return [each];
    return [
      { ...each, fixes: fixes.map((fix) => ({ ...fix, plain: fix.plain === true && isPlain(fix, rule) })) },
    ];
  });
}

function repeatedValues({ frontMatter }: Post): readonly Repeated[] {
  if (frontMatter?.syntax !== 'yaml' || !frontMatter.text.includes('*')) return [];
  return fieldsOf(frontMatter)
    .flatMap((field) => (field.items.length > 0 ? field.items : [field]))
    .flatMap(({ valueRange, style: { context } }) =>
      context?.repeats ? [{ at: valueRange, of: context.repeats }] : [],
    );
}

function linesOf({ start, end }: Range): readonly number[] {
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}

function touch(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}
