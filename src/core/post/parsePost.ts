import { parseBlocks } from '../markdown/blocks.js';
import { parseBody } from '../markdown/body.js';
import { toSource } from '../markdown/fragment.js';
import type { Range } from '../text/position.js';
import { createSource, lineAt, lineEnd, lineStart, rangeBetween, type Source } from '../text/source.js';
import { field, type FrontMatter } from './frontMatter.js';
import { findOpening, parseFrontMatter, type KnowsKey } from './parseFrontMatter.js';
import type { Post } from './post.js';
import { isCalendarDay, parseSection, seriesName } from './values.js';

/** What decides whether a Markdown file is a post, beside its text. */
export interface ParseOptions {
  readonly knows: KnowsKey;
  /** Whether the configured globs name the file. */
  readonly named: boolean;
}

/** Reads a Markdown file; `undefined` where it is no post. Any text gives a result: nothing throws. */
export function parsePost(path: string, text: string, options: ParseOptions): Post | undefined {
  const source = createSource(text);
  const frontMatter = readFrontMatter(source, options);
  if (!frontMatter && !options.named) return undefined;
  // text behind `-->` on its line still belongs to the HTML block that the comment begins
  const bodyLine = frontMatter?.atTop ? frontMatter.range.end.line + 1 : 0;
  const body = parseBody(source, bodyLine);
  const value = (key: string): string | undefined => {
    const written = field(frontMatter, key)?.value;
    return written === '' ? undefined : written;
  };
  const date = value('date');
  const series = value('series');
  return {
    path,
    frontMatter,
    ...body,
    title: body.headings.find(({ level, topLevel, text }) => level === 1 && topLevel && text !== ''),
    bodyLine,
    firstBodyLine: firstBodyLine(source, bodyLine),
    firstLine: rangeBetween(source, 0, lineEnd(source, 0)),
    date: date !== undefined && isCalendarDay(date) ? date : undefined,
    topic: value('topic'),
    summary: value('summary'),
    series: series === undefined ? undefined : seriesName(series),
    section: parseSection(value('series_section') ?? ''),
  };
}

function readFrontMatter(source: Source, { knows, named }: ParseOptions): FrontMatter | undefined {
  const opening = findOpening(source);
  if (opening !== undefined) {
    const frontMatter = parseFrontMatter(source, opening, true, knows);
    return countKeys(frontMatter, named ? () => true : knows).enough ? frontMatter : undefined;
  }
  const misplaced = firstComment(source);
  if (misplaced === undefined) return undefined;
  const frontMatter = parseFrontMatter(source, misplaced, false, knows);
  return countKeys(frontMatter, knows).fields > 1 ? frontMatter : undefined;
}

/**
 * One `key=value` that the site knows makes a comment front matter. `key: value` is how people write remarks, too:
 * it takes two of them.
 */
function countKeys(
  frontMatter: FrontMatter,
  knows: KnowsKey,
): { readonly fields: number; readonly enough: boolean } {
  let fields = 0;
  let meant = 0;
  for (const line of frontMatter.lines) {
    if (line.kind === 'field' && knows(line.key)) fields++;
    if (line.kind === 'malformed' && line.meant && knows(line.meant.key)) meant++;
  }
  return { fields, enough: fields > 0 || meant > 1 };
}

/** The offset of the first comment that is a block of its own. */
function firstComment(source: Source): number | undefined {
  if (!source.text.includes('<!--')) return undefined;
  for (const block of parseBlocks(source, 0)) {
    if (block.kind === 'html' && block.content.text.startsWith('<!--')) return toSource(block.content, 0);
  }
  return undefined;
}

function firstBodyLine(source: Source, bodyLine: number): Range {
  for (let line = bodyLine; line < source.lineStarts.length; line++) {
    const start = lineStart(source, line);
    const text = source.text.slice(start, lineEnd(source, line));
    if (text.trim() !== '') return rangeBetween(source, start, start + text.trimEnd().length);
  }
  const end = source.text.length;
  const last = lineStart(source, lineAt(source, end));
  return rangeBetween(source, last, end);
}
