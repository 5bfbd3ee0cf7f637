import { memoize } from '../../text/memoize.js';
import { comparePositions, type Position, type Range } from '../../text/position.js';
import type { RangeEdit } from '../../text/rangeEdit.js';
import { createSource, textIn } from '../../text/source.js';
import type { Field, FrontMatter } from '../frontMatter.js';
import { familyOfFields, type Member } from './family.js';

/**
 * Removes fields: with their lines, or with their comma between braces. A map that would be left without a field is
 * removed with them.
 */
export function removeFromBlock(frontMatter: FrontMatter, fields: readonly Field[]): readonly RangeEdit[] {
  const gone = goneWith(frontMatter, fields);
  const whole = [...gone]
    .filter(({ parent }) => !isIn(gone, parent))
    .sort((a, b) => comparePositions(a.field.range.start, b.field.range.start));
  return whole.flatMap((member) => {
    if (member.field.layout?.place !== 'braces') return wholeLines(frontMatter, member, gone);
    const { siblings, place } = member;
    // those next to each other between braces are removed together
    if (isIn(gone, siblings[place - 1])) return [];
    let last = place;
    while (isIn(gone, siblings[last + 1])) last++;
    return [{ range: betweenCommas(frontMatter, siblings, place, last), newText: '' }];
  });
}

/** Returns what is removed with these fields: the fields of their maps, and the maps that hold nothing else. */
export function goneWith(frontMatter: FrontMatter, fields: readonly Field[]): ReadonlySet<Member> {
  const { byField } = familyOfFields(frontMatter);
  const gone = new Set<Member>();
  for (const field of fields) {
    let member = byField.get(field);
    if (member) addAll(member, gone);
    for (; member?.siblings.every((each) => gone.has(each)); member = member.parent)
      if (member.parent) gone.add(member.parent);
  }
  return gone;
}

function addAll(member: Member, gone: Set<Member>): void {
  gone.add(member);
  for (const each of member.members) addAll(each, gone);
}

function isIn(gone: ReadonlySet<Member>, member: Member | undefined): boolean {
  return member !== undefined && gone.has(member);
}

/** Returns the lines of a field, with the comments right below that are indented more. */
function wholeLines(
  frontMatter: FrontMatter,
  member: Member,
  gone: ReadonlySet<Member>,
): readonly RangeEdit[] {
  const { start, end } = member.field.range;
  const limit =
    frontMatter.closing === 'closed' ? frontMatter.range.end.line - 1 : frontMatter.range.end.line;
  const indentOfComment = (line: number): number | undefined =>
    line > limit ? undefined : /^([ \t]*)#/.exec(textOfLine(frontMatter, line))?.[1]?.length;
  const isBlank = (line: number): boolean => line <= limit && textOfLine(frontMatter, line).trim() === '';

  let line = end.line + 1;
  while ((indentOfComment(line) ?? 0) > start.character) line++;
  const above = endAbove(member, gone);
  // a block scalar that keeps the blank lines after it would keep these, too
  if (above === 'keeps') while (isBlank(line)) line++;
  const range = { start: { line: start.line, character: 0 }, end: { line, character: 0 } };
  const lines = { range, newText: '' };
  if (above === 'other') return [lines];
  while (isBlank(line)) line++;
  const indent = indentOfComment(line) ?? 0;
  if (indent <= start.character) return [lines];
  // indented like the text of the block scalar, a comment further below would become a part of it
  const surplus = { start: { line, character: start.character }, end: { line, character: indent } };
  return [lines, { range: surplus, newText: '' }];
}

/** Returns what the value before a member ends with: a block scalar absorbs what comes below. */
function endAbove(member: Member, gone: ReadonlySet<Member>): 'block' | 'keeps' | 'other' {
  let last = lastKept(member.siblings, member.place, gone);
  while (last && last.members.length > 0) last = lastKept(last.members, last.members.length, gone);
  if (!last) return 'other';
  const { items, style, form, layout } = last.field;
  const block = (items.at(-1)?.style ?? style).context?.block;
  if (block) return block.header.includes('+') ? 'keeps' : 'block';
  // an item may be a map that ends with one
  return form === 'list' && layout?.members === 'lines' ? 'block' : 'other';
}

function lastKept(members: readonly Member[], before: number, gone: ReadonlySet<Member>): Member | undefined {
  let place = before - 1;
  while (isIn(gone, members[place])) place--;
  return members[place];
}

function textOfLine(frontMatter: FrontMatter, line: number): string {
  return textBetween(frontMatter, { line, character: 0 }, { line: line + 1, character: 0 });
}

/** Removes members next to each other between braces, with the commas that only they need. */
function betweenCommas(
  frontMatter: FrontMatter,
  members: readonly Member[],
  first: number,
  last: number,
): Range {
  const start = members[first]?.field.range.start ?? frontMatter.range.start;
  const end = members[last]?.field.range.end ?? start;
  const next = members[last + 1];
  if (next) return { start, end: next.field.range.start };
  const previous = members[first - 1]?.field.range.end;
  if (previous && /^\s*,\s*$/.test(textBetween(frontMatter, previous, start)))
    return { start: previous, end };
  // a comment on the one before stays, with its comma, which may also come last, but not twice
  const rest = textBetween(frontMatter, end, members[last]?.parent?.field.range.end ?? frontMatter.range.end);
  const comma = /^(?:\s|#[^\n]*\n)*,/.exec(rest)?.[0];
  return { start, end: comma === undefined ? end : after(end, comma) };
}

/** Returns the place after a text that begins here. */
function after({ line, character }: Position, text: string): Position {
  const { lineStarts } = createSource(text);
  const lastLine = text.length - (lineStarts.at(-1) ?? 0);
  return {
    line: line + lineStarts.length - 1,
    character: lineStarts.length > 1 ? lastLine : character + lastLine,
  };
}

/** Returns the text of front matter between two places of the whole text. */
export function textBetween(frontMatter: FrontMatter, start: Position, end: Position): string {
  return textIn(sourceOf(frontMatter), {
    start: insideOf(frontMatter, start),
    end: insideOf(frontMatter, end),
  });
}

const sourceOf = memoize(({ text }: FrontMatter) => createSource(text));

function insideOf({ range }: FrontMatter, { line, character }: Position): Position {
  const first = line === range.start.line;
  return {
    line: line - range.start.line,
    character: first ? character - range.start.character : character,
  };
}

/** Returns the end of a line of front matter, where the next one can be written. */
export function endOfLine(frontMatter: FrontMatter, line: number): Position {
  const text = textBetween(
    frontMatter,
    line === frontMatter.range.start.line ? frontMatter.range.start : { line, character: 0 },
    { line: line + 1, character: 0 },
  );
  const shift = line === frontMatter.range.start.line ? frontMatter.range.start.character : 0;
  return { line, character: shift + text.replace(/[\r\n]+$/, '').length };
}
