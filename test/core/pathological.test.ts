import * as assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/edits/textEdit.js';
import { compatibleEdits, fixAll } from '../../src/core/fixes/fixAll.js';
import { checkPost } from '../../src/core/rules/engine/check.js';
import { blog, type Files, postText } from '../support/blog.js';
import { growth, MOST_GROWTH } from '../support/growth.js';
import { repeated } from '../support/texts.js';

interface Blog {
  readonly files: Files;
  readonly config?: unknown;
}

/** Reads a blog, finds everything that is wrong in it, makes the first fix of each problem, and all plain ones. */
function workOn({ files, config }: Blog): void {
  const index = blog(files, config);
  for (const post of index.posts.values()) {
    const edits = compatibleEdits(checkPost(post, index), ({ fixes = [] }) =>
      fixes.find((fix) => fix.edits.every(({ path }) => path === post.path)),
    );
    applyEdits(files[post.path] ?? '', edits);
  }
  fixAll(index, index.posts.keys(), (path) => files[path]);
}

const PATH = 'a/post/post.md';
const one = (text: string): Blog => ({ files: { [PATH]: text } });
const body = (text: string): Blog => one(postText({}, `# A title\n\n${text}`));
const lines = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => `${line(number)}\n`).join('');
const fields = (count: number, line: (number: number) => string): Blog =>
  one(postText().replace('-->', `${lines(count, line)}-->`));
const yaml = (more: string): Blog => one(`---\ntitle: A title\ndate: 2022-06-27\n${more}---\n`);
const toml = (more: string): Blog => one(`+++\ntitle = "A title"\ndate = 2022-06-27\n${more}+++\n`);
/** The same where YAML is to be converted to a comment. */
const foreignYaml = (more: string): Blog => ({
  files: { ...yaml(more).files, 'a/b/b.md': postText(), 'a/c/c.md': postText() },
});
/** Posts with nothing in common but what the test says. */
const posts = (count: number, text: (number: number) => string): Blog => ({
  files: Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `a/post-${number}/post-${number}.md`,
      text(number).replace('# A title', `# Title ${number}`),
    ]),
  ),
});
/** A word of 12 letters; those of near numbers are near each other. */
const word = (number: number): string =>
  number.toString(2).padStart(12, '0').replace(/0/g, 'a').replace(/1/g, 'b');
/** The same word in one of 4096 mixes of large and small letters. */
const mixed = (number: number): string =>
  Array.from('kubernetesok', (letter, place) => ((number >> place) & 1 ? letter.toUpperCase() : letter)).join(
    '',
  );

