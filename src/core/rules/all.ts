import { dateInvalid } from './dateInvalid.js';
import { fieldDuplicate } from './fieldDuplicate.js';
import { fieldEmpty } from './fieldEmpty.js';
import { fieldMissing } from './fieldMissing.js';
import { fieldUnknown } from './fieldUnknown.js';
import { fieldWhitespace } from './fieldWhitespace.js';
import { frontMatterMissing } from './frontMatterMissing.js';
import { frontMatterPosition } from './frontMatterPosition.js';
import { frontMatterSyntax } from './frontMatterSyntax.js';
import { frontMatterUnclosed } from './frontMatterUnclosed.js';
import { imageBroken } from './imageBroken.js';
import { linkBroken } from './linkBroken.js';
import type { Rule } from './rule.js';
import { sectionDuplicate } from './sectionDuplicate.js';
import { sectionGap } from './sectionGap.js';
import { sectionInvalid } from './sectionInvalid.js';
import { seriesIncomplete } from './seriesIncomplete.js';
import { seriesSpelling } from './seriesSpelling.js';
import { titleMissing } from './titleMissing.js';

/** Every rule, one a line. */
export const RULES: readonly Rule[] = [
  frontMatterMissing,
  frontMatterPosition,
  frontMatterUnclosed,
  frontMatterSyntax,
  fieldMissing,
  fieldEmpty,
  fieldDuplicate,
  fieldUnknown,
  fieldWhitespace,
  dateInvalid,
  seriesIncomplete,
  sectionInvalid,
  sectionDuplicate,
  sectionGap,
  seriesSpelling,
  titleMissing,
  linkBroken,
  imageBroken,
];

export const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));
