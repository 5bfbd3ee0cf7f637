import { postText } from '../../support/blog.js';
import { assertProblems, assertRight } from '../../support/problems.js';

const MESSAGE =
  'This site reads a comment that holds one field a line, not YAML. Write <!-- key=value … --> in place of this block';
const YAML = 'date: 2022-06-27\ntopic: Docker\nsummary: A summary.\n---\n\n# Another title\n';
const CONFIG = { posts: ['a/**/*.md'] };

describe('front-matter-yaml', () => {
  it('reports a post beside posts that have comments', () => {
    assertProblems('front-matter-yaml', { 'x.md': postText(), 'y.md': `⟦---⟧\n${YAML}` }, [MESSAGE]);
  });

  for (const [name, text] of [
    ['with one key', '⟦---⟧\nlayout: post\n---\n\n# A title\n'],
    ['with the title', '⟦---⟧\ntitle: A title\n---\n\nText.\n'],
    ['after a byte order mark', '\uFEFF⟦---⟧\nlayout: post\n...\n# A title\n'],
    ['that cannot be converted', '⟦---⟧\nauthor:\n  name: Ada\n---\n# A title\n'],
  ] as const) {
    it(`reports a file ${name} that the globs name`, () => {
      assertProblems(
        'front-matter-yaml',
        { 'a/x.md': text, 'y.md': postText({}, '# Another\n') },
        [MESSAGE],
        CONFIG,
      );
    });
  }

  it('reports nothing for a blog in which all posts have YAML', () => {
    assertRight({ 'x.md': `---\n${YAML}`, 'y.md': `---\n${YAML}` }, { rules: { 'title-duplicate': 'off' } });
  });

  it('reports nothing for other files that begin with YAML', () => {
    assertRight({
      'x.md': postText(),
      'README.md': '---\ndate: 2022-06-27\nlayout: page\n---\n\n# Read me\n',
    });
  });

  for (const text of ['---\n\nText.\n\n---\n', '---\ntext\n---\n', '---\ndate: 2022-06-27\n']) {
    it(`takes ${JSON.stringify(text)} for no YAML`, () => {
      assertProblems(
        'front-matter-missing',
        { 'a/x.md': `⟦---⟧${text.slice(3)}`, 'y.md': postText({}, '# Another\n') },
        [
          'This post has no front matter. Begin the file with a comment that holds one field a line: <!-- … date= … topic= … summary= … -->',
        ],
        { ...CONFIG, rules: { 'title-missing': 'off' } },
      );
    });
  }
});
