import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../../src/core/edits/textEdit.js';
import { field, fieldsOf, type FrontMatter } from '../../../../src/core/frontMatter/frontMatter.js';
import { commentLinesSyntax } from '../../../../src/core/frontMatter/lines/commentLinesSyntax.js';
import { linesSyntax } from '../../../../src/core/frontMatter/lines/linesSyntax.js';
import type { NewField, Syntax } from '../../../../src/core/frontMatter/syntax.js';
import { format } from '../../../../src/core/text/message.js';
import { createSource } from '../../../../src/core/text/source.js';
import { marked, markedOnce } from '../../../support/marked.js';

const knows = (key: string): boolean => ['title', 'date', 'series', 'series_index'].includes(key);

function read(syntax: Syntax, text: string): FrontMatter {
  const frontMatter = syntax.read(createSource(text), knows);
  assert.ok(frontMatter, text);
  return frontMatter;
}

const pairs = (syntax: Syntax, text: string): readonly string[] =>
  fieldsOf(read(syntax, text)).map(({ key, value }) => `${key}=${value}`);

function placeIn(syntax: Syntax, fixture: string): string | undefined {
  const { text, range } = markedOnce(fixture);
  const place = syntax.placeAt(createSource(text), read(syntax, text), range.start);
  if (place?.kind === 'value') return `value ${place.key}`;
  if (place?.kind !== 'line') return place && `key ${place.field.key}`;
  return `line ${place.range.start.line}:${place.range.start.character}-${place.range.end.character}`;
}

const text = (key: string, value: string): NewField => ({ key, value, type: 'text' });

describe('metadata lines', () => {
  it('have ranges for key, value and the whole field', () => {
    const { text: source, ranges } = marked(
      '⟦3:⟦1:Title⟧: ⟦2:Docker: a start⟧⟧  \nDate: 2024-05-31\n\nText.\n',
    );
    const title = field(read(linesSyntax, source), 'title');
    assert.deepEqual([title?.keyRange, title?.valueRange, title?.range], ranges);
  });

  it('go on to the first blank line, and a value on lines that are indented', () => {
    assert.deepEqual(
      pairs(linesSyntax, '\uFEFFTITLE: Docker\r\nSummary: one\r\n    two\r\nseries:\r\n\r\nDate: 2024\r\n'),
      ['title=Docker', 'summary=one\ntwo', 'series='],
    );
    assert.deepEqual(pairs(linesSyntax, 'Title: a\nTitle: b'), ['title=a', 'title=b']);
  });

  it('are no prose', () => {
    for (const prose of [
      'Note: this is text.\n',
      'https://example.org\n',
      '\nTitle: x\n',
      '# Title: x\n',
      'Todo: x\nMore: y\n',
    ]) {
      assert.equal(linesSyntax.read(createSource(prose), knows), undefined, prose);
    }
    assert.deepEqual(pairs(linesSyntax, 'Title: x\nText right below.\n'), ['title=x']);
  });

  it('have a mistake where a line between them has no colon', () => {
    const { text: source, range } = markedOnce('Title: x\n⟦date = 2024-05-31⟧\nSeries: y\n\nText.\n');
    const mistakes = read(linesSyntax, source).lines.filter((line) => line.kind === 'malformed');
    assert.deepEqual(
      mistakes.map((mistake) => [mistake.range, mistake.meant, mistake.why && format(mistake.why)]),
      [[range, { key: 'date', value: '2024-05-31' }, 'This line has no key. Write `Key: value`.']],
    );
  });

  it('are changed in place', () => {
    const before = 'Title: x\nSummary: one\n  two\nSeries:\n\nText.\n';
    const frontMatter = read(linesSyntax, before);
    const all = (key: string): Parameters<Syntax['set']>[0] => {
      const found = field(frontMatter, key);
      assert.ok(found);
      return found;
    };
    const hard = `It's: "new" #1`;
    assert.equal(applyEdits(before, linesSyntax.set(all('title'), hard, 'text')), before.replace('x', hard));
    assert.equal(
      applyEdits(before, linesSyntax.set(all('summary'), 's', 'text')),
      before.replace('one\n  two', 's'),
    );
    assert.equal(
      applyEdits(before, linesSyntax.set(all('series'), 's', 'text')),
      before.replace('Series:', 'Series: s'),
    );
    assert.equal(
      applyEdits(
        before,
        linesSyntax.insert(frontMatter, [text('date', '2024'), text('slug', 's')], all('summary')),
      ),
      before.replace('two\n', 'two\nDate: 2024\nSlug: s\n'),
    );
    assert.equal(
      applyEdits(before, linesSyntax.insert(frontMatter, [text('date', '2024')], undefined)),
      `Date: 2024\n${before}`,
    );
    assert.equal(
      applyEdits(before, linesSyntax.remove(frontMatter, [all('summary')])),
      'Title: x\nSeries:\n\nText.\n',
    );
    assert.equal(linesSyntax.write([text('title', 'x'), text('date', '2024')]), 'Title: x\nDate: 2024');
    assert.match(format(linesSyntax.whyNotValue('a\nb') ?? { template: '', values: [] }), /one line/);
  });

  it('know the place of a cursor', () => {
    for (const [fixture, wanted] of [
      ['Ti⟦⟧tle: x\n', 'key title'],
      ['Title: x⟦⟧\n', 'value title'],
      ['Title: x\nSeries:⟦⟧\n', 'value series'],
      ['Title: x\nSeries: ⟦⟧', 'value series'],
      ['Title: x\nseri⟦⟧\n\nText.\n', 'line 1:0-4'],
      ['Title: x\n⟦⟧\nText.\n', 'line 1:0-0'],
      ['Title: x\n\nTe⟦⟧xt.\n', undefined],
    ] as const) {
      assert.equal(placeIn(linesSyntax, fixture), wanted, fixture);
    }
  });
});

