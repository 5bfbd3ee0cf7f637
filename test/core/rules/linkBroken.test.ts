import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const OTHER = at('other_post', postText({}, '# Another post\n\n## A heading\n'));

describe('link-broken', () => {
  for (const [name, body, ...messages] of [
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
    ['no address', '[b](⟦⟧)', 'This link has no address. Write one, or remove the link'],
    ['no address in angle brackets', '[b](<⟦⟧>)', 'This link has no address. Write one, or remove the link'],
    ['no address in HTML', '<a href="⟦⟧">b</a>', 'This link has no address. Write one, or remove the link'],
    [
      'what nothing defines',
      '[some words][⟦the label⟧] and [more][defined]\n\n[defined]: /about',
      'Nothing defines “the label”. Add a line “[the label]: address”, or write “(address)” in place of “[the label]”',
    ],
    [
      'what nothing defines, with code and an image for its text',
      '[`code`][⟦gone⟧] [![b](https://a.b/c.png)][⟦c1⟧]',
      'Nothing defines “gone”. Add a line “[gone]: address”, or write “(address)” in place of “[gone]”',
      'Nothing defines “c1”. Add a line “[c1]: address”, or write “(address)” in place of “[c1]”',
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
      assertProblems(
        'link-broken',
        { ...OTHER, ...at('x', postText({}, `# A title\n\n${body}\n`)) },
        messages,
      );
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
    it(`reports nothing for “${target}”`, () => {
      assertRight({ ...OTHER, ...at('x', postText({}, `# A title\n\n[b](${target})\n`)) });
    });
  }

  for (const words of [
    'Box [ ] and [x] and [Some words] and [some words][]',
    '- [ ] [a](/about)\n- [x] done',
    'Take `a[i][j]`, a[i][j], grid[row][column], f(x)[one][two], [[Page][label]] or [a-z][0-9] or [Aa][A-Z].',
    'A note[^1], [words][^1] and [words][^2].\n\n[^1]: The note.',
    'As said [1][2], see [Other][More](/about).',
    '[the class][package.module.Class]',
    '{% include links.md %}\n\n[some words][label]',
    'A {{ data["one"]["two"] }} and [some words][label]',
    '{{< list ["ab"]["cd"] >}}',
    '    [some words][label]\n\n<!-- [some words][label] -->',
    '[some words][The  Label]\n\n[the label]: /about',
    '<a name="x">b</a> <a href="" :href="c">d</a>',
  ]) {
    it(`reports nothing for ${JSON.stringify(words)}`, () => {
      assertRight(at('x', postText({}, `# A title\n\n${words}\n`)));
    });
  }

  describe('under the address of the site', () => {
    const config = { siteUrl: 'https://blog.example.org' };

    it('reports addresses that are links by themselves', () => {
      const body = [
        '<⟦https://blog.example.org/a/othre_post⟧>, ⟦https://blog.example.org/a/gone⟧.',
        '[https://blog.example.org/a/gone](/about), `https://blog.example.org/a/gone`, https://example.org/a/gone',
        '<https://blog.example.org/a/other_post>, https://blog.example.org/a/other_post, https://blog.example.org',
      ].join('\n\n');
      assertProblems(
        'link-broken',
        { ...OTHER, ...at('x', postText({}, `# A title\n\n${body}\n`)) },
        [
          'There is nothing at “https://blog.example.org/a/othre_post”. Did you mean “https://blog.example.org/a/other_post”?',
          'There is nothing at “https://blog.example.org/a/gone”. Correct the address, or remove the link',
        ],
        config,
      );
    });
  });

  it('reports nothing for links in code and comments', () => {
    assertRight(
      at('x', postText({}, '# A title\n\n`[b](gone.md)`\n\n    [b](gone.md)\n\n<!-- [b](gone.md) -->\n')),
    );
  });
});
