import MarkdownIt from 'markdown-it';
import type { Body } from '../../src/core/markdown/body.js';
import { decodeEntities } from '../../src/core/markdown/html/entities.js';
import { parseTags, type Tag } from '../../src/core/markdown/html/htmlTags.js';
import { srcsetTargets } from '../../src/core/markdown/html/srcset.js';
import { linkKind } from '../../src/core/markdown/linkAttribute.js';
import { parseBody } from '../../src/core/markdown/parseBody.js';
import { createSource } from '../../src/core/text/source.js';
import { createRenderer } from '../../src/page/renderer.js';
import { readWithOracle } from './oracle.js';

/**
 * What a post holds, as the page shows it or as the reader reads it. Each address once, sorted, as a browser has it.
 */
export interface Shown {
  readonly links: readonly string[];
  readonly images: readonly string[];
  /** `2 Title #title`, sorted: the page shows notes below all else. Without those that have no letters. */
  readonly headings: readonly string[];
}

const renderer = createRenderer();
const md = new MarkdownIt();

/** Both readings of a text of which the body begins at a line, counted from zero. */
export function bothReadings(text: string, bodyLine = 0): { readonly page: Shown; readonly reader: Shown } {
  const html = renderer.render(text, { imageUrl: () => undefined, bodyLine, titleLine: undefined });
  const page = shownBy(html);
  return { page, reader: read(parseBody(createSource(text), bodyLine), text, page, ownText(html)) };
}

function shownBy(html: string): Shown {
  const bare = ownText(html);
  const found = parseTags(html)
    .filter((tag) => !isOfFootnotes(tag))
    .flatMap(addressesIn);
  return {
    links: addresses(found, 'link').filter((link) => !bare.has(link)),
    images: addresses(found, 'image'),
    headings: [...html.matchAll(/<h([1-6])((?: data-line="\d+"| id="[^"]*")*)>(.*?)<\/h\1>/gs)]
      .flatMap(([, level = '', attributes = '', inner = '']) => {
        // a heading of HTML has no id but the anchor that we put into it
        const id = / id="([^"]*)"/.exec(attributes)?.[1];
        const own = /^<a id="([^"]*)"><\/a>/.exec(inner)?.[1];
        return id === undefined ? [] : `${level} ${textOf(inner)} #${decodeEntities(own ?? id)}`;
      })
      .sort(),
  };
}

/**
 * What the page does not show is read all the same, since it may be mistaken: definitions that nothing uses. What it
 * shows and nobody wrote as a link is not read: bare addresses; nor does it link `javascript:`.
 */
function read({ links, headings }: Body, text: string, page: Shown, bare: ReadonlySet<string>): Shown {
  const found = links.filter(({ target }) => md.validateLink(md.normalizeLink(target)));
  const unused = new Set(readWithOracle(text, 'default').defined.map((each) => md.normalizeLink(each)));
  const used = (kind: 'link' | 'image', shown: readonly string[]): readonly string[] =>
    addresses(found, kind).filter((each) => shown.includes(each) || !(unused.has(each) || bare.has(each)));
  return {
    links: used('link', page.links),
    images: used('image', page.images),
    headings: headings
      .filter(({ anchor }) => anchor !== '')
      .map(({ level, text: title, anchor }) => `${level} ${title} #${anchor}`)
      .sort(),
  };
}

function addressesIn({ name: tag, attributes }: Tag): { kind: 'link' | 'image'; target: string }[] {
  return attributes.flatMap(({ name, value }) => {
    const kind = linkKind(tag, name);
    if (kind === undefined) return [];
    const targets = name === 'srcset' ? srcsetTargets(value).map(({ target }) => target) : [value.trim()];
    return targets.map((target) => ({ kind, target }));
  });
}

function addresses(
  all: readonly { readonly kind: string; readonly target: string }[],
  wanted: string,
): readonly string[] {
  const found = all.filter(({ kind }) => kind === wanted).map(({ target }) => md.normalizeLink(target));
  return [...new Set(found)].sort();
}

function isOfFootnotes({ attributes }: Tag): boolean {
  return attributes.some(
    ({ name, value }) =>
      (name === 'class' && value === 'footnote-backref') || (name === 'id' && /^fnref\d/.test(value)),
  );
}

/** The addresses that are their own text. */
function ownText(html: string): ReadonlySet<string> {
  const found = [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(
    ([, href = '', text = '']) => ({
      href: md.normalizeLink(decodeEntities(href)),
      text: md.normalizeLink(decodeEntities(text)),
    }),
  );
  return new Set(found.filter(({ href, text }) => href === `mailto:${text}`).map(({ href }) => href));
}

/** What is seen of a heading. */
function textOf(html: string): string {
  const text = html
    .replace(/<sup class="footnote-ref">.*?<\/sup>/gs, '')
    .replace(/<img src="[^"]*" alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<!--.*?-->|<[^>]*>/gs, '');
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}
