import { ownString } from '../../text/ownString.js';
import type { Position } from '../../text/position.js';
import { fieldsOf, type FrontMatter } from '../frontMatter.js';

/** Returns the key of the map or table that a line of its own would be in; empty outside any. */
export function mapAt(frontMatter: FrontMatter, place: Position, separator: ':' | '='): string {
  return separator === '=' ? tableAbove(frontMatter, place) : mapAround(frontMatter, place);
}

/** Returns the last header above, which may not hold anything yet. */
function tableAbove({ text, range }: FrontMatter, { line }: Position): string {
  const above = text.split('\n').slice(0, line - range.start.line);
  for (const each of above.reverse()) {
    const header = /^[ \t]*\[[ \t]*([\w.-]+)[ \t]*\][ \t]*(?:#.*)?\r?$/.exec(each)?.[1];
    if (header !== undefined) return ownString(header);
  }
  return '';
}

/** Returns the nearest key above that is indented less, if it has no value of its own. */
function mapAround(frontMatter: FrontMatter, { line, character }: Position): string {
  const above = fieldsOf(frontMatter).findLast(
    ({ keyRange: { start }, layout }) =>
      start.line < line && start.character < character && layout?.place !== 'braces',
  );
  if (!above) return '';
  return above.key;
}
