import { type Position, positionOf, type Range } from '../../core/text/position.js';

/**
 * Plain data in a form that JSON can hold and that is cheap to read: a range is four numbers, `undefined` is `null`.
 * The data has no `null`, no map, no set and no list of numbers.
 */
export function pack(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(pack);
  if (isRange(value)) {
    const { start, end } = value;
    return [start.line, start.character, end.line, end.character];
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pack(each)]));
}

/** Returns what was packed, as it comes from `JSON.parse`; converted in place, because nobody else uses it. */
export function unpack(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  if (isPackedRange(value)) {
    const [startLine, startCharacter, endLine, endCharacter] = value;
    return {
      start: positionOf(startLine, startCharacter),
      end: positionOf(endLine, endCharacter),
    };
  }
  // the keys of a list are its positions
  const members = value as Record<string, unknown>;
  for (const key of Object.keys(members)) {
    const member = members[key];
    if (typeof member === 'object') members[key] = unpack(member);
  }
  return value;
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value && isPosition(value.start) && Object.keys(value).length === 2;
}

function isPosition(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}

function isPackedRange(value: object): value is readonly [number, number, number, number] {
  return Array.isArray(value) && typeof value[0] === 'number';
}
