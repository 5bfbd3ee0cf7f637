import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const OTHER = at('other_post', postText({}, '# Another post\n\n## A heading\n'));

describe('link-broken', () => {
  for (const [name, body, message] of [
    [
      'a post of nearly that name',
      '[b](⟦../othre_post/othre_post.md⟧)',
      'There is nothing at “../othre_post/othre_post.md”. Did you mean “../other_post/other_post.md”?',
    ],
    [
      'nothing',
      '[b](⟦../gone/gone.md⟧)',
      'There is nothing at “../gone/gone.md”. Correct the address, or remove the link',
    ],
    [
      'nothing in HTML',
      '<a href="⟦gone.md⟧">b</a>',
      'There is nothing at “gone.md”. Correct the address, or remove the link',
    ],
    [
      'nothing by a definition',
      '[b]\n\n[b]: <⟦gone.md⟧> "t"',
      'There is nothing at “gone.md”. Correct the address, or remove the link',
    ],
    [
      'a heading of nearly that name here',
      '[b](⟦#a-titel-for-x⟧)',
      'This post has no heading “#a-titel-for-x”. Did you mean “#a-title-for-x”?',
    ],
    ['no heading here', '[b](⟦#gone⟧)', 'This post has no heading “#gone”. Link to one that it has'],
    [
      'a heading of nearly that name there',
      '[b](⟦../other_post/other_post.md#a-haeding⟧)',
      '“Another post” has no heading “#a-haeding”. Did you mean “#a-heading”?',
    ],
    [
      'no heading there',
      '[b](⟦/a/other_post#gone⟧)',
      '“Another post” has no heading “#gone”. Link to one that it has',
    ],
  ] as const) {
    it(`reports a link to ${name}`, () => {
      assertProblems('link-broken', { ...OTHER, ...at('x', postText({}, `# A title\n\n${body}\n`)) }, [
        message,
      ]);
    });
  }

  for (const target of [
    '../other_post/other_post.md',
    '../other_post/other_post.md#a-heading',
    '../other_post/other_post.md#A-Heading',
    '/a/other_post#another-post',
    '/a/other_post#:~:text=heading',
    '#a-title-for-x',
    '#',
    '#top',
    '/about',
    'https://example.org/gone',
    'mailto:a@b.c',
    '{{ base }}/gone.md',
  ]) {
    it(`is content with “${target}”`, () => {
      assertRight({ ...OTHER, ...at('x', postText({}, `# A title\n\n[b](${target})\n`)) });
    });
  }

  it('is content with links in code and comments', () => {
    assertRight(
      at('x', postText({}, '# A title\n\n`[b](gone.md)`\n\n    [b](gone.md)\n\n<!-- [b](gone.md) -->\n')),
    );
  });
});
