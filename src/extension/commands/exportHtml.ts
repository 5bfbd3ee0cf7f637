import * as vscode from 'vscode';
import { slug } from '../../core/index/index.js';
import { exportPost, type ExportedPost } from '../preview/exportPage.js';
import { showError, showInformation, showWarning } from '../ui/notifications.js';
import type { Command, CommandContext } from './command.js';
import { Refusal } from '../boundary.js';

interface NamedExport extends ExportedPost {
  /** A name for the file. */
  readonly name: string;
  readonly folder: vscode.Uri;
}

/** Writes the page of the post that the author looks at to one file, which the author names. */
export const exportHtml: Command = async (context) => {
  const page = await exportActive(context);
  if (!page) return;
  const file = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(page.folder, page.name),
    filters: { HTML: ['html'] },
    title: vscode.l10n.t('Export as HTML'),
  });
  if (!file) return;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(page.html));
  warnOf(page);
  const action = vscode.l10n.t('Open');
  const says = vscode.l10n.t('Exported to {0}', file.scheme === 'file' ? file.fsPath : file.path);
  if ((await showInformation(says, action)) !== action) return;
  if (isElsewhere()) await vscode.commands.executeCommand('vscode.open', file);
  else await openInBrowser(file);
};

/** Whether files are on another machine than the author's browser, which could not open them. */
function isElsewhere(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Web || vscode.env.remoteName !== undefined;
}

async function openInBrowser(file: vscode.Uri): Promise<void> {
  if (await vscode.env.openExternal(file)) return;
  showError(vscode.l10n.t('No browser could open {0}', file.fsPath));
}

/** Opens the page in the author's browser, which can print it: a webview must not. */
export const printPreview: Command = async (context) => {
  if (isElsewhere()) {
    const action = vscode.l10n.t('Export as HTML…');
    const text = vscode.l10n.t(
      'A browser cannot open the page from here, because the files are on another machine. Export it as HTML, and print that file from your browser.',
    );
    const choice = await showInformation(text, action);
    if (choice === action) await exportHtml(context, undefined, undefined);
    return;
  }
  const page = await exportActive(context);
  if (!page) return;
  await vscode.workspace.fs.createDirectory(context.storage);
  const file = vscode.Uri.joinPath(context.storage, page.name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(page.html));
  await openInBrowser(file);
  warnOf(page);
};

async function exportActive(context: CommandContext): Promise<NamedExport | undefined> {
  const { blogs, active, previews, extension } = context;
  await blogs.settled();
  const found = active.get();
  const index = found?.blog.index;
  if (!index) return undefined;
  try {
    const preview = previews.panel ?? previews.show(found, vscode.ViewColumn.Beside);
    const page = await exportPost(found, index, preview, extension);
    return { ...page, name: `${slug(index, found.post)}.html`, folder: found.blog.folder.uri };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    showError(vscode.l10n.t('The post could not be exported: {0}', error.message));
    return undefined;
  }
}

function warnOf({ leftOut }: ExportedPost): void {
  if (leftOut.length === 0) return;
  const names = leftOut.slice(0, 5).join(', ') + (leftOut.length > 5 ? ', …' : '');
  showWarning(
    vscode.l10n.t(
      'Left out, because they are missing, from the web, too large or of an unknown type: {0}',
      names,
    ),
  );
}
