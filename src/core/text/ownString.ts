/** Below this length, engines copy a part of a string; above, the part keeps the whole string alive. */
const SHORTEST_PART = 13;

/**
 * Copies a text into memory of its own. A part of a string keeps the whole string alive, so a part that is kept longer
 * than the whole is copied once.
 */
export function ownString(part: string): string {
  // a parser writes each string anew, in one piece; what is cut out of a copy would be two objects
  return part.length < SHORTEST_PART ? part : (JSON.parse(JSON.stringify(part)) as string);
}
