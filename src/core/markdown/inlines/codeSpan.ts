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

/** Returns where the first run of this length is that begins at `start` or later; removes those before it. */
export function takeClosingRun(
  runs: ReadonlyMap<number, number[]>,
  length: number,
  start: number,
): number | undefined {
  const closers = runs.get(length) ?? [];
  while (closers.length > 0 && (closers.at(-1) ?? 0) < start) closers.pop();
  return closers.at(-1);
}

/** Returns the code between two runs, as the page shows it: https://spec.commonmark.org/0.31.2/#code-spans */
export function codeText(text: string, start: number, end: number): string {
  const code = text.slice(start, end).replace(/\n/g, ' ');
  const padded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
  return padded ? code.slice(1, -1) : code;
}

/** Counts the backticks from `start` on. */
export function runLength(text: string, start: number): number {
  let end = start;
  while (text.charAt(end) === '`') end++;
  return end - start;
}
