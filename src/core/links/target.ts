import { decodePercent } from '../text/percent.js';

/** A target taken apart. `path` is decoded, without slashes at its ends, `.` segments and query. */
export interface Target {
  readonly kind: 'local';
  readonly path: string;
  /** Whether it begins with `/`, or is an address under `siteUrl`. */
  readonly absolute: boolean;
  /** Whether it begins with `./` or `../`: it is looked up beside the post, and nowhere else. */
  readonly dotted: boolean;
  /** Decoded, without `#`. */
  readonly fragment: string | undefined;
}

export type ParsedTarget = Target | { readonly kind: 'external'; readonly url: string };

/** What a site generator fills in cannot be looked up. */
const TEMPLATE = /\{\{|\{%|<%|\$\{/;

/** Takes a written target apart; an address under `siteUrl` is one of the site itself. */
export function parseTarget(written: string, siteUrl: string | undefined): ParsedTarget {
  const own = siteUrl === undefined ? undefined : below(siteUrl, written);
  const target = own ?? written;
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

function below(siteUrl: string, address: string): string | undefined {
  if (!address.startsWith(siteUrl)) return undefined;
  const rest = address.slice(siteUrl.length);
  return rest === '' || /^[/?#]/.test(rest) ? `/${rest.replace(/^\//, '')}` : undefined;
}
