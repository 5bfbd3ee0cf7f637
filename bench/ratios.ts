/** Milliseconds that two things took, one right after the other. */
export interface Round {
  readonly a: number;
  readonly b: number;
}

/** The ratios of both as text: the median, and the least and the greatest. Sorts nothing that it is given. */
export function ratios(rounds: readonly Round[]): { readonly typical: string; readonly range: string } {
  const all = rounds.map(({ a, b }) => a / b).toSorted((x, y) => x - y);
  const [least = NaN, greatest = NaN] = [all[0], all.at(-1)];
  return {
    typical: median(all).toPrecision(2),
    range: `(${least.toPrecision(2)} to ${greatest.toPrecision(2)})`,
  };
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((x, y) => x - y)[numbers.length >> 1] ?? NaN;
}

/** The median of both, in whole milliseconds: `82 ms against 343 ms`. */
export function times(rounds: readonly Round[]): string {
  const [a, b] = [median(rounds.map((round) => round.a)), median(rounds.map((round) => round.b))];
  return `${a.toFixed(0)} ms against ${b.toFixed(0)} ms`;
}
