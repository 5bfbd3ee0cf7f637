import assert from 'node:assert/strict';
import { renderHeader } from '../../src/page/header.js';
import { renderNavigation } from '../../src/page/navigation.js';
import { blog } from '../support/blog.js';
import { render } from './render.js';
import { WORDS } from './words.js';

const post = (section: number, title: string): string =>
  `<!--\ndate=2022-01-0${section}\ntopic=טבע\nseries=סדרה\nseries_section=${section}\nsummary=תקציר\n-->\n\n# ${title}\n`;

describe('text that is written from right to left', () => {
  it('gives its direction to the outermost block that it is in', () => {
    const html = render(
      [
        '# כותרת',
        '- one\n- שתיים\n\n  שלוש',
        '> ציטוט',
        '| א |\n| - |\n| b |',
        'English שלום.',
        'English.',
      ].join('\n\n'),
    );
    assert.deepEqual(html.match(/<(?!\/)[^>]*dir=[^>]*>/g), [
      '<h1 dir="auto" id="כותרת">',
      '<ul dir="auto">',
      '<blockquote dir="auto">',
      '<table dir="auto">',
      '<p dir="auto">',
    ]);
  });

  it('does not turn round what is beside it in the header and on the cards', () => {
    const index = blog({ 'a.md': post(1, 'אחת'), 'b.md': post(2, 'One') });
    const [a, b] = [index.posts.get('a.md'), index.posts.get('b.md')];
    assert.ok(a && b);
    const host = {
      imageUrl: () => undefined,
      postHref: ({ path }: { readonly path: string }) => path,
      formatDate: (day: string) => day,
      words: WORDS,
    };
    const header = renderHeader(a, index, host, 1);
    assert.match(header, /<h1[^>]* dir="auto">אחת<\/h1>/);
    assert.ok(header.includes('</time> · \u2068טבע\u2069 · 1 min read'));
    assert.ok(renderHeader(b, index, host, 1).includes('<a href="a.md">\u2068אחת\u2069</a>'));
    assert.ok(
      renderNavigation(b, index, host).includes(
        '<span class="title" dir="auto">אחת</span> <span class="summary" dir="auto">תקציר</span>',
      ),
    );
  });

  it('leaves pages without any as they were', () => {
    assert.equal(
      render('# A\n\n- b\n\n> c'),
      '<h1 id="a">A</h1>\n<ul>\n<li>b</li>\n</ul>\n<blockquote>\n<p>c</p>\n</blockquote>',
    );
  });
});
