import { parseOptions } from '../config/site.js';
import { updateIndexWith, type Index } from '../index/index.js';
import { parsePost } from '../post/parsePost.js';
import type { Post } from '../post/post.js';
import { checkPost, type Diagnostic } from '../rules/check.js';
import type { Fix } from '../rules/rule.js';
import { applyEdits, overlap, type TextEdit } from './textEdit.js';

/** A fix may uncover another problem, which the next round mends; two that undo each other have to end somewhere. */
const MOST_ROUNDS = 10;

/**
 * Makes every fix that is plainly what the author meant and that changes nothing but its own post. Gives the new texts
 * of the posts that change. `read` gives the text that a post was parsed from.
 */
export function fixAll(
  index: Index,
  paths: Iterable<string>,
  read: (path: string) => string,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let current = index;
  let candidates = new Set(paths);
  for (let round = 0; round < MOST_ROUNDS && candidates.size > 0; round++) {
    const changes = new Map<string, Post | undefined>();
    for (const path of candidates) {
      const post = current.posts.get(path);
      const edits = post ? compatibleEdits(checkPost(post, current), plainFix) : [];
      if (edits.length === 0) continue;
      const text = applyEdits(texts.get(path) ?? read(path), edits);
      texts.set(path, text);
      changes.set(path, parsePost(path, text, parseOptions(current.site, path)));
    }
    current = updateIndexWith(current, changes);
    candidates = new Set(changes.keys());
  }
  return texts;
}

/** The edits of one fix for each problem, as many as do not get in each other's way. */
export function compatibleEdits(
  diagnostics: readonly Diagnostic[],
  choose: (diagnostic: Diagnostic) => Fix | undefined,
): readonly TextEdit[] {
  const accepted: TextEdit[] = [];
  for (const diagnostic of diagnostics) {
    const edits = choose(diagnostic)?.edits ?? [];
    if (!edits.some((edit) => accepted.some((other) => overlap(edit, other)))) accepted.push(...edits);
  }
  return accepted;
}

/** The fix to make without asking. */
export function plainFix({ fixes = [] }: Diagnostic): Fix | undefined {
  const [first] = fixes;
  const [path, ...others] = new Set(first?.edits.map((edit) => edit.path));
  return first?.preferred && path !== undefined && others.length === 0 ? first : undefined;
}
