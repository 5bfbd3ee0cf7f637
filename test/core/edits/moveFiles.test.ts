import * as assert from 'node:assert/strict';
import { posix } from 'node:path';
import { moveFiles } from '../../../src/core/edits/moveFiles.js';
import { blog, postText } from '../../support/blog.js';
import { move } from '../../support/move.js';

const POSTS = 'src/assets/posts';
const A = `${POSTS}/guides/a/a.md`;
const B = `${POSTS}/guides/b/b.md`;

/** The body of the post a after a move of something that it links to, or of itself. */
function bodyAfter(
  body: string,
  from: string,
  to: string,
  { at = A, config }: { at?: string; config?: unknown } = {},
): string {
  const files = {
    [A]: postText({}, body),
    [`${POSTS}/guides/a/own.png`]: '',
    [B]: postText({}, '# B\n\n## Part\n'),
    [`${POSTS}/guides/b/x.png`]: '',
    [`${POSTS}/notes/c d/c d.md`]: postText(),
    [`${POSTS}/notes/e/index.md`]: postText(),
    [`${POSTS}/notes/f/f.md`]: postText(),
    [`${POSTS}/notes/f/two.md`]: postText(),
    'README.md': '# No post',
  };
  const text = move(files, [{ from: posix.join(POSTS, from), to: posix.join(POSTS, to) }], config)[at] ?? '';
  const start = postText({}, '');
  assert.ok(text.startsWith(start));
  return text.slice(start.length);
}

