import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { withTableOfRules } from '../../scripts/docs/tableOfRules.js';
import { writtenFiles } from '../../scripts/docs/written.js';
import { RULES } from '../../src/core/rules/all.js';
import { inRepository } from '../support/paths.js';

const read = (path: string): string => readFileSync(inRepository(path), 'utf8');

describe('what npm run docs writes', () => {
  it('is what the files hold', async () => {
    for (const [path, text] of await writtenFiles(read)) assert.equal(read(path), text, 'run npm run docs');
  });

  it('is a row for each rule in the list of rules, with what its page says first', () => {
    const page = '# Rules\n\n| Rule | x |\n| --- | --- |\n| old | y |\n\nMore.\n';
    const pageOf = (id: string): string => `# \`${id}\`\n\nOf ${id}.\nTwo lines. Reported as a warning.\n`;
    const lines = withTableOfRules(page, pageOf).split('\n');
    assert.deepEqual(lines.slice(0, 4), [
      '# Rules',
      '',
      '| Rule | Default | What it reports |',
      '| --- | --- | --- |',
    ]);
    assert.deepEqual(
      lines.slice(4, -3),
      RULES.map(({ id, severity }) => `| [\`${id}\`](${id}.md) | ${severity} | Of ${id}. Two lines. |`),
    );
    assert.deepEqual(lines.slice(-3), ['', 'More.', '']);
  });
});
