import * as vscode from 'vscode';
import { listen } from '../boundary.js';
import type { StepNumber } from './steps.js';

/** What all questions have in common. */
export interface Question {
  readonly title: string;
  /** Where it is one of several. */
  readonly place?: StepNumber | undefined;
}

/**
 * Shows a question until it is answered or closed. `attach` gets the function that answers it, and returns
 * what the button to go back answers; closing it answers `undefined`.
 */
export function showQuestion<T>(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  { title, place }: Question,
  attach: (answer: (answer: T) => void) => { readonly back: () => T },
): Promise<T | undefined> {
  input.title = title;
  input.step = place?.step;
  input.totalSteps = place?.of;
  // looking something up in a post is no reason to start again
  input.ignoreFocusOut = true;
  if (place && place.step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    const answer = (value: T | undefined): void => {
      resolve(value);
      input.dispose();
    };
    const { back } = attach(answer);
    listen(input.onDidTriggerButton, () => answer(back()));
    listen(input.onDidHide, () => answer(undefined));
    input.show();
  });
}
