import { type Field, fieldAt } from '../frontMatter/frontMatter.js';
import { compareText } from '../index/groups.js';
import type { Index } from '../index/index.js';
import type { Post } from '../post/post.js';
import type { Position, Range } from '../text/position.js';

/** A name that several posts carry. */
export interface SharedName {
  readonly role: 'series' | 'topic';
  /** Of a series, the display name. */
  readonly name: string;
  /** Whether the slug of a series is meant, and not the title that is shown for it. */
  readonly isSlug?: boolean;
}

/** A post that carries the name, and where it does. */
export interface Occurrence {
  readonly post: Post;
  readonly field: Field;
}

/** Returns the series or topic whose value is at a place, with the range of the value. */
export function sharedNameAt(
  post: Post,
  position: Position,
): { readonly shared: SharedName; readonly range: Range; readonly written: string } | undefined {
  const place = fieldAt(post.frontMatter, position);
  if (place?.kind !== 'value' || place.field.value === '') return undefined;
  const { value, valueRange: range } = place.field;
  const { series, topic } = post.fields;
  if (place.field === series && post.series !== undefined)
    return { shared: seriesOf(post, post.series, value), range, written: value };
  if (place.field === post.seriesTitle && post.series !== undefined)
    return { shared: { role: 'series', name: post.series }, range, written: value };
  return place.field === topic
    ? { shared: { role: 'topic', name: value }, range, written: value }
    : undefined;
}

function seriesOf({ reading }: Post, name: string, written: string): SharedName {
  return { role: 'series', name, ...(reading.seriesTitles.has(written) && { isSlug: true }) };
}

/** Returns every post of exactly this series, in its order, or of exactly this topic, by path. */
export function occurrences(index: Index, { role, name, isSlug = false }: SharedName): readonly Occurrence[] {
  const posts =
    role === 'series'
      ? index.series.get(name)
      : index.topics.get(name)?.toSorted((a, b) => compareText(a.path, b.path));
  const isTitle = role === 'series' && !isSlug && (posts ?? []).some(({ seriesTitle }) => seriesTitle);
  return (posts ?? []).flatMap((post) => {
    const found = isTitle ? post.seriesTitle : post.fields[role];
    return found ? [{ post, field: found }] : [];
  });
}
