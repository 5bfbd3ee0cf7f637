import * as v from 'valibot';
import { MOST_GLOBS, whyNoGlob } from '../whyNoGlob.js';

/** Globs that can be compared with every file in little time. */
export const globs = v.pipe(
  v.unknown(),
  // before each of them is read
  v.check(
    (list) => !Array.isArray(list) || list.length <= MOST_GLOBS,
    `Write no more than ${MOST_GLOBS} globs`,
  ),
  v.array(
    v.pipe(
      v.string(),
      v.nonEmpty('A glob cannot be empty'),
      v.check((glob) => whyNoGlob(glob) !== 'invalid', 'This is no glob. Write one such as "posts/**/*.md"'),
      v.check(
        (glob) => whyNoGlob(glob) !== 'costly',
        'This could take too long to compare. Write it without *(…) and +(…), and with no more than three * between two slashes',
      ),
    ),
  ),
);
