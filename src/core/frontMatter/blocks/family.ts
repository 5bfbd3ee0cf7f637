import { memoize } from '../../text/memoize.js';
import { comparePositions, type Range } from '../../text/position.js';
import { type Field, fieldsOf, type FrontMatter } from '../frontMatter.js';

/** A field with the fields of its map. */
export interface Member {
  readonly field: Field;
  readonly members: readonly Member[];
  /** The map that it is written in. */
  readonly parent: Member | undefined;
  /** All fields of the same map, this one included, and its place there. */
  readonly siblings: readonly Member[];
  readonly place: number;
}

export interface Family {
  /** The fields that are in no map. */
  readonly top: readonly Member[];
  readonly byField: ReadonlyMap<Field, Member>;
}

/** Returns the fields of front matter, each below the map that it is written in. */
export const familyOfFields = memoize((frontMatter: FrontMatter): Family => {
  const top: Building[] = [];
  const open: Building[] = [];
  const byField = new Map<Field, Member>();
  for (const field of fieldsOf(frontMatter)) {
    while (open.length > 0 && !holds(open.at(-1), field)) open.pop();
    const parent = open.at(-1);
    const siblings = parent?.members ?? top;
    const member: Building = { field, members: [], parent, siblings, place: siblings.length };
    siblings.push(member);
    byField.set(field, member);
    if (field.form === 'map') open.push(member);
  }
  return { top, byField };
});

interface Building extends Member {
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
