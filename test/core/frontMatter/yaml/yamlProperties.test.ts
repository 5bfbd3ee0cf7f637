import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { applyEdits } from '../../../../src/core/edits/textEdit.js';
import {
  type Field,
  fieldsOf,
  firstOfEachKey,
  type FrontMatter,
} from '../../../../src/core/frontMatter/frontMatter.js';
import { createYamlSyntax } from '../../../../src/core/frontMatter/yaml/createYamlSyntax.js';
import { yamlLibrary } from '../../../../src/core/frontMatter/yaml/yamlLibrary.js';
import { createSource, lineEnd, offsetAt, textIn } from '../../../../src/core/text/source.js';
import { EFFORT } from '../../../support/effort.js';
import { type Data, dataAt, withData, withoutData } from '../blocks/data.js';
import { anyLiteral, anyValue, anyYamlPost } from './generateYaml.js';

const yamlSyntax = createYamlSyntax(yamlLibrary);

const OPTIONS = { logLevel: 'error', uniqueKeys: false } as const;

function read(text: string): FrontMatter {
  const frontMatter = yamlSyntax.read(createSource(text), () => false);
  assert.ok(frontMatter, text);
  return frontMatter;
}

function dataOf(text: string): Data {
  const inside =
    /^\uFEFF?---\s*?\n([^]*?)^(?:---|\.\.\.)[ \t]*$/m.exec(text.replaceAll('\r\n', '\n'))?.[1] ?? '';
  return (parse(inside, OPTIONS) as Data | null) ?? {};
}

/** A post that the library reads without a mistake. */
const anyPost = anyYamlPost.filter((text) => {
  try {
    dataOf(text);
    return true;
  } catch {
    return false;
  }
});

function pick<T>(all: readonly T[], number: number): T | undefined {
  return all[number % all.length];
}

/** What a value is after it was set: text, unless it was written bare to be something else. */
function written(field: Field, value: string, type: 'text' | 'literal'): unknown {
  return type === 'literal' && field.style.quote === '' ? parse(value, OPTIONS) : value;
}

