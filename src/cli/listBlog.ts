import { join } from 'node:path';
import { compareText } from '../core/index/groups.js';
import { category, type Index, slug } from '../core/index/index.js';
import { thumbnail } from '../core/links/thumbnail.js';
import type { Post } from '../core/post/post.js';
import { neighbours } from '../core/series/neighbours.js';
import { type Blog, displayPathsIn, isInside } from './blog.js';
import type { Paint } from './colours.js';
import { NO_POSTS } from './help.js';
import { table } from './terminal.js';

/** A post as `up-next list --format json` prints it; what a post lacks is absent. Other programs rely on the names. */
interface ListedPost {
  readonly path: string;
  readonly category: string | undefined;
  readonly slug: string;
  readonly title: string | undefined;
  readonly topic: string | undefined;
  readonly date: string | undefined;
  readonly summary: string | undefined;
  readonly series: string | undefined;
  readonly section: number | undefined;
  /** `true` on drafts. */
  readonly draft: boolean | undefined;
  readonly language: string | undefined;
  readonly thumbnail: string | undefined;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** A series as `up-next list --format json` prints it. */
interface ListedSeries {
  /** The display name. */
  readonly name: string;
  /** The paths of its posts in their order. */
  readonly posts: readonly string[];
}

/** What `up-next list --format json` prints. */
export interface Listing {
  /** Each is described when it is reached, so that those of a large blog need not all be there at a time. */
  readonly posts: Iterable<ListedPost>;
  readonly series: readonly ListedSeries[];
}

/** Returns the posts in a folder of the blog by path, and the series that they are in by name. */
export function list(blog: Blog, folder: string): Listing {
  const { index } = blog;
  const pathOf = displayPathsIn(blog.root);
  const isListed = (post: Post): boolean =>
    folder === blog.root || isInside(join(blog.root, post.path), folder);
  const listed = [...index.posts.values()]
    .filter(isListed)
    .map((post) => ({ post, path: pathOf(post.path) }))
    .sort((a, b) => compareText(a.path, b.path));
  const series = [...index.series]
    .map(([name, members]) => ({
      name: members[0]?.seriesName ?? name,
      posts: members.filter(isListed).map((post) => pathOf(post.path)),
    }))
    .filter((each) => each.posts.length > 0)
    .sort((a, b) => compareText(a.name, b.name));
  return {
    posts: (function* () {
      for (const { post } of listed) yield describe(index, post, pathOf);
    })(),
    series,
  };
}

function describe(index: Index, post: Post, path: (inBlog: string) => string): ListedPost {
  const { previous, next } = neighbours(index, post);
  const image = thumbnail(index, post);
  return {
    path: path(post.path),
    category: category(index, post),
    slug: slug(index, post),
    title: post.title?.text,
    topic: post.topic,
    date: post.date,
    summary: post.summary,
    series: post.seriesName,
    section: post.section,
    draft: post.draft || undefined,
    language: post.reading.language,
    thumbnail: image === undefined ? undefined : path(image),
    previous: previous && path(previous.path),
    next: next && path(next.path),
  };
}

/** For people: the series, part by part, then the other posts by category and date. */
export function asTable(listing: Listing, paint: Paint): string {
  const posts = [...listing.posts];
  if (posts.length === 0) return NO_POSTS;
  const [heading = '', ...rows] = table([
    ['SERIES', 'PART', 'DATE', 'TOPIC', 'TITLE', 'PATH', 'PREVIOUS', 'NEXT'],
    ...inReadingOrder(posts, listing.series).map((post) => [
      post.series ?? '',
      post.section === undefined ? '' : String(post.section),
      post.date ?? '',
      post.topic ?? '',
      `${post.title ?? ''}${post.draft ? ' (draft)' : ''}`.trim(),
      post.path,
      post.previous ?? '',
      post.next ?? '',
    ]),
  ]);
  return `${[paint('bold', heading), ...rows].join('\n')}\n`;
}

function inReadingOrder(
  posts: readonly ListedPost[],
  series: readonly ListedSeries[],
): readonly ListedPost[] {
  const byPath = new Map(posts.map((post) => [post.path, post]));
  const parts = series.flatMap((each) => each.posts.flatMap((path) => byPath.get(path) ?? []));
  const inSeries = new Set(parts);
  const others = posts
    .filter((post) => !inSeries.has(post))
    .sort(
      (a, b) =>
        compareText(a.category ?? '', b.category ?? '') ||
        compareText(a.date ?? '', b.date ?? '') ||
        compareText(a.path, b.path),
    );
  return [...parts, ...others];
}
