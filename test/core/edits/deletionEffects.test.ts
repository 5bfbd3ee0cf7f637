import * as assert from 'node:assert/strict';
import { deletionEffects } from '../../../src/core/edits/deletionEffects.js';
import { deletionMessage } from '../../../src/core/edits/deletionMessage.js';
import { format } from '../../../src/core/text/message.js';
import { blog, postText } from '../../support/blog.js';

const part = (section: number, body: string): string =>
  postText({ series: 'Docker', series_section: section }, body);
const INDEX = blog({
  'g/a/a.md': part(1, '# A\n\n[c](../c/c.md)\n'),
  'g/b/b.md': part(2, '# B\n\n[c](/g/c) and ![x](../c/x.png)\n\n`[c](../c/c.md)`\n'),
  'g/c/c.md': part(3, '# C\n\n[c](c.md)\n'),
  'g/c/x.png': '',
  'g/d/d.md': part(4, '# D\n'),
  'g/e/e.md': postText({}, '# E\n'),
  'n/f/f.md': postText({ series: 'Alone', series_section: 1 }, '# F\n'),
});

/** What is said after a deletion. */
function said(...paths: string[]): string {
  return deletionMessage(deletionEffects(INDEX, paths)).map(format).join(' ');
}

describe('deleting', () => {
  for (const [paths, message] of [
    [['g/c'], '“C” is deleted. 2 posts still link there. It was part 3 of 4 of “Docker”.'],
    [['g/c/c.md'], '“C” is deleted. 2 posts still link there. It was part 3 of 4 of “Docker”.'],
    [['g/d'], '“D” is deleted. It was part 4 of 4 of “Docker”.'],
    [['g/c', 'g/d'], '2 posts are deleted. 2 posts still link there. 2 of 4 parts of “Docker” are gone.'],
    [['g'], '5 posts are deleted. The series “Docker” is gone.'],
    [['n/f/f.md'], '“F” is deleted. The series “Alone” is gone.'],
    [['g/c/x.png'], 'The file is deleted. 1 post still links there.'],
    [['g/e'], ''],
    [['elsewhere'], ''],
  ] as const) {
    it(`${paths.join(' and ')}: ${message || 'nothing'}`, () => {
      assert.equal(said(...paths), message);
    });
  }

  it('names the links, and whether parts are left after a missing one', () => {
    const { links, series } = deletionEffects(INDEX, ['g/c']);
    assert.deepEqual(
      links.map(({ path, range }) => [path, range.start.line, range.start.character]),
      [
        ['g/a/a.md', 10, 4],
        ['g/b/b.md', 10, 4],
        ['g/b/b.md', 10, 19],
      ],
    );
    assert.deepEqual(series, [{ name: 'Docker', parts: [3], of: 4, count: 4, left: 'gap' }]);
    assert.equal(deletionEffects(INDEX, ['g/c', 'g/d']).series[0]?.left, 'start');
  });
});
