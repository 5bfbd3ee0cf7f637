import { type Field, fieldAt } from '../frontMatter/frontMatter.js';
import type { Index } from '../index/index.js';
import { resolve } from '../links/resolve.js';
import { readDay } from '../post/meaning/day.js';
import type { Post } from '../post/post.js';
import type { Role } from '../post/roles.js';
import { isCalendarDay } from '../post/values.js';
import type { KeyInfo } from '../site/vocabulary.js';
import { contains, type Position, type Range } from '../text/position.js';

/** What there is to say about a position in a post. */
export type Hover = {
  /** What it is about: a key, a value, or the target of a link, `x/b` of `[b](x/b)`. */
  readonly range: Range;
} & (
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
    const info = infoOf(index, post, place.field);
    return info && { kind: 'key', range: place.field.keyRange, info };
  }
  if (place) return hoverValue(index, post, place.field);
  const link = post.body.links.find((candidate) => contains(candidate.range, position));
  const found = link && resolve(index, post.path, link.target, link.kind);
  // `#heading` needs no words: the post is open
  return link && found?.kind === 'post' && found.post.path !== post.path
    ? { kind: 'post', range: link.range, post: found.post }
    : undefined;
}

/** Returns what is known about a key, ignoring case. */
function infoOf({ site: { vocabulary } }: Index, { fields }: Post, field: Field): KeyInfo | undefined {
  const [role] = Object.entries(fields).find(([, each]) => each === field) ?? [];
  const key = role === undefined ? field.key : vocabulary.roles[role as Role];
  return vocabulary.infos.get(key ?? field.key);
}

function hoverValue(index: Index, post: Post, field: Field): Hover | undefined {
  const { key, value, valueRange: range } = field;
  const { fields, topic, series } = post;
  if (value === '') return undefined;
  if (field === fields.topic && topic !== undefined)
    return { kind: 'topic', range, name: topic, posts: index.topics.get(topic)?.length ?? 0 };
  if ((field === fields.series || field === fields.section) && series !== undefined)
    return {
      kind: 'series',
      range,
      name: series,
      posts: index.series.get(series) ?? [],
      current: post.path,
    };
  const isDate = field === fields.date || index.site.vocabulary.infos.get(key)?.type === 'date';
  const day = isDate ? dayIn(post, value) : undefined;
  return day === undefined ? undefined : { kind: 'day', range, day };
}

/** Generators read days in more forms than comments allow. */
function dayIn({ reading }: Post, value: string): string | undefined {
  if (!reading.isComment) return readDay(value);
  return isCalendarDay(value) ? value : undefined;
}
