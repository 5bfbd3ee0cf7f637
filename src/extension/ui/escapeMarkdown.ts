/** Marks that turn the direction of text, and those among them that `isolate` does not write. */
const ANY = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const NOT_OURS = /[\u200E\u200F\u202A-\u202E\u2066\u2067]/g;

/**
 * A text as Markdown that shows just these letters, whatever they would mean there: emphasis, links, images, HTML,
 * addresses that become links by themselves, entities, icons. The only way for a text from a post into Markdown that VS
 * Code shows; for Markdown that an author goes on to edit, `asMarkdown` of the core escapes no more than needed.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      // the end of a line could begin a heading, a list or a quote
      .replace(/[\s\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')
      // marks that turn the direction of text would make what follows look like something else
      .replace(isPaired(text) ? NOT_OURS : ANY, '')
      .trim()
      .replace(/[!-/:-@[-`{-~]/g, '\\$&')
  );
}

/** Whether each text that is set apart ends within, so that nothing after it looks like something else. */
function isPaired(text: string): boolean {
  let open = 0;
  for (const mark of text.match(/[\u2068\u2069]/g) ?? []) {
    open += mark === '\u2068' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}
