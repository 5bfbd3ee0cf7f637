import * as vscode from 'vscode';
import type { PlannedPart } from '../../core/series/planned.js';
import type { Blog } from '../posts/blog.js';
import type { BlogPost, Blogs } from '../posts/blogs.js';
import { isRow } from './rows.js';

/** What a key of the series view passes as its argument, in the manifest: VS Code itself passes none. */
export const SELECTION = 'selection';

/** The posts that a menu was opened on: rows of the series view, or files. Without a menu there are none. */
export function postsOf(blogs: Blogs, argument: unknown, selected?: unknown): BlogPost[] {
  const several: readonly unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [argument];
  return several.flatMap((each) => {
    if (each instanceof vscode.Uri) return blogs.find(each) ?? [];
    const post = isRow(each) && each.kind === 'post' ? each.blog.index?.posts.get(each.path) : undefined;
    return isRow(each) && post ? { blog: each.blog, post } : [];
  });
}

/** A series, in the folder that it is one of. */
export interface FoundSeries {
  readonly blog: Blog;
  readonly name: string;
}

/** The first missing section of the gap that a menu was opened on. */
export function gapOf(argument: unknown): number | undefined {
  return isRow(argument) && argument.kind === 'gap' ? argument.from : undefined;
}

/** The planned part that was clicked on, or that a menu was opened on. */
export function plannedOf(argument: unknown): PlannedPart | undefined {
  return isRow(argument) && argument.kind === 'planned' ? argument : undefined;
}

/** The series that a menu was opened on, or whose post or gap it was opened on. */
export function seriesOf(blogs: Blogs, argument: unknown): FoundSeries | undefined {
  if (isRow(argument) && argument.kind === 'series') return { blog: argument.blog, name: argument.name };
  if (isRow(argument) && (argument.kind === 'gap' || argument.kind === 'planned'))
    return { blog: argument.blog, name: argument.series };
  const [found] = postsOf(blogs, argument);
  const name = found?.post.series;
  return found && name !== undefined ? { blog: found.blog, name } : undefined;
}
