import * as assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/edits/textEdit.js';
import {
  type Field,
  field,
  fieldsOf,
  type FrontMatter,
} from '../../../../src/core/frontMatter/frontMatter.js';
import type { NewField } from '../../../../src/core/frontMatter/syntax.js';
import { createTomlSyntax } from '../../../../src/core/frontMatter/toml/createTomlSyntax.js';
import { tomlLibrary } from '../../../../src/core/frontMatter/toml/tomlLibrary.js';
import { format } from '../../../../src/core/text/message.js';
import { createSource } from '../../../../src/core/text/source.js';
import { marked, markedOnce } from '../../../support/marked.js';

const tomlSyntax = createTomlSyntax(tomlLibrary);

const block = (lines: string): string => `+++\n${lines}\n+++\n`;

function read(text: string): FrontMatter {
  const frontMatter = tomlSyntax.read(createSource(text), () => false);
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

describe('TOML front matter', () => {
  it('has ranges for key, value and the whole field', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['title', '⟦3:⟦1:title⟧ = "⟦2:Docker⟧"⟧ # a remark'],
      ['date', '⟦3:⟦1:date⟧ = ⟦2:2024-05-31⟧⟧'],
      ['title', '⟦3:"⟦1:title⟧" = \'⟦2:C:\\x⟧\'⟧'],
      ['text', '⟦3:⟦1:text⟧ = """\n⟦2:one\ntwo⟧"""⟧'],
      ['tags', '⟦3:⟦1:tags⟧ = ["⟦2:a⟧", "b"]⟧'],
      ['tags', '⟦3:⟦1:tags⟧ = ⟦2:[]⟧⟧'],
      ['extra', '⟦3:⟦1:extra⟧ = ⟦2:{ series = "Docker" }⟧⟧'],
      ['extra.series', 'extra = { ⟦3:⟦1:series⟧ = "⟦2:Docker⟧"⟧ }'],
      ['extra.series', '⟦3:extra.⟦1:series⟧ = "⟦2:Docker⟧"⟧'],
      ['extra.series', '[extra]\n⟦3:⟦1:series⟧ = "⟦2:Docker⟧"⟧\norder = 2'],
      ['extra', '⟦3:[⟦1:extra⟧]\n⟦2:series = "Docker"\norder = 2⟧⟧ # a remark'],
    ];
    for (const [key, fixture] of cases) {
      const { text, ranges } = marked(block(fixture));
      const { keyRange, valueRange, range } = fieldIn(text, key);
      assert.deepEqual([keyRange, valueRange, range], ranges, fixture);
    }
  });

  it('returns a field for each key, in tables too, and the first item of a list', () => {
    assert.deepEqual(
      pairs('title = "It\\"s"\ndraft = true\nweight = 6\n\n[taxonomies]\nseries = ["Docker", "x"]'),
      ['title=It"s', 'draft=true', 'weight=6', 'taxonomies=', 'taxonomies.series=Docker'],
    );
  });

  it('reads a key that is written twice twice', () => {
    assert.deepEqual(pairs('title = "a"\ntitle = "b"\n[extra]\nx = 1'), [
      'title=a',
      'title=b',
      'extra=',
      'extra.x=1',
    ]);
  });

  it('begins on the first line only, and may lack its end', () => {
    assert.equal(
      tomlSyntax.read(createSource('\n+++\na = 1\n+++'), () => false),
      undefined,
    );
    assert.equal(
      tomlSyntax.read(createSource('+++\nSome prose.\n+++'), () => false),
      undefined,
    );
    assert.equal(read('\uFEFF+++\r\na = 1\r\n+++\r\n').closing, 'closed');
    assert.equal(read('+++\na = 1\n\nText.\n').closing, 'missing');
  });
});

