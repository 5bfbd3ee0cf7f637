import { decodeEntities } from './entities.js';

/** An attribute with a value; offsets are those of the value without its quotes. */
export interface Attribute {
  readonly name: string;
  /** Character references decoded. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** What is around it. */
  readonly quote: '"' | "'" | '';
}

/** An opening tag, its name in lower case. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly start: number;
  readonly end: number;
}

/** An attribute whose name begins with one of these characters. */
const attribute = (first: string): string =>
  String.raw`\s+[${first}][\w.:@-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>` + '`' + String.raw`]+))?`;
/** A pattern cannot backtrack over more. */
const MOST_ATTRIBUTES = 1000;
const tag = (first: string): RegExp =>
  new RegExp(
    String.raw`<(?:([A-Za-z][A-Za-z0-9-]*)((?:${attribute(first)}){0,${MOST_ATTRIBUTES}})\s*/?|/[A-Za-z][A-Za-z0-9-]*\s*)>`,
    'y',
  );
/** An opening or a closing tag within text; sticky. https://spec.commonmark.org/0.31.2/#raw-html */
export const TAG = tag('A-Za-z_:');
/** The same where everything is HTML: to browsers `@click` is an attribute, too. */
const TAG_IN_HTML = tag('A-Za-z_:@');
const VALUE = new RegExp(
  String.raw`\s+([A-Za-z_:@][\w.:@-]*)(?:(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'=<>` + '`' + String.raw`]+))?`,
  'g',
);

/** Returns the opening tags in a piece of HTML; what is in comments, scripts and styles is not one. */
export function parseTags(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  let offset = html.indexOf('<');
  while (offset !== -1) {
    const comment = html.startsWith('<!--', offset);
    if (comment) {
      offset = after(html, '-->', offset + 4);
    } else {
      const tag = tagAt(html, offset);
      if (tag) tags.push(tag);
      const raw = tag && /^(?:script|style)$/.test(tag.name) ? tag : undefined;
      offset = raw ? after(html, `</${raw.name}`, raw.end) : (tag?.end ?? offset + 1);
    }
    offset = html.indexOf('<', offset);
  }
  return tags;
}

/** Returns the opening tag at `offset`, if there is one. */
export function tagAt(html: string, offset: number): Tag | undefined {
  TAG_IN_HTML.lastIndex = offset;
  const match = TAG_IN_HTML.exec(html);
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const base = offset + 1 + name.length;
  const attributes = [...(match[2] ?? '').matchAll(VALUE)].map((attribute) =>
    parseAttribute(attribute, base),
  );
  return { name: name.toLowerCase(), attributes, start: offset, end: offset + match[0].length };
}

function parseAttribute(match: RegExpExecArray, base: number): Attribute {
  const [whole, name = '', , written = ''] = match;
  const quote = written.startsWith('"') ? '"' : written.startsWith("'") ? "'" : '';
  const quotes = quote.length;
  const end = base + match.index + whole.length - quotes;
  const start = end - (written.length - 2 * quotes);
  return {
    name: name.toLowerCase(),
    value: decodeEntities(written.slice(quotes, written.length - quotes)),
    start,
    end,
    quote,
  };
}

function after(text: string, needle: string, from: number): number {
  const found = text.indexOf(needle, from);
  return found === -1 ? text.length : found + needle.length;
}
