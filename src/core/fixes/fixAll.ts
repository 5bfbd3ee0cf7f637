import { EditSet } from '../edits/editSet.js';
import { applyEdits, type TextEdit } from '../edits/textEdit.js';
import { type Index, readPost } from '../index/index.js';
import { updateIndexWith } from '../index/updateIndex.js';
import type { Post } from '../post/post.js';
import { affectedPosts } from '../rules/engine/affected.js';
import { checkPost, type Diagnostic } from '../rules/engine/check.js';
import type { Fix } from '../rules/engine/rule.js';

/**
 * A fix may uncover another problem, which the next round fixes; two fixes that undo each other have to end somewhere.
 */
const MOST_ROUNDS = 10;

/** A post after its fixes. */
export interface FixedPost {
  readonly text: string;
  /** How many problems were fixed, including those that only a fix uncovered. */
  readonly problems: number;
}

/**
 * Makes every fix that is plain and that changes nothing but its own post. Returns the posts that change. `read`
 * returns the text that a post was parsed from, `undefined` for a post to leave alone.
 */
export function fixAll(
  index: Index,
  paths: Iterable<string>,
  read: (path: string) => string | undefined,
): ReadonlyMap<string, FixedPost> {
  const steps = fixAllInSteps(index, paths, read);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Returns the same, one post at a time, for callers that have other work in between. */
export function* fixAllInSteps(
  index: Index,
  paths: Iterable<string>,
  read: (path: string) => string | undefined,
): Generator<undefined, ReadonlyMap<string, FixedPost>> {
  const fixed = new Map<string, FixedPost>();
  let current = index;
  const wanted = new Set(paths);
  let candidates = wanted;
  for (let round = 0; round < MOST_ROUNDS && candidates.size > 0; round++) {
    const changes = new Map<string, Post | undefined>();
    for (const path of candidates) {
      yield undefined;
      const post = current.posts.get(path);
      const fixes = post ? compatibleFixes(checkPost(post, current), plainFix) : [];
      if (fixes.length === 0) continue;
      const before = fixed.get(path) ?? startWith(read(path));
      if (!before) continue;
      const text = applyEdits(
        before.text,
        fixes.flatMap(({ edits }) => edits),
      );
      fixed.set(path, { text, problems: before.problems + fixes.length });
      changes.set(path, readPost(current, path, text));
    }
    const next = updateIndexWith(current, changes);
    // what is fixed in one post may leave another as the odd one out
    const affected = affectedPosts(current, next, changes.keys());
    candidates = new Set([...wanted].filter((path) => affected.has(path)));
    current = next;
  }
  return fixed;
}

/** Returns the edits of one fix for each problem, as many as do not overlap. */
export function compatibleEdits(
  diagnostics: readonly Diagnostic[],
  choose: (diagnostic: Diagnostic) => Fix | undefined,
): readonly TextEdit[] {
  return compatibleFixes(diagnostics, choose).flatMap(({ edits }) => edits);
}

function compatibleFixes(
  diagnostics: readonly Diagnostic[],
  choose: (diagnostic: Diagnostic) => Fix | undefined,
): readonly Fix[] {
  const accepted: Fix[] = [];
  const taken = new EditSet();
  for (const diagnostic of diagnostics) {
    const fix = choose(diagnostic);
    if (!fix || fix.edits.some((edit) => taken.overlaps(edit))) continue;
    accepted.push(fix);
    for (const edit of fix.edits) taken.add(edit);
  }
  return accepted;
}

/** Returns the fix to make without asking. */
export function plainFix({ fixes = [] }: Diagnostic): Fix | undefined {
  const [first] = fixes;
  if (!first?.plain) return undefined;
  const [path, ...others] = new Set(first.edits.map((edit) => edit.path));
  return path !== undefined && others.length === 0 ? first : undefined;
}

function startWith(text: string | undefined): FixedPost | undefined {
  return text === undefined ? undefined : { text, problems: 0 };
}
