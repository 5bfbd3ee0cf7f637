/** Percent-encodes a character; half a surrogate pair has no encoding and stays. */
export function encodePercent(character: string): string {
  if (/\p{Cs}/u.test(character)) return character;
  const encoded = encodeURIComponent(character);
  // parentheses and the single quote, among others, it leaves as they are
  return encoded === character
    ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encoded;
}

/** A path as Markdown and HTML take it wherever it stands: between brackets, parentheses or quotes. */
export function encodeTarget(path: string): string {
  return path.replace(/[\s()<>"'`%#?\\]/g, encodePercent);
}

/** Percent-encoded or not, both are written; `100%` is no encoding and stays. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
