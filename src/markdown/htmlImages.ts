import { linkKind } from '../core/markdown/body.js';
import { parseTags, type Attribute } from '../core/markdown/htmlTags.js';
import { srcsetTargets } from '../core/markdown/srcset.js';
import { escapeHtml } from './html.js';

/** The address under which the page finds an image; `undefined`: leave it as it is written. */
export type ImageUrl = (target: string) => string | undefined;

/** A stretch of HTML and what takes its place. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Gives the images, videos and sounds in a piece of HTML the addresses that the page finds them under. */
export function rewriteImages(html: string, imageUrl: ImageUrl): string {
  let result = '';
  let done = 0;
  for (const { name, attributes } of parseTags(html)) {
    for (const attribute of attributes) {
      if (!isEmbedded(name, attribute.name)) continue;
      for (const { start, end, text } of replacementsIn(html, attribute, imageUrl)) {
        result += html.slice(done, start) + text;
        done = end;
      }
    }
  }
  return result + html.slice(done);
}

function isEmbedded(tag: string, attribute: string): boolean {
  const isMedia = attribute === 'src' && /^(?:audio|source|track|video)$/.test(tag);
  return isMedia || linkKind(tag, attribute) === 'image';
}

function replacementsIn(html: string, attribute: Attribute, imageUrl: ImageUrl): readonly Replacement[] {
  const { start, end } = attribute;
  const value = attribute.name === 'srcset' ? srcset(html, attribute, imageUrl) : url(attribute, imageUrl);
  if (value === undefined) return [];
  const quoted = /["']/.test(html.charAt(start - 1));
  return [{ start, end, text: quoted ? value : `"${value}"` }];
}

function url({ value }: Attribute, imageUrl: ImageUrl): string | undefined {
  const target = value.trim();
  const found = target === '' ? undefined : imageUrl(target);
  return found === undefined ? undefined : escapeHtml(found);
}

function srcset(html: string, { start, end }: Attribute, imageUrl: ImageUrl): string | undefined {
  const written = html.slice(start, end);
  let result = '';
  let done = 0;
  for (const candidate of srcsetTargets(written)) {
    const found = imageUrl(candidate.target);
    if (found === undefined) continue;
    // a blank would end the address, and so would a comma behind it
    const address = found.replace(/\s|^,|,$/g, encodeURIComponent);
    result += written.slice(done, candidate.start) + escapeHtml(address);
    done = candidate.end;
  }
  return done === 0 ? undefined : result + written.slice(done);
}
