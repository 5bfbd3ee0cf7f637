import * as v from 'valibot';
import { createPattern } from '../../text/pattern.js';

/** A regular expression that can be compared with every value in little time. */
export const pattern = v.pipe(
  v.string(),
  v.check((written) => createPattern(written) !== 'invalid', 'This is no regular expression'),
  v.check(
    (written) => createPattern(written) !== 'unsupported',
    'Write it without (?=…), (?!…), (?<=…), (?<!…) and references such as \\1, which could take forever',
  ),
  v.check(
    (written) => createPattern(written) !== 'large',
    'This is too long, or repeats too much. Write a shorter one',
  ),
);
