import type { Link } from '../../markdown/link.js';
import { isMarkdown } from '../../site/site.js';
import { folderOf, join } from '../../text/paths.js';
import { joinAddress, readAddress } from './address.js';
import { escapeTarget } from './escapeTarget.js';

/**
 * Returns a path from a post out of the workspace folder, after the post has moved: to the same place, even if that is
 * unknown. Where links are addresses of pages, only a Markdown file's name is a path: to a browser, no address leads
 * above the root of a site.
 */
export function outsideTarget(
  from: string,
  fromAfter: string,
  link: Link,
  arePages: boolean,
): string | undefined {
  const address = readAddress(link, undefined);
  const names = address.names.map(({ name }) => name);
  if (address.lead !== '' || names.length === 0 || join(folderOf(from), names.join('/')) !== undefined)
    return undefined;
  if (arePages && !isMarkdown(names.at(-1) ?? '')) return undefined;
  const depth = (path: string): number => path.split('/').length - 1;
  const change = depth(fromAfter) - depth(from);
  const leaving = names.findIndex((name) => name !== '..');
  const ups = leaving === -1 ? names.length : leaving;
  // `..` segments that do not come first cancel out with unknown names
  if (change === 0 || ups + change < 0 || ups <= depth(from)) return undefined;
  const up = Array.from({ length: ups + change }, () => '..');
  const target = joinAddress(link, address, { lead: '', names: [...up, ...names.slice(ups)] }, true);
  return escapeTarget(target, link.syntax);
}
