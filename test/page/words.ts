import type { PageWords } from '../../src/page/page.js';

/** The words of a page, in English. */
export const WORDS: PageWords = {
  previous: 'Previous',
  next: 'Up next',
  readingTime: (minutes) => `${minutes} min read`,
  seriesPlace: (series, { part, of }) => `Part ${part} of ${of} of ${series}`,
  missing: ({ from, to }) => (from === to ? `Part ${from} is missing` : `Parts ${from} to ${to} are missing`),
  planned: 'planned',
  part: (number) => `Part ${number}`,
  parts: (count) => `${count} parts`,
  contents: 'Contents',
  unnumbered: 'Without a number',
  draft: 'Draft',
  seriesNavigation: 'Series',
  moreNavigation: 'More posts',
  code: { copy: 'Copy', copied: 'Copied' },
  article: {
    headingLink: 'Link to this heading',
    footnotes: 'Footnotes',
    backToText: 'Back to the text',
    alerts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
    formulaMistake: (message) => `This formula cannot be drawn: ${message ?? ''}`,
    noAddress: 'There is no address.',
    nothingAt: (target) => `There is nothing at “${target}”.`,
    noImageAt: (target) => `There is no image at “${target}”.`,
    imageOnWeb: 'This image is on the web.',
    mediaOnWeb: 'This is on the web.',
    noHeading: (fragment) => `This post has no heading “#${fragment}”.`,
    noHeadingIn: (post, fragment) => `“${post}” has no heading “#${fragment}”.`,
    didYouMean: (meant) => `Did you mean “${meant}”?`,
  },
};
