import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { root } from '../../../scripts/root.mjs';
import { applyEdits } from '../../../src/core/edits/textEdit.js';
import { fieldsOf } from '../../../src/core/frontMatter/frontMatter.js';
import { createTomlSyntax } from '../../../src/core/frontMatter/toml/createTomlSyntax.js';
import { tomlLibrary } from '../../../src/core/frontMatter/toml/tomlLibrary.js';
import { createYamlSyntax } from '../../../src/core/frontMatter/yaml/createYamlSyntax.js';
import { yamlLibrary } from '../../../src/core/frontMatter/yaml/yamlLibrary.js';
import { createSource } from '../../../src/core/text/source.js';
import { type Data, dataAt, withData } from './blocks/data.js';

/** Copies of real blogs beside the checkout, written for other generators. */
const BLOGS = path.resolve(root(), '..', 'shared', 'corpus', 'other-blogs');
const HARD = `It's: "new" #1`;

const SYNTAXES = [
  {
    syntax: createYamlSyntax(yamlLibrary),
    block: /^---[ \t]*\r?\n([^]*?)^---[ \t]*\r?$/m,
    parse: (text: string): Data =>
      (parseYaml(text, { logLevel: 'error', uniqueKeys: false }) as Data | null) ?? {},
  },
  {
    syntax: createTomlSyntax(tomlLibrary),
    block: /^\+\+\+[ \t]*\r?\n([^]*?)^\+\+\+[ \t]*\r?$/m,
    // plain objects, with days as text
    parse: (text: string): Data => JSON.parse(JSON.stringify(parseToml(text))) as Data,
  },
];

function posts(): readonly string[] {
  return (
    readdirSync(BLOGS, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.mdx?$/.test(name))
      // templates are no front matter before they are filled in
      .filter((name) => !name.includes('archetypes'))
      .map((name) => readFileSync(path.join(BLOGS, name), 'utf8'))
  );
}

describe(`the posts in ${path.relative(root(), BLOGS)}, where they are laid down`, () => {
  before(function () {
    if (!existsSync(BLOGS)) this.skip();
  });

  it('are read, and changed one field at a time, as the libraries read them', () => {
    let count = 0;
    for (const text of posts()) {
      for (const { syntax, block, parse } of SYNTAXES) {
        const frontMatter = syntax.read(createSource(text), () => false);
        if (!frontMatter) continue;
        const dataOf = (whole: string): Data => parse(block.exec(whole)?.[1] ?? '');
        const data = dataOf(text);
        assert.deepEqual(
          frontMatter.lines.filter(({ kind }) => kind === 'malformed'),
          [],
        );
        for (const field of fieldsOf(frontMatter).filter(
          ({ form, items }) => form !== 'map' && (form === 'scalar' || items.length > 0),
        )) {
          const there = dataAt(data, field.key);
          const first: unknown = Array.isArray(there) ? there[0] : there;
          const isText = syntax.id === 'yaml' || field.style.quote !== '';
          if (isText && typeof first === 'string') assert.equal(field.value, first);
          const changed = applyEdits(text, syntax.set(field, HARD, 'text'));
          const wanted = Array.isArray(there) ? [HARD, ...(there as unknown[]).slice(1)] : HARD;
          assert.deepEqual(dataOf(changed), withData(data, field.key, wanted), changed.slice(0, 1000));
          count++;
        }
      }
    }
    assert.ok(count > 1000, String(count));
  }).timeout(60_000);
});
