import * as vscode from 'vscode';
import { fold } from '../../core/text/spelling.js';
import { listen } from '../boundary.js';
import { withoutIcons } from '../ui/withoutIcons.js';
import { afterTyping } from './afterTyping.js';
import { type Question, showQuestion } from './question.js';
import type { Answer } from './steps.js';

/** Something to choose. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly description?: string | undefined;
}

/** What it means to type something that is not one of the choices. */
export type Typed<T> =
  | { readonly kind: 'choice'; readonly choice: Choice<T> }
  | { readonly kind: 'refused'; readonly why: string };

/** A question that is answered by one of some choices, or by a text. */
export interface ChoiceQuestion<T> extends Question {
  readonly placeholder: string;
  readonly choices: readonly Choice<T>[];
  /** What was chosen before, or is likely to be. */
  readonly current: T;
  /** Where choices may be added: how that is offered, what asks for the name of one, and what it leads to. */
  readonly add?: {
    readonly label: string;
    readonly placeholder: string;
    readonly typed: (text: string) => Typed<T>;
  };
}

type Item<T> = vscode.QuickPickItem & { readonly choice?: Choice<T>; readonly adds?: boolean };

/** Asks for one of some choices. Going back keeps the one that was chosen before. */
export function askChoice<T>(question: ChoiceQuestion<T>): Promise<Answer<T> | undefined> {
  const { choices, current, add } = question;
  const picker = vscode.window.createQuickPick<Item<T>>();
  picker.placeholder = question.placeholder;
  picker.matchOnDescription = true;
  const known = new Set(choices.map(({ label }) => fold(label)));
  const items = choices.map(toItem);
  const update = (): void => {
    const text = picker.value.trim();
    if (!add || known.has(fold(text))) picker.items = items;
    else if (text === '') picker.items = [...items, { label: `$(add) ${add.label}`, adds: true }];
    else picker.items = [...items, typedItem(add.typed(text))];
  };
  const chosen = items.find(({ choice }) => choice?.value === current);
  if (!chosen && typeof current === 'string') picker.value = current;
  update();
  if (chosen) picker.activeItems = [chosen];
  return showQuestion(picker, question, (answer) => {
    afterTyping(picker, update);
    listen(picker.onDidAccept, () => {
      const [item] = picker.activeItems;
      const text = picker.value.trim();
      if (item?.adds && add && text === '') {
        picker.placeholder = add.placeholder;
        picker.items = [];
        return;
      }
      // who types fast is ahead of the item that was made for what is typed
      const given = item && items.includes(item) ? item.choice : choiceFor(question, text);
      if (given) answer({ to: 'next', entered: given.value });
    });
    return { back: () => ({ to: 'back', entered: current }) };
  });
}

/** The choice that a text names, or the one that it adds. */
function choiceFor<T>({ choices, add }: ChoiceQuestion<T>, text: string): Choice<T> | undefined {
  if (text === '') return undefined;
  const named = choices.find(({ label }) => fold(label) === fold(text));
  const typed = named ? undefined : add?.typed(text);
  return typed?.kind === 'choice' ? typed.choice : named;
}

function toItem<T>(choice: Choice<T>): Item<T> {
  return { label: withoutIcons(choice.label), description: withoutIcons(choice.description ?? ''), choice };
}

/** Shown whatever else matches what is typed; a refusal cannot be chosen. */
function typedItem<T>(typed: Typed<T>): Item<T> {
  if (typed.kind === 'refused') return { label: `$(error) ${withoutIcons(typed.why)}`, alwaysShow: true };
  const { label, ...item } = toItem(typed.choice);
  return { ...item, label: `$(add) ${label}`, alwaysShow: true };
}
