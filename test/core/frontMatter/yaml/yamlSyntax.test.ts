import * as assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/edits/textEdit.js';
import {
  type Field,
  field,
  fieldsOf,
  type FrontMatter,
} from '../../../../src/core/frontMatter/frontMatter.js';
import type { NewField } from '../../../../src/core/frontMatter/syntax.js';
import { createYamlSyntax } from '../../../../src/core/frontMatter/yaml/createYamlSyntax.js';
import { yamlLibrary } from '../../../../src/core/frontMatter/yaml/yamlLibrary.js';
import { format } from '../../../../src/core/text/message.js';
import { createSource } from '../../../../src/core/text/source.js';
import { marked, markedOnce } from '../../../support/marked.js';

const yamlSyntax = createYamlSyntax(yamlLibrary);

const block = (lines: string): string => `---\n${lines}\n---\n`;

function read(text: string): FrontMatter {
  const frontMatter = yamlSyntax.read(createSource(text), () => false);
  assert.ok(frontMatter, text);
  return frontMatter;
}

function fieldIn(text: string, key: string): Field {
  const found = field(read(text), key);
  assert.ok(found, `${key} in ${text}`);
  return found;
}

const pairs = (lines: string): readonly string[] =>
  fieldsOf(read(block(lines))).map(({ key, value }) => `${key}=${value}`);

/** The whole text after `like` was taken from another post. */
function likeIn(lines: string, key: string): Field {
  return fieldIn(block(lines), key);
}

describe('YAML front matter', () => {
  it('has ranges for key, value and the whole field', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['title', '⟦3:⟦1:title⟧: ⟦2:Docker⟧⟧ # a remark'],
      ['title', '⟦3:⟦1:title⟧:   "⟦2:Docker⟧"⟧'],
      ['title', "⟦3:⟦1:title⟧: '⟦2:It''s⟧'⟧"],
      ['title', '⟦3:⟦1:title⟧:⟦2:⟧⟧'],
      ['title', '⟦3:⟦1:title⟧: ⟦2:⟧⟧# nothing'],
      ['title', '⟦3:"⟦1:title⟧": ⟦2:Docker⟧⟧'],
      ['title', '⟦3:⟦1:title⟧: >-\n  ⟦2:one\n  two⟧⟧\nother: x'],
      ['tags', '⟦3:⟦1:tags⟧: [⟦2:a⟧, b]⟧'],
      ['tags', '⟦3:⟦1:tags⟧: ⟦2:[]⟧⟧'],
      ['tags', '⟦3:⟦1:tags⟧:\n  - "⟦2:a⟧"\n  - b⟧ # last'],
      ['series', '⟦3:⟦1:series⟧: ⟦2:{name: Docker, order: 2}⟧⟧'],
      ['series.order', 'series: {name: Docker, ⟦3:⟦1:order⟧: ⟦2:2⟧⟧}'],
      ['series.name', 'series:\n  ⟦3:⟦1:name⟧: ⟦2:Docker⟧⟧\n  order: 2'],
      ['series', '⟦3:⟦1:series⟧:\n  ⟦2:name: Docker\n  order: 2⟧⟧'],
    ];
    for (const [key, fixture] of cases) {
      const { text, ranges } = marked(block(fixture));
      const { keyRange, valueRange, range } = fieldIn(text, key);
      assert.deepEqual([keyRange, valueRange, range], ranges, fixture);
    }
  });

  it('returns a field for each key, in maps too, and the first item of a list', () => {
    assert.deepEqual(pairs('title: "Docker\\n"\ndraft: true\nsection: 06\nnone: ~'), [
      'title=Docker\n',
      'draft=true',
      'section=06',
      'none=',
    ]);
    assert.deepEqual(pairs("series: [Docker, Other]\nextra:\n  series:\n    name: It's\n    order: 2"), [
      'series=Docker',
      'extra=',
      'extra.series=',
      "extra.series.name=It's",
      'extra.series.order=2',
    ]);
  });

  it('reads a key that is written twice twice', () => {
    assert.deepEqual(pairs('title: a\ntitle: b'), ['title=a', 'title=b']);
  });

  it('reads what an alias repeats', () => {
    assert.deepEqual(pairs('title: &t Docker\nog: *t\nnone: *x'), ['title=Docker', 'og=Docker', 'none=']);
  });

  it('begins on the first line only', () => {
    for (const text of ['\n---\ntitle: x\n---', ' ---\ntitle: x\n---', '----\ntitle: x\n---', '']) {
      assert.equal(
        yamlSyntax.read(createSource(text), () => false),
        undefined,
        text,
      );
    }
    assert.equal(read('\uFEFF---\r\ntitle: x\r\n...\r\n').closing, 'closed');
    assert.equal(read('---\n---\n').lines.length, 0);
  });

  it('is not a thematic break', () => {
    for (const text of [
      '---\nSome prose.\n\nMore of it: much.\n\n---\n',
      '---\n\n- a\n- b\n\n---\n',
      '---\n\n# Title\n',
    ]) {
      assert.equal(
        yamlSyntax.read(createSource(text), () => false),
        undefined,
        text,
      );
    }
  });

  it('is not given an end where its own is further down than front matter is read', () => {
    const text = `---\ntags:\n${'  - a\n'.repeat(10_100)}---\n`;
    assert.equal(
      yamlSyntax.read(createSource(text), () => false),
      undefined,
    );
  });

  it('may lack its end, or find one in the body', () => {
    const missing = read('---\ntitle: Docker\ndate: 2024-05-31\n\nText: here.\n');
    assert.equal(missing.closing, 'missing');
    assert.equal(missing.text, '---\ntitle: Docker\ndate: 2024-05-31');
    const { text, range } = markedOnce(
      '---\ntitle: Docker\n\n# Heading\n\nSome text.\n\n⟦---⟧\n\nMore text.\n',
    );
    const late = read(text);
    assert.equal(late.closing, 'late');
    assert.deepEqual(late.closingRange, range);
    assert.equal(late.text, '---\ntitle: Docker');
  });
});