describe('metadata lines in a comment', () => {
  const post = '<!--\n.. title: Docker\n.. slug: x\n.. series:\n-->\n\nText.\n';

  it('have ranges for key, value and the whole field', () => {
    const { text: source, ranges } = marked('<!--\n.. ⟦3:⟦1:title⟧: ⟦2:Docker: a start⟧⟧\n-->\n');
    const title = field(read(commentLinesSyntax, source), 'title');
    assert.deepEqual([title?.keyRange, title?.valueRange, title?.range], ranges);
  });

  it('are read in the comment at the top, or without one', () => {
    assert.deepEqual(pairs(commentLinesSyntax, post), ['title=Docker', 'slug=x', 'series=']);
    assert.deepEqual(pairs(commentLinesSyntax, `\n${post}`), ['title=Docker', 'slug=x', 'series=']);
    assert.deepEqual(pairs(commentLinesSyntax, '\uFEFF.. title: Docker\n.. date: 2024\n\nText.\n'), [
      'title=Docker',
      'date=2024',
    ]);
    assert.equal(read(commentLinesSyntax, post).closing, 'closed');
    for (const other of ['<!--\ntitle=x\n-->\n', 'Text.\n\n.. title: x\n', '<!-- .. -->\n', '']) {
      assert.equal(commentLinesSyntax.read(createSource(other), knows), undefined, other);
    }
  });

  it('may lack their end, or find one in the body', () => {
    assert.equal(read(commentLinesSyntax, '<!--\n.. title: x\n\nText.\n').closing, 'missing');
    const late = read(commentLinesSyntax, '<!--\n.. title: x\n\nText.\n\n<!-- note -->\n');
    assert.equal(late.closing, 'late');
    assert.equal(late.text, '<!--\n.. title: x');
  });

  it('are changed in place', () => {
    const frontMatter = read(commentLinesSyntax, post);
    const [title, , series] = fieldsOf(frontMatter);
    assert.ok(title && series);
    assert.equal(
      applyEdits(post, commentLinesSyntax.set(series, 'Git', 'text')),
      post.replace('series:', 'series: Git'),
    );
    assert.equal(
      applyEdits(post, commentLinesSyntax.insert(frontMatter, [text('date', '2024')], title)),
      post.replace('Docker\n', 'Docker\n.. date: 2024\n'),
    );
    assert.equal(
      applyEdits(post, commentLinesSyntax.insert(frontMatter, [text('date', '2024')], undefined)),
      post.replace('<!--\n', '<!--\n.. date: 2024\n'),
    );
    assert.equal(
      applyEdits(post, commentLinesSyntax.remove(frontMatter, [title])),
      post.replace('.. title: Docker\n', ''),
    );
    assert.equal(commentLinesSyntax.write([text('title', 'x')]), '<!--\n.. title: x\n-->');
    assert.match(
      format(commentLinesSyntax.whyNotValue('a --> b') ?? { template: '', values: [] }),
      /Take it out/,
    );
  });

  it('know the place of a cursor', () => {
    for (const [fixture, wanted] of [
      ['<!--\n.. ti⟦⟧tle: x\n-->\n', 'key title'],
      ['<!--\n.. title: x⟦⟧\n-->\n', 'value title'],
      ['<!--\n.. title: x\n.. seri⟦⟧\n-->\n', 'line 2:0-7'],
      ['<!--\n.. title: x\n⟦⟧\n-->\n', 'line 2:0-0'],
      ['<!--\n.. title: x\n-->\n⟦⟧\n', undefined],
      ['<!--⟦⟧\n.. title: x\n-->\n', undefined],
    ] as const) {
      assert.equal(placeIn(commentLinesSyntax, fixture), wanted, fixture);
    }
  });
});

