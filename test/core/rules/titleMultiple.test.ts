import { postText } from '../../support/blog.js';
import { assertProblems, assertRight } from '../../support/problems.js';

const message = (title: string, line: number): string =>
  `This post already has a title: “${title}” on line ${line}. Make this a heading ## …`;

describe('title-multiple', () => {
  it('reports every level-1 heading after the first', () => {
    assertProblems('title-multiple', { 'a.md': postText({}, '# One\n\n# ⟦Two⟧\n\n⟦Three⟧\n===\n') }, [
      message('One', 7),
      message('One', 7),
    ]);
  });

  it('reports one after an underlined title', () => {
    assertProblems('title-multiple', { 'a.md': postText({}, 'One\n===\n# ⟦*Two*⟧ #\n') }, [
      message('One', 7),
    ]);
  });

  for (const body of [
    '# One\n\n## Two\n\nThree\n---\n',
    '# One\n\n```bash\n# two\n```\n\n    # three\n',
    '# One\n\n> # Two\n\n- # Three\n',
    '# One\n\n<h1>Two</h1>\n\n#\n\n#three\n',
  ]) {
    it(`reports nothing for ${JSON.stringify(body)}`, () => {
      assertRight({ 'a.md': postText({}, body) });
    });
  }
});
