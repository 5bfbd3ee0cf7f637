import { comparePositions, type Range } from '../../text/position.js';
import { fieldsOf, type Field, type FrontMatter } from '../frontMatter.js';

/** A field with the fields of its map. */
export interface Member {
  readonly field: Field;
  readonly members: readonly Member[];
}

/** The fields of front matter, each below the map that it is written in. */
export function familyOf(frontMatter: FrontMatter): readonly Member[] {
  const top: Building[] = [];
  const open: Building[] = [];
  for (const field of fieldsOf(frontMatter)) {
    const member: Building = { field, members: [] };
    while (open.length > 0 && !holds(open.at(-1), field)) open.pop();
    (open.at(-1)?.members ?? top).push(member);
    if (field.form === 'map') open.push(member);
  }
  return top;
}

interface Building {
  readonly field: Field;
  readonly members: Building[];
}

function holds(map: Building | undefined, field: Field): boolean {
  return (
    map !== undefined && field.key.startsWith(`${map.field.key}.`) && covers(map.field.range, field.range)
  );
}

/** Whether one range is part of another. */
export function covers(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}