/** By what there is very much of, with a number with which it takes some milliseconds in linear time. */
const KINDS: Readonly<Record<string, readonly [count: number, make: (count: number) => Blog]>> = {
  'letters in two topics that are nearly the same': [
    4000,
    (count) => posts(2, (number) => postText({ topic: repeated('ab ', count) + 'cd'.charAt(number) })),
  ],
  'letters in two series that are nearly the same': [
    4000,
    (count) =>
      posts(2, (number) =>
        postText({ series: repeated('ab ', count) + 'cd'.charAt(number), series_section: number + 1 }),
      ),
  ],
  // so many that both no longer fit into the processor's cache, which costs as much as half of the time again
  'names in a link': [60_000, (count) => body(`[a](${repeated('a/', count)})`)],
  'names in a rooted link': [60_000, (count) => body(`[a](/${repeated('a/', count)}b.md)`)],
  'names in the address of an image': [60_000, (count) => body(`![a](${repeated('a/', count)}b.png)`)],
  'headings, and links to headings that are not there': [
    300,
    (count) => body(lines(count, (number) => `[a](#headinf-${number}x)\n\n## Heading ${number}\n`)),
  ],
  'headings, and links that are each a letter away from several': [
    300,
    (count) => body(lines(count, (number) => `[a](#${word(number)}c)\n\n## ${word(number)}\n`)),
  ],
  'headings of one name': [1500, (count) => body(lines(count, () => '## Same\n'))],
  'headings of level 1': [600, (count) => body(lines(count, (number) => `# Title ${number}\n`))],
  'links to one post': [3000, (count) => body(lines(count, () => '[a](post.md)'))],
  'broken links, and files of near names': [
    300,
    (count) => ({
      files: {
        ...body(lines(count, (number) => `[a](${word(number)}c.pdf)\n`)).files,
        ...Object.fromEntries(
          Array.from({ length: count }, (_, number) => [`a/post/${word(number)}.pdf`, '']),
        ),
      },
    }),
  ],
  'broken images, and images of near names': [
    300,
    (count) => ({
      files: {
        ...body(lines(count, (number) => `![a](${word(number)}c.png)\n`)).files,
        ...Object.fromEntries(
          Array.from({ length: count }, (_, number) => [`a/post/${word(number)}.png`, '']),
        ),
      },
    }),
  ],
  'posts with broken links to posts of near names': [
    1200,
    (count) =>
      posts(count, (number) => postText({}, `# A title\n\n[a](../posts-${number}/posts-${number}.md)\n`)),
  ],
  'whitespace in a value of YAML': [20_000, (count) => foreignYaml(`summary: a${repeated(' ', count)}b\n`)],
  'fields of one key in YAML': [1500, (count) => yaml(lines(count, () => 'topic: Docker'))],
  'fields of one key in YAML that repeat another one': [
    500,
    (count) => yaml(`key: &a b\n${lines(count, () => 'topic: *a')}`),
  ],
  'fields of one map of YAML': [
    800,
    (count) => yaml(`series: {name: a, ${repeated('order: 1, ', 10 * count)}}\n`),
  ],
  'lines that are no fields in YAML': [
    400,
    (count) => yaml(lines(count, (number) => `some words ${number}`)),
  ],
  'fields of one key in TOML': [400, (count) => toml(lines(count, () => 'topic = "Docker"'))],
  'lines that are no fields in TOML': [
    400,
    (count) => toml(lines(count, (number) => `some words ${number}`)),
  ],
  'lines of a text in TOML': [1500, (count) => toml(`summary = """\n${lines(count, () => '- a')}"""\n`)],
  'tables in TOML with long values': [
    1200,
    (count) => toml(lines(count, (number) => `[table${number}]\na = "${repeated('b', 400)}"`)),
  ],
  'keys of a table in TOML': [
    2400,
    (count) => toml(`[table]\n${lines(count, (number) => `key${number} = 1`)}`),
  ],
  'keys of a table in TOML beside a mistake': [
    2000,
    (count) => toml(`some words\n[table]\n${lines(count, (number) => `key${number} = 1`)}`),
  ],
  'items in YAML, a line each': [1800, (count) => yaml(`tags:\n${lines(count, () => '  - a')}`)],
  'maps in YAML with long values': [
    1200,
    (count) => yaml(lines(count, (number) => `map${number}:\n  a: ${repeated('b', 400)}`)),
  ],
  'values in YAML that repeat one that is garbled': [
    300,
    (count) => yaml(`key: &a machineâ€™s\n${lines(count, (number) => `key${number}: *a`)}`),
  ],
  'cells in the head of a table': [
    10_000,
    (count) => body(`${repeated('|a', count)}|\n${repeated('|-', count)}|\n`),
  ],
  'headings with a line below': [600, (count) => body(repeated('a\n=\n', count))],
  'posts of one name, and links to them by their addresses': [
    300,
    (count) => ({
      files: Object.fromEntries(
        Array.from({ length: count }, (_, number) => [
          `src/posts/category-${number}/same/same.md`,
          postText(
            {},
            `# Title ${number}\n\n[a](/blog/category-${number}/same) [b](/category-${number}/same)\n`,
          ),
        ]),
      ),
    }),
  ],
  'letters in a formula': [20_000, (count) => body(`$${repeated('a_b ', count)}c$`)],
  'lines of a formula': [4000, (count) => body(`$$\n${lines(count, () => 'a_b')}$$`)],
  'tabs in a value of YAML': [4000, (count) => yaml(`summary: a${repeated('\t', count)}b\n`)],
  'marks of tags in a value of YAML': [4000, (count) => yaml(`summary: [${repeated('!a', count)}, b]\n`)],
  'items on a line of YAML': [1500, (count) => yaml(`tags: [${repeated('a, ', count)}b]\n`)],
  'rules in a comment that silences': [
    2000,
    (count) =>
      body(
        `<!-- up-next-disable ${repeated('date-invalid ', 13 * count)} -->\n\n${lines(count, () => '[a](b.md)\n')}`,
      ),
  ],
  'comments that silence, and problems': [
    300,
    (count) =>
      body(
        lines(
          count,
          (number) =>
            `<!-- up-next-disable date-invalid -->\n\n[a](b${number}.md)\n\n<!-- up-next-enable -->\n`,
        ),
      ),
  ],
  'unknown keys': [800, (count) => fields(count, (number) => `key${number}=a`)],
  'unknown keys beside many that the site declares': [
    200,
    (count) => ({
      ...fields(count, (number) => `label${number}=a`),
      config: {
        fields: Object.fromEntries(Array.from({ length: 400 }, (_, number) => [`key${number}`, {}])),
      },
    }),
  ],
  'fields of one key': [3200, (count) => fields(count, () => 'topic=Docker')],
  'fields of one unknown key': [800, (count) => fields(count, () => 'tpic=Docker')],
  'lines that are no fields': [800, (count) => fields(count, (number) => `some words ${number}`)],
  'fields of a known key with a colon': [800, (count) => fields(count, () => 'topic: Docker')],
  'series of one name in other letters': [
    200,
    (count) => posts(count, (number) => postText({ series: mixed(number), series_section: number + 1 })),
  ],
  'series one letter away from each other': [
    300,
    (count) => posts(count, (number) => postText({ series: word(number), series_section: 1 })),
  ],
  'series that are all the same but for one letter': [
    300,
    (count) =>
      posts(count, (number) =>
        postText({ series: `Sailing${String.fromCharCode(0x4e00 + number)}`, series_section: number + 2 }),
      ),
  ],
  'topics of one name in other letters': [
    200,
    (count) => posts(count, (number) => postText({ topic: mixed(number) })),
  ],
  'posts without a topic, and topics': [
    300,
    (count) =>
      posts(count, (number) => postText({ topic: number % 2 === 0 ? undefined : `Topic ${number}` })),
  ],
  'posts of one title': [
    600,
    (count) => ({
      files: Object.fromEntries(
        Array.from({ length: count }, (_, number) => [`a/post-${number}/post-${number}.md`, postText()]),
      ),
    }),
  ],
  'parts of one number': [
    400,
    (count) => posts(count, () => postText({ series: 'Docker', series_section: 1 })),
  ],
  'gaps in a series': [
    400,
    (count) => posts(count, (number) => postText({ series: 'Docker', series_section: 3 * number + 2 })),
  ],
  'gaps in a series, and parts that are planned': [
    400,
    (count) => ({
      ...posts(count, (number) => postText({ series: 'Docker', series_section: 3 * number + 2 })),
      config: { planned: { Docker: Array.from({ length: count }, (_, number) => `Planned ${number}`) } },
    }),
  ],
  'parts without a number': [
    400,
    (count) =>
      posts(count, (number) =>
        postText({ series: 'Docker', series_section: number % 2 === 0 ? number / 2 + 1 : undefined }),
      ),
  ],
  'plain fixes in one post': [1500, (count) => body(repeated('machineâ€™s ', 12 * count))],
};

