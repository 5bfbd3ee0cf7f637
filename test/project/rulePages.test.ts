import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULE_OPTIONS, RULES } from '../../src/core/rules/all.js';
import { parseConfig } from '../../src/core/site/parseConfig.js';
import { diagnose } from '../support/blog.js';
import { inRepository } from '../support/paths.js';
import { exampleFiles, readRulePage } from '../support/rulePages.js';

function page(name: string): string {
  return readFileSync(inRepository('docs/rules', `${name}.md`), 'utf8');
}

for (const { id } of RULES) {
  describe(`the page of ${id}`, () => {
    let text = '';
    let read = readRulePage(text);

    before(() => {
      text = page(id);
      read = readRulePage(text);
    });

    it('has its parts', () => {
      assert.equal(read.title, `\`${id}\``);
      assert.deepEqual(read.sections, ['Why', 'Wrong', 'Right', 'Options']);
    });

    it('shows a wrong example, in which nothing else is wrong', () => {
      const found = diagnose(exampleFiles(read.wrong), read.config);
      assert.deepEqual([...new Set(found.map(({ rule }) => rule))], [id]);
    });

    it('shows a right example', () => {
      assert.ok(read.right.length > 0);
      assert.deepEqual(diagnose(exampleFiles(read.right), read.config), []);
    });

    it('shows configurations that are valid', () => {
      assert.ok(read.configurations.some((config) => config.includes(`"${id}"`)));
      for (const config of read.configurations)
        assert.deepEqual(parseConfig(config, RULE_OPTIONS).problems, []);
    });
  });
}

describe('the reader of pages', () => {
  it('finds examples with their paths and the files beside them', () => {
    const { wrong, right, config } = readRulePage(
      '```markdown wrong a/b.md beside=c.png\nx\n```\n\n````markdown right\n```\ny\n```\n````\n\n```json config\n{}\n```\n',
    );
    assert.deepEqual(wrong, [{ path: 'a/b.md', text: 'x\n', beside: ['c.png'] }]);
    assert.deepEqual(right, [{ path: 'guides/example/example.md', text: '```\ny\n```\n', beside: [] }]);
    assert.deepEqual(config, {});
  });
});
