import { parseInlines } from './inlines.js';
import { plainText } from './plainText.js';

/** Words on one line as Markdown that shows them as they are: `List<T>` is `List\\<T>`. For a heading, among others. */
export function asMarkdown(words: string): string {
  const inlines = parseInlines(words, { isDefined: () => false, isNote: () => false });
  const isPlain = inlines.every(({ kind }) => kind === 'text') && plainText(inlines) === words;
  return isPlain && !words.endsWith('#') ? words : words.replace(/[\\`*_~<[\]&#$^]/g, '\\$&');
}
