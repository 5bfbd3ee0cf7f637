import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ownClasses, type PagePart } from '../../src/page/classes.js';
import { type PageHost, renderPage } from '../../src/page/page.js';
import { blog, postIn } from '../support/blog.js';
import { WORDS } from './words.js';

const root = process.env.UP_NEXT_ROOT ?? process.cwd();
const PARTS: readonly PagePart[] = ['header', 'article', 'navigation'];

const BODY = `# Title {#own}

## Heading

Text[^1], $x$, [broken](gone.md), ![gone](gone.png) and ^[a note].

[^1]: A footnote.

> [!NOTE]
> a

> [!TIP]
> a

> [!IMPORTANT]
> a

> [!WARNING]
> a

> [!CAUTION]
> a

- [x] done

| a |
|---|
| b |

$$
x
$$

\`\`\`js
class A { constructor() { super.b(); } }
\`\`\`

\`\`\`c++
int main() { return 0; }
\`\`\`
`;

const part = (section: number, body: string): string =>
  `<!--\ndate=2022-06-2${section}\ntopic=A\nseries=S\nseries_section=${section}\nsummary=B\n-->\n\n${body}`;
const FILES = {
  'g/a/a.md': part(1, '# A'),
  'g/b/b.md': part(3, BODY),
  'g/b/thumbnail.png': '',
  'g/c/c.md': part(4, '# C'),
};
const host: PageHost = {
  imageUrl: (target) => target,
  postHref: ({ path: to }) => to,
  formatDate: (day) => day,
  words: WORDS,
};

describe('the classes of a page', () => {
  const index = blog(FILES);
  const page = renderPage(postIn(index, 'g/b/b.md'), FILES['g/b/b.md'], index, host);
  const made = (name: PagePart): readonly string[] =>
    [...page[name].matchAll(/ class="([^"]*)"/g)].flatMap(([, classes = '']) => classes.split(' '));

  for (const name of PARTS)
    it(`that are made for the ${name} stay`, () => {
      const classes = made(name);
      assert.ok(classes.length > 3);
      assert.deepEqual(ownClasses(name, classes.join(' ')), classes);
    });

  it('that the style sheets know are those of some part, or made by the script of the page', () => {
    const css = ['blocks.css', 'preview.css', 'navigation.css'].map((name) =>
      readFileSync(path.join(root, 'media', name), 'utf8').replace(/\/\*[^]*?\*\//g, ''),
    );
    const styled = new Set(
      [...css.join('\n').matchAll(/\.([a-z][\w-]*)(?=[^{};]*\{)/g)].map(([, name = '']) => name),
    );
    const unknown = [...styled].filter((name) => !PARTS.some((each) => ownClasses(each, name).length > 0));
    // VS Code's own preview shows the place without a header
    assert.deepEqual(unknown.sort(), ['copy', 'done', 'part', 'part-head', 'up-next-place']);
  });

  it('of other parts, of the script and of an author are none of an article', () => {
    for (const name of [
      'up-next-navigation',
      'next',
      'meta',
      'series',
      'thumbnail',
      'copy',
      'done',
      'mine',
      '',
    ])
      assert.deepEqual(ownClasses('article', name), [], name);
    assert.deepEqual(ownClasses('article', ' mine\n full-width\tnext  task '), ['full-width', 'task']);
  });
});