describe('a link to a post whose folder is renamed', () => {
  for (const [before, after] of [
    ['[b](../b/b.md)', '[b](../002_b/b.md)'],
    ['[b](./../b/b.md#part "T")', '[b](../002_b/b.md#part "T")'],
    ['[b](../b/b)', '[b](../002_b/b)'],
    ['[b](../b)', '[b](../002_b)'],
    ['[b](../b/)', '[b](../002_b/)'],
    ['[b](../b/b.md?x=1&y=2#part)', '[b](../002_b/b.md?x=1&y=2#part)'],
    ['[b](<../b/b.md>)', '[b](<../002_b/b.md>)'],
    ['[b](/guides/b/b.md)', '[b](/guides/002_b/b.md)'],
    ['[b](/assets/posts/guides/b/b.md)', '[b](/assets/posts/guides/002_b/b.md)'],
    ['[b](assets/posts/guides/b/b.md)', '[b](assets/posts/guides/002_b/b.md)'],
    ['[b](/blog/guides/b/b.md)', '[b](/blog/guides/002_b/b.md)'],
    ['[b](/guides/b)', '[b](/guides/002_b)'],
    ['[b](/guides/b/#part)', '[b](/guides/002_b/#part)'],
    ['[b](/blog/2024/guides/b)', '[b](/blog/2024/guides/002_b)'],
    ['[b][r] and [r]\n\n[r]: ../b/b.md "T"', '[b][r] and [r]\n\n[r]: ../002_b/b.md "T"'],
    ['[r]\n\n[r]: <../b/b.md>', '[r]\n\n[r]: <../002_b/b.md>'],
    ['<a href="../b/b.md#part">b</a>', '<a href="../002_b/b.md#part">b</a>'],
    ["<p>\n<a class=x href='/guides/b'>b</a>", "<p>\n<a class=x href='/guides/002_b'>b</a>"],
    ['<a href=../b/b.md>b</a>', '<a href=../002_b/b.md>b</a>'],
    ['![x](../b/x.png)', '![x](../002_b/x.png)'],
    ['![x](/assets/posts/guides/b/x.png)', '![x](/assets/posts/guides/002_b/x.png)'],
    ['<img src="../b/x.png">', '<img src="../002_b/x.png">'],
    [
      '<img srcset="../b/x.png 1x, /guides/b/x.png 2x">',
      '<img srcset="../002_b/x.png 1x, /guides/002_b/x.png 2x">',
    ],
    ['> - [b](../b/b.md)\n>   [b](../b/b.md)', '> - [b](../002_b/b.md)\n>   [b](../002_b/b.md)'],
    // what is no link, and what leads elsewhere or nowhere
    ['`[b](../b/b.md)`', '`[b](../b/b.md)`'],
    ['```\n[b](../b/b.md)\n```', '```\n[b](../b/b.md)\n```'],
    ['    [b](../b/b.md)', '    [b](../b/b.md)'],
    ['<!-- [b](../b/b.md) -->', '<!-- [b](../b/b.md) -->'],
    ['[b](../b/gone.md)', '[b](../b/gone.md)'],
    ['[b](https://example.org/guides/b)', '[b](https://example.org/guides/b)'],
    ['[b](/b/b.md/b)', '[b](/b/b.md/b)'],
    ['[a](#b)', '[a](#b)'],
  ] as const) {
    it(`${JSON.stringify(before)} is ${JSON.stringify(after)}`, () => {
      assert.equal(bodyAfter(before, 'guides/b', 'guides/002_b'), after);
    });
  }

  it('stays under the address of the site', () => {
    const config = { siteUrl: 'https://blog.example.org' };
    assert.equal(
      bodyAfter('[b](https://blog.example.org/guides/b#part)', 'guides/b', 'notes/002_b', { config }),
      '[b](https://blog.example.org/notes/002_b#part)',
    );
    assert.equal(
      bodyAfter('[n](https://blog.example.org/notes)', 'notes', 'essays', { config }),
      '[n](https://blog.example.org/essays)',
    );
    assert.equal(
      bodyAfter(
        '[b](http://Blog.example.org/guides/b) [c](//blog.example.org/guides/b)',
        'guides/b',
        'notes/b',
        {
          config,
        },
      ),
      '[b](http://Blog.example.org/notes/b) [c](//blog.example.org/notes/b)',
    );
  });

  it('is mended where the address is a link by itself', () => {
    const config = { siteUrl: 'https://blog.example.org' };
    const before = [
      '<https://blog.example.org/guides/b#part>, https://blog.example.org/guides/b/b.md.',
      '| a |\n| --- |\n| https://blog.example.org/guides/b/x.png |',
      '[https://blog.example.org/guides/b](../b/b.md) `https://blog.example.org/guides/b`',
    ].join('\n\n');
    const after = [
      '<https://blog.example.org/notes/x%20y#part>, https://blog.example.org/notes/x%20y/b.md.',
      '| a |\n| --- |\n| https://blog.example.org/notes/x%20y/x.png |',
      '[https://blog.example.org/guides/b](../../notes/x%20y/b.md) `https://blog.example.org/guides/b`',
    ].join('\n\n');
    assert.equal(bodyAfter(before, 'guides/b', 'notes/x y', { config }), after);
    // a post's own move changes nothing of where such an address leads
    assert.equal(
      bodyAfter(before, 'guides/a', 'notes/g/a', { config, at: `${POSTS}/notes/g/a/a.md` }),
      before.replace('../b/b.md', '../../../guides/b/b.md'),
    );
  });

  it('keeps the way to the workspace folder itself', () => {
    const at = `${POSTS}/notes/g/a/a.md`;
    for (const [before, after] of [
      ['[w](../../../../..)', '[w](../../../../../..)'],
      ['[w](../../../../../)', '[w](../../../../../../)'],
    ] as const)
      assert.equal(bodyAfter(before, 'guides/a', 'notes/g/a', { at }), after);
  });
});

