import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'smol-toml';
import { applyEdits } from '../../../../src/core/edits/textEdit.js';
import { type Field, fieldsOf, type FrontMatter } from '../../../../src/core/frontMatter/frontMatter.js';
import { createTomlSyntax } from '../../../../src/core/frontMatter/toml/createTomlSyntax.js';
import { tomlLibrary } from '../../../../src/core/frontMatter/toml/tomlLibrary.js';
import { createSource, lineEnd, offsetAt, textIn } from '../../../../src/core/text/source.js';
import { EFFORT } from '../../../support/effort.js';
import { type Data, dataAt, withData, withoutData } from '../blocks/data.js';
import { anyLiteral, anyValue } from '../yaml/generateYaml.js';
import { anyTomlPost } from './generateToml.js';

const tomlSyntax = createTomlSyntax(tomlLibrary);

function read(text: string): FrontMatter {
  const frontMatter = tomlSyntax.read(createSource(text), () => false);
  assert.ok(frontMatter, text);
  return frontMatter;
}

function dataOf(text: string): Data {
  const inside =
    /^\uFEFF?\+\+\+[ \t]*\n([^]*?)^\+\+\+[ \t]*$/m.exec(text.replaceAll('\r\n', '\n'))?.[1] ?? '';
  return plain(parse(inside)) as Data;
}

/** Days and times as text. */
function plain(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data, (_, value: unknown) =>
      typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
    ),
  );
}

const literalData = (literal: string): unknown =>
  plain(parse(/^0\d/.test(literal) ? `x = "${literal}"` : `x = ${literal}`).x);

/** TOML cannot hold half a character. */
const anyText = anyValue.filter((value) => tomlSyntax.whyNotValue(value) === undefined);

function pick<T>(all: readonly T[], number: number): T | undefined {
  return all[number % all.length];
}

function afterSet(data: Data, { key }: Field, value: unknown): Data {
  const before = dataAt(data, key);
  return withData(data, key, Array.isArray(before) ? [value, ...(before as unknown[]).slice(1)] : value);
}

const settable = ({ form }: Field): boolean => form !== 'map';

