import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES } from '../../../src/core/rules/all.js';
import { diagnose } from '../../support/blog.js';
import { applyFix, offeredFixes, titleOf, withLineBreak } from '../../support/fixes.js';
import { inRepository } from '../../support/paths.js';
import { exampleFiles, readRulePage } from '../../support/rulePages.js';
import { BODY_CASES } from './bodyCases.js';
import { FIELD_CASES } from './fieldCases.js';
import { FRONT_MATTER_CASES } from './frontMatterCases.js';
import { SERIES_CASES } from './seriesCases.js';

const CASES = [...FRONT_MATTER_CASES, ...FIELD_CASES, ...SERIES_CASES, ...BODY_CASES];

for (const [name, lineBreak] of [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
] as const) {
  describe(`a fix, with ${name}`, () => {
    for (const [index, { rule, fix: title, before, after, leaves = [], config }] of CASES.entries()) {
      it(`${index + 1}. of ${rule}: ${title}`, () => {
        const files = withLineBreak(before, lineBreak);
        const offered = offeredFixes(files, config);
        const chosen = offered.find(
          ({ diagnostic, fix }) => diagnostic.rule === rule && titleOf(fix) === title,
        );
        assert.ok(
          chosen,
          offered.map(({ diagnostic, fix }) => `${diagnostic.rule}: ${titleOf(fix)}`).join('\n'),
        );
        const result = applyFix(files, chosen.fix);
        assert.deepEqual(result, { ...files, ...withLineBreak(after, lineBreak) });
        assert.deepEqual(
          diagnose(result, config)
            .map((found) => found.rule)
            .sort(),
          [...leaves],
        );
      });
    }
  });
}

describe('a rule without a case', () => {
  const tried = new Set(CASES.map(({ rule }) => rule));
  for (const { id } of RULES.filter((rule) => !tried.has(rule.id))) {
    it(`offers no fix, as ${id}`, () => {
      const { wrong, config } = readRulePage(readFileSync(inRepository('docs/rules', `${id}.md`), 'utf8'));
      const untried = offeredFixes(exampleFiles(wrong), config)
        .filter(({ diagnostic }) => diagnostic.rule === id)
        .map(({ fix }) => titleOf(fix));
      assert.deepEqual(
        untried,
        [],
        `${id} offers fixes: add a case of each to one of test/core/fixes/*Cases.ts`,
      );
    });
  }
});
