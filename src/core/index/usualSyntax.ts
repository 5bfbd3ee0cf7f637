import type { Syntax } from '../frontMatter/syntax.js';
import { DEFAULT_SYNTAX, syntaxOf } from '../frontMatter/syntaxes.js';
import { memoize } from '../text/memoize.js';
import { mostCommon } from '../text/mostCommon.js';
import type { Index } from './index.js';
import { ownPosts } from './usualFields.js';

/** Returns the syntax in which most posts of a site write their front matter: that of a new post. */
export const usualSyntax = memoize((index: Index): Syntax => {
  const id = mostCommon(ownPosts(index).flatMap(({ frontMatter }) => frontMatter?.syntax ?? []));
  return id === undefined ? DEFAULT_SYNTAX : syntaxOf(id);
});