describe('TOML front matter, whatever is in it', () => {
  it('is read as another library reads it', () => {
    fc.assert(
      fc.property(anyTomlPost, (text) => {
        const frontMatter = read(text);
        const data = dataOf(text);
        assert.deepEqual(
          frontMatter.lines.filter(({ kind }) => kind !== 'field'),
          [],
        );
        for (const { key, form, value, items, valueRange, style } of fieldsOf(frontMatter)) {
          const there = dataAt(data, key);
          assert.notEqual(there, undefined, key);
          const values = form === 'list' ? items.map((item) => item.value) : [value];
          const wanted = form === 'list' ? (there as unknown[]) : [there];
          assert.equal(values.length, wanted.length);
          for (const [index, each] of wanted.entries()) {
            const said = values[index] ?? '';
            if (typeof each === 'object') assert.equal(said, '');
            else if (style.quote !== '' && index === 0) assert.equal(said, each);
            else assert.deepEqual(/^["']/.test(said) || each === said ? said : literalData(said), each);
          }
          if (style.verbatim) assert.equal(textIn(createSource(text), valueRange), value);
        }
      }),
      { numRuns: 200 * EFFORT },
    );
  });

  it('holds exactly what was set, and all else as it was', () => {
    fc.assert(
      fc.property(
        anyTomlPost,
        fc.nat(),
        fc.oneof(
          fc.tuple(anyText, fc.constant('text' as const)),
          fc.tuple(anyLiteral, fc.constant('literal' as const)),
        ),
        (text, number, [value, type]) => {
          const field = pick(fieldsOf(read(text)).filter(settable), number);
          fc.pre(field !== undefined);
          const after = applyEdits(text, tomlSyntax.set(field, value, type));
          const wanted = type === 'literal' && field.style.quote === '' ? literalData(value) : value;
          assert.deepEqual(dataOf(after), afterSet(dataOf(text), field, wanted), after);
          const source = createSource(text);
          const start = offsetAt(source, field.keyRange.end);
          const end = Math.min(offsetAt(source, field.range.end), lineEnd(source, field.range.end.line));
          assert.equal(after.slice(0, start), text.slice(0, start));
          assert.equal(after.slice(after.length - (text.length - end)), text.slice(end));
        },
      ),
      { numRuns: 300 * EFFORT },
    );
  });

  it('loses exactly the fields that are removed', () => {
    fc.assert(
      fc.property(anyTomlPost, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (text, numbers) => {
        const frontMatter = read(text);
        // an empty table stays unless it is meant
        const fields = new Set(numbers.flatMap((number) => pick(fieldsOf(frontMatter), number) ?? []));
        const after = applyEdits(text, tomlSyntax.remove(frontMatter, [...fields]));
        const wanted = [...fields].reduce<Data>((data, { key }) => withoutData(data, key), dataOf(text));
        assert.deepEqual(dataOf(after), wanted, after);
        assert.equal(
          read(after).lines.some(({ kind }) => kind === 'malformed'),
          false,
        );
      }),
      { numRuns: 200 * EFFORT },
    );
  });

  it('gains exactly the fields that are inserted', () => {
    fc.assert(
      fc.property(
        anyTomlPost,
        anyTomlPost,
        fc.nat(),
        fc.nat(),
        anyText,
        anyLiteral,
        (text, other, number, otherNumber, value, literal) => {
          const frontMatter = read(text);
          const after = pick([undefined, ...fieldsOf(frontMatter)], number);
          const like = pick(
            [undefined, ...fieldsOf(read(other)).filter(({ form }) => form !== 'map')],
            otherNumber,
          );
          const map = pick(
            fieldsOf(frontMatter).filter(({ form, key }) => form === 'map' && !key.includes('quoted')),
            otherNumber,
          );
          const keys = [
            'title',
            'series.name',
            'series.order',
            'extra.series',
            'dotted.c',
            ...(map ? [`${map.key}.added`] : []),
          ];
          const fields = keys.map((key) =>
            key === 'series.order'
              ? ({ key, value: literal, type: 'literal' } as const)
              : ({ key, value, type: 'text', like } as const),
          );
          const changed = applyEdits(text, tomlSyntax.insert(frontMatter, fields, after));
          const now = like?.form === 'list' ? [value] : value;
          const wanted = keys.reduce<Data>(
            (data, key) => withData(data, key, key === 'series.order' ? literalData(literal) : now),
            dataOf(text),
          );
          assert.deepEqual(dataOf(changed), wanted, changed);
        },
      ),
      { numRuns: 200 * EFFORT },
    );
  });

  it('can be changed again and again', () => {
    fc.assert(
      fc.property(
        anyTomlPost,
        fc.array(fc.tuple(fc.nat(), anyText, fc.nat(2)), { maxLength: 8 }),
        (start, steps) => {
          let text = start;
          for (const [number, value, step] of steps) {
            const frontMatter = read(text);
            const data = dataOf(text);
            const field = pick(fieldsOf(frontMatter).filter(settable), number);
            const key = `new${number}`;
            if (step === 0 && field) {
              text = applyEdits(text, tomlSyntax.set(field, value, 'text'));
              assert.deepEqual(dataOf(text), afterSet(data, field, value), text);
            } else if (step === 1 && field && fieldsOf(frontMatter).length > 1) {
              text = applyEdits(text, tomlSyntax.remove(frontMatter, [field]));
              assert.deepEqual(dataOf(text), withoutData(data, field.key), text);
            } else if (!(key in data)) {
              text = applyEdits(
                text,
                tomlSyntax.insert(frontMatter, [{ key, value, type: 'text', like: field }], field),
              );
              assert.deepEqual(
                dataOf(text),
                withData(data, key, field?.form === 'list' ? [value] : value),
                text,
              );
            }
          }
        },
      ),
      { numRuns: 50 * EFFORT },
    );
  });

  it('is written so that it is read again', () => {
    fc.assert(
      fc.property(anyText, anyLiteral, (value, literal) => {
        const text = tomlSyntax.write([
          { key: 'title', value, type: 'text' },
          { key: 'extra.series', value, type: 'text' },
          { key: 'section', value: literal, type: 'literal' },
        ]);
        assert.deepEqual(dataOf(`${text}\n`), {
          title: value,
          section: literalData(literal),
          extra: { series: value },
        });
      }),
    );
  });

  it('never throws', () => {
    const anything = fc.array(
      fc.constantFrom(
        'a',
        'title',
        '=',
        ' = ',
        '.',
        '  ',
        '\n',
        '\n',
        '"',
        "'",
        '"""',
        "'''",
        '[',
        ']',
        '[[',
        '{',
        '}',
        ',',
        '#',
        '1',
        '-',
        '\t',
        '\\',
        '+++',
        ':',
        '\r',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anything, fc.nat(60), fc.nat(40), (parts, line, character) => {
        for (const text of [`+++\ntitle = "x"\n${parts.join('')}\n+++\n`, `+++\n${parts.join('')}`]) {
          const source = createSource(text);
          const frontMatter = tomlSyntax.read(source, () => false);
          if (!frontMatter) continue;
          tomlSyntax.placeAt(source, frontMatter, { line: line % 8, character });
          for (const field of fieldsOf(frontMatter)) {
            applyEdits(text, tomlSyntax.set(field, 'x', 'text'));
            applyEdits(text, tomlSyntax.remove(frontMatter, [field]));
            applyEdits(
              text,
              tomlSyntax.insert(frontMatter, [{ key: 'a.b', value: 'x', type: 'text' }], field),
            );
          }
        }
      }),
      { numRuns: 500 * EFFORT },
    );
  });
});