describe('a mistake in YAML', () => {
  const cases: readonly (readonly [string, string, RegExp, string?])[] = [
    ['a key without a value', '⟦seri⟧', /Write `key: value`/],
    ['an equals sign', '⟦date=2024-05-31⟧', /Write `key: value`/, 'date: 2024-05-31'],
    ['no space after the colon', '⟦date:2024-05-31⟧', /space after the colon/, 'date: 2024-05-31'],
    ['a colon in a value', '⟦title: Docker: a start⟧', /Put the value in quotes/, 'title: Docker: a start'],
    ['a quote that is not closed', '⟦title: "Docker⟧', /closing `"` is missing/, 'title: Docker'],
    ['a quote in a value', "⟦title: 'It's'⟧", /written as `''`/, "title: It's"],
    ['an escape that does not exist', '⟦title: "C:\\Docker"⟧', /Write `\\\\`/, 'title: C:\\Docker'],
    ['a character that is reserved', '⟦author: @me⟧', /cannot begin with this character/, 'author: @me'],
    ['a bracket that is not closed', '⟦tags: [a, b⟧', /closing bracket is missing/],
    ['a tab', 'extra:\n\t⟦x: y⟧', /Use spaces/],
    ['one key of a map', 'series:\n  name: Docker\n  ⟦order 2⟧\n  part: 1', /Write `key: value`/],
    ['text among the keys', '⟦Some text here.⟧', /Write `key: value`/],
  ];
  for (const [name, fixture, why, meant] of cases) {
    it(`is one problem at its place: ${name}`, () => {
      const { text, range } = markedOnce(block(`before: 1\n${fixture}\nafter: "2"\nlast: [3]`));
      const frontMatter = read(text);
      const mistakes = frontMatter.lines.filter((line) => line.kind === 'malformed');
      assert.deepEqual(
        mistakes.map((mistake) => mistake.range),
        [range],
      );
      const [mistake] = mistakes;
      assert.match(mistake?.why ? format(mistake.why) : '', why);
      assert.equal(mistake?.meant && `${mistake.meant.key}: ${mistake.meant.value}`, meant);
      for (const [key, value] of [
        ['before', '1'],
        ['after', '2'],
        ['last', '3'],
      ] as const) {
        assert.equal(field(frontMatter, key)?.value, value, key);
      }
    });
  }

  it('leaves the other keys of its map', () => {
    assert.deepEqual(
      fieldsOf(read(block('series:\n  name: Docker\n  order 2\n  part: 1'))).map(({ key }) => key),
      ['series', 'series.name', 'series.part'],
    );
  });
});

