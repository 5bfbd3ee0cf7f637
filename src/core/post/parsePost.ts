import { parseBlocks } from '../markdown/blocks.js';
import { parseBody } from '../markdown/body.js';
import { toSource } from '../markdown/fragment.js';
import type { Range } from '../text/position.js';
import {
  createSource,
  lineAt,
  lineEnd,
  lineStart,
  rangeBetween,
  textStart,
  type Source,
} from '../text/source.js';
import { field, type FrontMatter } from '../frontMatter/frontMatter.js';
import { findOpening, parseFrontMatter } from '../frontMatter/comment/parseFrontMatter.js';
import type { KnowsKey } from '../frontMatter/syntax.js';
import type { Post } from './post.js';
import { beginsWithSilence } from '../markdown/parseSilence.js';
import { parseYaml } from '../frontMatter/yaml/parseYaml.js';
import type { YamlBlock } from '../frontMatter/yaml/yaml.js';
import { isCalendarDay, parseSection, seriesName } from './values.js';

/** As much as tells whether a comment silences rules. */
const LONGEST_SILENCE = 100;
const NO_HEADINGS: Post['moreTitles'] = [];

/** What decides whether a Markdown file is a post, beside its text. */
export interface ParseOptions {
  readonly knows: KnowsKey;
  /** Whether the configured globs name the file. */
  readonly named: boolean;
}

/** UTF-16 code units; nobody writes a longer post, but a file of millions of headings would not fit into memory. */
const LONGEST = 5_000_000;

/** Reads a Markdown file; `undefined` where it is no post. Any text gives a result: nothing throws. */
export function parsePost(path: string, text: string, options: ParseOptions): Post | undefined {
  const source = createSource(text.slice(0, LONGEST));
  const frontMatter = readFrontMatter(source, options);
  const yaml = frontMatter ? undefined : parseYaml(source);
  if (!frontMatter && !options.named && !(yaml && isPostElsewhere(yaml, options))) return undefined;
  // text behind `-->` on its line still belongs to the HTML block that the comment begins
  const top = frontMatter?.atTop ? frontMatter.range : yaml?.range;
  const bodyLine = top ? top.end.line + 1 : 0;
  const body = parseBody(source, bodyLine);
  const value = (key: string): string | undefined => {
    const written = field(frontMatter, key)?.value;
    return written === '' ? undefined : written;
  };
  const date = value('date');
  const series = value('series');
  const [title, ...moreTitles] = body.headings.filter(
    ({ level, topLevel, text }) => level === 1 && topLevel && text !== '',
  );
  return {
    path,
    frontMatter,
    yaml,
    ...body,
    title,
    moreTitles: moreTitles.length > 0 ? moreTitles : NO_HEADINGS,
    bodyLine,
    firstBodyLine: firstBodyLine(source, bodyLine),
    firstLine: rangeBetween(source, textStart(source), lineEnd(source, 0)),
    date: date !== undefined && isCalendarDay(date) ? date : undefined,
    topic: value('topic'),
    summary: value('summary'),
    series: series === undefined ? undefined : seriesName(series),
    section: parseSection(value('series_section') ?? ''),
  };
}

function readFrontMatter(source: Source, { knows, named }: ParseOptions): FrontMatter | undefined {
  const opening = findOpening(source);
  if (opening !== undefined && !isSilence(source.text, opening)) {
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

/** A comment that silences rules is never front matter. */
function isSilence(text: string, start: number): boolean {
  return beginsWithSilence(text.slice(start, start + LONGEST_SILENCE));
}

/** A YAML block with two keys that the site knows is a post's: one could be anybody's. */
function isPostElsewhere({ keys }: YamlBlock, { knows }: ParseOptions): boolean {
  return keys.filter(knows).length > 1;
}

/** The offset of the first comment that is a block of its own. */
function firstComment(source: Source): number | undefined {
  if (!source.text.includes('<!--')) return undefined;
  for (const block of parseBlocks(source, 0)) {
    if (block.kind !== 'html' || !block.content.text.startsWith('<!--')) continue;
    const start = toSource(block.content, 0);
    if (!isSilence(source.text, start)) return start;
  }
  return undefined;
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
