/**
 * Whether two texts are the same to VS Code: a file may mix line ends and begin with a byte order mark, its document
 * never does.
 */
export function sameText(a: string, b: string): boolean {
  return withOneEnd(a) === withOneEnd(b);
}

function withOneEnd(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
