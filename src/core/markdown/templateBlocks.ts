/** Offsets of a piece of the text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const TAG = /\{%-?\s*(end)?([a-z]+)/g;

/**
 * Returns what is between the tags of a block of a template, such as `{% highlight %}` and `{% endhighlight %}`: there,
 * a generator does not read lines as Markdown does. In the order of the text, none inside another.
 */
export function templateBlocks(text: string): readonly Span[] {
  if (!text.includes('{%')) return [];
  const open = new Map<string, number>();
  const blocks: Span[] = [];
  for (const { 1: isEnd, 2: name = '', index } of text.matchAll(TAG)) {
    const start = open.get(name);
    if (isEnd === undefined) {
      if (start === undefined) open.set(name, index);
    } else if (start !== undefined) {
      while ((blocks.at(-1)?.start ?? -1) > start) blocks.pop();
      blocks.push({ start, end: index });
      open.delete(name);
    }
  }
  return blocks;
}
