import * as vscode from 'vscode';
import { slug } from '../../core/index/index.js';
import { Refusal } from '../boundary.js';
import { type Exported, exportPost } from '../preview/exportPage.js';
import { exportSeries } from '../preview/exportSeries.js';
import { showError, showInformation, showWarning } from '../ui/notifications.js';
import { seriesOrAsk } from './chosenSeries.js';
import type { Command, CommandContext } from './command.js';

interface NamedExport extends Exported {
  /** A name for the file. */
  readonly name: string;
  readonly folder: vscode.Uri;
}

/** Writes the page of the post that the author looks at to one file, which the author names. */
export const exportHtml: Command = async (context) => {
  const page = await exportActive(context);
  if (page) await save(page);
};

/** Writes all parts of a series to one file. */
export const exportSeriesHtml: Command = async (context, argument) => {
  const found = await seriesOrAsk(context, argument, vscode.l10n.t('Export Series'));
  const index = found?.blog.index;
  const posts = found && index?.series.get(found.name);
  if (!index || !posts) return;
  const page = await orTold(async () => {
    const preview = await context.seriesPreviews.show(found);
    const exported = await exportSeries(found, index, posts, preview, context.extension);
    return { ...exported, name: `${fileName(found.name)}.html`, folder: found.blog.folder.uri };
  }, vscode.l10n.t('The series could not be exported'));
  if (page) await save(page);
};

/** As a name for a file, on every system: what is between letters and digits becomes `-`. */
function fileName(series: string): string {
  return (
    series
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? 'series'
  );
}

async function save(page: NamedExport): Promise<void> {
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
}

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
      'A browser cannot open the page from here, because the files are on another machine. Export it as HTML, and print that file from your browser',
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
  return orTold(async () => {
    const preview = previews.panel ?? (await previews.show(found, vscode.ViewColumn.Beside));
    const page = await exportPost(found, index, preview, extension);
    return { ...page, name: `${slug(index, found.post)}.html`, folder: found.blog.folder.uri };
  }, vscode.l10n.t('The post could not be exported'));
}

/** What is exported; where that is refused, the author is told why. */
async function orTold(make: () => Promise<NamedExport>, failure: string): Promise<NamedExport | undefined> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    showError(vscode.l10n.t('{0}: {1}', failure, error.message));
    return undefined;
  }
}

function warnOf({ leftOut }: Exported): void {
  if (leftOut.length === 0) return;
  const names = leftOut.slice(0, 5).join(', ') + (leftOut.length > 5 ? ', …' : '');
  showWarning(
    vscode.l10n.t(
      'Left out, because they are missing, from the web, too large or of an unknown type: {0}',
      names,
    ),
  );
}
