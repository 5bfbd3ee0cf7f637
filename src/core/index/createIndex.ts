import { interpret } from '../post/interpret.js';
import type { Post } from '../post/post.js';
import { isPost, readingAt, type Site } from '../site/site.js';
import type { Files } from '../text/paths.js';
import { atOnce, type Steps } from '../text/steps.js';
import { BY_FOLDER, BY_TITLE, BY_TOPIC, groupingsFor } from './groupings.js';
import { byPath, group } from './groups.js';
import type { Index } from './index.js';
import { findLayout } from './place.js';
import { learnSites, mainSite, NO_SITES, siteAbove, type Sites } from './sites.js';

/** So many posts are understood in one step. */
const STEP = 500;

/**
 * Returns the index of these files; `any` is one of the sites in the folder. Learns from the posts which keys play
 * which roles. `gather` makes those groups that not everybody needs: `group`, or `lazyGroups`.
 */
export function createIndex(...args: Parameters<typeof createIndexInSteps>): Index {
  return atOnce(createIndexInSteps(...args));
}

/** Returns the same as `createIndex`, step by step. */
export function* createIndexInSteps(
  read: Iterable<Post>,
  files: Files,
  any: Site,
  known: Sites = NO_SITES,
  gather = group,
): Steps<Index> {
  // what is learned from all posts, and proposed by them, does not depend on the order in which they were read
  const found = [...read].sort(byPath);
  yield;
  const sites = learnSites(found, any, known);
  const posts = new Map<string, Post>();
  const setAside = new Map<string, Post>();
  for (const each of found) {
    const site = siteAbove(sites, any, each.path);
    const post = interpret(each, readingAt(site, files, each.path));
    (isPost(site, post.path, post.written) ? posts : setAside).set(post.path, post);
    if ((posts.size + setAside.size) % STEP === 0) yield;
  }
  const site = mainSite(sites, any);
  const all = [...posts.values()];
  const folders = group(all, BY_FOLDER);
  yield;
  const layout = findLayout(site.config.layout, folders);
  const groupings = groupingsFor(layout);
  const series = group(all, groupings.series);
  yield;
  const topics = group(all, BY_TOPIC);
  yield;
  const categories = gather(all, groupings.categories);
  yield;
  const standalone = group(all, groupings.standalone);
  yield;
  const slugs = gather(all, groupings.slugs);
  yield;
  const titles = gather(all, BY_TITLE);
  return {
    site,
    sites,
    files,
    layout,
    posts,
    setAside,
    folders,
    series,
    seriesNames: [...series.keys()].sort(),
    categories,
    standalone,
    slugs,
    titles,
    topics,
    topicNames: [...topics.keys()].sort(),
  };
}