describe('the name of a moved file', () => {
  for (const [from, to, before, after] of [
    // whitespace and other letters as the author writes them
    ['notes/c d', 'notes/x y', '[c](<../../notes/c d/c d.md>)', '[c](<../../notes/x y/c d.md>)'],
    ['notes/c d', 'notes/x y', '[c](../../notes/c%20d/c%20d.md)', '[c](../../notes/x%20y/c%20d.md)'],
    ['notes/c d', 'notes/x y', '<a href="/notes/c d">', '<a href="/notes/x y">'],
    ['notes/c d', 'notes/x y', "<a href='../../notes/c&#32;d'>", "<a href='../../notes/x y'>"],
    ['guides/b', 'guides/x y', '[b](<../b/b.md>)', '[b](<../x%20y/b.md>)'],
    ['guides/b', 'guides/über', '[b](../b/b.md)', '[b](../über/b.md)'],
    ['guides/b', 'guides/über', '[b](../b/b.md#%C3%A4)', '[b](../%C3%BCber/b.md#%C3%A4)'],
    // what would end a target, or be read as something else
    ['guides/b', 'guides/b (1)', '[b](../b/b.md)', '[b](../b%20%281%29/b.md)'],
    ['guides/b', `guides/"it's" <5>`, '[b](../b/b.md)', '[b](../%22it%27s%22%20%3C5%3E/b.md)'],
    ['guides/b', 'guides/b&amp;', '[b](../b/b.md)', '[b](../b%26amp%3B/b.md)'.replace('%3B', ';')],
    ['guides/b', 'guides/b&c', '<a href="../b/b.md?x&amp;y">', '<a href="../b%26c/b.md?x&amp;y">'],
    ['guides/b', 'guides/100% #1?', '[b](../b/b.md)', '[b](../100%25%20%231%3F/b.md)'],
    ['guides/b', 'guides/{{b}}|\\', '[b](../b/b.md)', '[b](../%7B%7Bb}}%7C%5C/b.md)'],
    ['guides/b', 'guides/a/x:y', '[b](../b/b.md)', '[b](./x:y/b.md)'],
    // without an ending, and by its folder
    ['guides/b/b.md', 'guides/b/two.md', '[b](../b/b)', '[b](../b/two)'],
    ['guides/b/b.md', 'guides/b/two.md', '[b](../b)', '[b](../b)'],
    ['guides/b/b.md', 'guides/b/two.md', '[b](/guides/b)', '[b](/guides/b)'],
    ['guides/b/b.md', 'guides/b/two.txt', '[b](../b/b)', '[b](../b/two.txt)'],
    ['notes/e', 'notes/g', '[e](../../notes/e/)', '[e](../../notes/g/)'],
    ['notes/e/index.md', 'notes/e/e.md', '[e](/notes/e/index)', '[e](/notes/e/e)'],
    // a folder of several posts
    ['notes', 'essays', '[n](../../notes)', '[n](../../essays)'],
    ['notes', 'essays', '[f](../../notes/f)', '[f](../../essays/f)'],
    // from the folder of one post to that of several
    ['guides/b/b.md', 'notes/f/b.md', '[b](../b)', '[b](../../notes/f/b.md)'],
    // below its own folder, and above it
    ['guides/b/b.md', 'guides/a/x/b.md', '[b](../b)', '[b](x)'],
    ['guides/b/b.md', 'b.md', '[b](../b/b.md)', '[b](../../b.md)'],
    // where the form has no address for it
    ['guides/b/x.png', '../x.png', '![x](/guides/b/x.png)', '![x](../../../x.png)'],
  ] as const) {
    it(`in ${before} after a move to ${to}`, () => {
      assert.equal(bodyAfter(before, from, to), after);
    });
  }
});

