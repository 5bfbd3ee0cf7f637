import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { inRepository } from '../support/paths.js';

describe('the bundles', () => {
  const size = (name: string): number => statSync(inRepository('dist', name)).size;
  const sum = (names: Iterable<string>): number => [...names].reduce((all, name) => all + size(name), 0);

  /** A script and all that is loaded with it. */
  function loadedWith(name: string, seen = new Set<string>()): ReadonlySet<string> {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const [, imported = ''] of readFileSync(inRepository('dist', name), 'utf8').matchAll(
      /(?:from|import)"\.\/([^"]+)"/g,
    ))
      loadedWith(imported, seen);
    return seen;
  }

  it('loads at most 300 kB when Up Next is activated', () => {
    const loaded = loadedWith('extension.mjs');
    assert.ok(loaded.size > 1);
    assert.ok(![...loaded].some((name) => name.startsWith('pageRenderer')));
    assert.ok(sum(loaded) <= 300_000, String(sum(loaded)));
  });

  it('ships at most 1,230 kB of scripts to the editor', () => {
    const shipped = readdirSync(inRepository('dist')).filter(
      (name) => /\.m?js$/.test(name) && name !== 'cli.js',
    );
    assert.ok(shipped.length > 3);
    assert.ok(sum(shipped) <= 1_230_000, String(sum(shipped)));
  });

  it('loads nothing but VS Code in a browser, in one file of at most 1,100 kB', () => {
    const required = [
      ...readFileSync(inRepository('dist/web/extension.js'), 'utf8').matchAll(
        /\b(?:require|import)\(([^)]*)\)/g,
      ),
    ];
    assert.deepEqual([...new Set(required.map(([, name]) => name))], ['"vscode"']);
    assert.deepEqual(readdirSync(inRepository('dist', 'web')), ['extension.js']);
    assert.ok(size('web/extension.js') <= 1_100_000, String(size('web/extension.js')));
  });
});
