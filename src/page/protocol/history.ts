/** Where a reader has been, like the history of a browser tab; never empty, never changed. */
export interface History<T> {
  /** The places before, the latest last. */
  readonly before: readonly T[];
  readonly current: T;
  /** What the reader has gone back from, the nearest first. */
  readonly after: readonly T[];
}

export type Direction = 'back' | 'forward';

/** Entries on either side; who goes on reading forgets the oldest. */
const MOST_ENTRIES = 50;

export function startHistory<T>(current: T): History<T> {
  return { before: [], current, after: [] };
}

/** Goes on to another entry; what lay ahead is forgotten. */
export function push<T>({ before, current }: History<T>, next: T): History<T> {
  return { before: [...before, current].slice(-MOST_ENTRIES), current: next, after: [] };
}

/** The same history with something else known of the current entry. */
export function replaceCurrent<T>(history: History<T>, current: T): History<T> {
  return { ...history, current };
}

/** The same history with every entry as it is called now. */
export function mapHistory<T>({ before, current, after }: History<T>, now: (entry: T) => T): History<T> {
  return { before: before.map(now), current: now(current), after: after.map(now) };
}

/** One step through what is there; `undefined` at its end. */
export function step<T>({ before, current, after }: History<T>, to: Direction): History<T> | undefined {
  if (to === 'back') {
    const last = before.at(-1);
    return last === undefined
      ? undefined
      : { before: before.slice(0, -1), current: last, after: [current, ...after] };
  }
  const [first, ...rest] = after;
  return first === undefined ? undefined : { before: [...before, current], current: first, after: rest };
}
