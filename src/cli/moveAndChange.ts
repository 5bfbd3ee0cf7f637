import { mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { applyEdits, type TextEdit } from '../core/edits/textEdit.js';
import { movedFileDiff, unifiedDiff } from '../core/edits/unifiedDiff.js';
import { compareText } from '../core/index/groups.js';
import { createSelection } from '../core/site/selection.js';
import { isFolder } from '../node/files.js';
import { listFiles } from '../node/listFiles.js';
import { type Blog, displayPath, isInside } from './blog.js';
import { CannotRun, isSystemError, systemReason } from './cannotRun.js';
import { counted, type Outcome } from './outcome.js';
import { explainRefusals, statusAfter } from './refusals.js';
import { printable } from './terminal.js';
import { nothingChanged, type PostChange, readAll, wholeText } from './writeChanges.js';
import { writeTogether } from './writing.js';

/** A file or folder that gets another path, both absolute, and what that changes in posts. */
export interface MovePlan {
  readonly blog: Blog;
  readonly source: string;
  readonly target: string;
  readonly edits: readonly TextEdit[];
  readonly dryRun: boolean;
}

/** Moves, then writes; moves back if nothing could be written. Throws `CannotRun`. */
export function moveAndChange(plan: MovePlan): Outcome {
  const { blog, source, target, edits, dryRun } = plan;
  const { changes, refusals } = readAll(blog, edits);
  if (refusals.length > 0) return nothingChanged(refusals);
  if (dryRun) return { status: 0, stdout: diffOf(plan, changes), stderr: '', verbatim: true };
  const takeBack = move(source, target);
  const written = writeTogether(
    changes.map(({ original, edits: own }) => ({
      original: { ...original, file: pathAfter(plan, original.file) },
      text: applyEdits(original.text, own),
    })),
  );
  if (written.refusals.length > 0 && written.files === 0) {
    takeBack();
    return nothingChanged(written.refusals);
  }
  const links = `${counted(edits.length, 'link')} in ${counted(changes.length, 'post')}`;
  const mended = edits.length === 0 ? '' : ` and mended ${links}`;
  return {
    status: statusAfter(written.refusals, 0),
    stdout: `Moved ${printable(displayPath(source))} to ${printable(displayPath(target))}${mended}\n`,
    stderr: explainRefusals(written.refusals),
  };
}

function pathAfter({ source, target }: MovePlan, file: string): string {
  return isInside(file, source) ? join(target, relative(source, file)) : file;
}

/** Moves a file or folder, and creates the folders above its new path. Returns a function that undoes it. */
function move(source: string, target: string): () => void {
  const folder = dirname(target);
  try {
    const made = mkdirSync(folder, { recursive: true });
    const clear = (): void => {
      for (let each = folder; made !== undefined && isInside(each, made); each = dirname(each))
        rmdirSync(each);
    };
    try {
      renameSync(source, target);
    } catch (error) {
      clear();
      throw error;
    }
    return () => {
      renameSync(target, source);
      clear();
    };
  } catch (error) {
    if (isSystemError(error))
      throw new CannotRun(`${displayPath(source)} could not be moved: ${systemReason(error)}`);
    throw error;
  }
}

/** Returns the diff: the move of each file and every change, by path. */
function diffOf(plan: MovePlan, changes: readonly PostChange[]): string {
  const { source } = plan;
  const byFile = new Map(changes.map((change) => [change.original.file, change]));
  const moved = isFolder(source)
    ? [
        ...listFiles(
          source,
          createSelection(() => false),
        ),
      ]
        .flat()
        .map((path) => join(source, path.replaceAll('/', sep)))
    : [source];
  const files = [...new Set([...moved, ...byFile.keys()])].sort(compareText);
  return files
    .map((file) => {
      const change = byFile.get(file);
      const { text, replacements } = change ? wholeText(change) : { text: '', replacements: [] };
      const [path, to] = [displayPath(file), displayPath(pathAfter(plan, file))];
      return path === to
        ? unifiedDiff(path, text, replacements)
        : movedFileDiff(path, to, text, replacements);
    })
    .join('');
}
