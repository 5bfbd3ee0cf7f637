/** Percent-encodes a character; half a surrogate pair has no encoding and stays. */
export function encodePercent(character: string): string {
  if (/\p{Cs}/u.test(character)) return character;
  const encoded = encodeURIComponent(character);
  // it leaves parentheses and the single quote, among others, as they are
  return encoded === character
    ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encoded;
}

/** Percent-encodes a part of an address; half a surrogate pair as U+FFFD, which is what browsers send for it. */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}

/** Encodes a path so that Markdown and HTML take it anywhere: between brackets, parentheses or quotes. */
export function encodeTarget(path: string): string {
  return path.replace(/[\s()<>"'`%#?\\]/g, encodePercent);
}

/** One character, percent-encoded: each byte of its UTF-8. */
const ENCODED =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

/** Decodes what may be percent-encoded or not; what is not an encoding, as in `100%`, stays. */
export function decodePercent(text: string): string {
  return text.includes('%') ? text.replace(ENCODED, decodeCharacter) : text;
}

/** Some sequences of bytes look like a character but are not one. */
function decodeCharacter(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch (error) {
    if (error instanceof URIError) return encoded;
    throw error;
  }
}
