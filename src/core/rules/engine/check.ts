import { type Index, seenFrom } from '../../index/index.js';
import type { Post } from '../../post/post.js';
import type { Severity } from '../../site/config.js';
import { comparePositions, type Position } from '../../text/position.js';
import { RULES } from '../all.js';
import { withoutRepeated } from './repeatedValues.js';
import type { Problem } from './rule.js';
import { severityOf } from './severityOf.js';
import { silencedPlaces } from './silencedPlaces.js';

/** A problem with the rule that found it, and how bad the site takes it to be. */
export interface Diagnostic extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}

/** Everything that is wrong with a post and not silenced by a comment in it, in the order of the text. */
export function checkPost(post: Post, blog: Index): readonly Diagnostic[] {
  const index = seenFrom(blog, post.path);
  const diagnostics: Diagnostic[] = [];
  for (const rule of RULES) {
    const severity = severityOf(rule, index.site);
    if (severity === 'off') continue;
    let isSilenced: ((place: Position) => boolean) | undefined;
    for (const problem of rule.check(post, index)) {
      isSilenced ??= silencedPlaces(post, rule.id);
      if (isSilenced(problem.range.start)) continue;
      diagnostics.push({ ...problem, rule: rule.id, severity });
    }
  }
  const inOrder = diagnostics.sort((a, b) => comparePositions(a.range.start, b.range.start));
  return withoutRepeated(post, inOrder);
}
