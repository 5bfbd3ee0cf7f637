import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { temporaryFolder } from '../../../scripts/temporary.mjs';
import { copySample } from '../../../src/extension/commands/openSample.js';
import { textsBelow } from '../../e2e/texts';

describe('the sample blog', () => {
  it('is a copy of what comes with Up Next, another one each time', async () => {
    const extension = vscode.extensions.getExtension('up-next.up-next')?.extensionUri;
    assert.ok(extension);
    const { path: root, remove } = temporaryFolder('sample');
    try {
      const copies = [
        await copySample(extension, vscode.Uri.file(root)),
        await copySample(extension, vscode.Uri.file(root)),
      ];
      const texts = copies.map(({ fsPath }) => textsBelow(fsPath));
      assert.deepEqual(texts[0], textsBelow(path.join(extension.fsPath, 'examples', 'blog')));
      assert.deepEqual(texts[1], texts[0]);
      assert.equal(new Set(copies.map(String)).size, 2);
    } finally {
      remove();
    }
    const packed = readFileSync(path.join(extension.fsPath, '.vscodeignore'), 'utf8');
    assert.match(packed, /^!examples\/blog\/\*\*$/m);
  });
});
