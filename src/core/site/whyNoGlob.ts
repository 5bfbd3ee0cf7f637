import picomatch from 'picomatch/posix';
import { withoutNegation } from './glob.js';

/** Each file is compared with all of them. */
export const MOST_GLOBS = 200;

const MOST_LETTERS = 500;

/**
 * Between two slashes, a regular expression that a glob becomes goes back for every `*` but the first: three take, on
 * the longest name that a disk holds, milliseconds, and six as in `*a*a*a*a*a*b` minutes.
 */
const MOST_STARS = 3;
const MOST_DOUBLE_STARS = 3;

/** Repeated choices go back for every way to divide a name among them, which no limit on their number helps. */
const REPETITION = /[*+]\(/;

/** Why a glob is not taken; `undefined` if it is. */
export function whyNoGlob(glob: string): 'invalid' | 'costly' | undefined {
  const positive = withoutNegation(glob);
  // an empty one is told of by itself
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
