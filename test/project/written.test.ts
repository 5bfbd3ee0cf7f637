import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { withSeverity } from '../../scripts/docs/severityOfRule.js';
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
      '| Rule | Default | In other blogs | What it reports |',
      '| --- | --- | --- | --- |',
    ]);
    assert.deepEqual(
      lines.slice(4, -3),
      RULES.map(
        ({ id, severity, elsewhere = severity }) =>
          `| [\`${id}\`](${id}.md) | ${severity} | ${elsewhere} | Of ${id}. Two lines. |`,
      ),
    );
    assert.deepEqual(lines.slice(-3), ['', 'More.', '']);
  });

  it('is the severity at the end of the first paragraph of a rule’s page, written there before or not', () => {
    const rule = { id: 'a-rule', summary: 'A.', severity: 'error', reads: [], check: () => [] } as const;
    const page = (severity: string): string => `# \`a-rule\`\n\nA\nmistake.${severity}\n\n## Why\n`;
    const plain = page(' Reported as an error, unless the site says otherwise.');
    assert.equal(withSeverity(page(''), rule), plain);
    assert.equal(withSeverity(page('\nReported as a hint,\nor not.'), rule), plain);
    assert.equal(
      withSeverity(plain, { ...rule, elsewhere: 'off' }),
      page(
        ' Reported as an error, and not at all in [other blogs](../other-blogs.md), unless the site says otherwise.',
      ),
    );
    assert.equal(
      withSeverity(plain, { ...rule, elsewhere: 'info' }),
      page(
        ' Reported as an error, as an info in [other blogs](../other-blogs.md), unless the site says otherwise.',
      ),
    );
  });
});
