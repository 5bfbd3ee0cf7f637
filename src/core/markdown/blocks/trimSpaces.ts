/** Removes the spaces and tabs around a text; a no-break space is text. */
export function trimSpaces(text: string): string {
  const isBlank = (index: number): boolean => text.charAt(index) === ' ' || text.charAt(index) === '\t';
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return text.slice(start, end);
}
