import type { Inline } from './inlines.js';
import { parseInlines } from './parseInlines.js';
import { plainText } from './plainText.js';

const NOTHING_DEFINED = { isDefined: () => false, isNote: () => false };

/**
 * Escapes words on one line so that Markdown shows them as they are, as in a heading: `List<T>` is `List\<T>`. What is
 * written as code stays code. For a line of its own in a post: not for the text of a link, where a bracket in such code
 * or an address would end it, and not for what VS Code shows, which `escapeMarkdown` of the extension writes.
 */
export function asMarkdown(words: string): string {
  const inlines = parseInlines(words, NOTHING_DEFINED);
  // in an address, a backslash would be a part of it
  const codes = inlines.flatMap((inline) => {
    if (inline.kind !== 'code' && !isBare(inline)) return [];
    const { start, end } = inline;
    return [{ start, end, text: inline.kind === 'code' ? inline.text : inline.target }];
  });
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
    inlines.every((inline) => inline.kind === 'text' || inline.kind === 'code' || isBare(inline)) &&
    plainText(inlines) === shown;
  if (isPlain && !words.endsWith('#')) return words;
  return write(
    (piece) => piece.replace(/[\\`*_~<[\]&#$^]/g, '\\$&'),
    (code) => code,
  );
}

function isBare(inline: Inline): inline is Extract<Inline, { kind: 'address' }> {
  return inline.kind === 'address' && inline.bare;
}
