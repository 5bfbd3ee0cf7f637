/** Replaces tabs and no-break spaces by plain spaces, and removes invisible characters. */
export function withPlainSpaces(value: string): string {
  return value.replace(/[\u200B\uFEFF]/g, '').replace(/[\t\u00A0\u202F]+/g, ' ');
}
