import { decodePercent } from '../text/percent.js';

/** A target, parsed. `path` is decoded, without slashes at its ends, `.` segments and query. */
export interface Target {
  readonly kind: 'local';
  readonly path: string;
  /** Whether it begins with `/`, or is an address under `siteUrl`. */
  readonly absolute: boolean;
  /** Whether it begins with `./` or `../`: it is looked up relative to the post, and nowhere else. */
  readonly dotted: boolean;
  /** Decoded, without `#`. */
  readonly fragment: string | undefined;
}

export type ParsedTarget = Target | { readonly kind: 'external'; readonly url: string };

/** What a site generator fills in cannot be looked up. */
const TEMPLATE = /\{\{|\{%|<%|\$\{/;

/** Parses a written target; an address under `siteUrl` is one of the site itself. */
export function parseTarget(written: string, siteUrl: string | undefined): ParsedTarget {
  const site = siteIn(written, siteUrl);
  const target = site === undefined ? written : `/${written.slice(site.length).replace(/^\//, '')}`;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target) || TEMPLATE.test(target))
    return { kind: 'external', url: target };
  const [, address = '', fragment] = /^([^#]*)(?:#(.*))?$/s.exec(target) ?? [];
  const [query = ''] = address.split('?', 1);
  const path = decodePercent(query);
  return {
    kind: 'local',
    path: path.replace(/^\/+|\/+$/g, '').replace(/^(?:\.\/)+/, ''),
    absolute: path.startsWith('/'),
    dotted: /^\.\.?(?:\/|$)/.test(path),
    fragment: fragment === undefined ? undefined : decodePercent(fragment),
  };
}

/** Returns what the names of an address come after: the site with a `/`, a `/`, or nothing. */
export function leadIn(written: string, siteUrl: string | undefined, { absolute }: Target): string {
  const site = siteIn(written, siteUrl);
  return site !== undefined ? `${site}/` : absolute ? '/' : '';
}

const SCHEME = /^(?:https?:)?\/\//i;

/**
 * Returns what an address of the site begins with, as it is written: `siteUrl`, even with `http:` instead of `https:`,
 * with neither, or with its host in another case. `undefined` for any other address.
 */
export function siteIn(address: string, siteUrl: string | undefined): string | undefined {
  const scheme = SCHEME.exec(address)?.[0];
  if (siteUrl === undefined || scheme === undefined) return undefined;
  const site = siteUrl.replace(SCHEME, '');
  const host = site.search(/\/|$/);
  const end = scheme.length + site.length;
  const written = address.slice(scheme.length, end);
  const isSame =
    written.slice(0, host).toLowerCase() === site.slice(0, host).toLowerCase() &&
    written.slice(host) === site.slice(host);
  return isSame && /^(?:[/?#]|$)/.test(address.charAt(end)) ? address.slice(0, end) : undefined;
}
