import * as vscode from 'vscode';
import { ActivePost } from './activePost.js';
import { registerCommands } from './commands/register.js';
import { registerFixAll } from './fixes/fixAllOnSave.js';
import { registerQuickFixes } from './fixes/quickFixes.js';
import { registerDiagnostics } from './diagnostics.js';
import { registerLanguageFeatures } from './language/register.js';
import { WorkspacePosts } from './posts/workspacePosts.js';
import { Previews } from './preview/previews.js';
import { SeriesView } from './views/seriesView.js';

/** What Up Next does in the editor, a line a feature. */
export function activate({ subscriptions, extensionUri, globalStorageUri }: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Up Next', { log: true });
  const posts = new WorkspacePosts(log);
  const previews = new Previews({ workspace: posts, extension: extensionUri, log });
  const active = new ActivePost(posts, previews);
  const view = new SeriesView(posts, active, log);
  subscriptions.push(
    log,
    posts,
    previews,
    active,
    view,
    registerDiagnostics(posts, extensionUri),
    registerQuickFixes(posts),
    registerFixAll(posts),
    registerLanguageFeatures(posts),
    registerCommands({
      workspace: posts,
      active,
      previews,
      view,
      extension: extensionUri,
      storage: globalStorageUri,
      log,
    }),
  );
}
