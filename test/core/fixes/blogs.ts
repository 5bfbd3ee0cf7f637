import fc from 'fast-check';
import { type Files, postText } from '../../support/blog.js';

const LINES = [
  ...[
    'date=2022-06-27',
    'date=2022-06-28',
    'date=2022/06/27',
    'date=27.6.2022',
    'date=2023-02-29',
    'date=2999-01-01',
  ],
  ...[
    'date=',
    ' date = 2022-06-27 ',
    'date: 2022-06-27',
    'topic=Docker',
    'topic=docker',
    'topic=Dockre',
    'topic=',
  ],
  ...[
    'topic=\tDocker',
    'topic=Visual\u00A0Studio',
    'topic=Visual Studio',
    'topc=Docker',
    'summary=A summary.',
  ],
  ...[
    'summary=A\u00A0summary\u200B',
    'summary=A cafÃ© of --> words',
    `summary=${'long '.repeat(40)}`,
    'sumary=x',
  ],
  ...[
    'series=Docker',
    'series=Dockre',
    'series=docker',
    'series=Raised_Beds',
    'series=Raised Beds',
    'series=',
  ],
  ...['series_section=1', 'series_section=2', 'series_section=3', 'series_section=5', 'series_section=two'],
  ...[
    'series_section=02',
    'series_section=',
    'section=2',
    'Series_Section=1',
    'level=Beginner',
    'level=beginer',
  ],
  ...[
    'draft=yes',
    'author=Ada',
    'a line',
    '# remark',
    'key : value',
    '=x',
    '',
    ' ',
    '\t',
    'updated=2022-6-1',
  ],
];
const YAML = [
  ...[
    'date: 2022-06-27',
    'topic: "Docker"',
    "summary: 'It''s a summary' # remark",
    'title: A *title*',
    'tags: [a, b]',
  ],
  ...[
    'summary: >-\n  two\n  lines',
    'nested:\n  key: value',
    'series: Docker',
    'series_section: 2',
    'date: 27.6.2022',
  ],
  ...['topic:', '# remark', 'authors:\n  - Ada\n  - Grace', 'layout: post', 'summary: a --> b'],
];
const BODY = [
  ...[
    '# A title',
    '# Another',
    'Setext\n===',
    '# A *title* #',
    '  #\tTabbed',
    '## Part',
    'Text.',
    'A machineâ€™s Ã©tÃ©.',
  ],
  ...[
    '```\n# code â€™\n```',
    '    # code',
    '> # Quoted',
    '- item\n  [a](gone.md)',
    '[next post](../b/b.md)',
    '\u00A0',
  ],
  ...[
    '[Previous](/g/c)',
    '[a](../B/b.md)',
    '[a](#prt)',
    '[a](../b/b.md#part)',
    '![a](../b/x.png)',
    '![a](y.png)',
  ],
  ...[
    "<img src='g/b/x.png'>",
    '<a href="../c/c.md">next</a>',
    '[r]: ../bb/b.md "t"',
    '<!-- a remark -->',
    '<!--',
  ],
  ...[
    '-->',
    '<!-- up-next-disable-next-line link-borken -->',
    '<!-- up-next-disable title-multiple -->',
    '---',
    '\t',
  ],
  ...[
    '<!-- date=2022-01-01\ntopic=Docker -->',
    '[a]: <../001 b/b.md>',
    '| a |\n| - |\n| [x](gone.md) |',
    'One\n=',
    '\0',
  ],
];

/** The lines of a post nearly as it should be, so that problems between posts come up. */
const tidy = fc
  .record({
    date: fc.constantFrom('2022-06-26', '2022-06-27', '2022-06-28', '2022-06-31'),
    topic: fc.constantFrom('Docker', 'docker', 'Docker', 'Git'),
    series: fc.constantFrom('Docker', 'Dockre', 'Raised_Beds', 'Raised Beds', 'Docker'),
    section: fc.constantFrom('1', '2', '3', '4', '7', 'two', '02'),
  })
  .map(({ date, topic, series, section }) => [
    ...[
      `date=${date}`,
      `topic=${topic}`,
      `series=${series}`,
      `series_section=${section}`,
      'summary=A summary.',
    ],
  ]);
const untidy = fc.array(fc.constantFrom(...LINES), { maxLength: 8 });
const comment = fc
  .record({
    lines: fc.oneof(tidy, untidy),
    open: fc.constantFrom('<!--\n', '<!--\n', '<!-- ', '<!--'),
    close: fc.constantFrom('\n-->', '\n-->', '\n-->', '\n-->', ' -->', '-->', ''),
    after: fc.constantFrom('\n\n', '\n\n', '\n', ' text\n', ''),
  })
  .map(({ lines, open, close, after }) => `${open}${lines.join('\n')}${close}${after}`);
const yaml = fc
  .uniqueArray(fc.constantFrom(...YAML), { maxLength: 6 })
  .map((lines) => `---\n${lines.join('\n')}\n---\n\n`);
const body = fc
  .array(fc.tuple(fc.constantFrom(...BODY), fc.constantFrom('\n', '\n\n', '\n\n')), { maxLength: 6 })
  .map((pieces) => pieces.flat().join(''));
const front = fc.oneof(
  { arbitrary: comment, weight: 8 },
  { arbitrary: yaml, weight: 1 },
  { arbitrary: fc.tuple(body, comment).map((parts) => parts.join('')), weight: 1 },
  { arbitrary: fc.constant(''), weight: 1 },
);
const text = fc
  .record({
    mark: fc.constantFrom('', '', '', '\uFEFF', '\n'),
    front,
    body,
    end: fc.constantFrom('', '', 'Text without a line break'),
    lineBreak: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  })
  .map(({ mark, front: top, body: rest, end, lineBreak }) =>
    (mark + top + rest + end).replaceAll('\n', lineBreak),
  );

const PATHS = ['g/a/a.md', 'g/b/b.md', 'g/c/c.md', 'n/d/d.md', 'n/001_e/001_e.md'];

/** Small blogs with everything that goes wrong in posts, and much that does not. */
export const blogs: fc.Arbitrary<Files> = fc
  .array(text, { minLength: 1, maxLength: PATHS.length })
  .map((texts) =>
    Object.fromEntries([
      ...texts.map((each, index) => [PATHS[index] ?? '', each] as const),
      // a blog in which only YAML is found is another kind of blog
      ['n/z/z.md', postText({}, '# Fine\n')] as const,
      ...['g/a/x.png', 'g/b/x.png', 'g/c/y.svg'].map((path) => [path, ''] as const),
    ]),
  );

export const CONFIG = {
  posts: ['g/**/*.md'],
  fields: {
    level: { values: ['Beginner', 'Advanced'] },
    draft: { type: 'boolean' },
    updated: { type: 'date', required: true },
  },
};
