import { displayTitle, type Post } from '../post/post.js';
import { fold } from '../text/spelling.js';
import { category, type Index } from '../index/index.js';
import { memoize } from '../text/memoize.js';
import { sectionsOf } from './sections.js';
import { familyOf } from './seriesFamilies.js';
import type { Site } from '../site/site.js';
import { longestSummary } from '../site/summary.js';

/** How many posts of the blog have each topic, the most frequent first. */
export const topicsByFrequency = memoize(({ posts }: Index): ReadonlyMap<string, number> =>
  countTopics(posts.values()),
);

/**
 * A value that the author may want for a required field; `undefined` where there is nothing to go by. Dates are today's;
 * topics and summaries come from the blog and from the post's own words.
 */
export function proposeValue(post: Post, key: string, index: Index): string | undefined {
  const info = index.site.vocabulary.infos.get(key);
  switch (info?.role) {
    case 'date':
      return index.site.today();
    case 'topic':
      return proposeTopic(post, index, info.values);
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

/** Every required field, with the value proposed for it; empty where there is nothing to go by. */
export function proposeFields(post: Post, index: Index): readonly (readonly [key: string, value: string])[] {
  return index.site.vocabulary.requiredKeys.map((key) => [key, proposeValue(post, key, index) ?? '']);
}

/** The lowest number that no post of the series has. */
export function nextFreeSection(index: Index, series: string): number {
  const family = familyOf(index, series);
  const taken = family && sectionsOf(family.posts).bySection;
  let section = 1;
  while (taken?.has(section)) section++;
  return section;
}

/** The topic that the title names, else the one of its series, else the most frequent of its category and of the blog. */
function proposeTopic(post: Post, index: Index, allowed: readonly string[] | undefined): string | undefined {
  const known = [...topicsByFrequency(index).keys()];
  const topics = allowed
    ? [...new Set([...known, ...allowed])].filter((each) => allowed.includes(each))
    : known;
  const title = ` ${fold(displayTitle(post))} `;
  const named = topics.find((topic) => title.includes(` ${fold(topic)} `));
  const beside = [
    post.series === undefined ? [] : (index.series.get(post.series) ?? []),
    index.categories.get(category(index, post) ?? '') ?? [],
  ].flatMap((posts) => [...countTopics(posts).keys()].filter((topic) => topics.includes(topic)).slice(0, 1));
  return named ?? beside[0] ?? topics[0];
}

/** The post's first sentences, as many as fit, else its title; `undefined` if either would be read as other fields. */
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

/** Whether a key of the site is followed by `=`, as in `topic=Docker`: on a line of front matter, a field would begin there. */
function namesKey(text: string, { vocabulary }: Site): boolean {
  return text
    .split('=')
    .slice(0, -1)
    .some((before) =>
      vocabulary.infos.has(/[\p{L}_][\p{L}\p{N}_.-]*$/u.exec(before.slice(-60).trimEnd())?.[0] ?? ''),
    );
}

/** An arrow of hyphens could end the block that the text goes into. */
function withArrows(text: string): string {
  return text.replace(/-{2,}>/g, '→');
}

function countTopics(posts: Iterable<Post>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { topic } of posts) if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
