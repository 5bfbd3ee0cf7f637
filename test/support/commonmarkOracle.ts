import { type Node, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { parseTags, tagAt } from '../../src/core/markdown/html/htmlTags.js';
import { type Reading, targetsInTag } from './oracle.js';

/** Reads a text with commonmark.js, the reference of the specification's authors. */
export function readWithCommonMark(text: string): Reading {
  const parser = new Parser();
  const targets = new Set<string>();
  const headings: string[] = [];
  const walker = parser.parse(text).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    if (!event.entering) continue;
    for (const target of targetsOf(event.node)) targets.add(target);
    if (event.node.type !== 'heading') continue;
    headings.push(`${event.node.level} ${plain(event.node)}`.replace(/\s+/g, ' ').trim());
  }
  return { targets: [...targets].sort(), defined: definedBy(parser), headings };
}

const { encode } = new MarkdownIt().utils.lib.mdurl;

/** An address in the form in which commonmark.js gives it. */
export function encodeAddress(address: string): string {
  return encode(address);
}

function targetsOf(node: Node): readonly string[] {
  const { type, destination, literal } = node;
  if (type === 'image' || (type === 'link' && !isAddress(node))) return [destination ?? ''];
  const tags =
    type === 'html_block'
      ? parseTags(literal ?? '')
      : type === 'html_inline'
        ? [tagAt(literal ?? '', 0)]
        : [];
  return tags.flatMap((tag) => (tag ? targetsInTag(tag) : [])).map(encodeAddress);
}

/** Whether a link is an address in angle brackets, and so its own text. */
function isAddress(link: Node): boolean {
  const text = link.firstChild?.literal;
  const address = text === null || text === undefined ? undefined : encodeAddress(text);
  return link.destination === address || link.destination === `mailto:${address ?? ''}`;
}

/** What is seen of a node. */
function plain(node: Node): string {
  if (node.type === 'softbreak' || node.type === 'linebreak') return ' ';
  if (node.type === 'html_inline') return '';
  let text = node.literal ?? '';
  for (let child = node.firstChild; child; child = child.next) text += plain(child);
  return text;
}

/** What the definitions lead to that a parser has met; its types leave them out. */
function definedBy(parser: Parser): readonly string[] {
  const definitions: unknown = Reflect.get(parser, 'refmap');
  if (typeof definitions !== 'object' || definitions === null) return [];
  return Object.values(definitions).map((definition) =>
    String(Reflect.get(Object(definition), 'destination')),
  );
}
