import { field, fieldsOf, type FrontMatter } from '../../frontMatter/frontMatter.js';
import type { Post } from '../../post/post.js';
import { comparePositions } from '../../text/position.js';
import { insertField, removeField, replace } from '../fieldEdits.js';
import type { TextEdit } from '../textEdit.js';

/**
 * Writes which part of which series a post is. Without `series` the name stays as it is. `keys` is the order of keys on
 * the site.
 */
export function writePart(
  post: Post,
  frontMatter: FrontMatter,
  { series, section }: { readonly series?: string | undefined; readonly section: number },
  keys: readonly string[],
): readonly TextEdit[] {
  const name = field(frontMatter, 'series');
  const number = field(frontMatter, 'series_section');
  const write = (key: string, value: string): TextEdit => insertField(post, frontMatter, key, value, keys);
  // two fields at one place are one edit
  if (series !== undefined && !name && !number)
    return [write('series', `${series}\nseries_section=${section}`)];
  const named = name
    ? replaceValue(post, name, series)
    : series === undefined
      ? []
      : [write('series', series)];
  const numbered = number
    ? replaceValue(post, number, String(section))
    : [write('series_section', String(section))];
  return merge([...named, ...numbered]);
}

/** Takes a post out of its series. */
export function removePart(post: Post): readonly TextEdit[] {
  return fieldsOf(post.frontMatter)
    .filter(({ key }) => key === 'series' || key === 'series_section')
    .map((each) => removeField(post, each));
}

function replaceValue(
  post: Post,
  { value, valueRange }: { readonly value: string; readonly valueRange: TextEdit['range'] },
  newValue: string | undefined,
): readonly TextEdit[] {
  return newValue === undefined || newValue === value ? [] : [replace(post, valueRange, newValue)];
}

/** Makes one edit of two where the second begins right behind the first: editors disagree on what such edits mean. */
function merge(edits: readonly TextEdit[]): readonly TextEdit[] {
  const [first, second] = edits;
  if (!first || !second || comparePositions(first.range.end, second.range.start) !== 0) return edits;
  const range = { start: first.range.start, end: second.range.end };
  return [{ ...first, range, newText: first.newText + second.newText }];
}
