import { ownString } from './ownString.js';

/**
 * Returns a function that returns, for each text, a copy that is the same for all equal texts: what very many posts say
 * is in memory once.
 */
export function sharedStrings(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    const own = ownString(text);
    known.set(own, own);
    return own;
  };
}
