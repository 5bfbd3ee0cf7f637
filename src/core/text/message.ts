/**
 * A message to an author, separate from its values so that the editor can translate it: `{0}` in the template is the
 * first value, as in `vscode.l10n.t`.
 */
export interface Message {
  readonly template: string;
  readonly values: readonly (string | number)[];
}

export function say(template: string, ...values: readonly (string | number)[]): Message {
  return { template, values };
}

/** Returns the message in English. */
export function format({ template, values }: Message): string {
  return template.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
