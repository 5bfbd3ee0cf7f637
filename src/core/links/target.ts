import { decodePercent } from '../text/percent.js';

/** A target taken apart. `path` is decoded, without slashes at its ends, `.` segments and query. */
export interface Target {
  readonly kind: 'local';
  readonly path: string;
  readonly absolute: boolean;
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
  const [path = ''] = address.split('?', 1);
  return {
    kind: 'local',
    path: decodePercent(path)
      .replace(/^\/+|\/+$/g, '')
      .replace(/^(?:\.\/)+/, ''),
    absolute: path.startsWith('/'),
    fragment: fragment === undefined ? undefined : decodePercent(fragment),
  };
}

function below(siteUrl: string, address: string): string | undefined {
  if (!address.startsWith(siteUrl)) return undefined;
  const rest = address.slice(siteUrl.length);
  return rest === '' || /^[/?#]/.test(rest) ? `/${rest.replace(/^\//, '')}` : undefined;
}
