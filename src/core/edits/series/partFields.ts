import { field, fieldsOf, type Field, type FrontMatter } from '../../frontMatter/frontMatter.js';
import type { Post } from '../../post/post.js';
import type { Site } from '../../site/site.js';
import { newField } from '../../site/valueType.js';
import { comparePositions } from '../../text/position.js';
import { insertFields, removeFields, setField } from '../fieldEdits.js';
import type { TextEdit } from '../textEdit.js';

/** Writes which part of which series a post is. Without `series` the name stays as it is. */
export function writePart(
  post: Post,
  frontMatter: FrontMatter,
  { series, section }: { readonly series?: string | undefined; readonly section: number },
  site: Site,
): readonly TextEdit[] {
  const wanted = [
    ['series', series],
    ['series_section', String(section)],
  ] as const;
  const written = wanted.map(([key, value]) => ({ key, value, there: field(frontMatter, key) }));
  const missing = written.flatMap(({ key, value, there }) =>
    there || value === undefined ? [] : [newField(site, key, value)],
  );
  const changed = written.flatMap(({ value, there }) =>
    there && value !== undefined ? setUnlessEqual(post, there, value, site) : [],
  );
  const added = missing.length > 0 ? insertFields(post, frontMatter, missing, site.keys) : [];
  return merge([...changed, ...added].sort((a, b) => comparePositions(a.range.start, b.range.start)));
}

/** Takes a post out of its series. */
export function removePart(post: Post): readonly TextEdit[] {
  return removeFields(
    post,
    fieldsOf(post.frontMatter).filter(({ key }) => key === 'series' || key === 'series_section'),
  );
}

function setUnlessEqual(post: Post, there: Field, value: string, site: Site): readonly TextEdit[] {
  return there.value === value ? [] : setField(post, there, value, newField(site, there.key, value).type);
}

/** Makes one edit of two where the second begins right after the first: editors disagree on what such edits mean. */
function merge(edits: readonly TextEdit[]): readonly TextEdit[] {
  const [first, second] = edits;
  if (!first || !second || comparePositions(first.range.end, second.range.start) !== 0) return edits;
  const range = { start: first.range.start, end: second.range.end };
  return [{ ...first, range, newText: first.newText + second.newText }];
}
