import * as vscode from 'vscode';
import { refuseFile } from '../edits/moveInSeries.js';
import type { BlogPost } from '../posts/blogs.js';
import { postsOf, SELECTION } from '../views/targets.js';
import type { CommandContext } from './command.js';

/**
 * The posts that a command is for: those of the menu, those selected in the series view where a key was pressed there,
 * else the one that the author looks at. Tells the author where a file is not a post.
 */
export async function chosenPosts(
  { blogs, active, view }: CommandContext,
  argument: unknown,
  selected: unknown,
): Promise<readonly BlogPost[]> {
  await blogs.settled();
  if (argument === SELECTION) return postsOf(blogs, undefined, view.selection);
  if (argument === undefined) return [active.get()].flatMap((found) => found ?? []);
  const found = postsOf(blogs, argument, selected);
  const files = [argument, selected].flat().filter((each) => each instanceof vscode.Uri);
  const other = files.find((file) => !blogs.find(file));
  if (!other) return found;
  refuseFile(other);
  return [];
}
