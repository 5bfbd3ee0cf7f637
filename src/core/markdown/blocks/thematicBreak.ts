/** Three or more of `*`, `-` or `_`, and nothing else but whitespace. */
export function isThematicBreak(text: string): boolean {
  const marker = text.charAt(0);
  if (marker !== '*' && marker !== '-' && marker !== '_') return false;
  let count = 0;
  for (const character of text) {
    if (character === marker) count++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return count >= 3;
}
