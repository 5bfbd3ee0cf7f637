/** Below this length, engines copy a part of a string; above, the part keeps the whole string alive. */
const SHORTEST_PART = 13;

/**
 * Returns a function that returns, for each text, a copy that is in one piece and is the same for all equal texts: what
 * very many posts say is in memory once.
 */
export function sharedStrings(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    // a parser writes each string anew, whole; one that is joined or cut takes a second object
    const own = text.length < SHORTEST_PART ? text : (JSON.parse(JSON.stringify(text)) as string);
    known.set(own, own);
    return own;
  };
}
