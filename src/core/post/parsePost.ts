import { comment } from '../frontMatter/comment/comment.js';
import { field, type FrontMatter } from '../frontMatter/frontMatter.js';
import type { KnowsKey } from '../frontMatter/syntax.js';
import { readMisplacedFrontMatter, readOtherFrontMatter } from '../frontMatter/syntaxes.js';
import { isTitle } from '../markdown/heading.js';
import { parseBody } from '../markdown/parseBody.js';
import { parseTitle } from '../markdown/parseTitle.js';
import { ownString } from '../text/ownString.js';
import type { Range } from '../text/position.js';
import {
  createSource,
  lineAt,
  lineEnd,
  lineStart,
  rangeBetween,
  type Source,
  textStart,
} from '../text/source.js';
import { interpret } from './interpret.js';
import type { Head, Post, PostBody } from './post.js';
import { firstReading, type Reading } from './reading.js';

const NOTHING: ReadonlySet<string> = new Set();
const NO_HEADINGS: PostBody['moreTitles'] = [];

/** What decides whether a Markdown file is a post, besides its text. */
export interface ParseOptions {
  /** The keys of comment front matter. */
  readonly knows: KnowsKey;
  /** Whether the configured globs name the file. */
  readonly named: boolean;
  /**
   * Whether a block at the top that is not a comment makes the file a post, or may do so when more is known about its
   * site.
   */
  readonly accepts: (frontMatter: FrontMatter) => boolean;
  /** Whether the site shows the sign of a generator: no generator searches for front matter further down. */
  readonly isGenerators: boolean;
  /** How the post is read until more is known of its site. */
  readonly reading: Reading;
}

/** The whitespace allowed between two comments that are one. */
const LONGEST_GAP = 100;

/** UTF-16 code units; nobody writes a longer post, but a file of millions of headings would not fit into memory. */
const LONGEST = 5_000_000;

/**
 * Reads a Markdown file; `undefined` if it is not a post, independently of the other posts of its site. Never throws.
 */
export function parsePost(path: string, text: string, options: ParseOptions): Post | undefined {
  const source = createSource(text.slice(0, LONGEST));
  const frontMatter = findFrontMatter(source, options);
  if (!frontMatter && !options.named) return undefined;
  // what follows the end of the block on its line is not read: it is part of the HTML block that a comment begins
  const top = frontMatter?.atTop ? frontMatter.range : undefined;
  const bodyLine = top ? top.end.line + 1 : 0;
  const body = parseBody(source, bodyLine);
  const [titleHeading, ...moreTitles] = body.headings.filter(isTitle);
  const parsed = {
    path,
    written: frontMatter,
    titleHeading,
    bodyLine,
    firstLine: rangeBetween(source, textStart(source), lineEnd(source, 0)),
    body: {
      ...body,
      moreTitles: moreTitles.length > 0 ? moreTitles : NO_HEADINGS,
      firstBodyLine: firstBodyLine(source, bodyLine),
      inTemplates: quotedInTemplates(source.text),
    },
  };
  return interpret(parsed, firstReading(frontMatter, options.reading));
}

/**
 * Reads the head of a post from the first part of its file's text; `undefined` if more of the text is needed to be
 * sure, also of whether the file is a post.
 */
export function parseHead(path: string, part: string, options: ParseOptions): Head | undefined {
  const source = createSource(part.slice(0, part.lastIndexOf('\n') + 1));
  const frontMatter = findFrontMatter(source, options);
  // the last line of the source is empty, and a block may go on after the one before
  if (frontMatter?.closing !== 'closed' || !frontMatter.atTop) return undefined;
  // a block without a key of the site gives way to one further down
  // so is a block with a single key, as that of another tool may have
  if (frontMatter.syntax === 'comment' && countKeys(frontMatter, options.knows).fields < 2) return undefined;
  const bodyLine = frontMatter.range.end.line + 1;
  if (bodyLine >= source.lineStarts.length - 1) return undefined;
  const titleHeading = hasTitle(frontMatter, options) ? undefined : parseTitle(source, bodyLine);
  if (!titleHeading && !hasTitle(frontMatter, options)) return undefined;
  const firstLine = rangeBetween(source, textStart(source), lineEnd(source, 0));
  return { path, written: frontMatter, titleHeading, bodyLine, firstLine };
}