describe('a mistake in TOML', () => {
  const cases: readonly (readonly [string, string, RegExp, string?])[] = [
    ['a key without a value', '⟦seri⟧', /Write `key = value`/],
    ['nothing after the equals sign', '⟦series =⟧', /Write one/],
    ['a colon', '⟦date: 2024-05-31⟧', /Write `key = value`/, 'date=2024-05-31'],
    ['a text without quotes', '⟦title = Docker⟧', /in quotes/, 'title=Docker'],
    ['a quote that is not closed', '⟦title = "Docker⟧', /closing quote is missing/, 'title=Docker'],
    ['an escape that does not exist', '⟦title = "C:\\Docker"⟧', /Write `\\\\`/, 'title=C:\\Docker'],
    ['a bracket that is not closed', '⟦tags = ["a"⟧', /closing bracket is missing/],
    ['a day that does not exist', '⟦date = 2024-13-01⟧', /day or a time that exists/, 'date=2024-13-01'],
    ['a number that begins with 0', '⟦part = 06⟧', /cannot begin with 0/, 'part=06'],
    ['two keys on a line', '⟦a = 1 b = 2⟧', /own line/, 'a=1 b = 2'],
  ];
  for (const [name, fixture, why, meant] of cases) {
    it(`is one problem at its place: ${name}`, () => {
      const { text, range } = markedOnce(block(`before = 1\n${fixture}\nafter = "2"\n[extra]\nlast = [3]`));
      const frontMatter = read(text);
      const mistakes = frontMatter.lines.filter((line) => line.kind === 'malformed');
      assert.deepEqual(
        mistakes.map((mistake) => mistake.range),
        [range],
      );
      const [mistake] = mistakes;
      assert.match(mistake?.why ? format(mistake.why) : '', why);
      assert.equal(mistake?.meant && `${mistake.meant.key}=${mistake.meant.value}`, meant);
      for (const [key, value] of [
        ['before', '1'],
        ['after', '2'],
        ['extra.last', '3'],
      ] as const) {
        assert.equal(field(frontMatter, key)?.value, value, key);
      }
    });
  }
});

describe('setting a value in TOML', () => {
  const hard = `It's: "new" #1`;
  const cases: readonly (readonly [string, string, string, string, NewField['type']?])[] = [
    ['a = "Docker" # why', 'a', hard, 'a = "It\'s: \\"new\\" #1" # why'],
    ["a = 'Docker'", 'a', 'C:\\x', "a = 'C:\\x'"],
    ["a = 'Docker'", 'a', hard, 'a = "It\'s: \\"new\\" #1"'],
    ["a = '''\nDocker'''", 'a', "It's", 'a = "It\'s"'],
    ['a = """\nDocker"""', 'a', 'x', 'a = """\nx"""'],
    ['a=1', 'a', '2', 'a=2', 'literal'],
    ['a = 1', 'a', 'x', 'a = "x"'],
    ['a = 2024-05-31', 'a', '2024-06-01', 'a = 2024-06-01', 'literal'],
    ['a = "1"', 'a', '2', 'a = "2"', 'literal'],
    ['a = ["b", "c"]', 'a', 'd', 'a = ["d", "c"]'],
    ['a = []', 'a', 'd', 'a = ["d"]'],
    ['a = {b = "c"}', 'a.b', 'd', 'a = {b = "d"}'],
    ['[a]\n  b = "c" # why', 'a.b', 'd', '[a]\n  b = "d" # why'],
  ];
  for (const [before, key, value, after, type = 'text'] of cases) {
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(after)}`, () => {
      const text = block(before);
      assert.equal(applyEdits(text, tomlSyntax.set(fieldIn(text, key), value, type)), block(after));
    });
  }

  it('refuses half a character', () => {
    assert.match(
      format(tomlSyntax.whyNotValue('\uD800') ?? { template: '', values: [] }),
      /Type the text again/,
    );
    assert.equal(tomlSyntax.whyNotValue(hard), undefined);
  });
});

describe('inserting fields in TOML', () => {
  const text = (key: string, value: string, like?: Field): NewField => ({ key, value, type: 'text', like });
  const number = (key: string, value: string, like?: Field): NewField => ({
    key,
    value,
    type: 'literal',
    like,
  });
  const likeIn = (lines: string, key: string): Field => fieldIn(block(lines), key);
  const cases: readonly (readonly [string, readonly NewField[], string | undefined, string])[] = [
    ['a = 1', [text('title', 'x')], undefined, 'title = "x"\na = 1'],
    [
      'a = 1 # why\nb = 2',
      [text('title', 'x'), number('part', '3')],
      'a',
      'a = 1 # why\ntitle = "x"\npart = 3\nb = 2',
    ],
    ['a=1', [text('title', 'x', likeIn("title='y'", 'title'))], 'a', "a=1\ntitle='x'"],
    ['a = 1', [text('series', 'x', likeIn('series = ["y"]', 'series'))], 'a', 'a = 1\nseries = ["x"]'],
    [
      'a = 1',
      [text('extra.series', 'x'), number('extra.part', '2')],
      'a',
      'a = 1\n\n[extra]\nseries = "x"\npart = 2',
    ],
    [
      'a = 1\n\n[extra]\n  b = 2\n\n[c]\nd = 3',
      [text('extra.series', 'x')],
      'extra.b',
      'a = 1\n\n[extra]\n  b = 2\n  series = "x"\n\n[c]\nd = 3',
    ],
    ['[extra] # why', [text('extra.series', 'x')], undefined, '[extra] # why\nseries = "x"'],
    ['a = 1\n[extra]\nb = 2', [text('title', 'x')], 'extra.b', 'a = 1\ntitle = "x"\n[extra]\nb = 2'],
    ['extra = {b = 2}', [text('extra.series', 'x')], undefined, 'extra = {b = 2, series = "x"}'],
    [
      'extra = {}',
      [text('extra.series', 'x'), number('extra.part', '2')],
      undefined,
      'extra = {series = "x", part = 2}',
    ],
    ['extra.b = 2\nc = 1', [text('extra.series', 'x')], undefined, 'extra.b = 2\nextra.series = "x"\nc = 1'],
    [
      'a = 1',
      [text('extra.series', 'x', likeIn('extra.series = "y"', 'extra.series'))],
      'a',
      'a = 1\nextra.series = "x"',
    ],
    [
      'a = 1',
      [text('extra.series', 'x', likeIn('extra = { series = "y" }', 'extra.series'))],
      'a',
      'a = 1\nextra = { series = "x" }',
    ],
  ];
  for (const [before, fields, after, wanted] of cases) {
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(wanted)}`, () => {
      const frontMatter = read(block(before));
      const place = after === undefined ? undefined : field(frontMatter, after);
      assert.equal(applyEdits(block(before), tomlSyntax.insert(frontMatter, fields, place)), block(wanted));
    });
  }
});

