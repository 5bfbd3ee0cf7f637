/** Returns the most common value, the first one of several; `undefined` if there are no values. */
export function mostCommon<T>(values: Iterable<T>): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  // sorting is stable
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
