/** A glob with a `!` before it excludes some of what the others match: `!drafts/**`, but not `!(a|b).md`. */
export function isNegative(glob: string): boolean {
  return /^!(?!\()/.test(glob);
}

/** Returns the glob of what is matched, or excluded. */
export function withoutNegation(glob: string): string {
  return isNegative(glob) ? glob.slice(1) : glob;
}
