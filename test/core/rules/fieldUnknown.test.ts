import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at, withFrontMatter } from '../../support/problems.js';

const LINES = 'date=2022-06-27\ntopic=A\nsummary=B';
const UNKNOWN =
  'is not a key that this site knows. Remove the line, or declare the key under “fields” in .upnext.json';

describe('field-unknown', () => {
  it('reports a key that means nothing', () => {
    assertProblems('field-unknown', at('x', withFrontMatter(`${LINES}\n⟦mood⟧=good`)), [`“mood” ${UNKNOWN}`]);
  });

  for (const [written, meant] of [
    ['sumary', 'summary'],
    ['Summary', 'summary'],
    ['topci', 'topic'],
    ['Date', 'date'],
  ] as const) {
    it(`reports ${written} for ${meant}, and not that ${meant} is missing`, () => {
      const text = withFrontMatter(LINES.replace(`${meant}=`, `⟦${written}⟧=`));
      assertProblems('field-unknown', at('x', text), [
        `“${written}” is not a key that this site knows. Did you mean “${meant}”?`,
      ]);
    });
  }

  for (const [written, meant, other] of [
    ['section', 'series_section', 'series=S'],
    ['series-section', 'series_section', 'series=S'],
    ['serie', 'series', 'series_section=1'],
  ] as const) {
    it(`reports ${written} for ${meant}, and not that the series is incomplete`, () => {
      assertProblems('field-unknown', at('x', withFrontMatter(`${LINES}\n${other}\n⟦${written}⟧=1`)), [
        `“${written}” is not a key that this site knows. Did you mean “${meant}”?`,
      ]);
    });
  }

  it('does not suggest a key that is already there', () => {
    assertProblems('field-unknown', at('x', withFrontMatter(`${LINES}\n⟦sumary⟧=C`)), [
      `“sumary” ${UNKNOWN}`,
    ]);
  });

  it('reports nothing for what the site declares', () => {
    assertRight(at('x', postText({ mood: 'good' })), { fields: { mood: {} } });
  });
});
