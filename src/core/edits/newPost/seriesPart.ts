import { updateIndex, type Index } from '../../index/index.js';
import { nextFreeSection } from '../../series/propose.js';
import { familyOf } from '../../series/seriesFamilies.js';
import { isSimilar } from '../../series/spellings.js';
import { usualSpelling } from '../../series/names.js';
import type { Post } from '../../post/post.js';
import { seriesName } from '../../post/values.js';
import { say } from '../../text/message.js';
import { fold } from '../../text/spelling.js';
import { makeRoom } from '../series/makeRoom.js';
import type { TextEdit } from '../textEdit.js';
import { problem, type WishProblem } from './wish.js';

/** The part of a series that a new post is to be. */
export interface SeriesPart {
  /** To show. */
  readonly name: string;
  /** As the other parts write it. */
  readonly written: string;
  readonly section: number;
  /** What makes room for it. */
  readonly edits: readonly TextEdit[];
}

/**
 * A part of a series, which is found in whatever case and with whatever blanks, or of a new one: the one wanted, else the
 * first that is free.
 */
export function seriesPart(index: Index, given: string, wanted: number | undefined): SeriesPart {
  const exact = seriesName(given);
  const name = index.series.has(exact)
    ? exact
    : (index.seriesNames.find((known) => fold(known) === fold(exact)) ?? exact);
  const posts = index.series.get(name);
  const section = wanted ?? nextFreeSection(index, name);
  return {
    name,
    written: posts ? usualSpelling(posts) : given,
    section,
    edits: makeRoom(familyOf(index, name)?.posts ?? [], section, 1),
  };
}

/** Whether a post begins a series whose name is a slip for that of another. */
export function whyMisspelt(index: Index, post: Post | undefined): WishProblem | undefined {
  const { series } = post ?? {};
  if (!post || series === undefined || index.series.has(series)) return undefined;
  // most names are like no other, and all that follows takes long
  const folded = fold(series);
  if (!index.seriesNames.some((name) => isSimilar(folded, fold(name)))) return undefined;
  const family = familyOf(updateIndex(index, post.path, post), series);
  const meant = family?.posts.find((other) => other.series !== series)?.series;
  if (meant === undefined) return undefined;
  return problem('series', say('There is no series “{0}”. Did you mean “{1}”?', series, meant));
}
