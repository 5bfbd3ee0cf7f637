/**
 * Returns where the runs of backticks of each length start, last first: found once, so that unclosed ones cost nothing.
 */
export function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const match of text.matchAll(/`+/g)) {
    const starts = runs.get(match[0].length);
    if (starts) starts.push(match.index);
    else runs.set(match[0].length, [match.index]);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}

/** Counts the backticks from `start` on. */
export function runLength(text: string, start: number): number {
  let end = start;
  while (text.charAt(end) === '`') end++;
  return end - start;
}
