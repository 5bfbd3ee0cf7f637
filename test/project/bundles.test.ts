import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { inRepository } from '../support/paths.js';

/** The most that each may hold, in bytes: the only place that says so. docs/decisions.md says why there are limits. */
const LIMITS = {
  /** What is loaded when Up Next is activated. */
  activation: 300_000,
  /** Every script of the desktop editor. */
  editor: 1_100_000,
  /** The one file for browsers. */
  browser: 1_070_000,
} as const;

describe('the bundles', () => {
  const size = (name: string): number => statSync(inRepository('dist', name)).size;
  const sum = (names: Iterable<string>): number => [...names].reduce((all, name) => all + size(name), 0);

  /** A script and all that is loaded with it. */
  function loadedWith(name: string, seen = new Set<string>()): ReadonlySet<string> {
    if (seen.has(name)) return seen;
    seen.add(name);
    // what is loaded later is loaded by a function
    for (const [, imported = ''] of readFileSync(inRepository('dist', name), 'utf8').matchAll(
      /(?<!=>)require\("\.\/([^"]+)"\)/g,
    ))
      loadedWith(imported, seen);
    return seen;
  }

  it('load no more than their limit when Up Next is activated', () => {
    const loaded = loadedWith('extension.cjs');
    const files = readdirSync(inRepository('dist')).filter((name) => name.endsWith('.cjs'));
    const loadOthers = files.filter((name) => loadedWith(name).size > 1);
    assert.ok(loadOthers.length > 3, 'the pattern finds nothing');
    // each takes the loader some milliseconds
    assert.ok(loaded.size < 4, String([...loaded]));
    assert.ok(![...loaded].some((name) => name.startsWith('pageRenderer')));
    assert.ok(sum(loaded) <= LIMITS.activation, String(sum(loaded)));
  });

  it('ship no more than their limit to the editor', () => {
    const shipped = readdirSync(inRepository('dist')).filter(
      (name) => /\.c?js$/.test(name) && name !== 'cli.js',
    );
    assert.ok(shipped.length > 3);
    assert.ok(sum(shipped) <= LIMITS.editor, String(sum(shipped)));
  });

  it('load nothing but VS Code in a browser, in one file below its limit', () => {
    const required = [
      ...readFileSync(inRepository('dist/web/extension.js'), 'utf8').matchAll(
        /\b(?:require|import)\(([^)]*)\)/g,
      ),
    ];
    assert.deepEqual([...new Set(required.map(([, name]) => name))], ['"vscode"']);
    assert.deepEqual(readdirSync(inRepository('dist', 'web')), ['extension.js']);
    assert.ok(size('web/extension.js') <= LIMITS.browser, String(size('web/extension.js')));
  });
});
