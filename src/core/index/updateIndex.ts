import { interpret } from '../post/interpret.js';
import type { Post } from '../post/post.js';
import { sameLanguages } from '../site/languages.js';
import { isPost, readingAt } from '../site/site.js';
import type { Files } from '../text/paths.js';
import type { Steps } from '../text/steps.js';
import { createIndex } from './createIndex.js';
import { exchanged } from './exchanged.js';
import { BY_FOLDER, BY_TITLE, BY_TOPIC, groupingsFor } from './groupings.js';
import { namesOf, regroup } from './groups.js';
import type { Index } from './index.js';
import { findLayout } from './place.js';
import { relearnSite, siteAbove } from './sites.js';

/**
 * Returns the index after the post at `path` has become `read`, or is no longer a post. The work grows with the groups
 * that the post is in; beyond that only tables are copied.
 */
export function updateIndex(index: Index, path: string, read: Post | undefined): Index {
  const known = index.posts.get(path) ?? index.setAside.get(path);
  if (known === read) return index;
  const sites = relearnSite(index.sites, known, read);
  if (!sites) return createIndexWith(index, new Map([[path, read]]));
  const site = siteAbove(sites, index.site, path);
  const changed = read && interpret(read, readingAt(site, index.files, path));
  const isSetAside = changed !== undefined && !isPost(site, path, changed.written);
  const before = index.posts.get(path);
  const after = isSetAside ? undefined : changed;
  const posts = exchanged(index.posts, path, after);
  const moved = before === undefined || after === undefined;
  const folders = regroup(index.folders, BY_FOLDER, before, after);
  if (moved && findLayout(index.site.config.layout, folders) !== index.layout) {
    return createIndexWith(index, new Map([[path, read]]));
  }
  const { series: bySeries, categories, standalone, slugs } = groupingsFor(index.layout);
  const series = regroup(index.series, bySeries, before, after);
  const topics = regroup(index.topics, BY_TOPIC, before, after);
  return {
    ...index,
    sites,
    setAside: exchanged(index.setAside, path, isSetAside ? changed : undefined),
    posts,
    folders,
    series,
    seriesNames: namesOf(series, index.seriesNames),
    categories: regroup(index.categories, categories, before, after),
    standalone: regroup(index.standalone, standalone, before, after),
    slugs: regroup(index.slugs, slugs, before, after),
    titles: regroup(index.titles, BY_TITLE, before, after),
    topics,
    topicNames: namesOf(topics, index.topicNames),
  };
}

/** Above this many changes at once, everything is gathered again: that costs less than so many changes of the tables. */
const MANY_CHANGES = 20;

/** Returns the index after several posts have changed; `undefined` for what is no longer a post. */
export function updateIndexWith(index: Index, changes: ReadonlyMap<string, Post | undefined>): Index {
  if (changes.size <= MANY_CHANGES) {
    return [...changes].reduce((updated, [path, post]) => updateIndex(updated, path, post), index);
  }
  return createIndexWith(index, changes);
}

/**
 * Returns the same as `updateIndexWith`, step by step. Posts that were there already are exchanged one by one, however
 * many they are.
 */
export function* updateInSteps(index: Index, changes: ReadonlyMap<string, Post | undefined>): Steps<Index> {
  const come = [...changes].filter(([path, post]) => post && !index.posts.has(path));
  if (come.length > MANY_CHANGES) return updateIndexWith(index, changes);
  let after = index;
  const rest = new Map(changes);
  for (const [path, post] of changes) {
    const before = after;
    after = updateIndex(before, path, post);
    rest.delete(path);
    // all has been gathered again, and each of the others may lead to that once more
    if (isReadAnew(before, after)) return updateIndexWith(after, rest);
    yield;
  }
  return after;
}

function createIndexWith(index: Index, changes: ReadonlyMap<string, Post | undefined>): Index {
  const posts = new Map([...index.posts, ...index.setAside]);
  for (const [path, post] of changes) {
    if (post) posts.set(path, post);
    else posts.delete(path);
  }
  return createIndex(posts.values(), index.files, index.site, index.sites);
}

/** Returns the index after files that are not posts have been added or removed. */
export function withFiles(index: Index, files: Files): Index {
  const next = { ...index, files };
  return sameLanguages(index.files, files) ? next : createIndexWith(next, new Map());
}

/**
 * Whether more posts than those that changed between two indexes may be read in another way. One more post may give a
 * role to another key, show that a site is of another kind, or change the layout; a file may show a language.
 */
export function isReadAnew(before: Index, after: Index): boolean {
  return (
    before.layout !== after.layout ||
    before.sites.size !== after.sites.size ||
    [...before.sites].some(([root, { site }]) => after.sites.get(root)?.site !== site) ||
    !sameLanguages(before.files, after.files)
  );
}
