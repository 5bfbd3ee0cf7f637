import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createSource, textIn } from '../../src/core/text/source.js';
import { diagnose } from '../support/blog.js';
import { configIn, filesBelow } from '../support/folder.js';
import { inRepository } from '../support/paths.js';

const FOLDER = inRepository('examples', 'mistakes');
const FILES = filesBelow(FOLDER);
const FOUND = diagnose(FILES, configIn(FOLDER));

/** Folder, rule, place from `line:character` on as LSP counts, and what stands there. */
const EXPECTED: readonly (readonly [string, string, string, string])[] = [
  ['body/image-broken-html', 'image-broken', '10:36', 'assets/posts/body/image-broken-html/wheelbarow.svg'],
  ['body/image-broken-markdown', 'image-broken', '10:11', 'spade.png'],
  ['body/image-foreign', 'image-foreign', '10:11', '../image-broken-markdown/spade.svg'],
  ['body/link-broken-heading', 'link-broken', '8:73', '#sharpenning'],
  ['body/link-broken-heading', 'link-broken', '9:15', '../title-missing/title-missing.md#what-hurts'],
  ['body/link-broken-post', 'link-broken', '9:24', '../../fields/field-unknwon/field-unknwon.md'],
  ['body/link-next-mismatch', 'link-next-mismatch', '8:69', '../title-missing/title-missing.md'],
  ['body/mojibake', 'mojibake', '8:91', 'moleâ€™s'],
  ['body/mojibake', 'mojibake', '8:115', 'cafÃ©'],
  ['body/silence-unknown', 'silence-unknown', '10:31', 'link-borken'],
  ['body/title-duplicate-a', 'title-duplicate', '6:2', 'A Day for Cleaning'],
  ['body/title-duplicate-b', 'title-duplicate', '6:2', 'A Day for Cleaning'],
  [
    'body/title-missing',
    'title-missing',
    '6:0',
    'This post shows a body without a title: it has headings, but none of the first level.',
  ],
  ['body/title-multiple', 'title-multiple', '10:2', 'The Hole in the Lid'],
  ['fields/date-future', 'date-future', '1:5', '2924-02-15'],
  ['fields/date-invalid-day', 'date-invalid', '1:5', '2023-02-29'],
  ['fields/date-invalid-format', 'date-invalid', '1:5', '2022/06/27'],
  ['fields/field-duplicate', 'field-duplicate', '4:0', 'summary'],
  ['fields/field-empty', 'field-empty', '2:0', 'topic='],
  ['fields/field-missing', 'field-missing', '0:0', '<!--'],
  ['fields/field-unknown', 'field-unknown', '3:0', 'sumary'],
  ['fields/field-value', 'field-value', '3:7', 'sumer'],
  ['fields/field-whitespace-blanks', 'field-whitespace', '1:4', ' = '],
  ['fields/field-whitespace-blanks', 'field-whitespace', '2:12', '  '],
  ['fields/field-whitespace-invisible', 'field-whitespace', '2:6', '\t'],
  ['fields/field-whitespace-invisible', 'field-whitespace', '3:78', '\u00A0'],
  ['fields/summary-length', 'summary-length', '3:168', ', and it costs next to nothing.'],
  ['fields/topic-spelling', 'topic-spelling', '2:6', 'garden'],
  ['front-matter/front-matter-missing', 'front-matter-missing', '0:0', '# A Bench under the Pear Tree'],
  ['front-matter/front-matter-position-heading', 'front-matter-position', '2:0', '<!--'],
  ['front-matter/front-matter-position-text', 'front-matter-position', '2:0', '<!--'],
  ['front-matter/front-matter-syntax-colon', 'front-matter-syntax', '2:0', 'topic: Garden'],
  ['front-matter/front-matter-syntax-line', 'front-matter-syntax', '3:0', 'Do not forget the photographs!'],
  ['front-matter/front-matter-unclosed-late', 'front-matter-unclosed', '0:0', '<!--'],
  ['front-matter/front-matter-unclosed', 'front-matter-unclosed', '0:0', '<!--'],
  ['front-matter/front-matter-yaml', 'front-matter-yaml', '0:0', '---'],
  ['series/section-duplicate-a', 'section-duplicate', '4:15', '2'],
  ['series/section-duplicate-b', 'section-duplicate', '4:15', '2'],
  ['series/section-gap-start', 'section-gap', '4:15', '2'],
  ['series/section-gap', 'section-gap', '4:15', '4'],
  ['series/section-invalid-word', 'section-invalid', '4:15', 'two'],
  ['series/section-invalid-zero', 'section-invalid', '4:15', '01'],
  ['series/series-date-order', 'series-date-order', '1:5', '2024-03-29'],
  ['series/series-incomplete-no-section', 'series-incomplete', '3:0', 'series=Hedges'],
  ['series/series-incomplete-no-series', 'series-incomplete', '3:0', 'series_section=2'],
  ['series/series-spelling-letters', 'series-spelling', '3:7', 'Compostign'],
  ['series/series-spelling-underscore', 'series-spelling', '3:7', 'Raised_Beds'],
];

describe('examples/mistakes', () => {
  it('has the mistakes that it is meant to have, at their places', () => {
    const found = FOUND.map(({ path, rule, range }) => {
      const text = textIn(createSource(FILES[path] ?? ''), range);
      const folder = path.split('/').slice(-3, -1).join('/');
      return [folder, rule, `${range.start.line}:${range.start.character}`, text];
    });
    assert.deepEqual(found, EXPECTED);
  });

  it('has the mistakes that its README names, and no others', () => {
    const readme = readFileSync(inRepository('examples', 'mistakes', 'README.md'), 'utf8');
    const named = [...readme.matchAll(/^\| (`.+?`) \| `(.+?)` \|/gm)].flatMap(([, folders = '', rule = '']) =>
      folders.split(', ').map((folder) => `${folder.replaceAll('`', '')} ${rule}`),
    );
    const found = FOUND.map(({ path, rule }) => `${path.split('/').slice(-3, -1).join('/')} ${rule}`);
    assert.deepEqual([...new Set(found)].sort(), named.sort());
  });
});

describe('examples/blog', () => {
  it('has nothing wrong in it', () => {
    const folder = inRepository('examples', 'blog');
    assert.deepEqual(diagnose(filesBelow(folder), configIn(folder)), []);
  });
});
