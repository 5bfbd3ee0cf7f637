import { fieldsOf, type FrontMatter } from '../../frontMatter/frontMatter.js';
import type { Index } from '../../index/index.js';
import { usualField, usualOrder } from '../../index/usualFields.js';
import type { Post } from '../../post/post.js';
import { valueType } from '../../site/vocabulary.js';
import { comparePositions } from '../../text/position.js';
import { insertFields, removeFields, setField } from '../fieldEdits.js';
import type { TextEdit } from '../textEdit.js';
import { writtenLike } from './setSection.js';

/** Writes which part of which series a post is. Without `series` the name stays as it is. */
export function writePart(
  post: Post,
  frontMatter: FrontMatter,
  { series, section }: { readonly series?: string | undefined; readonly section: number | undefined },
  index: Index,
): readonly TextEdit[] {
  const { vocabulary } = index.site;
  const wanted = [
    ['series', series],
    ['section', section === undefined ? undefined : writtenLike(post.fields.section?.value ?? '', section)],
  ] as const;
  const missing = wanted.flatMap(([role, value]) => {
    const key = post.reading.roles[role];
    return post.fields[role] || key === undefined || value === undefined
      ? []
      : [usualField(index, key, value)];
  });
  const changed = wanted.flatMap(([role, value]) => {
    const there = post.fields[role];
    return there === undefined || value === undefined || there.value === value
      ? []
      : setField(post, there, value, valueType(vocabulary, there.key));
  });
  const added =
    missing.length > 0
      ? insertFields(post, frontMatter, missing, usualOrder(index, missing[0]?.key ?? ''))
      : [];
  return merge([...changed, ...added].sort((a, b) => comparePositions(a.range.start, b.range.start)));
}

/** Removes a post from its series. */
export function removePart(post: Post): readonly TextEdit[] {
  const { isComment, roles } = post.reading;
  const fold = (key: string | undefined): string | undefined => (isComment ? key : key?.toLowerCase());
  const keys = new Set([roles.series, roles.section].map(fold));
  return removeFields(
    post,
    fieldsOf(post.frontMatter).filter(({ key }) => keys.has(fold(key))),
  );
}

/** Makes one edit of two if the second begins right after the first: editors disagree on what such edits mean. */
function merge(edits: readonly TextEdit[]): readonly TextEdit[] {
  const [first, second] = edits;
  if (!first || !second || comparePositions(first.range.end, second.range.start) !== 0) return edits;
  const range = { start: first.range.start, end: second.range.end };
  return [{ ...first, range, newText: first.newText + second.newText }];
}
