import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { RULES } from '../../src/core/rules/all.js';
import { inRepository } from '../support/paths.js';

/** `link-broken` is `linkBroken`. */
function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The names of the files that a folder itself holds. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(inRepository(folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

/** The modules of `src/core/rules/`, each of which holds a rule, but for the list of all. */
const MODULES = filesIn('src/core/rules')
  .filter((name) => name !== 'all.ts')
  .map((name) => name.replace(/\.ts$/, ''));

describe('every rule', () => {
  it('has an id of its own', () => {
    const ids = RULES.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  });

  it('is in the list, under the name of its module', () => {
    assert.deepEqual(
      RULES.map(({ id }) => camelCase(id)).sort(),
      MODULES.sort(),
      'a file of src/core/rules/ is a rule that all.ts lists; what several share is in shared/',
    );
  });

  it('says what it reports in one sentence', () => {
    for (const { summary } of RULES) assert.match(summary, /^[A-Z][^\n]*\.$/);
  });

  for (const { id } of RULES) {
    it(`${id} has a test`, () => {
      assert.ok(existsSync(inRepository('test/core/rules', `${camelCase(id)}.test.ts`)));
    });

    it(`${id} has a page`, () => {
      assert.ok(existsSync(inRepository('docs/rules', `${id}.md`)));
    });
  }

  it('is the subject of every page and test beside it', () => {
    const pages = readdirSync(inRepository('docs/rules')).filter((name) => name !== 'README.md');
    assert.deepEqual(pages.sort(), RULES.map(({ id }) => `${id}.md`).sort());
    const tests = [...filesIn('test/core/rules')];
    assert.deepEqual(tests.sort(), RULES.map(({ id }) => `${camelCase(id)}.test.ts`).sort());
  });
});

describe('the id of a rule', () => {
  it('is named in the file of the rule alone', () => {
    const ids = RULES.map(({ id }) => id).join('|');
    const named = new RegExp(`['"\`](?:${ids})['"\`]`, 'g');
    const found = readdirSync(inRepository('src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const text = readFileSync(inRepository('src', file), 'utf8');
        return [...text.matchAll(named)].map(([id]) => `${path.basename(file, '.ts')} ${id.slice(1, -1)}`);
      });
    assert.deepEqual(found.sort(), RULES.map(({ id }) => `${camelCase(id)} ${id}`).sort());
  });
});
