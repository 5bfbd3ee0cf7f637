import * as vscode from 'vscode';
import { ActivePost } from './activePost.js';
import { openBoundary } from './boundary.js';
import { registerCommands } from './commands/register.js';
import { registerDiagnostics } from './diagnostics.js';
import { registerUndo } from './edits/undo.js';
import { registerDeletions } from './fileOperations/deletePosts.js';
import { registerMoves } from './fileOperations/movePosts.js';
import { registerFixAll } from './fixes/fixAllOnSave.js';
import { registerQuickFixes } from './fixes/quickFixes.js';
import { registerLanguageFeatures } from './language/register.js';
import { Blogs } from './posts/blogs.js';
import { BuiltInPreview } from './preview/builtInPreview.js';
import { Previews } from './preview/previews.js';
import { SeriesPreviews } from './preview/seriesPreviews.js';
import { registerStatusBar } from './statusBar.js';
import { offerOnError } from './ui/notifications.js';
import { SeriesView } from './views/seriesView.js';

/** What Up Next does in the editor, a line a feature; returns what VS Code's Markdown preview asks for. */
export function activate({
  subscriptions,
  extensionUri,
  globalStorageUri,
  workspaceState,
}: vscode.ExtensionContext): Pick<BuiltInPreview, 'extendMarkdownIt'> {
  const log = vscode.window.createOutputChannel('Up Next', { log: true });
  subscriptions.push(log, openBoundary(log, offerOnError));
  const blogs = new Blogs(log);
  const builtInPreview = new BuiltInPreview(blogs);
  const previewHost = { blogs, extension: extensionUri, log };
  const previews = new Previews(previewHost);
  const seriesPreviews = new SeriesPreviews(previewHost, previews);
  const active = new ActivePost(blogs, previews);
  const view = new SeriesView(blogs, active, workspaceState, log);
  subscriptions.push(
    blogs,
    builtInPreview,
    previews,
    seriesPreviews,
    active,
    view,
    registerStatusBar(active),
    registerDiagnostics(blogs, extensionUri),
    registerQuickFixes(blogs),
    registerFixAll(blogs),
    registerLanguageFeatures(blogs),
    registerMoves(blogs),
    registerDeletions(blogs),
    registerUndo(),
    registerCommands({
      blogs,
      active,
      previews,
      seriesPreviews,
      view,
      extension: extensionUri,
      storage: globalStorageUri,
      log,
    }),
  );
  return { extendMarkdownIt: builtInPreview.extendMarkdownIt };
}
