import { join } from 'node:path';
import { folderOf } from '../core/text/paths.js';
import { isReallyInside } from '../node/files.js';
import { removeLeftovers } from '../node/leftovers.js';
import { type PendingFile, prepareReplacement } from '../node/replaceFile.js';
import type { Blog } from './blog.js';
import { isSystemError, systemReason } from './cannotRun.js';
import { type Original, withText } from './originals.js';
import { changed, failed, type Refusal } from './refusals.js';

/** A file and its new text. */
export interface FileChange {
  readonly original: Original;
  readonly text: string;
}

/** The result of writing. */
export interface Written {
  readonly files: number;
  /** Why the others were left as they were. */
  readonly refusals: readonly Refusal[];
}

/**
 * Writes files that make sense only together: nothing is written if one of them has changed or cannot be written.
 * `first` is run when all of them are ready, before any is written; if it throws, the error is passed on and nothing is
 * written either.
 */
export function writeTogether(changes: readonly FileChange[], first: () => void = () => undefined): Written {
  const prepared: { readonly file: string; readonly replacement: PendingFile }[] = [];
  const refusals: Refusal[] = [];
  const attempt = (file: string, action: () => Refusal | undefined): void => {
    const refusal = refusedBySystem(file, action);
    if (refusal) refusals.push(refusal);
  };
  try {
    for (const { original, text } of changes) {
      const { file, bytes } = original;
      attempt(file, () => {
        const replacement = prepareReplacement(file, bytes, withText(original, text));
        prepared.push({ file, replacement });
        return replacement.isCurrent() ? undefined : changed(file);
      });
    }
    if (refusals.length > 0) return { files: 0, refusals };
    first();
    for (const { file, replacement } of prepared)
      attempt(file, () => (replacement.commit() ? undefined : changed(file)));
    return { files: changes.length - refusals.length, refusals };
  } finally {
    for (const { replacement } of prepared) replacement.discard();
  }
}

/** Removes what a killed run has left next to posts; in a folder that cannot be read or written it stays. */
export function tidy({ root, index }: Blog): void {
  for (const folder of new Set([...index.posts.keys()].map(folderOf)))
    refusedBySystem(folder, () => {
      const absolute = join(root, folder);
      if (isReallyInside(absolute, root)) removeLeftovers(absolute);
      return undefined;
    });
}

function refusedBySystem(file: string, action: () => Refusal | undefined): Refusal | undefined {
  try {
    return action();
  } catch (error) {
    if (isSystemError(error)) return failed(file, systemReason(error));
    throw error;
  }
}
