import { parseDestination, skipLinkTitle, skipSpace } from '../inlines/destination.js';
import { parseLabel } from '../inlines/label.js';

/** `[label]: target "title"`; offsets are those of the target. */
export interface LinkDefinition {
  readonly label: string;
  readonly target: string;
  readonly start: number;
  readonly end: number;
  /** Whether angle brackets are around the target. */
  readonly angle: boolean;
}

/** Removes the reference definitions from the start of a paragraph; `rest` is where its text begins. */
export function takeDefinitions(text: string): {
  readonly definitions: readonly LinkDefinition[];
  readonly rest: number;
} {
  const definitions: LinkDefinition[] = [];
  let rest = 0;
  for (;;) {
    const found = definitionAt(text, rest);
    if (!found) return { definitions, rest };
    definitions.push(found.definition);
    rest = found.next;
  }
}

function definitionAt(
  text: string,
  offset: number,
): { definition: LinkDefinition; next: number } | undefined {
  const label = parseLabel(text, offset);
  if (!label || text.charAt(label.next) !== ':') return undefined;
  const destination = parseDestination(text, skipSpace(text, label.next + 1));
  if (!destination || destination.next === destination.start) return undefined;
  const { target, start, end, angle } = destination;
  const definition: LinkDefinition = { label: label.label, target, start, end, angle };
  const titleStart = skipSpace(text, destination.next);
  const title = titleStart > destination.next ? skipLinkTitle(text, titleStart) : undefined;
  // what is followed by more text is not a title, if it is on a line of its own
  const next =
    (title === undefined ? undefined : lineBreak(text, title)) ?? lineBreak(text, destination.next);
  return next === undefined ? undefined : { definition, next };
}

/** Returns the offset after the line break that follows `offset`, if only whitespace comes before it. */
function lineBreak(text: string, offset: number): number | undefined {
  let end = offset;
  while (/[ \t]/.test(text.charAt(end))) end++;
  if (end === text.length) return end;
  return text.charAt(end) === '\n' ? end + 1 : undefined;
}
