import { parseInlines } from './inlines.js';
import { plainText } from './plainText.js';

const NOTHING_DEFINED = { isDefined: () => false, isNote: () => false };

/**
 * Words on one line as Markdown that shows them as they are, as in a heading: `List<T>` is `List\<T>`. What is written as
 * code stays code.
 */
export function asMarkdown(words: string): string {
  const inlines = parseInlines(words, NOTHING_DEFINED);
  const codes = inlines.filter((inline) => inline.kind === 'code');
  const write = (
    text: (piece: string) => string,
    code: (written: string, shown: string) => string,
  ): string => {
    let [written, offset] = ['', 0];
    for (const { start, end, text: shown } of codes) {
      written += text(words.slice(offset, start)) + code(words.slice(start, end), shown);
      offset = end;
    }
    return written + text(words.slice(offset));
  };
  const shown = write(
    (piece) => piece,
    (_, code) => code,
  );
  const isPlain =
    inlines.every(({ kind }) => kind === 'text' || kind === 'code') && plainText(inlines) === shown;
  if (isPlain && !words.endsWith('#')) return words;
  return write(
    (piece) => piece.replace(/[\\`*_~<[\]&#$^]/g, '\\$&'),
    (code) => code,
  );
}
