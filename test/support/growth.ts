import { collectGarbage } from './garbage.js';

/** Four times as much may take four times as long; what takes the square of it, sixteen times. */
const MOST = 9;
/** Milliseconds in which nothing can be told apart from chance. */
const CHANCE = 6;

/** In milliseconds of this process alone. */
function timeOf(work: () => void): number {
  // what earlier tests have left is cleared away at the expense of whichever work is timed then
  collectGarbage();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times as long the work on four times as much takes: more than `MOST_GROWTH` where it grows faster than its
 * input. Whatever else runs only makes some tries longer, so the least of each counts, and one good ratio is enough.
 */
export function growth(short: () => void, long: () => void): number {
  let [base, most] = [Infinity, Infinity];
  let ratio = Infinity;
  for (let tries = 0; tries < 6 && ratio >= MOST; tries++) {
    base = Math.min(base, timeOf(short));
    most = Math.min(most, timeOf(long));
    ratio = most / Math.max(base, CHANCE);
  }
  return ratio;
}

export const MOST_GROWTH = MOST;