/** What repeats the value of the generated anchor. */
const REPEATING: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['alias', /^alias: \*a/m],
  ['other', /^other: \*a/m],
  ['list', /^list:(?: \[|\s+- )\*a/m],
  ['map.n', /^map: \{n: \*a/m],
];

function afterSet(text: string, field: Field, value: unknown): Data {
  const data = dataOf(text);
  const before = dataAt(data, field.key);
  const now = Array.isArray(before) ? [value, ...(before as unknown[]).slice(1)] : value;
  const changed = withData(data, field.key, now);
  // an alias says what its anchor says
  if (field.key !== 'anchor') return changed;
  return REPEATING.reduce((after, [key, pattern]) => {
    if (!pattern.test(text)) return after;
    const there = dataAt(after, key);
    return withData(
      after,
      key,
      Array.isArray(there) && key === 'list' ? [now, ...(there as unknown[]).slice(1)] : now,
    );
  }, changed);
}

function settable({ form, items, layout }: Field): boolean {
  return form !== 'map' && (form === 'scalar' || items.length > 0 || layout?.members === 'brackets');
}

describe('YAML front matter, whatever is in it', () => {
  it('is read as the library reads it', () => {
    fc.assert(
      fc.property(anyPost, (text) => {
        const frontMatter = read(text);
        const data = dataOf(text);
        const lines = frontMatter.lines.filter(({ kind }) => kind !== 'field');
        assert.deepEqual(lines, []);
        for (const { key, form, value, items, valueRange, style } of fieldsOf(frontMatter)) {
          const there = dataAt(data, key);
          const values = form === 'list' ? items.map((item) => item.value) : [value];
          const wanted = form === 'list' ? (there as unknown[]) : [there];
          assert.equal(values.length, wanted.length);
          for (const [index, each] of wanted.entries()) {
            if (typeof each === 'string') assert.equal(values[index], each);
            else if (each === null || typeof each === 'object') assert.equal(values[index], '');
            else assert.deepEqual(parse(values[index] ?? '', OPTIONS), each);
          }
          if (style.verbatim) assert.equal(textIn(createSource(text), valueRange), value);
        }
        assert.deepEqual(
          new Set(fieldsOf(frontMatter).flatMap(({ key }) => (key.includes('.') ? [] : [key]))),
          new Set(Object.keys(data)),
        );
      }),
      { numRuns: 200 * EFFORT },
    );
  });

  it('holds exactly what was set, and all else as it was', () => {
    fc.assert(
      fc.property(
        anyPost,
        fc.nat(),
        fc.oneof(
          fc.tuple(anyValue, fc.constant('text' as const)),
          fc.tuple(anyLiteral, fc.constant('literal' as const)),
        ),
        (text, number, [value, type]) => {
          const field = pick(fieldsOf(read(text)).filter(settable), number);
          fc.pre(field !== undefined);
          const after = applyEdits(text, yamlSyntax.set(field, value, type));
          assert.deepEqual(dataOf(after), afterSet(text, field, written(field, value, type)), after);
          assertUntouched(text, after, field);
        },
      ),
      { numRuns: 300 * EFFORT },
    );
  });

  it('loses exactly the fields that are removed', () => {
    fc.assert(
      fc.property(anyPost, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (text, numbers) => {
        const frontMatter = read(text);
        const fields = new Set(numbers.flatMap((number) => pick(fieldsOf(frontMatter), number) ?? []));
        const after = applyEdits(text, yamlSyntax.remove(frontMatter, [...fields]));
        const wanted = [...fields].reduce<Data>((data, { key }) => withoutData(data, key), dataOf(text));
        assert.deepEqual(dataOf(after), wanted, after);
      }),
      { numRuns: 200 * EFFORT },
    );
  });

  it('gains exactly the fields that are inserted', () => {
    fc.assert(
      fc.property(
        anyPost,
        anyPost,
        fc.nat(),
        fc.nat(),
        anyValue,
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
          const keys = ['title', 'series.name', 'series.order', ...(map ? [`${map.key}.added`] : [])];
          const fields = keys.map((key) =>
            key === 'series.order'
              ? ({ key, value: literal, type: 'literal' } as const)
              : ({ key, value, type: 'text', like } as const),
          );
          const changed = applyEdits(text, yamlSyntax.insert(frontMatter, fields, after));
          const now = like?.form === 'list' ? [value] : value;
          const wanted = keys.reduce<Data>(
            (data, key) =>
              withData(data, key, key === 'series.order' ? (parse(literal, OPTIONS) as unknown) : now),
            dataOf(text),
          );
          assert.deepEqual(dataOf(changed), wanted, changed);
          const added = read(changed);
          assert.equal(firstOfEachKey(added).length, firstOfEachKey(frontMatter).length + keys.length + 1);
        },
      ),
      { numRuns: 200 * EFFORT },
    );
  });

  it('can be changed again and again', () => {
    fc.assert(
      fc.property(
        anyPost,
        fc.array(fc.tuple(fc.nat(), anyValue, fc.nat(2)), { maxLength: 8 }),
        (start, steps) => {
          let text = start;
          for (const [number, value, step] of steps) {
            const frontMatter = read(text);
            const data = dataOf(text);
            const field = pick(fieldsOf(frontMatter).filter(settable), number);
            const key = `new${number}`;
            if (step === 0 && field) {
              const wanted = afterSet(text, field, value);
              text = applyEdits(text, yamlSyntax.set(field, value, 'text'));
              assert.deepEqual(dataOf(text), wanted, text);
            } else if (step === 1 && field && fieldsOf(frontMatter).length > 1) {
              text = applyEdits(text, yamlSyntax.remove(frontMatter, [field]));
              assert.deepEqual(dataOf(text), withoutData(data, field.key));
            } else if (!(key in data)) {
              text = applyEdits(
                text,
                yamlSyntax.insert(frontMatter, [{ key, value, type: 'text', like: field }], field),
              );
              assert.deepEqual(dataOf(text), withData(data, key, field?.form === 'list' ? [value] : value));
            }
          }
        },
      ),
      { numRuns: 50 * EFFORT },
    );
  });

  it('is written so that it is read again', () => {
    fc.assert(
      fc.property(anyValue, anyLiteral, (value, literal) => {
        const text = yamlSyntax.write([
          { key: 'title', value, type: 'text' },
          { key: 'section', value: literal, type: 'literal' },
        ]);
        assert.deepEqual(dataOf(`${text}\n`), { title: value, section: parse(literal, OPTIONS) as unknown });
      }),
    );
  });

  it('never throws', () => {
    const anyText = fc.array(
      fc.constantFrom(
        'a',
        'title',
        ':',
        ': ',
        '- ',
        '  ',
        '\n',
        '\n',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '#',
        ' # ',
        '&a ',
        '*a',
        '|',
        '>-',
        '!',
        '? ',
        '\t',
        '\\',
        '---',
        '%',
        '@',
        '\r',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(40), (parts, line, character) => {
        for (const text of [`---\ntitle: x\n${parts.join('')}\n---\n`, `---\n${parts.join('')}`]) {
          const source = createSource(text);
          const frontMatter = yamlSyntax.read(source, () => false);
          if (!frontMatter) continue;
          yamlSyntax.placeAt(source, frontMatter, { line: line % 8, character });
          for (const field of fieldsOf(frontMatter)) {
            applyEdits(text, yamlSyntax.set(field, 'x', 'text'));
            applyEdits(text, yamlSyntax.remove(frontMatter, [field]));
            applyEdits(
              text,
              yamlSyntax.insert(frontMatter, [{ key: 'a.b', value: 'x', type: 'text' }], field),
            );
          }
        }
      }),
      { numRuns: 200 * EFFORT },
    );
  });
});

/** Whatever is before the field, and after it on its last line and below, is the same. */
function assertUntouched(before: string, after: string, field: Field): void {
  const source = createSource(before);
  const start = offsetAt(source, field.keyRange.end);
  const end = Math.min(offsetAt(source, field.range.end), lineEnd(source, field.range.end.line));
  assert.equal(after.slice(0, start), before.slice(0, start));
  assert.equal(after.slice(after.length - (before.length - end)), before.slice(end));
}
