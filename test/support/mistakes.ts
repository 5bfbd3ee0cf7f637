/** A mistake of a post in examples/mistakes. */
type Mistake = readonly [
  /** The category and the slug of the post. */
  post: string,
  /** `line:character` of where it begins, counted from 0. */
  start: string,
  severity: string,
  rule: string,
  /** What is written there, in one line. */
  text: string,
];

/** Everything that is wrong in examples/mistakes, by path and place. A post that is not here has no problem. */
export const MISTAKES: readonly Mistake[] = [
  [
    'body/image-broken-html',
    '10:36',
    'error',
    'image-broken',
    'assets/posts/body/image-broken-html/wheelbarow.svg',
  ],
  ['body/image-broken-markdown', '10:11', 'error', 'image-broken', 'spade.png'],
  ['body/image-foreign', '10:11', 'info', 'image-foreign', '../image-broken-markdown/spade.svg'],
  ['body/link-broken-heading', '8:73', 'error', 'link-broken', '#sharpenning'],
  [
    'body/link-broken-heading',
    '9:15',
    'error',
    'link-broken',
    '../title-missing/title-missing.md#what-hurts',
  ],
  ['body/link-broken-post', '9:24', 'error', 'link-broken', '../../fields/field-unknwon/field-unknwon.md'],
  ['body/link-next-mismatch', '8:69', 'info', 'link-next-mismatch', '../title-missing/title-missing.md'],
  ['body/mojibake', '8:91', 'warning', 'mojibake', 'moleâ€™s'],
  ['body/mojibake', '8:115', 'warning', 'mojibake', 'cafÃ©'],
  ['body/silence-unknown', '10:31', 'warning', 'silence-unknown', 'link-borken'],
  ['body/title-duplicate-a', '6:2', 'warning', 'title-duplicate', 'A Day for Cleaning'],
  ['body/title-duplicate-b', '6:2', 'warning', 'title-duplicate', 'A Day for Cleaning'],
  [
    'body/title-missing',
    '6:0',
    'warning',
    'title-missing',
    'This post shows a body without a title: it has headings, but none of the first level.',
  ],
  ['body/title-multiple', '10:2', 'warning', 'title-multiple', 'The Hole in the Lid'],
  ['fields/date-future', '1:5', 'info', 'date-future', '2924-02-15'],
  ['fields/date-invalid-day', '1:5', 'error', 'date-invalid', '2023-02-29'],
  ['fields/date-invalid-format', '1:5', 'error', 'date-invalid', '2022/06/27'],
  ['fields/field-duplicate', '4:0', 'error', 'field-duplicate', 'summary'],
  ['fields/field-empty', '2:0', 'error', 'field-empty', 'topic='],
  ['fields/field-missing', '0:0', 'error', 'field-missing', '<!--'],
  ['fields/field-unknown', '3:0', 'warning', 'field-unknown', 'sumary'],
  ['fields/field-value', '3:7', 'error', 'field-value', 'sumer'],
  ['fields/field-whitespace-blanks', '1:4', 'warning', 'field-whitespace', ' = '],
  ['fields/field-whitespace-blanks', '2:12', 'warning', 'field-whitespace', '  '],
  ['fields/field-whitespace-invisible', '2:6', 'warning', 'field-whitespace', '\t'],
  ['fields/field-whitespace-invisible', '3:78', 'warning', 'field-whitespace', '\u00A0'],
  ['fields/summary-length', '3:168', 'info', 'summary-length', ', and it costs next to nothing.'],
  ['fields/summary-repeats-title', '3:8', 'info', 'summary-repeats-title', 'A lid for the rain barrel.'],
  ['fields/topic-spelling', '2:6', 'warning', 'topic-spelling', 'garden'],
  [
    'front-matter/front-matter-missing',
    '0:0',
    'warning',
    'front-matter-missing',
    '# A Bench under the Pear Tree',
  ],
  ['front-matter/front-matter-position-heading', '2:0', 'warning', 'front-matter-position', '<!--'],
  ['front-matter/front-matter-position-text', '2:0', 'warning', 'front-matter-position', '<!--'],
  ['front-matter/front-matter-syntax-colon', '2:0', 'error', 'front-matter-syntax', 'topic: Garden'],
  [
    'front-matter/front-matter-syntax-line',
    '3:0',
    'error',
    'front-matter-syntax',
    'Do not forget the photographs!',
  ],
  ['front-matter/front-matter-unclosed-late', '0:0', 'error', 'front-matter-unclosed', '<!--'],
  ['front-matter/front-matter-unclosed', '0:0', 'error', 'front-matter-unclosed', '<!--'],
  ['front-matter/front-matter-yaml', '0:0', 'warning', 'front-matter-yaml', '---'],
  ['series/section-duplicate-a', '4:15', 'error', 'section-duplicate', '2'],
  ['series/section-duplicate-b', '4:15', 'error', 'section-duplicate', '2'],
  ['series/section-gap-start', '4:15', 'warning', 'section-gap', '2'],
  ['series/section-gap', '4:15', 'warning', 'section-gap', '4'],
  ['series/section-invalid-word', '4:15', 'error', 'section-invalid', 'two'],
  ['series/section-invalid-zero', '4:15', 'error', 'section-invalid', '01'],
  ['series/series-date-order', '1:5', 'warning', 'series-date-order', '2024-03-29'],
  ['series/series-incomplete-no-section', '3:0', 'error', 'series-incomplete', 'series=Hedges'],
  ['series/series-incomplete-no-series', '3:0', 'error', 'series-incomplete', 'series_section=2'],
  ['series/series-spelling-letters', '3:7', 'warning', 'series-spelling', 'Compostign'],
  ['series/series-spelling-underscore', '3:7', 'warning', 'series-spelling', 'Raised_Beds'],
];

/** The mistakes of each post, as `line:character-line:character severity rule`. */
export function mistakesByPost(): Readonly<Record<string, readonly string[]>> {
  const byPost: Record<string, string[]> = {};
  for (const [post, start, severity, rule, text] of MISTAKES) {
    const [line = '', character] = start.split(':');
    const end = `${line}:${Number(character) + text.length}`;
    (byPost[post] ??= []).push(`${start}-${end} ${severity} ${rule}`);
  }
  return byPost;
}
