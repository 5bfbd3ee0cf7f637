import * as assert from 'node:assert/strict';
import { RULE_OPTIONS } from '../../../src/core/rules/all.js';
import { DEFAULT_CONFIG } from '../../../src/core/site/config.js';
import { parseConfig } from '../../../src/core/site/parseConfig.js';
import { restrictConfig } from '../../../src/core/site/restrictConfig.js';

describe('a configuration whose author is not trusted', () => {
  const written = {
    posts: ['posts/**/*.md'],
    exclude: ['drafts/**'],
    siteRoots: ['static', '../secrets', 'a/../../b', './public'],
    siteUrl: 'https://example.org',
    fields: { level: { type: 'text', pattern: '[a-c]+', values: ['a', 'b'] } },
    rules: { 'section-gap': 'off' },
  };
  const { config, problems } = parseConfig(JSON.stringify(written), RULE_OPTIONS);
  const restricted = restrictConfig(config);

  it('has no patterns, globs, and roots outside of the folder', () => {
    assert.deepEqual(problems, []);
    assert.deepEqual(restricted.posts, DEFAULT_CONFIG.posts);
    assert.deepEqual(restricted.exclude, DEFAULT_CONFIG.exclude);
    assert.deepEqual(restricted.siteRoots, ['static', 'public']);
    assert.equal(restricted.fields.get('level')?.pattern, undefined);
    assert.equal(restricted.fields.get('level')?.matches, undefined);
  });

  it('keeps what can do no harm', () => {
    assert.equal(restricted.siteUrl, 'https://example.org');
    assert.deepEqual(restricted.severities, config.severities);
    assert.deepEqual(restricted.fields.get('level')?.values, ['a', 'b']);
  });
});
