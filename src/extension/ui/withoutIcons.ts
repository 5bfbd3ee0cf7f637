/** `$(…)` would be an icon where VS Code allows them: a post has no say in that. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$ (');
}
