import { applyEdits } from '../../src/core/edits/textEdit.js';
import { checkPost, type Diagnostic } from '../../src/core/rules/engine/check.js';
import type { Fix } from '../../src/core/rules/engine/rule.js';
import { format } from '../../src/core/text/message.js';
import { blog, type Files } from './blog.js';

/** A fix with the problem that it mends. */
export interface OfferedFix {
  readonly path: string;
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** Every fix that is offered in a workspace folder. */
export function offeredFixes(files: Files, config?: unknown): readonly OfferedFix[] {
  const index = blog(files, config);
  return [...index.posts].flatMap(([path, post]) =>
    checkPost(post, index).flatMap((diagnostic) =>
      (diagnostic.fixes ?? []).map((fix) => ({ path, diagnostic, fix })),
    ),
  );
}

/** The files after a fix. */
export function applyFix(files: Files, { edits }: Fix): Files {
  const changed = [...new Set(edits.map(({ path }) => path))].map((path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`There is no ${path}`);
    return [
      path,
      applyEdits(
        text,
        edits.filter((edit) => edit.path === path),
      ),
    ] as const;
  });
  return { ...files, ...Object.fromEntries(changed) };
}

/** The files with another line break. */
export function withLineBreak(files: Files, lineBreak: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', lineBreak)]),
  );
}

/** What an author reads on the light bulb. */
export function titleOf({ title }: Fix): string {
  return format(title);
}
