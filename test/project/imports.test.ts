import * as assert from 'node:assert/strict';
import {
  importCycles,
  importsAgainstCoreOrder,
  importsOf,
  missingImports,
  sourcesOfProject,
  wrongImports,
} from './imports.js';

const SOURCES = sourcesOfProject();

describe('imports', () => {
  it('are found', () => {
    assert.ok(SOURCES.size > 50);
    const text = SOURCES.get('src/core/rules/engine/check.ts') ?? '';
    assert.ok(importsOf('src/core/rules/engine/check.ts', text).includes('src/core/rules/all.ts'));
    assert.deepEqual(missingImports(SOURCES), []);
  });

  it('run one way', () => {
    assert.deepEqual(wrongImports(SOURCES), []);
  });

  it('inside core lead to the folders below', () => {
    assert.deepEqual(importsAgainstCoreOrder(SOURCES), []);
  });

  it('make no rounds', () => {
    assert.deepEqual(importCycles(SOURCES), []);
  });
});

describe('the check of imports', () => {
  for (const [file, text, wrong] of [
    ['src/core/a.ts', "import '../page/b.js';", 'src/page/b.ts'],
    ['src/core/a.ts', "import type { B } from '../extension/b.js';", 'src/extension/b.ts'],
    ['src/core/a.ts', "import * as fs from 'node:fs';", 'node:fs'],
    ['src/core/a.ts', "const b = await import('fs');", 'fs'],
    ['src/core/a.ts', "export * from 'markdown-it';", 'markdown-it'],
    ['src/core/a.ts', "import '../../test/support/blog.js';", 'test/support/blog.ts'],
    ['src/node/a.ts', "import '../cli/b.js';", 'src/cli/b.ts'],
    ['src/page/a.ts', "import 'vscode';", 'vscode'],
    ['src/page/a.ts', "import '../webview/b.js';", 'src/webview/b.ts'],
    ['src/webview/a.ts', "import 'node:path';", 'node:path'],
    ['src/webview/a.ts', "import '../extension/b.js';", 'src/extension/b.ts'],
    ['src/cli/a.ts', "import 'vscode';", 'vscode'],
    ['src/cli/a.ts', "import '../extension/b.js';", 'src/extension/b.ts'],
    ['src/extension/a.ts', "import '../cli/b.js';", 'src/cli/b.ts'],
    ['src/extension/a.ts', "import '../webview/b.js';", 'src/webview/b.ts'],
  ] as const) {
    it(`does not let ${file} say ${text}`, () => {
      assert.deepEqual(wrongImports(new Map([[file, text]])), [`${file} → ${wrong}`]);
    });
  }

  for (const [file, text, wrong] of [
    ['src/core/post/a.ts', "import '../rules/b.js';", 'src/core/rules/b.ts'],
    ['src/core/links/a.ts', "import '../series/b.js';", 'src/core/series/b.ts'],
  ] as const) {
    it(`does not let ${file} say ${text} against the order of core`, () => {
      assert.deepEqual(importsAgainstCoreOrder(new Map([[file, text]])), [`${file} → ${wrong}`]);
    });
  }

  it('wants a folder of core to have its place in the order', () => {
    assert.deepEqual(importsAgainstCoreOrder(new Map([['src/core/more/a.ts', '']])), [
      'src/core/more/a.ts is in no known folder of core',
    ]);
  });

  it('wants a file to be in a known folder', () => {
    assert.deepEqual(wrongImports(new Map([['src/a.ts', '']])), ['src/a.ts is in no known folder']);
  });

  it('finds rounds', () => {
    const sources = new Map([
      ['src/core/a.ts', "import './b.js';"],
      ['src/core/b.ts', "import type { C } from './c.js';"],
      ['src/core/c.ts', "import './b.js';"],
    ]);
    assert.deepEqual(importCycles(sources), [['src/core/b.ts', 'src/core/c.ts', 'src/core/b.ts']]);
  });

  it('finds imports of nothing', () => {
    assert.deepEqual(missingImports(new Map([['src/core/a.ts', "import './gone.js';"]])), [
      'src/core/a.ts → src/core/gone.ts',
    ]);
  });
});
