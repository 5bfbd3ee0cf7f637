import hljs from 'highlight.js/lib/core';
import { LANGUAGES, MORE_ALIASES, NAMES } from './languages.js';

for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);
for (const [languageName, aliases] of Object.entries(MORE_ALIASES)) {
  hljs.registerAliases(aliases, { languageName });
}

/** Longer code, in UTF-16 code units, is shown plain: colouring it would take longer than a keystroke. */
const LONGEST = 100_000;

/** So is code with a longer line, which nobody has written: it takes time in proportion to the square of its length. */
const LONGEST_LINE = 2000;

/** Colours code: HTML with the classes of highlight.js; `undefined` if nobody here knows the language. */
export function highlight(code: string, language: string): string | undefined {
  if (code.length > LONGEST || hasLongLine(code) || !hljs.getLanguage(language)) return undefined;
  return hljs.highlight(code, { language, ignoreIllegals: true }).value;
}

function hasLongLine(code: string): boolean {
  for (let start = 0, end = 0; end < code.length; start = end + 1) {
    const found = code.indexOf('\n', start);
    end = found === -1 ? code.length : found;
    if (end - start > LONGEST_LINE) return true;
  }
  return false;
}

/** What a reader calls a language; as it is written where nobody here knows it, `undefined` for plain text. */
export function languageName(written: string): string | undefined {
  const known = hljs.getLanguage(written);
  if (known?.name === 'Plain text') return undefined;
  return NAMES.get(written.toLowerCase()) ?? NAMES.get(known?.name ?? '') ?? known?.name ?? written;
}
