import * as assert from 'node:assert/strict';
import { sectionsOf } from '../../../src/core/series/sections.js';
import { blog, postText } from '../../support/blog.js';

function sections(...values: readonly (number | string)[]): ReturnType<typeof sectionsOf> {
  const posts = values.map(
    (section, place) => [`${place}.md`, postText({ series: 'S', series_section: section })] as const,
  );
  return sectionsOf(blog(Object.fromEntries(posts)).series.get('S') ?? []);
}

/** `from-to`. */
function gaps(...values: readonly (number | string)[]): readonly string[] {
  return sections(...values).gaps.map(({ from, to }) => `${from}-${to}`);
}

describe('gaps', () => {
  it('are none in a whole series', () => {
    assert.deepEqual(gaps(3, 1, 2), []);
  });

  it('are where numbers lack, also before the first', () => {
    assert.deepEqual(gaps(2, 3, 7, 9), ['1-1', '4-6', '8-8']);
  });

  it('are none between equal sections', () => {
    assert.deepEqual(gaps(1, 2, 2, 3), []);
  });

  it('know the posts around them', () => {
    const [gap] = sections(1, 3).gaps;
    assert.deepEqual([gap?.previous?.path, gap?.next.path], ['0.md', '1.md']);
  });

  it('are explained by posts whose section could be what is missing', () => {
    assert.equal(sections(1, 'two', 3).gapsExplained, true);
    assert.equal(sections(1, 1, 3).gapsExplained, true);
    assert.equal(sections(1, 'two', 4).gapsExplained, false);
    assert.equal(sections(1, 3).gapsExplained, false);
  });
});
