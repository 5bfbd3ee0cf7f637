import assert from 'node:assert/strict';
import type { SeriesPlace } from '../../src/core/series/placeInSeries.js';
import { relativeContext } from '../../src/page/plugins/relativeContext.js';
import { blog, postIn, postText } from '../support/blog.js';

const WORDS = {
  previous: 'Previous',
  next: 'Up next',
  seriesPlace: (series: string, { part, of }: SeriesPlace): string => `${series}: ${part}/${of}`,
  seriesNavigation: 'Series',
  moreNavigation: 'More posts',
};

const files = {
  'guides/a b/a b.md': postText({ series: 'S<', series_section: 1 }, '# A & B\n\n## Part\n'),
  'guides/a b/own.png': '',
  'guides/c/c.md': postText({ series: 'S<', series_section: 2 }, '# C\n'),
  'notes/d/d.md': postText({}, '# D\n'),
  'notes/d/notes.txt': '',
};
const index = blog(files);
const contextOf = (path: string): ReturnType<typeof relativeContext> =>
  relativeContext(postIn(index, path), index, WORDS);

describe('a post in a page of its own address', () => {
  const { imageUrl, linkUrl = () => undefined } = contextOf('guides/c/c.md');

  it('has images and links relative to its file', () => {
    assert.equal(imageUrl('/guides/a b/own.png'), '../a%20b/own.png');
    assert.equal(imageUrl('missing.png'), undefined);
    assert.equal(linkUrl('/guides/a b/a b.md#part'), '../a%20b/a%20b.md#part');
    assert.equal(linkUrl('/notes/d'), '../../notes/d/d.md');
    assert.equal(linkUrl('/notes/d/notes.txt'), '../../notes/d/notes.txt');
  });

  it('leaves alone what leads within the page, outside or nowhere', () => {
    for (const target of [
      '#part',
      'https://blog.example.org/',
      'mailto:a@b.c',
      '/about',
      '../none/none.md',
    ]) {
      assert.equal(linkUrl(target), undefined, target);
    }
  });

  it('tells its place in the series and leads to the neighbours', () => {
    const { above, below } = contextOf('guides/c/c.md');
    assert.equal(above, '<p class="up-next-place">S&lt;: 2/2</p>');
    assert.equal(
      below,
      '<nav class="up-next-navigation" aria-label="Series"><a class="previous" rel="prev" href="../a%20b/a%20b.md">' +
        '<span class="label">Previous</span> <span class="title">A &amp; B</span> ' +
        '<span class="summary">A summary.</span></a></nav>',
    );
    const alone = contextOf('notes/d/d.md');
    assert.deepEqual([alone.above, alone.below], ['', '']);
  });
});
