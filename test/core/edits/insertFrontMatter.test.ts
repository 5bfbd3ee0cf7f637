import * as assert from 'node:assert/strict';
import { insertFrontMatter } from '../../../src/core/edits/insertFrontMatter.js';
import { applyEdits } from '../../../src/core/edits/textEdit.js';
import { blog, postText } from '../../support/blog.js';

const index = blog({ 'posts/a/a.md': postText({ topic: 'Docker' }, '# A\n') });

describe('inserting front matter', () => {
  it('proposes every required field, at the top', () => {
    assert.deepEqual(insertFrontMatter(index, 'README.md', '# Docker at home\n\nIt is small.\n'), {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      replaces: false,
      pieces: [
        `<!--\ndate=${index.site.today()}\ntopic=`,
        { key: 'topic', value: 'Docker', type: 'text', open: true },
        '\nsummary=',
        { key: 'summary', value: 'It is small.', type: 'text', open: true },
        '\n-->',
        '\n\n',
      ],
    });
  });

  it('leaves front matter alone, and YAML that says more than a comment can', () => {
    assert.equal(insertFrontMatter(index, 'x.md', postText()), undefined);
    assert.equal(insertFrontMatter(index, 'x.md', '---\nauthor:\n  name: Ada\n---\n'), undefined);
  });

  for (const [name, before, after] of [
    [
      'only a title, which becomes the heading',
      '---\ntitle: Docker at home\n---\n\nIt is small.\n',
      '<!--\ndate=TODAY\ntopic=[Docker]\nsummary=[It is small.]\n-->\n\n# Docker at home\n\nIt is small.\n',
    ],
    [
      'only a title, where another is the heading',
      '---\ntitle: Foo\n---\n\n# A\n',
      '<!--\ndate=TODAY\ntopic=[Docker]\nsummary=[A]\ntitle=Foo\n-->\n\n# A\n',
    ],
    [
      'what other sites call a summary, and a date with a time',
      '\uFEFF---\ndescription: "A: b"\nauthor: Ada\ndate: 2024-05-31T10:00:00Z\ntopic:\n---\n# A\n',
      '\uFEFF<!--\ndate=2024-05-31\ntopic=[Docker]\nsummary=A: b\nauthor=Ada\n-->\n# A\n',
    ],
    [
      'another name of the date, and a summary beside a description',
      '---\npubDate: 2024-05-31 10:00\nsummary: S\ndescription: D\ntopic: Docker\n---\n# A\n',
      '<!--\ndate=2024-05-31\ntopic=Docker\nsummary=S\ndescription=D\n-->\n# A\n',
    ],
    [
      'what is no date',
      '---\npublished: true\ndate: 31 May\n---\n# A\n',
      '<!--\ndate=31 May\ntopic=[Docker]\nsummary=[A]\npublished=true\n-->\n# A\n',
    ],
  ] as const) {
    it(`converts YAML with ${name}, and completes it`, () => {
      const insertion = insertFrontMatter(index, 'x.md', before);
      assert.ok(insertion?.replaces);
      const { range, pieces } = insertion;
      const newText = pieces
        .map((piece) => (typeof piece === 'string' ? piece : `[${piece.value}]`))
        .join('');
      const written = applyEdits(before, [{ range, newText }]);
      assert.equal(written, after.replace('TODAY', index.site.today()));
      // the site understands it, and there is nothing left to insert
      assert.equal(insertFrontMatter(index, 'x.md', written), undefined);
    });
  }
});
