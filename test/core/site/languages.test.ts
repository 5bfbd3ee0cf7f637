import * as assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/site/languages.js';
import { createFiles } from '../../../src/core/text/paths.js';

/** The files with the language that each says. */
function languages(...paths: readonly string[]): readonly (string | undefined)[] {
  const files = createFiles(paths);
  return paths.map((path) => languageOf(files, path));
}

describe('the language of a file', () => {
  it('is in the name of an index', () => {
    assert.deepEqual(languages('a/index.md', 'a/index.de.md', 'b/index.pt-BR.md'), [
      undefined,
      'de',
      'pt-BR',
    ]);
  });

  it('is in a name beside the same name with another language, or without', () => {
    assert.deepEqual(languages('a/x.md', 'a/x.de.md'), [undefined, 'de']);
    assert.deepEqual(languages('a/x.en.md', 'a/x.de.md'), ['en', 'de']);
  });

  it('is in the name of a post that has no other version, where the site has the language', () => {
    assert.deepEqual(languages('a/x.md', 'a/x.de.md', 'a/nur.de.md'), [undefined, 'de', 'de']);
  });

  it('is not in other words after a dot', () => {
    assert.deepEqual(languages('a/node.js.md', 'a/v1.2.md', 'a/io.md', 'a/lib.so.md'), [
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is in the folder of translations', () => {
    assert.deepEqual(
      languages(
        'i18n/fr/docusaurus-plugin-content-blog/a.md',
        'site/i18n/zh-Hans/x/a.md',
        'blog/a.md',
        'i18n/notes.md',
      ),
      ['fr', 'zh-Hans', undefined, undefined],
    );
  });

  it('is in folders of languages that hold the same post', () => {
    assert.deepEqual(languages('content/en/a/x.md', 'content/de/a/x.md', 'content/de/y.md'), [
      'en',
      'de',
      'de',
    ]);
    assert.deepEqual(languages('content/it/x.md', 'content/ml/y.md'), [undefined, undefined]);
    assert.deepEqual(languages('content/it/_index.md', 'content/ml/_index.md'), [undefined, undefined]);
  });
});
