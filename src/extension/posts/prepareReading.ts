import { needsOtherSyntaxes } from '../../core/frontMatter/syntaxes.js';

let others: typeof import('./otherBlogs.js') | undefined;

/** Loads what reading the front matter of a text takes: nothing in most blogs of ours, and much where it is YAML. */
export async function prepareReading(text: string): Promise<void> {
  if (!others && !needsOtherSyntaxes(text)) return;
  others ??= await import('./otherBlogs.js');
  await others.loadLibraryFor(text);
}
