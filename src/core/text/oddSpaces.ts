/** A value with a plain space where a tab or a no-break space is, and without what cannot be seen. */
export function withPlainSpaces(value: string): string {
  return value.replace(/[\u200B\uFEFF]/g, '').replace(/[\t\u00A0\u202F]+/g, ' ');
}
