import type { Syntax } from '../syntax.js';
import { insert, remove, set } from './edits.js';
import { placeAt } from './placeAt.js';
import { read, readMisplaced } from './read.js';
import { CLOSING, OPENING, show, whyNotValue, write } from './write.js';

/** Front matter as an HTML comment with one `key=value` a line. */
export const comment: Syntax = {
  id: 'comment',
  delimiters: { opening: OPENING, closing: CLOSING },
  read,
  readMisplaced,
  placeAt,
  write,
  fill: (_place, { value }) => value,
  set,
  insert,
  remove,
  whyNotValue,
  show,
};
