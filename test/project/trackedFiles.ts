/** What must not be in a file that others get: where packages came from, and where somebody's files lie. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a registry', /"resolved": "(?:https?|file):[^"]*"|^\s*\S*registry\s*=\s*https?:\S+/m],
  ['a home folder', /(?<![\w.])\/(?:home|Users)\/[\w-][\w.-]*\/|\b[A-Z]:\\\\?Users\\\\?\w/],
];

/** What is in a text that must not, if anything. */
export function leaksIn(text: string): readonly string[] {
  return FORBIDDEN.flatMap(([what, pattern]) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`${what}: ${found.trim()}`];
  });
}
