import { type Attribute, parseTags } from '../../core/markdown/html/htmlTags.js';
import { srcsetTargets } from '../../core/markdown/html/srcset.js';
import { linkKind } from '../../core/markdown/linkAttribute.js';
import { applyReplacements, type Replacement } from '../../core/text/replacements.js';
import { escapeHtml } from '../html.js';

/** The address under which the page finds an image; `undefined`: leave it as it is written. */
export type ImageUrl = (target: string) => string | undefined;

/** The addresses of a page. */
interface Addresses {
  readonly imageUrl: ImageUrl;
  readonly linkUrl?: (target: string) => string | undefined;
}

/** Gives the images, videos, sounds and links in a piece of HTML the addresses that the page finds them under. */
export function rewriteAddresses(html: string, { imageUrl, linkUrl }: Addresses): string {
  const replacements = parseTags(html).flatMap(({ name, attributes }) =>
    attributes.flatMap((attribute) => {
      const find = isEmbedded(name, attribute.name)
        ? imageUrl
        : isLink(name, attribute.name)
          ? linkUrl
          : undefined;
      return find ? replacementsIn(html, attribute, find) : [];
    }),
  );
  return applyReplacements(html, replacements);
}

function isEmbedded(tag: string, attribute: string): boolean {
  const isMedia = attribute === 'src' && /^(?:audio|source|track|video)$/.test(tag);
  return isMedia || linkKind(tag, attribute) === 'image';
}

function isLink(tag: string, attribute: string): boolean {
  return attribute === 'href' && linkKind(tag, attribute) === 'link';
}

function replacementsIn(html: string, attribute: Attribute, find: ImageUrl): readonly Replacement[] {
  const { start, end } = attribute;
  const value = attribute.name === 'srcset' ? srcset(html, attribute, find) : url(attribute, find);
  if (value === undefined) return [];
  const quoted = /["']/.test(html.charAt(start - 1));
  return [{ start, end, text: quoted ? value : `"${value}"` }];
}

function url({ value }: Attribute, find: ImageUrl): string | undefined {
  const target = value.trim();
  const found = target === '' ? undefined : find(target);
  return found === undefined ? undefined : escapeHtml(found);
}

function srcset(html: string, { start, end }: Attribute, imageUrl: ImageUrl): string | undefined {
  const written = html.slice(start, end);
  const replacements = srcsetTargets(written).flatMap((candidate) => {
    const found = imageUrl(candidate.target);
    // a space would end the address, and so would a comma after it
    const address = found?.replace(/\s|^,|,$/g, encodeURIComponent);
    return address === undefined ? [] : { ...candidate, text: escapeHtml(address) };
  });
  return replacements.length === 0 ? undefined : applyReplacements(written, replacements);
}
