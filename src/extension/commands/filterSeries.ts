import * as vscode from 'vscode';
import { listen } from '../boundary.js';
import { afterTyping } from '../input/afterTyping.js';
import type { Command } from './command.js';

/** Asks for the words that the series view is narrowed to; it follows the typing. Escape leaves it as it was. */
export const filterSeries: Command = async ({ view: { settings } }) => {
  await vscode.commands.executeCommand('upNext.series.focus');
  const before = settings.filterText;
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Series');
  input.placeholder = vscode.l10n.t('Words in titles, series, topics, categories or slugs');
  input.value = before;
  // a click on a row found is not to end the search
  input.ignoreFocusOut = true;
  let accepted = false;
  afterTyping(input, () => settings.setFilter(input.value));
  listen(input.onDidAccept, () => {
    accepted = true;
    settings.setFilter(input.value);
    input.hide();
  });
  listen(input.onDidHide, () => {
    if (!accepted) settings.setFilter(before);
    input.dispose();
  });
  input.show();
};

/** Shows all posts again. */
export const clearFilter: Command = ({ view }) => view.settings.setFilter('');
