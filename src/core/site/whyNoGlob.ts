import picomatch from 'picomatch/posix';
import { withoutNegation } from './glob.js';

/** How many globs there may be: each file is compared with all of them. */
export const MOST_GLOBS = 200;

const MOST_LETTERS = 500;

/**
 * Between two slashes, the regular expression that a glob becomes backtracks for every `*` but the first: on the
 * longest name that a disk allows, three take milliseconds, and six as in `*a*a*a*a*a*b` minutes.
 */
const MOST_STARS = 3;
const MOST_DOUBLE_STARS = 3;

/** Repeated choices backtrack for every way to divide a name among them; no limit on their number helps. */
const REPETITION = /[*+]\(/;

/** Returns why a glob is not accepted; `undefined` if it is. */
export function whyNoGlob(glob: string): 'invalid' | 'costly' | undefined {
  const positive = withoutNegation(glob);
  // an empty one is reported separately
  if (glob === '') return undefined;
  if (positive === '') return 'invalid';
  if (glob.length > MOST_LETTERS) return 'costly';
  const plain = positive.replace(/\\[^]/g, '_').replace(/\[[^\]]*\]/g, '_');
  if (REPETITION.test(plain)) return 'costly';
  const names = plain.split('/');
  if (names.some((name) => name !== '**' && (name.match(/\*+|[?@!]\(/g) ?? []).length > MOST_STARS))
    return 'costly';
  if (names.filter((name) => name.includes('**')).length > MOST_DOUBLE_STARS) return 'costly';
  try {
    picomatch(positive, { dot: true });
    return undefined;
  } catch (error) {
    if (error instanceof Error) return 'invalid';
    throw error;
  }
}
