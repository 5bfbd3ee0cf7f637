import { syntaxOf } from '../frontMatter/syntaxes.js';
import type { Index } from '../index/index.js';
import { usualSyntax } from '../index/usualSyntax.js';
import type { Position } from '../text/position.js';
import { completeBlock } from './completeBlock.js';
import { completeKeys } from './completeKeys.js';
import { completeTarget } from './completeTargets.js';
import { completeValues } from './completeValues.js';
import type { Draft } from './draft.js';
import { emptyRange } from './emptyFile.js';
import { NO_SUGGESTIONS, type Suggestions } from './suggestion.js';
import { targetAt } from './targetAt.js';

/**
 * Returns what an author who types at a position of a Markdown file may mean; with `onlyFields`, in its front matter
 * alone.
 */
export function complete(index: Index, draft: Draft, position: Position, onlyFields = false): Suggestions {
  const { path, source, post, frontMatter } = draft;
  const empty = emptyRange(source, usualSyntax(index), position);
  if (empty) return { items: completeBlock(index, path, empty), incomplete: false };
  const place = frontMatter && syntaxOf(frontMatter.syntax).placeAt(source, frontMatter, position);
  if (frontMatter && place) {
    const context = { index, path, frontMatter };
    const items = place.kind === 'value' ? completeValues(context, place) : completeKeys(context, place);
    return { items, incomplete: false };
  }
  const target = onlyFields ? undefined : post && targetAt(source, post.bodyLine, position);
  return target ? completeTarget(index, draft, target) : NO_SUGGESTIONS;
}
