import fc from 'fast-check';

/** Values that are easily read as something else, or written wrongly. */
export const HOSTILE = [
  '',
  'Docker',
  '12',
  '06',
  '-1.5e3',
  '0x1F',
  '12:30:45',
  '2024-05-31',
  '2024-05-31T10:00:00+02:00',
  'true',
  'No',
  'null',
  '~',
  'a: b',
  'a:',
  'a #b',
  '#b',
  '- a',
  '-',
  '?',
  '? a',
  '@a',
  '&a',
  '*a',
  '!a',
  '|',
  '>-',
  '%a',
  '`a',
  '"a"',
  "'a'",
  "It's",
  `It's: "new" #1`,
  'a\\b',
  'a\nb',
  'a\n\n  b\n',
  ' a',
  'a ',
  '\ta',
  'a\tb',
  '---',
  '...',
  '--- a',
  '[a, b]',
  '{a: b}',
  'a, b',
  'a]',
  'a}',
  '\u0085',
  'a\u0085b',
  'a\u2028b',
  '\uFEFFa',
  '\u00A0a',
  'Zürich – 東京',
  '👩‍💻 emoji',
  '\uD800',
  'a\u0000b',
  'a\rb',
  '=',
  '<<',
  '"""',
  "'''",
  'a = b',
  '.inf',
] as const;

export const anyValue = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...Array.from(` \t\n:#-?[]{},&*!|>'"%@\`\\abc019=.~+`)),
      maxLength: 8,
    }),
  },
);

export const anyLiteral = fc.constantFrom(
  '7',
  '06',
  '0.3',
  '600',
  '2024-05-31',
  'true',
  'false',
  '2024-05-31T10:00:00Z',
);

const comment = fc.constantFrom('', '', '', ' # remark', '  # title: "no', ' #');
const word = fc.constantFrom(
  'Docker',
  'a b',
  'C#',
  'x:y',
  'héllo',
  '10',
  '2024-05-31',
  'true',
  '~',
  "it's",
  '👍',
  'a"b',
);
const flowWord = fc.constantFrom(
  'a',
  'b c',
  '"d, e"',
  "'f]'",
  '1',
  '"it\\"s"',
  'true',
  '"g\\u00e9"',
  "'it''s'",
);

/** What follows a key's colon, with `\n` between lines; lines of its own are indented as below a key at the margin. */
const scalar = fc.oneof(
  fc.tuple(word, comment).map(([text, remark]) => ` ${text}${remark}`),
  fc.tuple(word, comment).map(([text, remark]) => ` ${JSON.stringify(text)}${remark}`),
  fc.tuple(word, comment).map(([text, remark]) => `  '${text.replaceAll("'", "''")}'${remark}`),
  fc.constantFrom(' ', '', ' # nothing', ' ~', ' null # nothing', ' ""', " ''", '\t"tab"'),
  fc.constantFrom(
    ' !!str 5',
    ' !!str "5" # five',
    ' "a\\\n  b"',
    ' "two\n  lines"',
    " 'two\n\n  lines'",
    ' plain\n  two lines',
    '\n  below',
    '\n  "below" # x',
  ),
);
const block = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>2-', '|-2'),
    comment,
    fc.constantFrom(
      '  one\n',
      '  one\n  two # three\n',
      '\n  one\n',
      '  one\n\n  two\n\n\n',
      '  - a\n  key: b\n',
      '  one\n    two\n',
      '',
    ),
  )
  .map(([header, remark, lines]) => ` ${header}${remark}\n${lines}`.replace(/\n$/, ''));
const flowList = fc
  .tuple(
    fc.array(flowWord, { maxLength: 3 }),
    fc.constantFrom(', ', ',', ' , ', ',\n  ', ', # x\n  '),
    comment,
    fc.boolean(),
  )
  .map(
    ([items, separator, remark, open]) =>
      ` [${open ? ' ' : ''}${items.join(separator)}${open && items.length > 0 ? ',\n  ' : ''}]${remark}`,
  );
const blockList = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.tuple(word, comment).map((parts) => parts.join('')),
        flowWord,
        fc.constantFrom('', '# x', '[a, b]', '{a: b}', 'name: a\n  order: 1', '>-\n  folded', '- a'),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    fc.constantFrom('', '  ', '    '),
    comment,
  )
  .map(
    ([items, indent, remark]) =>
      `${remark}\n${items.map((item) => `${indent}- ${item.replace(/\n\s+/g, (space) => space + indent)}`).join('\n')}`,
  );
const flowMap = fc
  .tuple(
    fc.array(fc.oneof(flowWord, fc.constantFrom('', '[a, b]', '{d: 1}')), { maxLength: 3 }),
    fc.constantFrom(', ', ',', ',\n  ', ', # x\n  '),
    comment,
  )
  .map(
    ([values, separator, remark]) =>
      ` {${values.map((value, index) => `${'nop'.charAt(index)}: ${value}`).join(separator)}}${remark}`,
  );
const blockMap = fc
  .tuple(fc.array(fc.oneof(scalar, block, flowList), { minLength: 1, maxLength: 3 }), comment)
  .map(
    ([values, remark]) =>
      `${remark}\n${values.map((value, index) => `  ${'nop'.charAt(index)}:${value.replace(/\n(?=[^\n])/g, '\n  ')}`).join('\n')}`,
  );

const between = fc.constantFrom(
  ...['', '', '', '', '# a remark\n', '\n', '  # indented\n', '\n    # far\n', '\n\n  # one\n  # two\n'],
);

/** Lines of front matter with different keys, without delimiters. */
const lines = fc
  .array(fc.tuple(fc.oneof(scalar, scalar, block, flowList, blockList, flowMap, blockMap), between), {
    minLength: 1,
    maxLength: 6,
  })
  .map((values) =>
    values
      .map(([value, blank], index) => `${index === 3 ? '"quoted key"' : `key${index}`}:${value}\n${blank}`)
      .join(''),
  );

const anchored = fc.constantFrom(
  '',
  '',
  'anchor: &a Docker\nalias: *a\n',
  'anchor: &a "Docker" # x\nother: 1\nalias: *a # y\n',
  'anchor: &a [x, 1, "z"]\nalias: *a\n',
  'anchor: &a\n  - x\n  - y\nalias: *a\n',
  'anchor: &a Docker, one\nalias: *a\nlist: [*a, x]\nmap: {n: *a}\n',
  'anchor: &a ~\nalias: *a\nlist:\n  - *a\n  - x\n',
  'anchor: &a !!str 5\nalias: *a\nother: *a # y\n',
  'anchor: &a [x, 1]\nalias: *a\nother: *a\n',
  'items: [y, &b x, &c 1]\nalias: *b\nlist: [*c, *b]\n',
);

/** A whole post with YAML front matter. */
export const anyYamlPost = fc
  .tuple(
    lines,
    anchored,
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('---', '...', '--- '),
    fc.constantFrom('', '\n', '\n# Heading\n\n---\n'),
  )
  .map(([first, last, mark, lineBreak, closing, body]) =>
    `${mark}---\n${first}${last}${closing}${body}`.replaceAll('\n', lineBreak),
  );