describe('removing fields in TOML', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['a = 1 # why\nb = 2', ['a'], 'b = 2'],
    ['a = [\n  1, # one\n  2,\n]\nb = 2', ['a'], 'b = 2'],
    ['a = 1\n[extra]\nseries = "x"\npart = 2', ['extra.series'], 'a = 1\n[extra]\npart = 2'],
    ['a = 1\n[extra]\nseries = "x"\npart = 2', ['extra.series', 'extra.part'], 'a = 1'],
    ['extra = { a = 1, b = 2 }', ['extra.b'], 'extra = { a = 1 }'],
    ['extra = { a = 1, b = 2 }', ['extra.a'], 'extra = { b = 2 }'],
  ];
  for (const [before, keys, wanted] of cases) {
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(wanted)}`, () => {
      const frontMatter = read(block(before));
      const fields = keys.flatMap((key) => field(frontMatter, key) ?? []);
      assert.equal(applyEdits(block(before), tomlSyntax.remove(frontMatter, fields)), block(wanted));
    });
  }
});

describe('the place of a cursor in TOML', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['ti⟦⟧tle = "Docker"', 'key title'],
    ['title = "Do⟦⟧cker"', 'value title=Docker'],
    ['title = ⟦⟧"Docker"', 'value title=Docker'],
    ['title = ⟦⟧', 'value title='],
    ['title = "⟦⟧"', 'value title='],
    ['title = "Do⟦⟧', 'value title=Do'],
    ['tags = ["a", "b⟦⟧"]', 'value tags=b'],
    ['[extra]\nseries = "D⟦⟧"', 'value extra.series=D'],
    ['a = 1\nseri⟦⟧', 'line 2:0-4'],
    ['a = 1\n⟦⟧\nb = 2', 'line 2:0-0'],
    ['a = 1 # re⟦⟧mark', undefined],
  ];
  for (const [fixture, wanted] of cases) {
    it(`${JSON.stringify(fixture)} is ${wanted ?? 'nothing'}`, () => {
      const { text, range } = markedOnce(block(fixture));
      const place = tomlSyntax.placeAt(createSource(text), read(text), range.start);
      const said =
        place?.kind === 'line'
          ? `line ${place.range.start.line}:${place.range.start.character}-${place.range.end.character}`
          : place?.kind === 'value'
            ? `value ${place.key}=${place.typed}`
            : place && `key ${place.field.key}`;
      assert.equal(said, wanted);
    });
  }
});