describe('setting a value in YAML', () => {
  const hard = `It's: "new" #1`;
  const cases: readonly (readonly [string, string, string, string, NewField['type']?])[] = [
    ['a: Docker # why', 'a', 'Git', 'a: Git # why'],
    ['a: "Docker"', 'a', hard, 'a: "It\'s: \\"new\\" #1"'],
    ["a: 'Docker'", 'a', hard, `a: 'It''s: "new" #1'`],
    ['a: Docker', 'a', hard, `a: 'It''s: "new" #1'`],
    ["a: 'Docker'", 'a', 'two\nlines', 'a: "two\\nlines"'],
    ['a:', 'a', 'Git', 'a: Git'],
    ['a: # why', 'a', 'Git', 'a: Git # why'],
    ['a: 1', 'a', '2', 'a: 2', 'literal'],
    ['a: x', 'a', '2', 'a: "2"'],
    ['a: "2024-05-31"', 'a', '2024-06-01', 'a: "2024-06-01"', 'literal'],
    ['a: [b, c] # why', 'a', 'd, e', 'a: ["d, e", c] # why'],
    ['a: []', 'a', 'b', 'a: [b]'],
    ['a:\n  - b # why\n  - c', 'a', 'd, e', 'a:\n  - d, e # why\n  - c'],
    ['a: {b: c, d: e}', 'a.b', 'f]', 'a: {b: "f]", d: e}'],
    ['a: >-\n  one\n  two\nb: c', 'a', hard, `a: >-\n  ${hard}\nb: c`],
    ['a: | # why\n  one\nb: c', 'a', '5', 'a: |- # why\n  5\nb: c'],
    ['a: !!str 5', 'a', '6', 'a: 6', 'literal'],
    ['a: &x Docker\nb: *x', 'b', 'Git', 'a: &x Docker\nb: Git'],
  ];
  for (const [before, key, value, after, type = 'text'] of cases) {
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(after)}`, () => {
      const text = block(before);
      assert.equal(applyEdits(text, yamlSyntax.set(fieldIn(text, key), value, type)), block(after));
    });
  }

  it('leaves a map as it is', () => {
    assert.deepEqual(yamlSyntax.set(fieldIn(block('a:\n  b: c'), 'a'), 'x', 'text'), []);
  });
});

describe('inserting fields in YAML', () => {
  const text = (key: string, value: string, like?: Field): NewField => ({ key, value, type: 'text', like });
  const number = (key: string, value: string, like?: Field): NewField => ({
    key,
    value,
    type: 'literal',
    like,
  });
  const cases: readonly (readonly [string, readonly NewField[], string | undefined, string])[] = [
    ['a: b', [text('title', 'x: y')], undefined, 'title: "x: y"\na: b'],
    [
      'a: b # why\nc: d',
      [text('title', 'x'), number('section', '3')],
      'a',
      'a: b # why\ntitle: x\nsection: 3\nc: d',
    ],
    ['a: b', [text('series', 'x', likeIn('series: ["y"]', 'series'))], 'a', 'a: b\nseries: ["x"]'],
    ['a: b', [text('series', 'x', likeIn('series:\n- y', 'series'))], 'a', 'a: b\nseries:\n- x'],
    [
      'a: b',
      [number('date', '2024-05-31', likeIn("date: '2024-01-01'", 'date'))],
      'a',
      "a: b\ndate: '2024-05-31'",
    ],
    ['series: {name: x}', [number('series.order', '2')], 'series.name', 'series: {name: x, order: 2}'],
    ['series: {}', [number('series.order', '2')], undefined, 'series: {order: 2}'],
    [
      'series:\n    name: x # why\nb: c',
      [number('series.order', '2')],
      'series.name',
      'series:\n    name: x # why\n    order: 2\nb: c',
    ],
    [
      'series:\n  name: x',
      [number('series.order', '2'), text('b', 'c')],
      'series',
      'series:\n  name: x\n  order: 2\nb: c',
    ],
    [
      'series:\nb: c',
      [text('series.name', 'x'), number('series.order', '2')],
      undefined,
      'series:\n  name: x\n  order: 2\nb: c',
    ],
    [
      'a: b',
      [text('series.name', 'x'), number('series.order', '2')],
      'a',
      'a: b\nseries:\n  name: x\n  order: 2',
    ],
    [
      'a: b',
      [text('series.name', 'x', likeIn('series: {name: y}', 'series.name')), number('series.order', '2')],
      'a',
      'a: b\nseries: {name: x, order: 2}',
    ],
    ['a: |\n  text\n\nb: c', [text('title', 'x')], 'a', 'a: |\n  text\ntitle: x\n\nb: c'],
    ['{a: b}', [text('title', 'x')], 'a', '{a: b, title: x}'],
  ];
  for (const [before, fields, after, wanted] of cases) {
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(wanted)}`, () => {
      const frontMatter = read(block(before));
      const place = after === undefined ? undefined : field(frontMatter, after);
      assert.equal(applyEdits(block(before), yamlSyntax.insert(frontMatter, fields, place)), block(wanted));
    });
  }

  it('keeps the line breaks of the post', () => {
    const before = '\uFEFF---\r\na: b\r\n---\r\n';
    assert.equal(
      applyEdits(before, yamlSyntax.insert(read(before), [text('c', 'd')], undefined)),
      '\uFEFF---\r\nc: d\r\na: b\r\n---\r\n',
    );
  });
});

