import type { Post } from '../post/post.js';
import { type Reading, sameReading } from '../post/reading.js';
import type { SiteKind } from '../site/kinds/siteKind.js';
import { rootOf } from '../site/kinds/siteRoots.js';
import { COMMENT_KIND, PLAIN_KIND } from '../site/kinds/table.js';
import { learnRoles } from '../site/roles/learnRoles.js';
import { count, type Tally, trait } from '../site/roles/tally.js';
import type { Site } from '../site/site.js';
import { createVocabulary } from '../site/vocabulary.js';

/** A site, and which of its posts decide what it is. */
interface SiteState {
  readonly site: Site;
  readonly tally: Tally;
}

/** The sites in a workspace folder by their root; if no sign is above a post, that is the folder itself. */
export type Sites = ReadonlyMap<string, SiteState>;

export const NO_SITES: Sites = new Map();

/** Returns the root of the site that a path is in. */
export function rootAbove({ roots }: Site, path: string): string {
  return rootOf(roots, path)?.folder ?? '';
}

export function siteAbove(sites: Sites, any: Site, path: string): Site {
  return sites.get(rootAbove(any, path))?.site ?? any;
}

/**
 * Returns the site of the folder itself if it has posts or shows a sign; else the only one, or the one with the most
 * posts.
 */
export function mainSite(sites: Sites, any: Site): Site {
  const own = sites.get('');
  if (own && (sites.size === 1 || any.roots.has('') || own.tally.size > 0)) return own.site;
  const [first] = [...sites.values()].sort((a, b) => b.tally.size - a.tally.size);
  return first?.site ?? any;
}

/** Returns the sites that these posts make; what is unchanged from `known` is the same value. */
export function learnSites(posts: Iterable<Post>, any: Site, known: Sites): Sites {
  const written = new Map<string, Post['written'][]>([...any.roots.keys(), ''].map((folder) => [folder, []]));
  for (const post of posts) written.get(rootAbove(any, post.path))?.push(post.written);
  const tallies = new Map([...written].map(([folder, blocks]) => [folder, count(new Map(), blocks, 1)]));
  const areSeveral = haveSeveralPosts(tallies);
  return new Map(
    [...tallies].map(([folder, tally]) => [
      folder,
      { tally, site: decide(any, folder, tally, areSeveral, known.get(folder)?.site) },
    ]),
  );
}

/** Returns the sites after one post was replaced by another; `undefined` if that changes more than one of them. */
export function relearnSite(
  sites: Sites,
  before: Post | undefined,
  after: Post | undefined,
): Sites | undefined {
  const path = (before ?? after)?.path ?? '';
  const [any] = sites.values();
  const folder = any ? rootAbove(any.site, path) : '';
  const state = sites.get(folder);
  if (!any || !state) return undefined;
  const without = before ? count(state.tally, [before.written], -1) : state.tally;
  const tally = after ? count(without, [after.written], 1) : without;
  const next = new Map([...sites, [folder, { ...state, tally }]]);
  const tallies = new Map([...next].map(([root, each]) => [root, each.tally]));
  const site = decide(any.site, folder, tally, haveSeveralPosts(tallies), state.site);
  const scopesStay = (state.tally.size === 0) === (tally.size === 0);
  return site === state.site && (scopesStay || sites.size === 1) ? next : undefined;
}

function haveSeveralPosts(tallies: ReadonlyMap<string, Tally>): boolean {
  return [...tallies.values()].filter((tally) => tally.size > 0).length > 1;
}

function decide(any: Site, folder: string, tally: Tally, areSeveral: boolean, known: Site | undefined): Site {
  const kind = kindOf(any, folder, tally);
  if (kind === COMMENT_KIND) {
    if (known?.kind === kind && known.config === any.config) return known;
    return { ...any, ...any.comments, folder, kind };
  }
  const { seriesTitles, ...learned } = learnRoles(tally, any.config.keys);
  const roles = { ...learned, ...SAME_EVERYWHERE };
  const scope = areSeveral ? folder : '';
  const reading: Reading = {
    isComment: false,
    roles,
    seriesTitles,
    isDraft: false,
    language: undefined,
    scope,
  };
  if (known?.kind === kind && known.config === any.config && isSame(known.reading, reading)) return known;
  return { ...any, folder, kind, vocabulary: createVocabulary(roles, any.config), reading };
}

/** Keys that generators themselves read, and that no site names otherwise. */
const SAME_EVERYWHERE = { draft: 'draft', slug: 'slug' } as const;

function kindOf(any: Site, folder: string, tally: Tally): SiteKind {
  const posts = (syntax: 'comment' | 'other'): number => tally.get(trait('syntax', syntax)) ?? 0;
  const root = any.roots.get(folder);
  // that a generator reads comments is no reason to take one of our blogs for another
  if (root) return posts('comment') > posts('other') ? COMMENT_KIND : root.kind;
  return posts('comment') > 0 || posts('other') === 0 ? COMMENT_KIND : PLAIN_KIND;
}

function isSame(a: Reading, b: Reading): boolean {
  const { seriesTitles } = a;
  return sameReading(a, { ...b, seriesTitles }) && sameTitles(seriesTitles, b.seriesTitles);
}

function sameTitles(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([slug, title]) => b.get(slug) === title);
}
