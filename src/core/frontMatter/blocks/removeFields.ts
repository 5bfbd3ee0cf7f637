import { comparePositions, type Position, type Range } from '../../text/position.js';
import type { RangeEdit } from '../../text/rangeEdit.js';
import { createSource, textIn } from '../../text/source.js';
import { fieldsOf, type Field, type FrontMatter } from '../frontMatter.js';
import { familyOf, type Member } from './family.js';

/**
 * Takes fields out: with their lines, or with their comma between braces. A map that would be left without a field goes
 * with them.
 */
export function removeFields(frontMatter: FrontMatter, fields: readonly Field[]): readonly RangeEdit[] {
  const gone = new Set<Member>();
  const top = familyOf(frontMatter);
  for (const member of top) collect(member, new Set(fields), gone);
  return [...removals(frontMatter, top, gone)].map((range) => ({ range, newText: '' }));
}

/** Whether a member goes as a whole. */
function collect(member: Member, wanted: ReadonlySet<Field>, gone: Set<Member>): boolean {
  const left = member.members.filter((each) => !collect(each, wanted, gone));
  const goes = wanted.has(member.field) || (member.members.length > 0 && left.length === 0);
  if (goes) addAll(member, gone);
  return goes;
}

function addAll(member: Member, gone: Set<Member>): void {
  gone.add(member);
  for (const each of member.members) addAll(each, gone);
}

function* removals(
  frontMatter: FrontMatter,
  members: readonly Member[],
  gone: ReadonlySet<Member>,
): Generator<Range> {
  for (let index = 0; index < members.length; index++) {
    const member = members[index];
    if (!member) continue;
    if (!gone.has(member)) {
      yield* removals(frontMatter, member.members, gone);
      continue;
    }
    if (member.field.layout?.place !== 'braces') {
      yield wholeLines(frontMatter, member.field, new Set([...gone].map(({ field }) => field)));
      continue;
    }
    const first = index;
    for (let next = members[index + 1]; next && gone.has(next); next = members[index + 1]) index++;
    yield betweenCommas(frontMatter, members, first, index);
  }
}

/** The lines of a field, with comments below that are indented more: after a block scalar they would be its text. */
function wholeLines(
  frontMatter: FrontMatter,
  { range: { start, end } }: Field,
  gone: ReadonlySet<Field>,
): Range {
  let line = end.line + 1;
  const limit =
    frontMatter.closing === 'closed' ? frontMatter.range.end.line - 1 : frontMatter.range.end.line;
  const fields = fieldsOf(frontMatter);
  const above = fields
    .filter((field) => !gone.has(field) && comparePositions(field.range.end, start) <= 0)
    .at(-1);
  const isKept = above?.style.context?.block?.header.includes('+') === true;
  for (; line <= limit; line++) {
    const [blanks = '', mark] = /^[ 	]*(#)?/.exec(textOfLine(frontMatter, line)) ?? [];
    const isBlank = mark === undefined && textOfLine(frontMatter, line).trim() === '';
    if (!(isBlank && isKept) && !(mark && blanks.length - 1 > start.character)) break;
  }
  return { start: { line: start.line, character: 0 }, end: { line, character: 0 } };
}

function textOfLine(frontMatter: FrontMatter, line: number): string {
  return textBetween(frontMatter, { line, character: 0 }, { line: line + 1, character: 0 });
}

/** Members next to each other between braces, with the commas that only they need. */
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
  // a comment that belongs to the one before stays, and so does the comma, which may also come last
  const isPlain = previous && /^\s*,\s*$/.test(textBetween(frontMatter, previous, start));
  return { start: isPlain ? previous : start, end };
}

/** The text of front matter between two places of the whole text. */
export function textBetween(frontMatter: FrontMatter, start: Position, end: Position): string {
  return textIn(createSource(frontMatter.text), {
    start: insideOf(frontMatter, start),
    end: insideOf(frontMatter, end),
  });
}

function insideOf({ range }: FrontMatter, { line, character }: Position): Position {
  const first = line === range.start.line;
  return {
    line: line - range.start.line,
    character: first ? character - range.start.character : character,
  };
}

/** The end of a line of front matter, where the next one can be written. */
export function endOfLine(frontMatter: FrontMatter, line: number): Position {
  const text = textBetween(
    frontMatter,
    line === frontMatter.range.start.line ? frontMatter.range.start : { line, character: 0 },
    { line: line + 1, character: 0 },
  );
  const shift = line === frontMatter.range.start.line ? frontMatter.range.start.character : 0;
  return { line, character: shift + text.replace(/[\r\n]+$/, '').length };
}
