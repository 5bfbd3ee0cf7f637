import * as assert from 'node:assert/strict';
import { sourcesOfProject } from './imports.js';

/** What shows texts in a way that could make more of them than text, and the one file that may use it. */
const ONE_PLACE: readonly (readonly [pattern: RegExp, file: string])[] = [
  [/new vscode\.MarkdownString\(/, 'src/extension/ui/markdown.ts'],
  [/\bshow(?:Error|Warning|Information)Message\(/, 'src/extension/ui/notifications.ts'],
];

describe('a text from a post', () => {
  const extension = [...sourcesOfProject()].filter(([file]) => file.startsWith('src/extension/'));

  for (const [pattern, file] of ONE_PLACE)
    it(`is shown by ${pattern.source} in ${file} alone`, () => {
      const users = extension.filter(([, text]) => pattern.test(text)).map(([name]) => name);
      assert.deepEqual(users, [file]);
    });

  it('is in no Markdown that is trusted, or that takes a text as it is', () => {
    const users = extension.filter(([, text]) => /isTrusted\s*=|supportHtml\s*=|appendMarkdown\(/.test(text));
    assert.deepEqual(
      users.map(([name]) => name),
      [],
    );
  });
});
