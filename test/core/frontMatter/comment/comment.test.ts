import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits } from '../../../../src/core/edits/textEdit.js';
import { comment } from '../../../../src/core/frontMatter/comment/comment.js';
import { field, fieldsOf, type FrontMatter } from '../../../../src/core/frontMatter/frontMatter.js';
import type { NewField } from '../../../../src/core/frontMatter/syntax.js';
import { createSource } from '../../../../src/core/text/source.js';

const TEXT = '<!--\ndate=2024-05-31\ntopic = Docker\n-->\n\n# A\n';

const text = (key: string, value: string): NewField => ({ key, value, type: 'text' });

function read(written: string): FrontMatter {
  const frontMatter = comment.read(createSource(written), (key) => /^(?:date|topic|key\d+)$/.test(key));
  assert.ok(frontMatter);
  return frontMatter;
}

function written(frontMatter: FrontMatter, key: string) {
  const found = field(frontMatter, key);
  assert.ok(found);
  return found;
}

describe('front matter in a comment', () => {
  it('is written with one field a line', () => {
    assert.equal(
      comment.write([text('date', '2024-05-31'), text('topic', 'A')]),
      '<!--\ndate=2024-05-31\ntopic=A\n-->',
    );
    assert.equal(comment.write([]), '<!--\n-->');
    assert.equal(comment.show('date', ''), 'date=');
  });

  it('ends at the first “-->” where a later one would lose nothing', () => {
    assert.equal(read('<!--\ndate=2024-05-31\ntopic=Git -->-->\n').earlyEnds, undefined);
    assert.equal(read('<!--\ndate=2024-05-31\ntopic=Git --> Hub\n-->\n').earlyEnds?.[0]?.lost, ' Hub\n');
  });

  it('is given another value and keeps the whitespace around it', () => {
    const edits = comment.set(written(read(TEXT), 'topic'), 'Git', 'text');
    assert.equal(applyEdits(TEXT, edits), TEXT.replace('Docker', 'Git'));
  });

  it('takes new fields after another one, or before all', () => {
    const frontMatter = read(TEXT);
    const fields = [text('series', 'S'), text('series_section', '1')];
    assert.equal(
      applyEdits(TEXT, comment.insert(frontMatter, fields, written(frontMatter, 'date'))),
      TEXT.replace('05-31\n', '05-31\nseries=S\nseries_section=1\n'),
    );
    assert.equal(
      applyEdits(TEXT, comment.insert(frontMatter, fields, undefined)),
      TEXT.replace('<!--\n', '<!--\nseries=S\nseries_section=1\n'),
    );
    assert.deepEqual(comment.insert(frontMatter, [], undefined), []);
  });

  it('loses fields with their lines', () => {
    const frontMatter = read(TEXT);
    const edits = comment.remove(frontMatter, fieldsOf(frontMatter));
    assert.equal(applyEdits(TEXT, edits), '<!--\n-->\n\n# A\n');
  });

  it('says why a text cannot be a value', () => {
    for (const value of ['a\nb', 'a --> b', 'a\tb', ' a', 'a\u200B'])
      assert.ok(comment.whyNotValue(value), value);
    for (const value of ['C++', 'a=b', 'x -> y', 'Ä — ö', ''])
      assert.equal(comment.whyNotValue(value), undefined);
  });

  it('reads what it writes, whatever the values', () => {
    const value = fc.string({ unit: 'grapheme' }).filter((each) => !comment.whyNotValue(each));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const fields = values.map((each, index) => text(`key${index}`, each));
        const block = comment.write(fields);
        assert.deepEqual(
          fieldsOf(read(block)).map((each) => text(each.key, each.value)),
          fields,
        );
      }),
    );
  });
});
