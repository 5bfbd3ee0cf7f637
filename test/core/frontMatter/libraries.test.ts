import * as assert from 'node:assert/strict';
import { fieldsOf } from '../../../src/core/frontMatter/frontMatter.js';
import {
  missingLibrary,
  provideLibraries,
  tomlSyntax,
  yamlSyntax,
} from '../../../src/core/frontMatter/libraries.js';
import type { Syntax } from '../../../src/core/frontMatter/syntax.js';
import { tomlLibrary } from '../../../src/core/frontMatter/toml/tomlLibrary.js';
import { yamlLibrary } from '../../../src/core/frontMatter/yaml/yamlLibrary.js';
import { createSource } from '../../../src/core/text/source.js';

const missingFor = (text: string): string | undefined => missingLibrary(createSource(text));

const values = (syntax: Syntax, text: string): readonly string[] =>
  fieldsOf(syntax.read(createSource(text), () => false)).map(({ value }) => value);

describe('the libraries of front matter', () => {
  const yaml = '---\ntitle: &t "a\\tb"\n---\n';
  const toml = '+++\ntitle = """a"""\n+++\n';

  const libraries = { yaml: yamlLibrary, toml: tomlLibrary };
  beforeEach(() => {
    provideLibraries({ yaml: undefined, toml: undefined });
  });
  afterEach(() => {
    provideLibraries(libraries);
  });

  it('are missing only for what is not plain, until they are provided', () => {
    assert.equal(missingFor('---\ntitle: Docker\n---\n'), undefined);
    assert.equal(missingFor('+++\ntitle = "Docker"\n+++\n'), undefined);
    assert.equal(missingFor('Text: {a}\n'), undefined);
    assert.deepEqual(values(yamlSyntax, '---\ntitle: Docker\n---\n'), ['Docker']);
    assert.equal(missingFor(yaml), 'yaml');
    assert.equal(missingFor(toml), 'toml');
    assert.deepEqual(values(yamlSyntax, yaml), []);
    assert.deepEqual(values(tomlSyntax, toml), []);
    provideLibraries(libraries);
    assert.equal(missingFor(yaml), undefined);
    assert.equal(missingFor(toml), undefined);
    assert.deepEqual(values(yamlSyntax, yaml), ['a\tb']);
    assert.deepEqual(values(tomlSyntax, toml), ['a']);
  });
});
