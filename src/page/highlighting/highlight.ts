import hljs from 'highlight.js/lib/core';
import { LANGUAGES, MORE_ALIASES, NAMES } from './languages.js';

for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);
for (const [languageName, aliases] of Object.entries(MORE_ALIASES)) {
  hljs.registerAliases(aliases, { languageName });
}

/** Longer code, in UTF-16 code units, is shown plain: colouring it would take longer than a keystroke. */
const LONGEST = 100_000;

/** Colours code: HTML with the classes of highlight.js; `undefined` where nobody here knows the language. */
export function highlight(code: string, language: string): string | undefined {
  if (code.length > LONGEST || !hljs.getLanguage(language)) return undefined;
  return hljs.highlight(code, { language, ignoreIllegals: true }).value;
}

/** What a reader calls a language; as it is written where nobody here knows it, `undefined` for plain text. */
export function languageName(written: string): string | undefined {
  const known = hljs.getLanguage(written);
  if (known?.name === 'Plain text') return undefined;
  return NAMES.get(written.toLowerCase()) ?? NAMES.get(known?.name ?? '') ?? known?.name ?? written;
}