describe('metadata lines, whatever is in them', () => {
  const value = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((each) => each.replace(/\s+/g, ' ').trim());
  const forms = [
    {
      syntax: linesSyntax,
      line: (key: string, each: string) => `${key.toUpperCase()}:  ${each}`,
      open: 'Title: t\n',
      close: '\nText\n',
    },
    {
      syntax: commentLinesSyntax,
      line: (key: string, each: string) => `..  ${key} : ${each}`,
      open: '<!--\n.. title: t\n',
      close: '-->\n',
    },
  ];
  for (const { syntax, line, open, close } of forms) {
    it(`${syntax.id} hold exactly what was set, inserted and removed`, () => {
      const anyPost = fc
        .tuple(
          fc.uniqueArray(fc.constantFrom('a', 'b', 'c-d', 'e_f'), { maxLength: 4 }),
          fc.array(value, { minLength: 4, maxLength: 4 }),
          fc.constantFrom('\n', '\r\n'),
          fc.constantFrom('', '\uFEFF'),
        )
        .filter(([, values]) => values.every((each) => syntax.whyNotValue(each) === undefined))
        .map(
          ([keys, values, lineBreak, mark]) =>
            mark +
            (
              open +
              keys.map((key, index) => `${line(key, values[index] ?? '')}\n`).join('') +
              close
            ).replaceAll('\n', lineBreak),
        );
      fc.assert(
        fc.property(anyPost, fc.nat(), value, fc.nat(2), (post, number, now, step) => {
          fc.pre(syntax.whyNotValue(now) === undefined);
          const frontMatter = read(syntax, post);
          const before = new Map(fieldsOf(frontMatter).map((each) => [each.key, each.value]));
          const all = fieldsOf(frontMatter);
          const chosen = all[number % all.length];
          assert.ok(chosen);
          fc.pre(step !== 1 || chosen.key !== 'title');
          const edits =
            step === 0
              ? syntax.set(chosen, now, 'text')
              : step === 1
                ? syntax.remove(frontMatter, [chosen])
                : syntax.insert(frontMatter, [text('new', now)], chosen);
          if (step === 1) before.delete(chosen.key);
          else before.set(step === 0 ? chosen.key : 'new', now);
          const after = applyEdits(post, edits);
          assert.deepEqual(
            new Map(fieldsOf(read(syntax, after)).map((each) => [each.key, each.value])),
            before,
            after,
          );
          const last = chosen.range.end.line + 1;
          const rest = post.split('\n').slice(last).join('\n');
          assert.ok(after.endsWith(rest), after);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('never throw', () => {
    const anyText = fc.array(
      fc.constantFrom(
        'Title: ',
        '.. title: ',
        '<!--',
        '-->',
        ':',
        'a',
        ' ',
        '    ',
        '\n',
        '\n\n',
        '\r',
        '..',
        '=',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(anyText, fc.nat(8), fc.nat(20), (parts, lineNumber, character) => {
        for (const { syntax, open } of forms) {
          for (const each of [parts.join(''), open + parts.join('')]) {
            const source = createSource(each);
            const frontMatter = syntax.read(source, knows);
            if (!frontMatter) continue;
            syntax.placeAt(source, frontMatter, { line: lineNumber, character });
            for (const chosen of fieldsOf(frontMatter)) {
              applyEdits(each, syntax.set(chosen, 'x', 'text'));
              applyEdits(each, syntax.remove(frontMatter, [chosen]));
              applyEdits(each, syntax.insert(frontMatter, [text('new', 'x')], chosen));
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('long metadata lines', () => {
  it('take no longer than others', () => {
    const spaces = ' '.repeat(200_000);
    assert.deepEqual(pairs(linesSyntax, `Title: a${spaces}b`), [`title=a${spaces}b`]);
    assert.deepEqual(pairs(commentLinesSyntax, `.. title: a${spaces}b`), [`title=a${spaces}b`]);
  });
});
