/** HTML is written in small or in capital letters, `<br>` or `<BR>`; components have both, or a dot. */
const COMPONENT = /<\/?[A-Z][A-Z0-9]*(?:[a-z]|\.[A-Za-z])/y;

/**
 * Whether a tag of MDX begins at this offset, `<Chart` or `</Tabs.Item`, which is not HTML: only a generator knows what
 * it is.
 */
export function isComponentAt(text: string, offset: number): boolean {
  COMPONENT.lastIndex = offset;
  return COMPONENT.test(text);
}
