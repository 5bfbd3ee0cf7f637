import * as path from 'node:path';

/** The repository; tests are bundled elsewhere, so where they are says nothing. */
export const ROOT = process.env.UP_NEXT_ROOT ?? process.cwd();

/** A path in the repository. */
export function inRepository(...names: readonly string[]): string {
  return path.join(ROOT, ...names);
}
