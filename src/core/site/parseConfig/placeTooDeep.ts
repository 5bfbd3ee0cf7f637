import { createScanner } from 'jsonc-parser';

/** The JSON reader is recursive and would run out of stack; settings are about five levels deep. */
const MOST_LEVELS = 50;

/** Returns where the first bracket is that is nested too deep. */
export function placeTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const token = scanner.getTokenLength() === 1 ? text.charAt(scanner.getTokenOffset()) : '';
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > MOST_LEVELS) return scanner.getTokenOffset();
  }
  return undefined;
}
