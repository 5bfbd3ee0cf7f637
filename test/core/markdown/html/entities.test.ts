import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { decodeEntities } from '../../../../src/core/markdown/html/entities.js';
import { bodyOf } from '../../../support/markdown.js';
import { ROOT } from '../../../support/paths.js';

/** The names of HTML with what they stand for, as another library lists them. */
function namesOfHtml(): ReadonlyMap<string, string> {
  const commonmark = createRequire(path.join(ROOT, 'package.json')).resolve('commonmark');
  const file = createRequire(commonmark).resolve('entities/lib/maps/entities.json');
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

describe('character references', () => {
  it('are known by all the names of HTML', () => {
    const names = namesOfHtml();
    assert.equal(names.size, 2125);
    for (const [name, characters] of names) assert.equal(decodeEntities(`&${name};`), characters, name);
  });

  for (const [written, decoded] of [
    ['Caf&eacute; &mdash; &nbsp;', 'Café — \u00A0'],
    ['&#233; &#xE9; &#XE9;', 'é é é'],
    ['&#0; &#xD800; &#x110000;', '\uFFFD \uFFFD \uFFFD'],
    ['&unknown; &eacute &Eacute;; & &; &#; &#x;', '&unknown; &eacute É; & &; &#; &#x;'],
    ['&amp;eacute;', '&eacute;'],
  ] as const) {
    it(`are decoded once in ${written}`, () => {
      assert.equal(decodeEntities(written), decoded);
    });
  }

  it('are read in titles, slugs and addresses, and not in code', () => {
    const { headings, links } = bodyOf(
      '# Caf&eacute; &mdash; `&eacute;`\n\n[a](caf&eacute;.md) <a href="&uuml;.md">b</a>',
    );
    assert.equal(headings[0]?.text, 'Café — &eacute;');
    assert.equal(headings[0].anchor, 'café--eacute');
    assert.deepEqual(
      links.map(({ target }) => target),
      ['café.md', 'ü.md'],
    );
  });
});
