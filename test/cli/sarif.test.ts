import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { version } from '../../package.json';
import { readJson } from '../../scripts/json.mjs';
import { root } from '../../scripts/root.mjs';
import { RULES } from '../../src/core/rules/all.js';
import { type Files, inBlog, inFolder, post, run } from './support.js';

/** A validator for the schema that belongs to the standard. */
function createValidator() {
  const file = path.join(root(), 'test', 'cli', 'sarif-2.1.0.schema.json');
  // it is written in draft 4, of which it uses nothing that later drafts read otherwise but these two keys
  const schema = Object.entries(readJson(file) as object).filter(
    ([key]) => key !== '$schema' && key !== 'id',
  );
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: (uri: string) => URL.canParse(uri), 'uri-reference': isReference, 'date-time': true },
  });
  return ajv.compile(Object.fromEntries(schema));
}

function isReference(text: string): boolean {
  return URL.canParse(text, 'file:///') && /^[!#-;=?-Z_a-z~[\]@%]*$/.test(text);
}

const validate = createValidator();

function sarif(...args: readonly string[]): Log {
  const log = JSON.parse(run(['check', ...args, '--format', 'sarif']).stdout) as Log;
  assert.ok(validate(log), JSON.stringify(validate.errors, undefined, 2));
  return log;
}

const SERIES: Files = {
  'posts/a b/ü#%.md': post({ series: 'Docker', series_section: '1' }, 'First'),
  'posts/c/c.md': post({ series: 'Docker', series_section: '1' }, 'Second'),
};

describe('check --format sarif', () => {
  it('follows the schema of the standard, whatever was found', () => {
    inFolder(root(), () => {
      assert.ok((sarif('examples/mistakes').runs[0]?.results?.length ?? 0) > 20);
      assert.deepEqual(sarif('examples/blog').runs[0]?.results, []);
    });
  });

  it('has every rule with its text and level', () => {
    const driver = inBlog({}, () => sarif()).runs[0]?.tool.driver;
    assert.equal(driver?.semanticVersion, version);
    const { rules = [] } = driver;
    assert.deepEqual(
      rules.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    for (const [index, { id, summary, severity }] of RULES.entries()) {
      const rule = rules[index];
      assert.equal(rule?.shortDescription?.text, summary);
      assert.match(rule.help?.text ?? '', new RegExp(`docs/rules/${id}\\.md`));
      const level = severity === 'error' || severity === 'warning' ? severity : 'note';
      assert.equal(rule.defaultConfiguration?.level, level);
    }
  });

  it('has results with places from 1, and the places that have to do with them', () => {
    const [result] = inBlog(SERIES, () => sarif()).runs[0]?.results ?? [];
    assert.equal(result?.ruleId, 'section-duplicate');
    assert.equal(RULES[result.ruleIndex ?? -1]?.id, 'section-duplicate');
    assert.equal(result.level, 'error');
    const region = { startLine: 5, startColumn: 16, endLine: 5, endColumn: 17 };
    assert.deepEqual(result.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: 'posts/a%20b/%C3%BC%23%25.md', uriBaseId: '%SRCROOT%' },
      region,
    });
    assert.deepEqual(result.relatedLocations?.[0]?.physicalLocation, {
      artifactLocation: { uri: 'posts/c/c.md', uriBaseId: '%SRCROOT%' },
      region,
    });
    assert.ok(result.relatedLocations[0].message?.text);
  });

  it('takes infos and hints for notes', () => {
    const rules = { rules: { 'date-invalid': 'info', 'field-unknown': 'hint', 'field-empty': 'warning' } };
    const files = {
      '.upnext.json': JSON.stringify(rules),
      'a.md': post({ date: 'x', colour: 'red', topic: '' }),
    };
    const results = inBlog(files, () => sarif()).runs[0]?.results ?? [];
    assert.deepEqual(Object.fromEntries(results.map(({ ruleId, level }) => [ruleId, level])), {
      'date-invalid': 'note',
      'field-unknown': 'note',
      'field-empty': 'warning',
    });
  });

  it('names a file outside the current folder by its whole address', () => {
    inBlog({ 'blog/a.md': post({ date: 'x' }), 'other/x.txt': '' }, () => {
      const place = inFolder('other', () => sarif('../blog')).runs[0]?.results?.[0]?.locations?.[0];
      const { uri = '', uriBaseId } = place?.physicalLocation?.artifactLocation ?? {};
      assert.equal(uriBaseId, undefined);
      assert.equal(uri, pathToFileURL(path.resolve('blog/a.md')).href);
      assert.ok(existsSync(new URL(uri)));
    });
  });
});