/** Whether a field is the title, so that no heading has to be searched for. */
function hasTitle(frontMatter: FrontMatter, { reading: { roles } }: ParseOptions): boolean {
  const key = roles.title ?? (frontMatter.syntax === 'comment' ? undefined : 'title');
  return key !== undefined && (field(frontMatter, key)?.value ?? '') !== '';
}

/**
 * Returns the block at the top if it has a key that the site knows. Else the first one with two, further down: the
 * comment of another tool may precede it. A file that is named as a post has front matter even with unknown keys only.
 */
function findFrontMatter(source: Source, options: ParseOptions): FrontMatter | undefined {
  const { knows, named, accepts, isGenerators } = options;
  const atTop = comment.read(source, knows);
  const keys = atTop && countKeys(atTop, knows);
  if (atTop && keys?.enough)
    return (keys.fields === 1 ? frontMatterBelow(source, atTop, knows) : undefined) ?? atTop;
  const read = readOtherFrontMatter(source, knows);
  const other = read && (named || accepts(read)) ? read : undefined;
  if (other && isGenerators) return other;
  for (const misplaced of readMisplacedFrontMatter(source, knows))
    if (countKeys(misplaced, knows).fields > 1) return misplaced;
  if (other) return other;
  return atTop && named && countKeys(atTop, () => true).enough ? atTop : undefined;
}

/**
 * Returns a comment right below another one, with more keys that the site knows: the one above is that of another tool.
 */
function frontMatterBelow(source: Source, above: FrontMatter, knows: KnowsKey): FrontMatter | undefined {
  const { line, character } = above.range.end;
  const end = lineStart(source, line) + character;
  const after = source.text.slice(end, end + LONGEST_GAP).trimStart();
  if (!after.startsWith(comment.delimiters.opening)) return undefined;
  for (const below of readMisplacedFrontMatter(source, knows))
    if (below.range.start.line > line) return countKeys(below, knows).fields > 1 ? below : undefined;
  return undefined;
}

/**
 * Counts the fields that the site knows; one makes a block front matter. `key: value` is how people write remarks, too,
 * and `Key=value` may be anything: it takes two of them.
 */
function countKeys(
  frontMatter: FrontMatter,
  knows: KnowsKey,
): { readonly fields: number; readonly enough: boolean } {
  let fields = 0;
  let meant = 0;
  for (const line of frontMatter.lines) {
    if (line.kind === 'field' && knows(line.key)) fields++;
    else if (line.kind === 'field' && knows(line.key.toLowerCase())) meant++;
    if (line.kind === 'malformed' && line.meant && knows(line.meant.key)) meant++;
  }
  return { fields, enough: fields > 0 || meant > 1 };
}

const TEMPLATE = /\{\{[<%][^{}\n]*[>%]\}\}/g;

function quotedInTemplates(text: string): ReadonlySet<string> {
  if (!text.includes('{{')) return NOTHING;
  const words = [...text.matchAll(TEMPLATE)].flatMap(([tag]) =>
    [...tag.matchAll(/["`]([^"`]*)["`]/g)].map(([, word = '']) => ownString(word)),
  );
  return words.length > 0 ? new Set(words) : NOTHING;
}

function firstBodyLine(source: Source, bodyLine: number): Range {
  for (let line = bodyLine; line < source.lineStarts.length; line++) {
    const start = line === 0 ? textStart(source) : lineStart(source, line);
    const text = source.text.slice(start, lineEnd(source, line));
    // a no-break space is text to Markdown
    if (/[^ \t]/.test(text)) return rangeBetween(source, start, start + text.trimEnd().length);
  }
  const end = source.text.length;
  const last = lineStart(source, lineAt(source, end));
  return rangeBetween(source, last, end);
}
