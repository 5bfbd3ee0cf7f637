import { type Files, postText } from '../../support/blog.js';
import { assertProblems, assertRight } from '../../support/problems.js';

/** Two posts with an image of one name; the second holds `body`. */
function twoPosts(body: string): Files {
  return {
    'src/posts/guides/one/one.md': postText({}, '# One\n'),
    'src/posts/guides/one/thumbnail.png': '',
    'src/posts/guides/one/only.png': '',
    'src/posts/guides/two/two.md': postText({}, `# Two\n\n${body}\n`),
    'src/posts/guides/two/thumbnail.png': '',
    'src/posts/shared.png': '',
  };
}

const MESSAGE =
  'This image is from the folder of “src/posts/guides/one/one.md”, and this post has a “thumbnail.png” of its own. Use that one if you meant it';

describe('image-foreign', () => {
  for (const body of [
    '![a](⟦../one/thumbnail.png⟧)',
    '![a](⟦/posts/guides/one/thumbnail.png⟧)',
    "<img src='⟦posts/guides/one/thumbnail.png⟧'>",
    '[![a](⟦../one/thumbnail.png⟧)](https://example.org)',
  ]) {
    it(`reports ${body}`, () => {
      assertProblems('image-foreign', twoPosts(body), [MESSAGE]);
    });
  }

  for (const body of [
    '![a](thumbnail.png)',
    '![a](../one/only.png)',
    '![a](../../shared.png)',
    '[![a](../one/thumbnail.png)](../one/one.md)',
    '<a href="../one/one.md"><img src="../one/thumbnail.png"></a>',
  ]) {
    it(`reports nothing for ${body}`, () => {
      assertRight(twoPosts(body));
    });
  }

  it('reports nothing where posts are side by side', () => {
    assertRight({
      'a/one.md': postText({}, '# One\n\n![a](../b/x.png)\n'),
      'a/two.md': postText({}, '# Two\n'),
      'a/x.png': '',
      'b/three.md': postText({}, '# Three\n'),
      'b/four.md': postText({}, '# Four\n'),
      'b/x.png': '',
    });
  });
});