describe('the time for a blog with very many', function () {
  this.timeout(120_000);

  for (const [name, [count, make]] of Object.entries(KINDS)) {
    it(`${name} grows as it does`, () => {
      const [short, long] = [make(count), make(4 * count)];
      const times = growth(
        () => workOn(short),
        () => workOn(long),
      );
      assert.ok(times < MOST_GROWTH, `${times.toFixed(1)} times as long for four times as much`);
    });
  }
});

describe('a post that is nested very deep', () => {
  const DEEP = 20_000;
  const kinds: Readonly<Record<string, string>> = {
    quotes: `${repeated('> ', DEEP)}a`,
    'lists on one line': `${repeated('- ', DEEP)}a`,
    'lists, a line each': Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''),
    'notes within notes': `${repeated('^[a ', DEEP)}b${repeated(']', DEEP / 4)}`,
    'links within links': `${repeated('[a ', DEEP)}b${repeated('](c.md)', DEEP)}`,
    'images within images': `${repeated('![a ', DEEP)}b${repeated('](c.png)', DEEP)}`,
    emphasis: `${repeated('*a **b ', DEEP)}c${repeated('** d*', DEEP)}`,
    elements: `${repeated('<div>', DEEP)}${repeated('</div>', DEEP)}`,
    brackets: `[a](${repeated('(', DEEP)}${repeated(')', DEEP)})`,
    'formulas in braces': `$${repeated('{', DEEP)}a${repeated('}', DEEP)}$`,
  };
  for (const [name, text] of Object.entries(kinds))
    it(`is read and checked: ${name}`, () => {
      workOn(body(text));
    });

  it('is read and checked: brackets in front matter', () => {
    workOn(yaml(`tags: ${repeated('[', DEEP)}${repeated(']', DEEP)}\n`));
    workOn(yaml(`tags: ${repeated('{a: ', DEEP)}${repeated('}', DEEP / 4)}\n`));
    workOn(toml(`tags = ${repeated('[', DEEP)}${repeated(']', DEEP)}\n`));
  });
});
