import * as vscode from 'vscode';
import { folderOf } from '../../core/text/paths.js';
import type { BlogPost } from '../posts/blogs.js';
import { postsOf } from '../views/targets.js';
import type { Command } from './command.js';

/** What the explorer does with what it has selected, by VS Code's own commands. */
const THEN = { rename: 'renameFile', delete: 'moveFileToTrash' } as const;

/**
 * Shows the post of a row in the explorer, and has it renamed or deleted there: VS Code asks, undoes, and tells Up
 * Next, which mends the links. A post in a folder of its own is that folder.
 */
export function inExplorer(what: 'reveal' | keyof typeof THEN): Command {
  return async ({ blogs }, argument) => {
    const [found] = postsOf(blogs, argument);
    if (!found) return;
    await vscode.commands.executeCommand('revealInExplorer', entryOf(found));
    if (what !== 'reveal') await vscode.commands.executeCommand(THEN[what]);
  };
}

/** The folder of a post that has one to itself, else its file. */
export function entryOf({ blog, post }: BlogPost): vscode.Uri {
  const folder = folderOf(post.path);
  const isAlone = blog.index?.layout === 'folder' && blog.index.folders.get(folder)?.length === 1;
  return blog.uri(isAlone && folder !== '' ? folder : post.path);
}
