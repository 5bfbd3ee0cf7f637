import { category, type Index } from '../index/index.js';
import { displayTitle, type Post } from '../post/post.js';
import type { Site } from '../site/site.js';
import { longestSummary } from '../site/summary.js';
import { memoize } from '../text/memoize.js';
import { fold } from '../text/spelling.js';
import { nextSection, sectionsOf } from './sections.js';
import { familyOf } from './seriesFamilies.js';

/** Returns how many posts of the blog have each topic, the most frequent first. */
export const topicsByFrequency = memoize(({ posts }: Index): ReadonlyMap<string, number> =>
  countTopics(posts.values()),
);

/**
 * Returns a value that the author may want for a required field; `undefined` if there is nothing to base it on. Dates
 * are today's; topics and summaries come from the blog and from the post's own words.
 */
export function proposeValue(post: Post, key: string, index: Index): string | undefined {
  const info = index.site.vocabulary.infos.get(key);
  switch (info?.role) {
    case 'date':
      return index.site.today();
    case 'topic':
      return proposeTopic(post, index);
    case 'summary':
      return proposeSummary(post, index.site);
    case 'title':
    case 'series':
    case 'section':
    case 'draft':
    case 'slug':
    case undefined:
      return info?.values?.[0];
  }
}

/** Returns every required field, with the value proposed for it; empty if there is nothing to base it on. */
export function proposeFields(post: Post, index: Index): readonly (readonly [key: string, value: string])[] {
  return index.site.vocabulary.requiredKeys.map((key) => [key, proposeValue(post, key, index) ?? '']);
}

/** Returns the lowest number that no post of the series has. */
export function nextFreeSection(index: Index, series: string): number {
  const family = familyOf(index, series);
  return family ? firstFree(family.posts) : 1;
}

/** Remembered, because every part without a number asks for it. */
const firstFree = memoize((posts: readonly Post[]): number => {
  const { isDense, bySection } = sectionsOf(posts);
  if (!isDense) return nextSection(posts);
  const taken = new Set(posts.map(({ section }) => section));
  let section = bySection.has(0) ? 0 : 1;
  while (taken.has(section)) section++;
  return section;
});

/**
 * Returns the topic that the title names, else the one of its series, else the most frequent of its category and of the
 * blog.
 */
function proposeTopic(post: Post, index: Index): string | undefined {
  const topics = possibleTopics(index);
  const named = topicNamedIn(displayTitle(post), topics);
  if (named !== undefined) return named;
  const beside = [
    post.series === undefined ? undefined : index.series.get(post.series),
    index.categories.get(category(index, post) ?? ''),
  ];
  for (const posts of beside)
    for (const topic of topicsOf(posts ?? []).keys()) if (topics.all.has(topic)) return topic;
  return topics.all.keys().next().value;
}

/** The topics that a post may have, the likeliest first. */
interface PossibleTopics {
  readonly all: ReadonlySet<string>;
  /** By their words, each with its position among all. */
  readonly byWords: ReadonlyMap<string, { readonly topic: string; readonly place: number }>;
  /** How many words topics have. */
  readonly lengths: ReadonlySet<number>;
}

/** A title does not contain the name of a topic that is a sentence. */
const MOST_WORDS = 10;

/** Returns the topics of the blog; if the site names topics, only these. */
const possibleTopics = memoize((index: Index): PossibleTopics => {
  const { infos, roles } = index.site.vocabulary;
  const allowed = roles.topic === undefined ? undefined : infos.get(roles.topic)?.values;
  const known = topicsByFrequency(index).keys();
  const wanted = allowed && new Set(allowed);
  const all = new Set(wanted ? [...known, ...wanted].filter((topic) => wanted.has(topic)) : known);
  const byWords = new Map<string, { readonly topic: string; readonly place: number }>();
  const lengths = new Set<number>();
  for (const topic of all) {
    const words = fold(topic);
    const length = words.split(' ', MOST_WORDS + 1).length;
    if (words === '' || length > MOST_WORDS || byWords.has(words)) continue;
    byWords.set(words, { topic, place: byWords.size });
    lengths.add(length);
  }
  return { all, byWords, lengths };
});

/** Returns the likeliest topic whose words are in a title next to each other. */
function topicNamedIn(title: string, { byWords, lengths }: PossibleTopics): string | undefined {
  const words = fold(title).split(' ');
  let best: { readonly topic: string; readonly place: number } | undefined;
  for (const length of lengths) {
    for (let start = 0; start + length <= words.length; start++) {
      const found = byWords.get(words.slice(start, start + length).join(' '));
      if (found && found.place < (best?.place ?? Infinity)) best = found;
    }
  }
  return best?.topic;
}

/**
 * Returns the post's first sentences, as many as fit, else its title; `undefined` if either would be read as other
 * fields.
 */
function proposeSummary(post: Post, site: Site): string | undefined {
  const longest = longestSummary(site);
  const excerpt = withArrows(post.body.excerpt);
  if (excerpt === '' || namesKey(excerpt, site)) {
    const title = withArrows(displayTitle(post));
    return namesKey(title, site) ? undefined : title;
  }
  if (excerpt.length <= longest) return excerpt;
  const sentences = /^.{20,}[.!?](?=\s)/su.exec(excerpt.slice(0, longest + 1))?.[0];
  return sentences ?? `${excerpt.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;
}

/**
 * Whether a key of the site is followed by `=`, as in `topic=Docker`: on a line of front matter, a field would begin
 * there.
 */
function namesKey(text: string, { vocabulary }: Site): boolean {
  return text
    .split('=')
    .slice(0, -1)
    .some((before) =>
      vocabulary.infos.has(/[\p{L}_][\p{L}\p{N}_.-]*$/u.exec(before.slice(-60).trimEnd())?.[0] ?? ''),
    );
}

/** Replaces arrows of hyphens, which could end the block that the text is written into. */
function withArrows(text: string): string {
  return text.replace(/-{2,}>/g, '→');
}

/**
 * Returns how many posts of a group have each topic, the most frequent first. Remembered, because every post without
 * one asks for it.
 */
const topicsOf = memoize((posts: readonly Post[]) => countTopics(posts));

function countTopics(posts: Iterable<Post>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { topic } of posts) if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
