import * as assert from 'node:assert/strict';
import { fixAll } from '../../../src/core/fixes/fixAll.js';
import { blog, postText } from '../../support/blog.js';
import { assertProblems, assertRight, at, withFrontMatter } from '../../support/problems.js';

const message = (line: string): string =>
  `Unexpected whitespace: sites read it as part of the value. Write ${line}`;

describe('field-whitespace', () => {
  for (const [name, line, clean] of [
    ['after the value', 'topic=Docker⟦ \t⟧', 'topic=Docker'],
    ['around the sign', 'topic⟦ = ⟧Docker', 'topic=Docker'],
    ['before the key', '⟦  ⟧topic=Docker', 'topic=Docker'],
    ['all over', '⟦ topic = Docker ⟧', 'topic=Docker'],
    ['that are no-break spaces', 'topic=⟦\u00A0⟧Docker', 'topic=Docker'],
    ['that cannot be seen', 'topic=Doc⟦\u200B⟧ker', 'topic=Docker'],
    ['that are tabs', 'topic=Docker⟦\t\t⟧Hub', 'topic=Docker Hub'],
    ['that are no-break spaces in a name', 'topic=Docker⟦\u00A0⟧Hub', 'topic=Docker Hub'],
  ] as const) {
    it(`reports whitespace ${name}`, () => {
      const text = withFrontMatter(`date=2022-06-27\n${line}\nsummary=A summary.`);
      assertProblems('field-whitespace', at('x', text), [message(clean)]);
    });
  }

  it('reports whitespace in a section, and not that it is invalid', () => {
    const text = withFrontMatter('date=2022-06-27\ntopic=A\nseries=S\nseries_section=⟦ ⟧1\nsummary=B');
    assertProblems('field-whitespace', at('x', text), [message('series_section=1')]);
  });

  it('is mended in the first item of a list, which keeps the others, and within quotes', () => {
    const mended = (lines: string): string | undefined => {
      const files = { 'hugo.toml': '', 'content/a.md': `---\ntitle: A\n${lines}\n---\n` };
      const changed = fixAll(blog(files), Object.keys(files), (path) =>
        path === 'content/a.md' ? files[path] : undefined,
      );
      return changed.get('content/a.md')?.text;
    };
    const list = mended('series:\n  - "Raised\u00A0Beds" # why\n  - Garden');
    assert.equal(list, '---\ntitle: A\nseries:\n  - "Raised Beds" # why\n  - Garden\n---\n');
    const quoted = mended("series: 'Raised\u00A0Beds'");
    assert.equal(quoted, "---\ntitle: A\nseries: 'Raised Beds'\n---\n");
  });

  it('reports nothing for spaces inside a value, and no-break spaces in a sentence', () => {
    assertRight(at('x', postText({ topic: 'Docker  Hub', summary: 'Vraiment\u00A0?' })));
    assertRight(at('x', '<!-- date=2022-06-27\r\ntopic=A\r\nsummary=B -->\r\n# A title\r\n'));
  });
});