describe('a folder above posts that is renamed', () => {
  for (const [from, to, before, after] of [
    ['guides', 'tutorials', '[b](/guides/b/b.md)', '[b](/tutorials/b/b.md)'],
    ['guides', 'tutorials', '[b](/assets/posts/guides/b/b.md)', '[b](/assets/posts/tutorials/b/b.md)'],
    ['guides', 'tutorials', '[b](assets/posts/guides/b/b.md)', '[b](assets/posts/tutorials/b/b.md)'],
    ['guides', 'tutorials', '[b](/blog/guides/b/b.md)', '[b](/blog/tutorials/b/b.md)'],
    ['guides', 'tutorials', '[b](/blog/guides/b/b)', '[b](/blog/tutorials/b/b)'],
    ['guides', 'tutorials', '[b](/blog/guides/b)', '[b](/blog/tutorials/b)'],
    ['guides', 'tutorials', '[b](/guides/b)', '[b](/tutorials/b)'],
    ['guides', 'tutorials', '[b](https://a.b/guides/b/b.md)', '[b](https://a.b/tutorials/b/b.md)'],
    ['guides', 'tutorials', '![x](assets/posts/guides/b/x.png)', '![x](assets/posts/tutorials/b/x.png)'],
    ['guides', 'tutorials', '<img src="/guides/b/x.png">', '<img src="/tutorials/b/x.png">'],
    ['guides', 'tutorials', '[b]\n\n[b]: /guides/b/b.md', '[b]\n\n[b]: /tutorials/b/b.md'],
    // relative to the post, or from a root that moves with it
    ['guides', 'tutorials', '[b](../b/b.md)', '[b](../b/b.md)'],
    ['guides', 'tutorials', '[b](b/b.md)', '[b](b/b.md)'],
    ['..', '../../static', '[b](/assets/posts/guides/b/b.md)', '[b](/static/posts/guides/b/b.md)'],
    ['../..', '../../../static', '[b](/assets/posts/guides/b/b.md)', '[b](/assets/posts/guides/b/b.md)'],
  ] as const) {
    it(`is followed by ${JSON.stringify(before)}`, () => {
      const at = posix.join(POSTS, to, posix.relative(posix.join(POSTS, from), A));
      const config = { siteUrl: 'https://a.b' };
      assert.equal(bodyAfter(before, from, to, { at, config }), after);
    });
  }
});

describe('the links of a moved post', () => {
  for (const [to, before, after] of [
    [
      'guides/z',
      '[b](../b/b.md) ![o](own.png) [a](a.md) [a](#x)',
      '[b](../b/b.md) ![o](own.png) [a](a.md) [a](#x)',
    ],
    ['notes/a', '[b](../b/b.md) ![o](own.png)', '[b](../../guides/b/b.md) ![o](own.png)'],
    ['x/y/a', '[b](./../b/b.md) ![o](./own.png)', '[b](../../../guides/b/b.md) ![o](./own.png)'],
    ['notes/a', '[b](/guides/b) [a](/guides/a)', '[b](/guides/b) [a](/notes/a)'],
    ['2024/guides/a', '[b](../b/b.md)', '[b](../../../guides/b/b.md)'],
    ['guides/2024/a', '[b](./../b/b.md) ![x](../b/x.png)', '[b](../../b/b.md) ![x](../../b/x.png)'],
    ['a', '[b](../b/b.md) ![x](../b/x.png)', '[b](../guides/b/b.md) ![x](../guides/b/x.png)'],
    ['notes/a', '![o](/assets/posts/guides/a/own.png)', '![o](/assets/posts/notes/a/own.png)'],
    ['notes/a', '![o](assets/posts/guides/a/own.png)', '![o](assets/posts/notes/a/own.png)'],
    ['notes/a', '[a](/blog/guides/a/a.md#x)', '[a](/blog/notes/a/a.md#x)'],
    ['notes/a', '[b](b/b.md)', '[b](../../guides/b/b.md)'],
    ['notes/a', '[r](../../../../../README.md)', '[r](../../../../../README.md)'],
    ['a', '[r](../../../../..)', '[r](../../../..)'],
    ['guides/x/a', '[r](../../../../../)', '[r](../../../../../../)'],
    ['a', '[r](../../../../../README.md)', '[r](../../../../README.md)'],
    // out of the workspace folder
    ['a', '[r](../../../../../../other/r.md)', '[r](../../../../../other/r.md)'],
    ['notes/a', '[r](../../../../../../other/r.md)', '[r](../../../../../../other/r.md)'],
    ['x/y/a', '![r](<../../../../../../o t/r.png>)', '![r](<../../../../../../../o t/r.png>)'],
    // broken before
    ['x/y/a', '[r](../gone/gone.md)', '[r](../gone/gone.md)'],
  ] as const) {
    it(`to ${to}: ${before}`, () => {
      assert.equal(bodyAfter(before, 'guides/a', to, { at: `${POSTS}/${to}/a.md` }), after);
    });
  }

  it('lead to its images where only its file moves', () => {
    assert.equal(
      bodyAfter('![o](own.png) ![o](./own.png)', 'guides/a/a.md', 'guides/z.md', {
        at: `${POSTS}/guides/z.md`,
      }),
      '![o](a/own.png) ![o](./a/own.png)',
    );
  });
});

