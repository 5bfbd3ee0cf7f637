import type { Field, FrontMatter } from '../frontMatter/frontMatter.js';
import { field } from '../frontMatter/frontMatter.js';
import type { Post } from '../post/post.js';
import type { Range } from '../text/position.js';
import type { TextEdit } from './textEdit.js';

/** Writes another text in place of the one in `range`. */
export function replace({ path }: Post, range: Range, newText: string): TextEdit {
  return { path, range, newText };
}

/** Takes a field out, with its line where nothing else stands on it. */
export function removeField(post: Post, { range }: { readonly range: Range }): TextEdit {
  return replace(post, ownLine(post.frontMatter, range) ?? range, '');
}

/**
 * Writes a field that is not there, at the place that the order of keys gives it: behind the last of those before it,
 * else before all others.
 */
export function insertField(
  post: Post,
  frontMatter: FrontMatter,
  key: string,
  value: string,
  keys: readonly string[],
): TextEdit {
  const earlier = keys.slice(0, keys.indexOf(key)).reverse();
  const before = earlier.map((each) => field(frontMatter, each)).find((found) => found !== undefined);
  const line = `${key}=${value}`;
  if (before) return insertBehind(post, frontMatter, before, line);
  const place = frontMatter.opening.end;
  // what stands behind `<!--` on its line goes to the next one
  const alone = frontMatter.lines[0]?.kind === 'blank' && frontMatter.lines.length > 1;
  return replace(post, { start: place, end: place }, alone ? `\n${line}` : `\n${line}\n`);
}

function insertBehind(post: Post, frontMatter: FrontMatter, before: Field, line: string): TextEdit {
  const { end } = before.range;
  const closesHere = frontMatter.closing === 'closed' && frontMatter.closingRange?.start.line === end.line;
  // the blanks before the `-->` would stand at the end of a line
  if (closesHere) return replace(post, { start: before.valueRange.end, end }, `\n${line}\n`);
  return replace(post, { start: end, end }, `\n${line}`);
}

/** The whole line of a field, with its line break, where neither `<!--` nor `-->` stand on it. */
function ownLine(frontMatter: FrontMatter | undefined, { start }: Range): Range | undefined {
  const { line } = start;
  if (frontMatter?.opening.start.line === line || frontMatter?.closingRange?.start.line === line)
    return undefined;
  return { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
}
