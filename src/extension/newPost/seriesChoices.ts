import * as vscode from 'vscode';
import type { Index } from '../../core/index/index.js';
import { nextFreeSection } from '../../core/index/propose.js';
import type { Post } from '../../core/post/post.js';
import type { Choice } from '../input/askChoice.js';

/** The series that a new post can go on with, the one that was written in last first. */
export function seriesChoices(index: Index): readonly Choice<string>[] {
  return [...index.series]
    .map(([name, posts]) => ({ name, posts, newest: newestOf(posts) }))
    .sort((a, b) => (a.newest < b.newest ? 1 : a.newest > b.newest ? -1 : 0))
    .map(({ name, posts: { length } }) => {
      const next = nextFreeSection(index, name);
      const description =
        length === 1
          ? vscode.l10n.t('1 part, the new one is part {0}', next)
          : vscode.l10n.t('{0} parts, the new one is part {1}', length, next);
      return { value: name, label: name, description };
    });
}

function newestOf(posts: readonly Post[]): string {
  return posts.reduce((newest, { date = '' }) => (date > newest ? date : newest), '');
}
