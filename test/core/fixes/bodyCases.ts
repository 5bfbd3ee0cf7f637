import type { Files } from '../../support/blog.js';
import { today } from '../../support/today.js';
import { FINE, type FixCase, part, post } from './cases.js';

/** A blog of three posts with a folder each, the second of which holds a body. */
function folders(body: string, title = '# Second\n\n'): Files {
  return {
    'src/guides/001_first/first.md': post(FINE, '# First\n\n## A part\n'),
    'src/guides/001_first/picture.png': '',
    'src/guides/002_second/second.md': post(FINE, `${title}${body}\n`),
    'src/guides/002_second/picture.png': '',
    'src/guides/003_third/third.md': post(FINE, '# Third\n'),
  };
}

/** A case in which the body of the second post changes. */
function body(rule: string, fix: string, before: string, after: string): FixCase {
  const [path, text] = Object.entries(folders(after))[2] ?? [];
  return { rule, fix, before: folders(before), after: { [path ?? '']: text ?? '' } };
}

/** The same in a post without a title of its own. */
function untitled(rule: string, fix: string, before: string, after: string): FixCase {
  const path = 'src/guides/002_second/second.md';
  return { rule, fix, before: folders(before, ''), after: { [path]: post(FINE, `${after}\n`) } };
}

/** A series of three, the second part of which ends in `text`. */
function series(text: string): Files {
  return {
    'g/a/a.md': part('Docker', 1),
    'g/b/b.md': `${part('Docker', 2)}\n${text}\n`,
    'g/c/c.md': part('Docker', 3),
  };
}

function neighbour(before: string, after: string, fix: string): FixCase {
  return {
    rule: 'link-next-mismatch',
    fix: `Link to ${fix}`,
    before: series(before),
    after: { 'g/b/b.md': series(after)['g/b/b.md'] ?? '' },
  };
}

export const BODY_CASES: readonly FixCase[] = [
  untitled('title-missing', 'Insert # Second', 'Text.', '# Second\n\nText.'),
  untitled('title-multiple', 'Make it a heading of level 2', '# One\n\n# Two #', '# One\n\n## Two #'),
  untitled(
    'title-multiple',
    'Make it a heading of level 2',
    'One\n===\n\nTwo\n=\n',
    'One\n===\n\nTwo\n---\n',
  ),
  untitled('title-multiple', 'Make it a heading of level 2', '# One\n\n  #\tTwo', '# One\n\n  ##\tTwo'),
  body(
    'link-broken',
    'Link to ../001_first/first.md',
    '[a](../001-first/first.md "b")',
    '[a](../001_first/first.md "b")',
  ),
  body(
    'link-broken',
    'Link to /guides/003_third',
    '<a href="/guides/004_thrid">a</a>',
    '<a href="/guides/003_third">a</a>',
  ),
  body(
    'link-broken',
    'Link to ../001_first/first.md#a-part',
    '[a]\n\n[a]: ../001_first/first.md#a-prt',
    '[a]\n\n[a]: ../001_first/first.md#a-part',
  ),
  body('image-broken', 'Show picture.png', '> ![a](pictrue.png)', '> ![a](picture.png)'),
  body(
    'image-broken',
    'Show guides/002_second/picture.png',
    "<img src='guides/002_second/picture.jpg'>".replace('.jpg', 's.png'),
    "<img src='guides/002_second/picture.png'>",
  ),
  body('image-foreign', 'Show picture.png', '![a](../001_first/picture.png)', '![a](picture.png)'),
  body(
    'image-foreign',
    'Show guides/002_second/picture.png',
    "<img src='guides/001_first/picture.png'>",
    "<img src='guides/002_second/picture.png'>",
  ),
  neighbour('[next post](../a/a.md)', '[next post](../c/c.md)', '../c/c.md'),
  neighbour('[Previous](/g/c)', '[Previous](/g/a)', '/g/a'),
  neighbour('<a href="/blog/g/a/a.md">Next</a>', '<a href="/blog/g/c/c.md">Next</a>', '/blog/g/c/c.md'),
  body('mojibake', 'Write machine’s', 'A machineâ€™s **kernel**.', 'A machine’s **kernel**.'),
  body('mojibake', 'Write été', '- Ã©tÃ©, `Ã©tÃ©`', '- été, `Ã©tÃ©`'),
  {
    rule: 'mojibake',
    fix: 'Write café',
    before: { 'a.md': post(FINE.replace('A summary', 'A cafÃ©')) },
    after: { 'a.md': post(FINE.replace('A summary', 'A café')) },
  },
  {
    rule: 'date-future',
    fix: `Write ${today()}`,
    before: { 'a.md': post(FINE.replace('2022-06-27', '2999-01-01')) },
    after: { 'a.md': post(FINE.replace('2022-06-27', today())) },
  },
  body(
    'silence-unknown',
    'Write link-broken',
    '<!-- up-next-disable-next-line link-borken, image-broken -->\nText.',
    '<!-- up-next-disable-next-line link-broken, image-broken -->\nText.',
  ),
];
