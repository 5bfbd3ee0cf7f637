import * as vscode from 'vscode';
import { whyMisspelt } from '../../core/edits/newPost/seriesPart.js';
import { whyNoName } from '../../core/edits/rename.js';
import type { Index } from '../../core/index/index.js';
import { usualSyntax } from '../../core/index/usualSyntax.js';
import { seriesName } from '../../core/post/values.js';
import { isolate } from '../../core/text/isolate.js';
import { sortNames } from '../../core/tree/treeOrder.js';
import { withoutLinks } from '../ui/notifications.js';
import { translate } from '../ui/translate.js';
import { withoutIcons } from '../ui/withoutIcons.js';
import { partsInWords } from '../ui/words.js';

/** Asks for a series of a folder, or for the name of a new one. `except` is the one that the post is in. */
export async function pickTargetSeries(
  index: Index,
  except: string | undefined,
): Promise<string | undefined> {
  const names = sortNames(index.seriesNames).filter((name) => name !== except);
  const items = names.map((name) => ({
    label: withoutIcons(name),
    description: partsInWords(index.series.get(name)?.length ?? 0),
    name,
  }));
  const create = { label: `$(add) ${vscode.l10n.t('New series…')}`, alwaysShow: true, name: undefined };
  const picked = await vscode.window.showQuickPick([...items, create], {
    placeHolder: vscode.l10n.t('Which series?'),
  });
  if (!picked) return undefined;
  return picked.name ?? askName(index);
}

async function askName(index: Index): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Name of the new series'),
    validateInput: (text) => judge(index, text),
  });
  return name?.trim();
}

/** What is wrong with the name of a new series; a slip is only a guess, so it is a warning. */
function judge(index: Index, text: string): string | vscode.InputBoxValidationMessage | undefined {
  const name = text.trim();
  // nothing typed yet is not a mistake yet, though Enter does not take it
  if (text === '') return { message: '', severity: vscode.InputBoxValidationSeverity.Error };
  const why = whyNoName(name, [usualSyntax(index)]);
  if (why) return withoutLinks(translate(why));
  const series = seriesName(name);
  if (index.series.has(series)) {
    // as good as choosing it from the list
    return {
      message: withoutLinks(
        vscode.l10n.t('The series “{0}” already exists: the post becomes a part of it', isolate(series)),
      ),
      severity: vscode.InputBoxValidationSeverity.Info,
    };
  }
  const misspelt = whyMisspelt(index, series);
  if (!misspelt) return undefined;
  return {
    message: withoutLinks(translate(misspelt.why)),
    severity: vscode.InputBoxValidationSeverity.Warning,
  };
}
