/** As much of a text as a message shows, in UTF-16 code units. */
const LONGEST_SHOWN = 60;

/** Returns a text of a post as a message shows it: on one line, and cut where it is long. */
export function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
