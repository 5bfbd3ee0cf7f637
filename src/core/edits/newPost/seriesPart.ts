import type { Index } from '../../index/index.js';
import { nameInSite } from '../../post/nameInSite.js';
import { usualSpelling } from '../../series/names.js';
import { nextFreeSection } from '../../series/propose.js';
import { goesByDate } from '../../series/sections.js';
import { surePartsOf } from '../../series/seriesFamilies.js';
import { isSimilar } from '../../series/similarNames.js';
import { say } from '../../text/message.js';
import { fold } from '../../text/spelling.js';
import { makeRoom } from '../series/makeRoom.js';
import type { TextEdit } from '../textEdit.js';
import { problem, type WishProblem } from './wish.js';

/** The part of a series that a new post is to be. */
export interface NewPart {
  /** The display name. */
  readonly name: string;
  /** As the other parts write it. */
  readonly written: string;
  /** Absent if the parts of the series have none. */
  readonly section: number | undefined;
  /** What makes room for it. */
  readonly edits: readonly TextEdit[];
}

/**
 * Returns a part of a series, which is found ignoring case and spaces, or of a new one: the one wanted, else the first
 * that is free.
 */
export function seriesPart(index: Index, given: string, wanted: number | undefined): NewPart {
  const exact = nameOf(index, given);
  const name = index.series.has(exact)
    ? exact
    : (index.seriesNames.find((known) => fold(known) === fold(exact)) ?? exact);
  const posts = index.series.get(name);
  const section = wanted ?? (goesByDate(posts ?? []) ? undefined : nextFreeSection(index, name));
  return {
    name,
    written: posts ? usualSpelling(posts) : given,
    section,
    edits: section === undefined ? [] : makeRoom(surePartsOf(index, name), section, 1),
  };
}

/** As it is shown, or as posts write it. */
function nameOf(index: Index, given: string): string {
  return index.series.has(given) ? given : nameInSite(index.site.reading, given);
}

/**
 * Returns why a series that does not exist yet cannot begin without confirmation: its name may be a slip for another.
 */
export function whyMisspelt(index: Index, given: string | undefined): WishProblem | undefined {
  if (given === undefined) return undefined;
  const name = nameOf(index, given);
  if (index.series.has(name)) return undefined;
  const meant = index.seriesNames.find((known) => isSimilar(name, known));
  if (meant === undefined) return undefined;
  const why = say('There is no series “{0}”. Did you mean “{1}”?', name, meant);
  return { ...problem('series', why), misspelt: true };
}
