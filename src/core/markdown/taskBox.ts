const BOX = /^\[([ xX])\]\s+(?=\S)/;

/** Returns the `[x] ` at the start of a list item's first paragraph, and its length; `undefined` if there is none. */
export function taskBox(text: string): { readonly checked: boolean; readonly length: number } | undefined {
  const box = BOX.exec(text);
  return box ? { checked: box[1] !== ' ', length: box[0].length } : undefined;
}
