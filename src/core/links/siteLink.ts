import { category, type Index, slug } from '../index/index.js';
import type { Post } from '../post/post.js';
import { memoize } from '../text/memoize.js';
import { mostCommon } from '../text/mostCommon.js';
import { encodeTarget } from '../text/percent.js';
import { formOf } from './linkForm.js';

/** As many links show what a site puts before its addresses. */
const ENOUGH = 300;

/**
 * Returns the address of a post on its site: `siteUrl`, if it is known, then what the blog's own links put before
 * `<category>/<slug>`.
 */
export function siteLink(index: Index, post: Post): string {
  const { siteUrl = '' } = index.site.config;
  const folder = category(index, post);
  const own = folder === undefined ? slug(index, post) : `${folder}/${slug(index, post)}`;
  return `${siteUrl}${siteLead(index)}${encodeTarget(own)}`;
}

/** Returns what absolute links of the blog begin with: `/`, or `/blog/`. */
const siteLead = memoize((index: Index): string => {
  const { siteUrl } = index.site.config;
  const base = siteUrl?.replace(/^[^:]+:\/\/[^/]*/, '') ?? '';
  // links to pages show more than those to files, which the site may take from another place
  const leads = { route: [] as string[], rooted: [] as string[] };
  for (const { path, body } of index.posts.values()) {
    for (const link of body.links) {
      const form = link.kind === 'link' ? formOf(index, path, link) : undefined;
      if (!form || form.kind === 'relative' || form.kind === 'elsewhere') continue;
      // the folder at the end of `siteUrl` is in some links as well
      const start = [siteUrl, base].find((each) => each && form.lead.startsWith(`${each}/`)) ?? '';
      const lead = form.lead.slice(start.length);
      if (lead.startsWith('/')) leads[form.kind].push(lead);
    }
    if (leads.route.length + leads.rooted.length >= ENOUGH) break;
  }
  return mostCommon(leads.route) ?? mostCommon(leads.rooted) ?? '/';
});
