import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../../src/core/site/config.js';
import type { RuleOptions } from '../../../src/core/site/ruleOptions.js';
import { parseConfig } from '../../../src/core/site/parseConfig.js';
import { createSource, offsetAt, positionAt } from '../../../src/core/text/source.js';
import { format } from '../../../src/core/text/message.js';
import { marked } from '../../support/marked.js';

const RULES = new Map<string, RuleOptions>([
  ['link-broken', {}],
  ['title-missing', { most: { default: 2, minimum: 1, description: 'How many.' } }],
]);

describe('a configuration', () => {
  it('that is empty is the default', () => {
    assert.deepEqual(parseConfig('{}', RULES), {
      config: { ...DEFAULT_CONFIG },
      problems: [],
    });
  });

  it('may hold comments and trailing commas', () => {
    const { config, problems } = parseConfig(
      '// a\n{ /* b */ "posts": ["c/**/*.md",], // d\n "$schema": "e", }\n',
      RULES,
    );
    assert.deepEqual([config.posts, problems], [['c/**/*.md'], []]);
  });

  it('is read as a whole', () => {
    const { config, problems } = parseConfig(
      JSON.stringify({
        posts: ['a/*.md'],
        exclude: [],
        layout: 'file',
        siteRoots: ['./src/', '/', '.', 'public'],
        siteUrl: 'https://a.b/blog//',
        keys: { series: 'seriesId' },
        fields: { mood: { type: 'text', required: true, values: ['good'], pattern: '^g' }, author: {} },
        rules: { 'link-broken': 'off', 'title-missing': { severity: 'error', most: 3 } },
      }),
      RULES,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      posts: ['a/*.md'],
      exclude: [],
      layout: 'file',
      siteRoots: ['src', '', '', 'public'],
      siteUrl: 'https://a.b/blog',
      keys: { series: 'seriesId' },
      fields: new Map([
        ['mood', { type: 'text', required: true, values: ['good'], pattern: '^g' }],
        ['author', {}],
      ]),
      severities: new Map([
        ['link-broken', 'off'],
        ['title-missing', 'error'],
      ]),
      ruleOptions: new Map([['title-missing', { most: 3 }]]),
    });
  });

  for (const [fixture, ...messages] of [
    ['⟦⟧', 'The file is empty. Write at least {}'],
    ['⟦⟧// nothing', 'The file is empty. Write at least {}'],
    ['{ "posts": ⟦]⟧', 'This is not valid JSON: value expected'],
    ['{ ⟦posts⟧: [] }', 'This is not valid JSON: invalid symbol'],
    ['⟦[]⟧', '".upnext.json": Write {…}, not […]'],
    ['{ "fields": ⟦[]⟧ }', '"fields": Write {…}, not […]'],
    ['{ "fields": { "a": ⟦[]⟧ } }', '"fields.a": Write {…}, not […]'],
    ['{ "keys": ⟦[]⟧ }', '"keys": Write {…}, not […]'],
    ['{ "keys": { "series": ⟦""⟧ } }', '"keys.series": Write the name of a key'],
    [
      '{ "keys": { ⟦"serie"⟧: "a" } }',
      'Up Next knows no setting "keys.serie". Remove it, or correct its spelling',
    ],
    ['{ "rules": ⟦[]⟧ }', '"rules": Write {…}, not […]'],
    ['⟦1⟧', '".upnext.json" has to be Object, but is 1'],
    ['{ ⟦"post"⟧: [] }', 'Up Next knows no setting "post". Remove it, or correct its spelling'],
    ['{ "posts": ⟦"a"⟧ }', '"posts" has to be Array, but is "a"'],
    ['{ "posts": ["a", ⟦1⟧] }', '"posts.1" has to be string, but is 1'],
    ['{ "exclude": [⟦""⟧] }', '"exclude.0": A glob cannot be empty'],
    ['{ "layout": ⟦"flat"⟧ }', '"layout" has to be ("auto" | "folder" | "file"), but is "flat"'],
    ['{ "siteRoots": [⟦null⟧] }', '"siteRoots.0" has to be string, but is null'],
    ['{ "siteUrl": ⟦"example.org"⟧ }', '"siteUrl": Write the whole address, as in "https://example.org"'],
    [
      '{ "fields": { "a": { "type": ⟦"list"⟧ } } }',
      '"fields.a.type" has to be ("text" | "number" | "boolean" | "date"), but is "list"',
    ],
    ['{ "fields": { "a": { "required": ⟦"yes"⟧ } } }', '"fields.a.required" has to be boolean, but is "yes"'],
    ['{ "fields": { "a": { "pattern": ⟦"("⟧ } } }', '"fields.a.pattern": This is no regular expression'],
    [
      '{ "fields": { "a": { ⟦"kind"⟧: "text" } } }',
      'Up Next knows no setting "fields.a.kind". Remove it, or correct its spelling',
    ],
    ['{ "fields": { "a": ⟦true⟧ } }', '"fields.a" has to be Object, but is true'],
    ['{ "rules": { ⟦"link-borken"⟧: "off" } }', '"rules.link-borken": There is no rule "link-borken"'],
    [
      '{ "rules": { "link-broken": ⟦"fatal"⟧ } }',
      '"rules.link-broken" has to be ("off" | "hint" | "info" | "warning" | "error"), but is "fatal"',
    ],
    [
      '{ "rules": { "link-broken": { "severity": ⟦true⟧ } } }',
      '"rules.link-broken.severity" has to be ("off" | "hint" | "info" | "warning" | "error"), but is true',
    ],
    [
      '{ "rules": { "link-broken": { ⟦"most"⟧: 3 } } }',
      'Up Next knows no setting "rules.link-broken.most". Remove it, or correct its spelling',
    ],
    [
      '{ "rules": { "title-missing": { "most": ⟦0⟧ } } }',
      '"rules.title-missing.most": Write a number that is not below 1',
    ],
    [
      '{ "rules": { "title-missing": { "most": ⟦1.5⟧ } } }',
      '"rules.title-missing.most": Write a whole number',
    ],
    [
      '{ ⟦"a"⟧: 1,\n  "layout": ⟦2⟧ }',
      'Up Next knows no setting "a". Remove it, or correct its spelling',
      '"layout" has to be ("auto" | "folder" | "file"), but is 2',
    ],
  ] as const) {
    it(`that says ${fixture} has a problem there`, () => {
      const { text, ranges } = marked(fixture);
      const { config, problems } = parseConfig(text, RULES);
      const byPlace = problems
        .map(({ range, message }) => ({ range, message: format(message) }))
        .sort(
          (a, b) =>
            a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
        );
      assert.deepEqual(
        byPlace,
        ranges.map((range, index) => ({ range, message: messages[index] })),
      );
      // half a configuration would be a guess
      assert.deepEqual(config, DEFAULT_CONFIG);
    });
  }

  it('never throws, and has its problems inside the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"posts"',
      '"a"',
      '1',
      'null',
      '//',
      '/*',
      '\n',
      '"',
      '\\',
    );
    const config = fc.oneof(
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' ')),
      fc.json(),
      fc
        .dictionary(fc.constantFrom('posts', 'rules', 'fields', 'siteUrl', '__proto__', 'x'), fc.jsonValue())
        .map((value) => JSON.stringify(value)),
      fc.string(),
    );
    fc.assert(
      fc.property(config, (text) => {
        const source = createSource(text);
        for (const { range } of parseConfig(text, RULES).problems) {
          for (const position of [range.start, range.end]) {
            assert.deepEqual(positionAt(source, offsetAt(source, position)), position);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
