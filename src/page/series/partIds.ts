import { parseTags } from '../../core/markdown/html/htmlTags.js';
import { applyReplacements } from '../../core/text/replacements.js';

/** What the part with this number in the page is called there, in links after their `#`; numbers begin with 1. */
export function partId(number: number): string {
  return `part-${number}`;
}

/**
 * The name of a place in a part, as a link to it is written there: `setup` is `part-2-setup`, none is the part's start.
 */
export function fragmentInPart(number: number, fragment: string | undefined): string {
  const isStart = fragment === undefined || /^(?:top)?$/i.test(fragment);
  return isStart ? partId(number) : `${partId(number)}-${fragment}`;
}

/**
 * Gives the ids in a part names of its own, and the links to them: parts have headings of one name, and each a first
 * footnote. `<h2 id="setup">` becomes `<h2 id="part-2-setup">`.
 */
export function withPartIds(html: string, number: number): string {
  const values = parseTags(html).flatMap(({ attributes }) =>
    attributes.flatMap(({ name, value, start, end }) => {
      const isId = name === 'id' || (name === 'name' && value !== '');
      if (isId) return [{ start, end: start, text: `${partId(number)}-` }];
      if (name !== 'href' || !value.startsWith('#')) return [];
      // the fragment as it is written, with whatever references are in it
      const written = html.slice(start, end).replace(/^(?:#|&num;|&#35;|&#x23;)/i, '');
      return [{ start, end, text: `#${fragmentInPart(number, written)}` }];
    }),
  );
  return applyReplacements(html, values);
}
