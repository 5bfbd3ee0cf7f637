import fc from 'fast-check';
import type { Plan } from '../../../../src/core/edits/plan.js';
import { applyEdits, overlap, type TextEdit } from '../../../../src/core/edits/textEdit.js';
import { format } from '../../../../src/core/text/message.js';
import { blog, type Files, postText } from '../../../support/blog.js';

/** A section as a post writes it; `undefined` if it has no such line. */
export type Written = number | string | undefined;

export const pathOf = (name: string): string => `posts/${name}/${name}.md`;

/** Posts by their name: the series and section of each. */
export function files(
  posts: Readonly<Record<string, readonly [series: string | undefined, section: Written]>>,
): Files {
  return Object.fromEntries(
    Object.entries(posts).map(([name, [series, section]]) => [
      pathOf(name),
      postText({ series, series_section: section }, `# ${name}\n`),
    ]),
  );
}

export function editsOf(plan: Plan): readonly TextEdit[] {
  if (plan.kind === 'refused') throw new Error(format(plan.why));
  return plan.edits;
}

/** The files after a plan. Throws where it was refused, or where two of its edits touch. */
export function apply(before: Files, plan: Plan): Files {
  const after: Record<string, string> = { ...before };
  const byPath = new Map<string, TextEdit[]>();
  for (const edit of editsOf(plan)) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  for (const [path, edits] of byPath) {
    const clash = edits.some((edit, index) => edits.slice(index + 1).some((other) => overlap(edit, other)));
    if (clash) throw new Error(`Two edits touch in ${path}`);
    after[path] = applyEdits(before[path] ?? '', edits);
  }
  return after;
}

/** What each series comes to: `A 1, B 2, C ?`, where `?` is no valid section. */
export function seriesIn(texts: Files): Readonly<Record<string, string>> {
  const named = [...blog(texts).series].map(([name, posts]) => [
    name,
    posts.map(({ title, section }) => `${title?.text ?? ''} ${section ?? '?'}`).join(', '),
  ]);
  return Object.fromEntries(named) as Record<string, string>;
}

export const sections: fc.Arbitrary<readonly Written[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) },
    fc.constantFrom<Written>('0', 'two', '', undefined),
  ),
  { minLength: 1, maxLength: 8 },
);
