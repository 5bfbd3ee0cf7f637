import * as vscode from 'vscode';
import { seriesOrAsk } from './chosenSeries.js';
import type { Command } from './command.js';

/** Shows all parts of a series in one page. */
export const previewSeries: Command = async (context, argument) => {
  const found = await seriesOrAsk(context, argument, vscode.l10n.t('Preview Whole Series'));
  if (found) await context.seriesPreviews.show(found);
};
