import type { MarkdownIt, Token } from 'markdown-it';
import { parseTags, type Tag } from '../../core/markdown/html/htmlTags.js';
import { applyReplacements } from '../../core/text/replacements.js';
import { escapeHtml } from '../html.js';
import type { BrokenLinks, LinkNote } from './brokenLinks.js';

/** Says after each link and video that leads nowhere, and in place of each image that is not there, what is wrong. */
export function markBroken(md: MarkdownIt, brokenOf: (env: unknown) => BrokenLinks | undefined): void {
  md.core.ruler.push('broken-links', ({ tokens, env, Token: TokenClass }) => {
    const broken = brokenOf(env);
    if (!broken) return;
    const html = (content: string): Token => {
      const token = new TokenClass('html_inline', '', 0);
      token.content = content;
      return token;
    };
    for (const token of tokens) {
      if (token.type === 'html_block') token.content = markHtml(token.content, new Marker(broken));
      else if (token.children) token.children = markInline(token.children, new Marker(broken), html);
    }
  });
}

/** Remembers the broken link that is open: links do not nest. */
class Marker {
  private open: LinkNote | undefined;
  /** What to say after the video or sound that is open. */
  private media = '';

  constructor(readonly broken: BrokenLinks) {}

  /** Whether the link that opens here is broken. */
  opens(target: string): boolean {
    this.open = this.broken('link', target);
    return this.open !== undefined;
  }

  /** What to say after the link that ends here. */
  closes(): string {
    const note = this.open;
    this.open = undefined;
    return note ? noteHtml(note) : '';
  }

  /** Takes note of an address of a video or a sound. */
  plays(target: string): void {
    const note = target === '' ? undefined : this.broken('media', target);
    if (note) this.media += noteHtml(note);
  }

  /** What to say after the video or sound that ends here. */
  ends(): string {
    const { media } = this;
    this.media = '';
    return media;
  }

  /** What to say in place of an image. */
  image(target: string, alt: string): string | undefined {
    const note = this.broken('image', target);
    return note && `<span class="broken-image">${escapeHtml(alt)}${noteHtml(note)}</span>`;
  }
}

/** A note to the author, after what it is on. */
export function noteHtml({ text, meant }: LinkNote): string {
  const link = meant ? ` <a href="${escapeHtml(meant.href)}">${escapeHtml(meant.text)}</a>` : '';
  return `<span class="broken-note"> ${escapeHtml(text)}${link}</span>`;
}

function markInline(children: readonly Token[], marker: Marker, html: (content: string) => Token): Token[] {
  return children.flatMap((token) => {
    switch (token.type) {
      case 'link_open':
        if (marker.opens(token.attrGet('href') ?? '')) token.attrJoin('class', 'broken');
        return [token];
      case 'link_close': {
        const note = marker.closes();
        return note === '' ? [token] : [token, html(note)];
      }
      case 'image': {
        const image = marker.image(token.attrGet('src') ?? '', token.content);
        return [image === undefined ? token : html(image)];
      }
      case 'html_inline':
        token.content = markHtml(token.content, marker);
        return [token];
      default:
        return [token];
    }
  });
}

/** The name of the element in lower case, and where the tag is. */
interface ClosingTag {
  readonly closes: string;
  readonly start: number;
  readonly end: number;
}

/** Marks the links and images in a piece of HTML, which may hold only one of a link's two tags. */
function markHtml(written: string, marker: Marker): string {
  const tags: readonly (Tag | ClosingTag)[] = [
    ...parseTags(written).filter(({ name }) => /^(?:a|audio|img|source|video)$/.test(name)),
    ...[...written.matchAll(/<\/(a|audio|video)\s*>/gi)].map(({ 0: tag, 1: name = '', index }) => ({
      closes: name.toLowerCase(),
      start: index,
      end: index + tag.length,
    })),
  ].sort((a, b) => a.start - b.start);
  const replacements = tags.map((tag) => {
    const { start, end } = tag;
    return { start, end, text: markTag(written.slice(start, end), tag, marker) };
  });
  return applyReplacements(written, replacements);
}

function markTag(written: string, tag: Tag | ClosingTag, marker: Marker): string {
  if ('closes' in tag) return written + (tag.closes === 'a' ? marker.closes() : marker.ends());
  const valueOf = (name: string): string | undefined =>
    tag.attributes.find((attribute) => attribute.name === name)?.value.trim();
  if (/^(?:audio|source|video)$/.test(tag.name)) {
    marker.plays(valueOf('src') ?? '');
    return written;
  }
  if (tag.name === 'img') return marker.image(valueOf('src') ?? '', valueOf('alt') ?? '') ?? written;
  if (!marker.opens(valueOf('href') ?? '')) return written;
  // of two attributes of one name the first counts
  const classes = ['broken', valueOf('class') ?? ''].join(' ').trim();
  return `<a class="${escapeHtml(classes)}"${written.slice('<a'.length)}`;
}
