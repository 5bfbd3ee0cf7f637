/**
 * Copies a text into memory of its own. A part of a string keeps the whole string alive, so a part that is kept longer
 * than the whole is copied once.
 */
export function ownString(part: string): string {
  // engines copy short parts anyway; to cut a joined string they have to write it out first
  return part.length < 13 ? part : ` ${part}`.slice(1);
}
