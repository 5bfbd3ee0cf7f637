import type { Post } from '../post/post.js';
import { folderOf } from '../text/paths.js';
import { titleName } from '../text/spelling.js';
import { byDate, byPath, bySection, type Grouping } from './groups.js';
import { addressNames, categoryOf, type FoundLayout } from './place.js';

export const BY_TOPIC: Grouping = { nameOf: (post) => post.topic, compare: byDate };
export const BY_TITLE: Grouping = {
  nameOf: ({ title }) => title && titleName(title.text),
  compare: byPath,
};
export const BY_FOLDER: Grouping = { nameOf: (post) => folderOf(post.path), compare: byDate };

export function groupingsFor(layout: FoundLayout) {
  const nameOfCategory = (post: Post): string => categoryOf(post, layout) ?? '';
  return {
    series: { nameOf: (post) => post.series, compare: bySection },
    categories: { nameOf: nameOfCategory, compare: byDate },
    standalone: {
      nameOf: (post) => (post.series === undefined ? standaloneName(post, layout) : undefined),
      compare: byDate,
    },
    slugs: { nameOf: (post) => addressNames(post, layout), compare: byDate },
  } satisfies Record<string, Grouping>;
}

/**
 * Returns the name under which a post without a series is in `standalone`: its category, with its language or site if
 * there are several.
 */
export function standaloneName(post: Post, layout: FoundLayout): string {
  const name = categoryOf(post, layout) ?? '';
  const { scope } = post.reading;
  return scope === '' ? name : `${name} (${scope})`.trim();
}
