import { LazyMap } from './lazyMap.js';

/** With more changes than this, a map is copied: each further change copies those before it. */
const MOST_CHANGES = 100;

/**
 * Returns a map with some values exchanged, `undefined` for what goes; what comes is last. The map that is given stays
 * as it is. The work grows with the changes, not with the map, as long as nobody goes through all of it.
 */
export function changedMap<V extends object>(
  map: ReadonlyMap<string, V>,
  changes: ReadonlyMap<string, V | undefined>,
): ReadonlyMap<string, V> {
  if (changes.size === 0) return map;
  const under = map instanceof ChangedMap ? (map as ChangedMap<V>) : { base: map, changes: [] };
  const all = new Map([...under.changes, ...changes]);
  return all.size > MOST_CHANGES ? copied(under.base, all) : new ChangedMap(under.base, all);
}

class ChangedMap<V extends object> extends LazyMap<V> {
  constructor(
    readonly base: ReadonlyMap<string, V>,
    readonly changes: ReadonlyMap<string, V | undefined>,
  ) {
    super();
  }

  override get(key: string) {
    return this.changes.has(key) ? this.changes.get(key) : this.base.get(key);
  }

  override has(key: string) {
    return this.get(key) !== undefined;
  }

  override get size() {
    let size = this.base.size;
    for (const [key, value] of this.changes) size += Number(value !== undefined) - Number(this.base.has(key));
    return size;
  }

  protected make() {
    return copied(this.base, this.changes);
  }
}

function copied<V>(
  base: ReadonlyMap<string, V>,
  changes: Iterable<readonly [string, V | undefined]>,
): ReadonlyMap<string, V> {
  const next = new Map(base);
  for (const [key, value] of changes) {
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  }
  return next;
}
