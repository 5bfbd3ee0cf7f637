import type { Silence } from '../../markdown/silence.js';
import type { Post } from '../../post/post.js';
import { firstIndex } from '../../text/firstIndex.js';
import { comparePositions, type Position } from '../../text/position.js';

/** A place from which a rule is silent, or no longer silent. */
interface Turn {
  readonly at: Position;
  readonly silent: boolean;
}

const TOP: Position = { line: 0, character: 0 };

/**
 * Where comments of a post silence a rule: a function from the place where a problem begins to whether it is silenced.
 */
export function silencedPlaces(post: Post, rule: string): (place: Position) => boolean {
  const silences = post.body.silences.filter(({ rules }) => isAbout(rules, rule));
  if (silences.length === 0) return () => false;
  if (silences.some(({ kind }) => kind === 'file')) return () => true;
  const nextLines = new Set(
    silences.filter(({ kind }) => kind === 'next-line').map(({ nextLine }) => nextLine),
  );
  const turns = silences.flatMap((silence): readonly Turn[] => {
    const { kind, range } = silence;
    if (kind === 'to-here') return [{ at: range.end, silent: false }];
    if (kind !== 'from-here') return [];
    return [{ at: coversFrontMatter(post, silence) ? TOP : range.end, silent: true }];
  });
  return (place) => {
    if (nextLines.has(place.line)) return true;
    const next = firstIndex(turns, ({ at }) => comparePositions(at, place) > 0);
    return turns[next - 1]?.silent ?? false;
  };
}

function isAbout(rules: Silence['rules'], rule: string): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === rule);
}

/** What opens the body is about the front matter, too: no comment can come before that. */
function coversFrontMatter({ body }: Post, { range }: Silence): boolean {
  return comparePositions(body.firstBodyLine.start, range.start) === 0;
}
