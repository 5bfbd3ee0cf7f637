/** How one of the two syntaxes writes a line. */
export interface LineForm {
  readonly id: 'lines' | 'commentLines';
  /** Groups: what is before the key, the key, what is between key and value, the value. */
  readonly field: RegExp;
  /** A line on which a key begins: what is before it, the key. */
  readonly begun: RegExp;
  /** What is written before a key. */
  readonly prefix: string;
}

/** Pelican's, which Python-Markdown reads: `Key: value`. */
export const PLAIN: LineForm = {
  id: 'lines',
  field: /^( {0,3})([\w-]+)(:[ \t]*)(.*)$/,
  begun: /^( {0,3})([\p{L}\p{N}_-]+)[ \t]*$/u,
  prefix: '',
};

/** Nikola's: `.. key: value`. */
export const DOTTED: LineForm = {
  id: 'commentLines',
  field: /^([ \t]*\.\.[ \t]+)([\w-]+)([ \t]*:[ \t]*)(.*)$/,
  begun: /^([ \t]*\.\.[ \t]+)([\p{L}\p{N}_-]*)[ \t]*$/u,
  prefix: '.. ',
};

/** A line that goes on with the value above: indented, and not a key of its own. */
export function isContinuation(form: LineForm, line: string): boolean {
  return /^(?: {2,}|\t)[ \t]*\S/.test(line) && !form.field.test(line);
}
