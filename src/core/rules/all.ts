import type { RuleOptions } from '../site/ruleOption.js';
import { dateFuture } from './dateFuture.js';
import { dateInvalid } from './dateInvalid.js';
import type { Rule } from './engine/rule.js';
import { fieldDuplicate } from './fieldDuplicate.js';
import { fieldEmpty } from './fieldEmpty.js';
import { fieldMissing } from './fieldMissing.js';
import { fieldUnknown } from './fieldUnknown.js';
import { fieldValue } from './fieldValue.js';
import { fieldWhitespace } from './fieldWhitespace.js';
import { frontMatterMissing } from './frontMatterMissing.js';
import { frontMatterPosition } from './frontMatterPosition.js';
import { frontMatterSyntax } from './frontMatterSyntax.js';
import { frontMatterUnclosed } from './frontMatterUnclosed.js';
import { frontMatterYaml } from './frontMatterYaml.js';
import { imageBroken } from './imageBroken.js';
import { imageForeign } from './imageForeign.js';
import { linkBroken } from './linkBroken.js';
import { linkNextMismatch } from './linkNextMismatch.js';
import { mojibake } from './mojibake.js';
import { sectionDuplicate } from './sectionDuplicate.js';
import { sectionGap } from './sectionGap.js';
import { sectionInvalid } from './sectionInvalid.js';
import { seriesDateOrder } from './seriesDateOrder.js';
import { seriesIncomplete } from './seriesIncomplete.js';
import { seriesSpelling } from './seriesSpelling.js';
import { silenceUnknown } from './silenceUnknown.js';
import { summaryLength } from './summaryLength.js';
import { summaryRepeatsTitle } from './summaryRepeatsTitle.js';
import { titleDuplicate } from './titleDuplicate.js';
import { titleMissing } from './titleMissing.js';
import { titleMultiple } from './titleMultiple.js';
import { topicSpelling } from './topicSpelling.js';

/**
 * One per line. Pages, schema and reports list them in this order, which is that of a post: the front matter as a
 * whole, any field, single fields, the series, the title, the body.
 */
const ABOUT_POSTS: readonly Rule[] = [
  frontMatterMissing,
  frontMatterPosition,
  frontMatterUnclosed,
  frontMatterSyntax,
  frontMatterYaml,
  fieldMissing,
  fieldEmpty,
  fieldDuplicate,
  fieldUnknown,
  fieldWhitespace,
  fieldValue,
  dateInvalid,
  dateFuture,
  topicSpelling,
  summaryLength,
  summaryRepeatsTitle,
  seriesIncomplete,
  sectionInvalid,
  sectionDuplicate,
  sectionGap,
  seriesSpelling,
  seriesDateOrder,
  titleMissing,
  titleMultiple,
  titleDuplicate,
  linkBroken,
  linkNextMismatch,
  imageBroken,
  imageForeign,
  mojibake,
];

/** Every rule. */
export const RULES: readonly Rule[] = [...ABOUT_POSTS, silenceUnknown(ABOUT_POSTS.map(({ id }) => id))];

/** The id of every rule, with the options that the rule takes. */
export const RULE_OPTIONS: ReadonlyMap<string, RuleOptions> = new Map(
  RULES.map(({ id, options = {} }) => [id, options]),
);
