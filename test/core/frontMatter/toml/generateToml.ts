import fc from 'fast-check';

const comment = fc.constantFrom('', '', '', ' # remark', '  # title = "no', ' #');
const text = fc.constantFrom(
  '"Docker"',
  '"it\\"s \\\\ \\u00e9"',
  "'C:\\dir # x'",
  '""',
  "''",
  '"""one"""',
  '"""\ntwo "lines"\nhere"""',
  "'''\nliteral ' quotes\n'''",
  '"""a \\\n   b"""',
  '"👍"',
);
const literal = fc.constantFrom(
  '1',
  '-0.5e3',
  '1_000',
  '0x1F',
  'true',
  'false',
  '2024-05-31',
  '2024-05-31T10:00:00Z',
  '10:30:00',
  'inf',
);
const value = fc.oneof(text, literal);
const flowText = fc.constantFrom('"a"', "'b, c'", '"]"', '"d \\" # e"', '1', 'true', '[1]', '{x = 1}');
const list = fc
  .tuple(
    fc.array(flowText, { maxLength: 3 }),
    fc.constantFrom(', ', ',', ' , ', ',\n  ', ', # x\n  '),
    fc.boolean(),
  )
  .map(
    ([items, separator, open]) =>
      `[${open ? '\n  ' : ''}${items.join(separator)}${open && items.length > 0 ? ',\n' : ''}]`,
  );
const inlineMap = fc
  .tuple(
    fc.array(fc.oneof(literal, fc.constantFrom('"a"', "'b'", '["c"]', '{d = 1}')), { maxLength: 3 }),
    fc.constantFrom(', ', ','),
    fc.boolean(),
  )
  .map(([values, separator, wide]) => {
    const inside = values
      .map((each, index) => `${'nop'.charAt(index)}${wide ? ' = ' : '='}${each}`)
      .join(separator);
    return wide ? `{ ${inside} }` : `{${inside}}`;
  });
const anything = fc.oneof(value, value, list, inlineMap);
const between = fc.constantFrom('', '', '', '', '# a remark\n', '\n', '  # indented\n');
const separators = fc.constantFrom(' = ', ' = ', '=', '  =  ');

const lines = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(anything, separators, comment, between), { maxLength: names.length })
    .map((all) =>
      all
        .map(
          ([each, separator, remark, blank], index) =>
            `${names[index]}${separator}${each}${remark}\n${blank}`,
        )
        .join(''),
    );

/** A whole post with TOML front matter. */
export const anyTomlPost = fc
  .tuple(
    lines(['key0', 'key1', '"quoted key"', 'dotted.a', 'dotted.b', 'key5']),
    fc.constantFrom('', '[extra]\n', '\n[ extra ] # why\n'),
    lines(['in0', 'in1.x', 'in1.y']),
    fc.constantFrom('', '[a.b]\n'),
    lines(['deep0', '  deep1']),
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\n', '\n# Heading\n\n+++\n'),
  )
  .map(([top, header, inTable, deep, inDeep, mark, lineBreak, body]) =>
    `${mark}+++\n${top}${header}${header && inTable}${deep}${deep && inDeep}+++${body}`.replaceAll(
      '\n',
      lineBreak,
    ),
  );
