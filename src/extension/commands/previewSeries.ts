import * as vscode from 'vscode';
import { partsInWords } from '../ui/words.js';
import type { FoundSeries } from '../views/targets.js';
import { chosenSeries } from './chosenSeries.js';
import type { Command, CommandContext } from './command.js';
import { pickSeries, type SeriesHint } from './pickSeries.js';

/** Shows all parts of a series in one page. */
export const previewSeries: Command = async (context, argument) => {
  const found = await seriesToShow(context, argument, vscode.l10n.t('Preview Whole Series'));
  if (found) await context.seriesPreviews.show(found);
};

/** The series that the author means, chosen among all where that is none. */
export async function seriesToShow(
  context: CommandContext,
  argument: unknown,
  title: string,
): Promise<FoundSeries | undefined> {
  await context.blogs.settled();
  const hint = ({ length }: readonly unknown[]): SeriesHint => ({
    likely: length > 1,
    description: partsInWords(length),
  });
  return chosenSeries(context, argument) ?? pickSeries(context.blogs, title, hint);
}
