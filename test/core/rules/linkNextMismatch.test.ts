import { type Files, postText } from '../../support/blog.js';
import { assertProblems, assertRight } from '../../support/problems.js';

const SECTIONS = ['one', 'two', 'three'];

/** A series of three, the second of which holds `text`. */
function series(text: string): Files {
  return Object.fromEntries(
    SECTIONS.map((name, index) => [
      `guides/${name}/${name}.md`,
      postText(
        { series: 'Docker', series_section: index + 1 },
        `# Part ${name}\n\n${name === 'two' ? text : 'Text.'}\n`,
      ),
    ]),
  );
}

const next = 'The next post is “Part three”, not this one. Link to it, or call this one by its name';
const previous = 'The previous post is “Part one”, not this one. Link to it, or call this one by its name';

describe('link-next-mismatch', () => {
  for (const [text, message] of [
    ['[next post](⟦../one/one.md⟧)', next],
    ['[Next](⟦/guides/one⟧)', next],
    ['[**Up next** →](⟦../one/one.md⟧)', next],
    ['[the next part](⟦../one/one.md⟧)', next],
    ['[previous post](⟦../three/three.md⟧)', previous],
    ['[« Previous](⟦../three/three.md⟧)', previous],
    ['[previous post](⟦two.md⟧)', previous],
    ['<a href="⟦../three/three.md⟧">Previous <b>article</b></a>', previous],
  ] as const) {
    it(`reports ${text}`, () => {
      assertProblems('link-next-mismatch', series(text), [message]);
    });
  }

  for (const text of [
    '[next post](../three/three.md) and [previous post](../one/one.md#part-one)',
    '[the post about the next thing](../one/one.md)',
    '[next](https://example.org)',
    '[next](#part-two-x)',
    '[](../one/one.md)',
    '![next](../one/one.png)',
    '`[next](../one/one.md)`',
  ]) {
    it(`reports nothing for ${text}`, () => {
      assertRight({ ...series(text), 'guides/one/one.png': '' }, { rules: { 'link-broken': 'off' } });
    });
  }

  it('says nothing where there is no such neighbour', () => {
    assertRight({
      'guides/one/one.md': postText({ series: 'A', series_section: 1 }, '# One\n\n[next](../two/two.md)\n'),
      'guides/two/two.md': postText(
        { series: 'B', series_section: 1 },
        '# Two\n\n[previous](../one/one.md)\n',
      ),
    });
  });

  it('goes by the category outside of a series', () => {
    assertProblems(
      'link-next-mismatch',
      {
        'notes/one/one.md': postText({ date: '2022-01-01' }, '# One\n\n[next](⟦../three/three.md⟧)\n'),
        'notes/two/two.md': postText({ date: '2022-01-02' }, '# Two\n'),
        'notes/three/three.md': postText({ date: '2022-01-03' }, '# Three\n\n[previous](../two/two.md)\n'),
      },
      ['The next post is “Two”, not this one. Link to it, or call this one by its name'],
    );
  });

  it('leaves a part that claims the same place, or misspells the series, to other rules', () => {
    assertRight(
      {
        'g/a/a.md': postText({ series: 'Docker', series_section: 1 }, '# A\n\n[next](../c/c.md)\n'),
        'g/b/b.md': postText({ series: 'Docker', series_section: 2 }, '# B\n\n[next](../d/d.md)\n'),
        'g/c/c.md': postText({ series: 'Docker', series_section: 2 }, '# C\n'),
        'g/d/d.md': postText({ series: 'docker', series_section: 3 }, '# D\n'),
        'g/e/e.md': postText({ series: 'Docker', series_section: 4 }, '# E\n'),
      },
      { rules: { 'section-duplicate': 'off', 'series-spelling': 'off' } },
    );
  });
});
