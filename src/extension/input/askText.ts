import * as vscode from 'vscode';
import { listen } from '../boundary.js';
import { withoutLinks } from '../ui/notifications.js';
import { afterTyping } from './afterTyping.js';
import { type Question, showQuestion } from './question.js';
import type { Answer } from './steps.js';

/** What is to be said of a text while it is typed: what it leads to, or why it cannot be. */
export type Verdict =
  { readonly kind: 'fine'; readonly says: string } | { readonly kind: 'refused'; readonly why: string };

/** A question that is answered by a text. */
export interface TextQuestion extends Question {
  readonly value: string;
  readonly placeholder: string;
  /** What is shown as long as nothing is typed. */
  readonly prompt: string;
  readonly judge: (text: string) => Verdict;
}

/** Asks for a text, and takes only one that is judged fine. Going back keeps what is typed. */
export function askText(question: TextQuestion): Promise<Answer<string> | undefined> {
  const input = vscode.window.createInputBox();
  input.value = question.value;
  input.placeholder = question.placeholder;
  const show = (verdict: Verdict | undefined): void => {
    input.validationMessage = verdict?.kind === 'refused' ? withoutLinks(verdict.why) : undefined;
    input.prompt = withoutLinks(verdict?.kind === 'fine' ? verdict.says : question.prompt);
  };
  // nothing typed yet is not a mistake yet
  const update = (): void => show(input.value === '' ? undefined : question.judge(input.value));
  update();
  return showQuestion(input, question, (answer) => {
    afterTyping(input, update);
    listen(input.onDidAccept, () => {
      const verdict = question.judge(input.value);
      if (verdict.kind === 'fine') answer({ to: 'next', entered: input.value.trim() });
      else show(verdict);
    });
    return { back: () => ({ to: 'back', entered: input.value }) };
  });
}
