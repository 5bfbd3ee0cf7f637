/** Text that means nothing else in Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&$:@/]/g, '\\$&').replace(/\s+/g, ' ');
}
