// Posts that are read after all others, of which many change at once.

/** Has a problem from the beginning. */
export const LAST = 'zzz';
export const LATE = Array.from({ length: 1000 }, (_, number) => `late-${number}`);

/** Relative to the blog. */
export function pathOfLate(name: string): string {
  return `posts/zone/${name}/${name}.md`;
}

export function textOfLate(name: string, link: string): string {
  return `<!--\ndate=2024-05-06\ntopic=Topic 1\nsummary=${name}.\n-->\n\n# About ${name}\n\n[a link](${link})\n`;
}
