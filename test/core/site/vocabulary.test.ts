import * as assert from 'node:assert/strict';
import { complete } from '../../../src/core/language/complete.js';
import { readDraft } from '../../../src/core/language/draft.js';
import { hoverAt } from '../../../src/core/language/hover.js';
import { proposeValue } from '../../../src/core/series/propose.js';
import { DEFAULT_CONFIG } from '../../../src/core/site/config.js';
import { COMMENT_ROLES, createVocabulary } from '../../../src/core/site/vocabulary.js';
import { blog, type Files, postIn, postText } from '../../support/blog.js';

const PATH = 'posts/a/a.md';

describe('the vocabulary of a site', () => {
  it('has the keys that play a role under the names that authors write', () => {
    const roles = { title: 'title', date: 'pubDate', series: 'series.name', section: 'series.order' };
    const { infos, keys } = createVocabulary(roles, DEFAULT_CONFIG);
    assert.deepEqual(keys, ['title', 'pubDate', 'series.name', 'series.order']);
    assert.equal(infos.get('series.order')?.role, 'section');
    assert.equal(infos.get('date'), undefined);
  });

  it('is the same as ever for a site without a configuration', () => {
    const { keys, requiredKeys } = createVocabulary(COMMENT_ROLES, DEFAULT_CONFIG);
    assert.deepEqual(keys, ['date', 'topic', 'series', 'series_section', 'summary']);
    assert.deepEqual(requiredKeys, ['date', 'topic', 'summary']);
  });
});

describe('values that the configuration allows for a key with a role', () => {
  const config = { fields: { topic: { values: ['Docker', 'Git'] } } };
  const files: Files = { 'posts/b/b.md': postText({ topic: 'Misc' }) };

  it('are offered, and the key once', () => {
    const offered = (text: string, line: number, character: number): readonly string[] => {
      const index = blog({ ...files, [PATH]: text }, config);
      const { items } = complete(index, readDraft(PATH, text, index), { line, character });
      return items.map(({ label }) => label);
    };
    assert.deepEqual(offered(postText({ topic: '' }), 2, 6), ['Docker', 'Git']);
    const keys = offered('<!--\ndate=2024-05-31\n\n-->\n', 2, 0);
    assert.deepEqual(
      keys.filter((key) => key === 'topic'),
      ['topic'],
    );
  });

  it('are named when the author asks what the key means', () => {
    const index = blog({ [PATH]: postText() }, config);
    const hover = hoverAt(index, postIn(index, PATH), { line: 2, character: 1 });
    assert.ok(hover?.kind === 'key');
    assert.deepEqual(hover.info.values, ['Docker', 'Git']);
    assert.equal(hover.info.required, true);
    assert.match(hover.info.description.template, /what the post is about/i);
  });

  it('are the only ones that are proposed', () => {
    const index = blog({ ...files, [PATH]: postText({ topic: undefined }, '# On git\n') }, config);
    assert.equal(proposeValue(postIn(index, PATH), 'topic', index), 'Git');
    const other = blog({ ...files, [PATH]: postText({ topic: undefined }, '# On Misc\n') }, config);
    assert.equal(proposeValue(postIn(other, PATH), 'topic', other), 'Docker');
  });
});
