import { type Field, firstOfEachKey, type FrontMatter, ownLine } from '../frontMatter/frontMatter.js';
import type { NewField } from '../frontMatter/syntax.js';
import { syntaxOf } from '../frontMatter/syntaxes.js';
import type { Post } from '../post/post.js';
import type { Range } from '../text/position.js';
import type { RangeEdit } from '../text/rangeEdit.js';
import type { TextEdit } from './textEdit.js';

/** Writes another text instead of the one in `range`. */
export function replace({ path }: Post, range: Range, newText: string): TextEdit {
  return { path, range, newText };
}

/** Gives a field of the post another value. */
export function setField(
  post: Post,
  written: Field,
  value: string,
  type: NewField['type'],
): readonly TextEdit[] {
  if (!post.frontMatter) return [];
  return inPost(post, syntaxOf(post.frontMatter.syntax).set(written, value, type));
}

/** Removes fields, including their lines if nothing else is on them. */
export function removeFields(post: Post, fields: readonly Field[]): readonly TextEdit[] {
  if (!post.frontMatter || fields.length === 0) return [];
  return inPost(post, syntaxOf(post.frontMatter.syntax).remove(post.frontMatter, fields));
}

/** Removes a line of the front matter that is not a field. */
export function removeLine(post: Post, { range }: { readonly range: Range }): TextEdit {
  return replace(post, (post.frontMatter && ownLine(post.frontMatter, range)) ?? range, '');
}

/**
 * Writes fields that are not there, all together at the position that the order of keys has for the first of them:
 * after the last of those before it, else before all others.
 */
export function insertFields(
  post: Post,
  frontMatter: FrontMatter,
  fields: readonly NewField[],
  keys: readonly string[],
): readonly TextEdit[] {
  const written = new Map(firstOfEachKey(frontMatter).map((each) => [each.key, each]));
  const earlier = keys.slice(0, keys.indexOf(fields[0]?.key ?? '')).findLast((each) => written.has(each));
  const after = earlier === undefined ? undefined : written.get(earlier);
  return inPost(post, syntaxOf(frontMatter.syntax).insert(frontMatter, fields, after));
}

function inPost({ path }: Post, edits: readonly RangeEdit[]): readonly TextEdit[] {
  return edits.map(({ range, newText }) => ({ path, range, newText }));
}
