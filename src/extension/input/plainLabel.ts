/** Words of a post as a label: `$(…)` would be an icon, and a post has no say in that. */
export function plainLabel(text: string): string {
  return text.replaceAll('$(', '$ (');
}
