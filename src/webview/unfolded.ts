/**
 * Reports what the reader has unfolded whenever that changes; of a `<details>` the text that is always to be seen, and
 * its place.
 */
export function followUnfolding(onChange: (unfolded: readonly string[]) => void): void {
  // this event does not come as far as the window
  document.addEventListener(
    'toggle',
    () => onChange([...named(document)].flatMap(([name, { open }]) => (open ? name : []))),
    true,
  );
}

/** Unfolds what the reader had unfolded, and folds the rest. */
export function unfold(unfolded: readonly string[]): void {
  for (const [name, details] of named(document)) details.open = unfolded.includes(name);
}

function named(root: ParentNode): ReadonlyMap<string, HTMLDetailsElement> {
  const all = [...root.querySelectorAll('details')];
  return new Map(
    all.map((details, place) => [
      `${place} ${details.querySelector(':scope > summary')?.textContent ?? ''}`,
      details,
    ]),
  );
}
