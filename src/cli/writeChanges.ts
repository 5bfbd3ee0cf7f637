import { join } from 'node:path';
import type { NewFile } from '../core/edits/plan.js';
import { applyEdits, type TextEdit, toReplacements } from '../core/edits/textEdit.js';
import { newFileDiff, unifiedDiff } from '../core/edits/unifiedDiff.js';
import { compareText } from '../core/index/groups.js';
import type { Replacement } from '../core/text/replacements.js';
import { createFile } from '../node/createFile.js';
import { type Blog, displayPath } from './blog.js';
import { CannotRun, isSystemError, systemReason } from './cannotRun.js';
import { type Original, readOriginal } from './originals.js';
import type { Outcome } from './outcome.js';
import { whyOutside } from './outside.js';
import { explainRefusals, type Refusal, statusAfter } from './refusals.js';
import { explainSkipped } from './skipped.js';
import { tidy, writeTogether } from './writing.js';

/** What a command changes in several posts. */
export interface PlannedChanges {
  readonly blog: Blog;
  readonly edits: readonly TextEdit[];
  /** A post that is added with them. */
  readonly creates?: NewFile;
  /** What is printed at the end. */
  readonly done: string;
  readonly dryRun: boolean;
}

/** Changes posts, all of them or none, or shows as a diff what would change. Throws `CannotRun`. */
export function writeChanges({ blog, edits, creates, done, dryRun }: PlannedChanges): Outcome {
  const { changes, refusals } = readAll(blog, edits);
  if (refusals.length > 0) return nothingChanged(refusals);
  if (dryRun) {
    const created = creates ? newFileDiff(displayPath(join(blog.root, creates.path)), creates.text) : '';
    return { status: 0, stdout: created + changes.map(diffOf).join(''), stderr: '', verbatim: true };
  }
  tidy(blog);
  const written = writeTogether(
    changes.map(({ original, edits }) => ({ original, text: applyEdits(original.text, edits) })),
    () => {
      if (creates) create(blog, creates);
    },
  );
  if (written.refusals.length === 0) return { status: 0, stdout: done, stderr: explainSkipped(blog) };
  if (written.files === 0 && !creates) return nothingChanged(written.refusals);
  // somebody wrote to a post at this very moment
  const stderr = `${explainRefusals(written.refusals)}up-next: All others were changed\n`;
  return { status: statusAfter(written.refusals, 0), stdout: done, stderr };
}

/** A post as it is, and what is to be changed in it. */
export interface PostChange {
  readonly original: Original;
  readonly edits: readonly TextEdit[];
}

/** Reads the posts that edits change; names those that cannot be changed. */
export function readAll(
  blog: Blog,
  edits: readonly TextEdit[],
): { readonly changes: readonly PostChange[]; readonly refusals: readonly Refusal[] } {
  const changes: PostChange[] = [];
  const refusals: Refusal[] = [];
  const byPath = new Map<string, TextEdit[]>();
  for (const edit of edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  for (const [path, own] of [...byPath].sort(([a], [b]) => compareText(a, b))) {
    const post = blog.index.posts.get(path);
    const original = post && readOriginal(blog, post);
    if (original?.kind === 'original') changes.push({ original, edits: own });
    else if (original) refusals.push(original);
  }
  return { changes, refusals };
}

function create({ root }: Blog, { path, text }: NewFile): void {
  const file = join(root, path);
  const outside = whyOutside(root, file);
  if (outside !== undefined) throw new CannotRun(`${displayPath(file)} could not be written: ${outside}`);
  try {
    if (createFile(file, text)) return;
  } catch (error) {
    if (isSystemError(error))
      throw new CannotRun(`${displayPath(file)} could not be written: ${systemReason(error)}`);
    throw error;
  }
  throw new CannotRun(`${displayPath(file)} already exists. Choose another title`);
}

function diffOf(change: PostChange): string {
  const { text, replacements } = wholeText(change);
  return unifiedDiff(displayPath(change.original.file), text, replacements);
}

/** Returns the text of a post with its byte order mark, and the replacements in that. */
export function wholeText({ original: { mark, text }, edits }: PostChange): {
  readonly text: string;
  readonly replacements: readonly Replacement[];
} {
  const replacements = toReplacements(text, edits).map((replacement) => ({
    ...replacement,
    start: replacement.start + mark.length,
    end: replacement.end + mark.length,
  }));
  return { text: mark + text, replacements };
}

/** Returns the output of a command that has left everything as it was. */
export function nothingChanged(refusals: readonly Refusal[]): Outcome {
  return {
    status: statusAfter(refusals, 0),
    stdout: '',
    stderr: `${explainRefusals(refusals)}up-next: Nothing was changed\n`,
  };
}
