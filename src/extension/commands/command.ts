import type * as vscode from 'vscode';
import type { ActivePost } from '../activePost.js';
import type { Blogs } from '../posts/blogs.js';
import type { Previews } from '../preview/previews.js';
import type { SeriesPreviews } from '../preview/seriesPreviews.js';
import type { SeriesView } from '../views/seriesView.js';

/** What commands act on. */
export interface CommandContext {
  readonly blogs: Blogs;
  readonly active: ActivePost;
  readonly previews: Previews;
  readonly seriesPreviews: SeriesPreviews;
  readonly view: SeriesView;
  /** Where Up Next is installed, and where it may keep files. */
  readonly extension: vscode.Uri;
  readonly storage: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

/**
 * A command. From a menu it gets what the menu was opened on, and, where several are selected, all of these; by a key
 * of the series view `SELECTION`, by other keys and from the palette nothing. `chosenPosts` and `chosenSeries`
 * distinguish the cases.
 */
export type Command = (context: CommandContext, argument: unknown, selected: unknown) => unknown;
