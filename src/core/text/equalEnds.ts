/** Counts the characters, or lines, that two texts have in common at their starts, and of the rest at their ends. */
export function equalEnds(
  a: ArrayLike<string>,
  b: ArrayLike<string>,
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}