describe('removing fields in YAML', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['a: b # why\nc: d', ['a'], 'c: d'],
    ['a:\n  - b\n  # why\n  - c\nd: e', ['a'], 'd: e'],
    ['a: >-\n  b\n\n  c\nd: e', ['a'], 'd: e'],
    ['series: {name: x, order: 2, part: 3}', ['series.name'], 'series: {order: 2, part: 3}'],
    ['series: {name: x, order: 2, part: 3}', ['series.order'], 'series: {name: x, part: 3}'],
    ['series: {name: x, order: 2, part: 3}', ['series.order', 'series.part'], 'series: {name: x}'],
    ['a: b\nseries: {name: x, order: 2}', ['series.name', 'series.order'], 'a: b'],
    ['a: b\nseries:\n  name: x\n  order: 2', ['series.name', 'series.order'], 'a: b'],
    ['series:\n  name: x\n  order: 2', ['series.order'], 'series:\n  name: x'],
    [
      'series: {name: x, # why\n  order: 2, # why\n}',
      ['series.order'],
      'series: {name: x, # why\n   # why\n}',
    ],
    ['a: |\n  one\nb: c\n\n  # why\n  # so\nd: e', ['b'], 'a: |\n  one\n\n# why\n  # so\nd: e'],
    ['a: one\nb: c\n\n  # why\nd: e', ['b'], 'a: one\n\n  # why\nd: e'],
    ['a: &x "b"\nc: *x\nd: *x', ['a'], 'c: "b"\nd: "b"'],
    ['a: &x b, c\nd: [*x, e]\nf: {g: *x}', ['a'], 'd: ["b, c", e]\nf: {g: "b, c"}'],
    ['a: &x 1\nb: *x\nc: &x 2\nd: *x', ['a'], 'b: 1\nc: &x 2\nd: *x'],
    ['a: &x\n  b: 1\n  "c d": [e, "f"]\ng: *x', ['a'], 'g: {b: 1, c d: [e, "f"]}'],
    ['a: &x\nb: [*x]', ['a'], 'b: [~]'],
    ['a: &x b\nc: "*x"', ['a'], 'c: "*x"'],
    ['a: [&x b, c]\nd: *x\ne: [*x]', ['a'], 'd: b\ne: [b]'],
    ['a:\n  - b\n  - &x "5"\nd: *x', ['a'], 'd: "5"'],
  ];
  for (const [before, keys, wanted] of cases) {
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(wanted)}`, () => {
      const frontMatter = read(block(before));
      const fields = keys.flatMap((key) => field(frontMatter, key) ?? []);
      assert.equal(applyEdits(block(before), yamlSyntax.remove(frontMatter, fields)), block(wanted));
    });
  }
});

describe('the place of a cursor in YAML', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['ti⟦⟧tle: Docker', 'key title'],
    ['title⟦⟧: Docker', 'key title'],
    ['title:⟦⟧ Docker', 'value title=Docker'],
    ['title: Do⟦⟧cker', 'value title=Docker'],
    ['title: Docker⟦⟧', 'value title=Docker'],
    ['title: "Docker⟦⟧" # why', 'value title=Docker'],
    ['title: Docker # w⟦⟧hy', undefined],
    ['title:⟦⟧', 'value title='],
    ['title: ⟦⟧', 'value title='],
    ['title:   ⟦⟧', 'value title='],
    ['title:⟦⟧\nseries:', 'value title='],
    ['tags: [a, b⟦⟧c]', 'value tags=bc'],
    ['tags: [⟦⟧]', 'value tags='],
    ['tags:\n  - a\n  - b⟦⟧c', 'value tags=bc'],
    ['tags:\n  - a\n  - ⟦⟧', 'value tags='],
    ['series: {name: Do⟦⟧cker}', 'value series.name=Docker'],
    ['series: {na⟦⟧me: Docker}', 'key series.name'],
    ['series:\n  order: ⟦⟧2', 'value series.order=2'],
    ['title: Docker\n⟦⟧\ndate: x', 'line 2:0-0'],
    ['title: Docker\nseri⟦⟧', 'line 2:0-4'],
    ['title: Docker\nse⟦⟧ri\ndate: x', 'line 2:0-4'],
    ['seri⟦⟧', 'line 1:0-4'],
    ['⟦⟧', 'line 1:0-0'],
    ['# a rem⟦⟧ark', undefined],
    ['text: |\n  one\n⟦⟧\n  two', undefined],
  ];
  for (const [fixture, wanted] of cases) {
    it(`${JSON.stringify(fixture)} is ${wanted ?? 'nothing'}`, () => {
      const { text, range } = markedOnce(block(fixture));
      const place = yamlSyntax.placeAt(createSource(text), read(text), range.start);
      const said =
        place?.kind === 'line'
          ? `line ${place.range.start.line}:${place.range.start.character}-${place.range.end.character}`
          : place?.kind === 'value'
            ? `value ${place.key}=${place.typed}`
            : place && `key ${place.field.key}`;
      assert.equal(said, wanted);
    });
  }

  it('is none on the delimiters and in the body', () => {
    const text = block('title: x');
    for (const line of [0, 2, 3]) {
      assert.equal(yamlSyntax.placeAt(createSource(text), read(text), { line, character: 0 }), undefined);
    }
  });
});

describe('long lines in YAML', () => {
  it('take no longer than others', () => {
    const spaces = ' '.repeat(200_000);
    assert.deepEqual(pairs(`title: a${spaces}b#`), [`title=a${spaces}b#`]);
    const edits = yamlSyntax.set(fieldIn(block('title: a'), 'title'), `1${'b'.repeat(100)}!`, 'text');
    assert.equal(edits[0]?.newText, `1${'b'.repeat(100)}!`);
  });
});