describe('a moved file whose name has letters of a kind', () => {
  for (const [name, before, after] of [
    ['a|b.png', '| ![x](a\\|b.png) |\n| --- |', '| ![x](../n/a\\|b.png) |\n| --- |'],
    ['a|b.png', '| ![x](<a\\|b.png>) |\n| --- |', '| ![x](<../n/a\\|b.png>) |\n| --- |'],
    ['a|b.png', '<img src="a&#124;b.png">', '<img src="../n/a&#124;b.png">'],
    ['caf\u00E9.png', '![x](cafe\u0301.png)', '![x](../n/caf\u00E9.png)'],
    ['50%/\u00FC.png', '![x](50%/%C3%BC.png)', '![x](../n/50%/%C3%BC.png)'],
  ] as const) {
    it(JSON.stringify(before), () => {
      const files = { 'a/a.md': postText({}, before), [`a/${name}`]: '' };
      const end = name.startsWith('50%') ? '50%' : name;
      const moves = [{ from: `a/${end}`, to: `n/${end}` }];
      assert.equal(move(files, moves)['a/a.md'], postText({}, after));
    });
  }
});

describe('moving files', () => {
  it('writes nothing where nothing moves, or nothing is linked', () => {
    const index = blog({ [A]: postText({}, '[b](../b/b.md)'), [B]: postText() });
    assert.deepEqual(moveFiles(index, []), []);
    assert.deepEqual(moveFiles(index, [{ from: A, to: A }]), []);
    assert.deepEqual(moveFiles(index, [{ from: 'elsewhere', to: 'there' }]), []);
    assert.deepEqual(moveFiles(index, [{ from: `${POSTS}/guides`, to: `${POSTS}/notes` }]), []);
  });

  it('mends what the new layout of the folder would break', () => {
    const files = {
      'x/a/a.md': postText({}, '[b](/x/b) [b](/blog/x/b)'),
      'x/b/b.md': postText(),
      'x/c/c.md': postText(),
    };
    // two of three folders hold one post each, then one of two
    const moves = [{ from: 'x/c/c.md', to: 'x/a/c.md' }];
    assert.equal(move(files, moves)['x/a/a.md'], postText({}, '[b](/x/b) [b](/blog/b/b)'));
  });

  it('leads to each of two that change places', () => {
    const files = {
      [A]: postText({}, '[b](../b/b.md)'),
      [B]: postText(),
      [`${POSTS}/notes/b/b.md`]: postText(),
    };
    const moves = [
      { from: B, to: `${POSTS}/notes/b/b.md` },
      { from: `${POSTS}/notes/b/b.md`, to: B },
    ];
    assert.equal(move(files, moves)[A], postText({}, '[b](../../notes/b/b.md)'));
  });

  it('keeps line ends, byte order mark and everything else', () => {
    const text = `\uFEFF${postText({}, '[b](../b/b.md)\n\n\n`code`\n')}`.replaceAll('\n', '\r\n');
    const after = move({ [A]: text, [B]: postText() }, [{ from: B, to: `${POSTS}/c.md` }]);
    assert.equal(after[A], text.replace('../b/b.md', '../../c.md'));
  });
});
