import type { Index } from '../index/index.js';
import { resolve } from '../links/resolve.js';
import { isCalendarDay, seriesName } from '../post/values.js';
import type { Post } from '../post/post.js';
import { contains, type Position, type Range } from '../text/position.js';
import { fieldAt } from '../frontMatter/frontMatter.js';
import type { KeyInfo } from '../site/vocabulary.js';

/** What there is to say about a place in a post. */
export type Hover = { readonly range: Range } & (
  | { readonly kind: 'key'; readonly info: KeyInfo }
  /** The posts of a series in their order; `current` is the one that the author is in. */
  | {
      readonly kind: 'series';
      readonly name: string;
      readonly posts: readonly Post[];
      readonly current: string;
    }
  | { readonly kind: 'topic'; readonly name: string; readonly posts: number }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'post'; readonly post: Post }
);

export function hoverAt(index: Index, post: Post, position: Position): Hover | undefined {
  const place = fieldAt(post.frontMatter, position);
  if (place?.kind === 'key') {
    const info = index.site.vocabulary.infos.get(place.field.key);
    return info && { kind: 'key', range: place.field.keyRange, info };
  }
  if (place) {
    const { key, value, valueRange: range } = place.field;
    return hoverValue(index, post, key, value, range);
  }
  const link = post.body.links.find((candidate) => contains(candidate.range, position));
  const found = link && resolve(index, post.path, link.target, link.kind);
  // `#heading` needs no words: the post is open
  return link && found?.kind === 'post' && found.post.path !== post.path
    ? { kind: 'post', range: link.range, post: found.post }
    : undefined;
}

function hoverValue(index: Index, post: Post, key: string, value: string, range: Range): Hover | undefined {
  if (value === '') return undefined;
  const info = index.site.vocabulary.infos.get(key);
  if (info?.type === 'date') return isCalendarDay(value) ? { kind: 'day', range, day: value } : undefined;
  switch (info?.role) {
    case 'topic':
      return { kind: 'topic', range, name: value, posts: index.topics.get(value)?.length ?? 0 };
    case 'series':
      return hoverSeries(index, seriesName(value), post.path, range);
    case 'section':
      return post.series === undefined ? undefined : hoverSeries(index, post.series, post.path, range);
    case 'title':
    case 'date':
    case 'summary':
    case 'draft':
    case 'slug':
    case undefined:
      return undefined;
  }
}

function hoverSeries(index: Index, name: string, current: string, range: Range): Hover {
  return { kind: 'series', range, name, posts: index.series.get(name) ?? [], current };
}
