import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../../src/core/site/config.js';
import { parseConfig } from '../../../src/core/site/parseConfig.js';
import type { RuleOptions } from '../../../src/core/site/ruleOption.js';
import { format } from '../../../src/core/text/message.js';
import { createSource, offsetAt, positionAt } from '../../../src/core/text/source.js';
import { marked } from '../../support/marked.js';

const MOST = { default: 2, minimum: 1, description: 'How many.' };
const RULES = new Map<string, RuleOptions>([
  ['link-broken', {}],
  ['title-missing', { most: MOST }],
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
        planned: { Tea: [' Cups ', 'Saucers'] },
        fields: { mood: { type: 'text', required: true, values: ['good'], pattern: '^g' }, author: {} },
        rules: { 'link-broken': 'off', 'title-missing': { severity: 'error', most: 3 } },
      }),
      RULES,
    );
    assert.deepEqual(problems, []);
    const { matches, ...mood } = config.fields.get('mood') ?? {};
    assert.deepEqual([matches?.('g'), matches?.('good')], [true, false]);
    assert.deepEqual(
      { ...config, fields: new Map([...config.fields, ['mood', mood]]) },
      {
        posts: ['a/*.md'],
        exclude: [],
        layout: 'file',
        siteRoots: ['src', '', '', 'public'],
        siteUrl: 'https://a.b/blog',
        keys: { series: 'seriesId' },
        planned: new Map([['Tea', ['Cups', 'Saucers']]]),
        fields: new Map([
          ['mood', { type: 'text', required: true, values: ['good'], pattern: '^g' }],
          ['author', {}],
        ]),
        severities: new Map([
          ['link-broken', 'off'],
          ['title-missing', 'error'],
        ]),
        ruleOptions: new Map([[MOST, 3]]),
      },
    );
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
    ['{ "keys": { ⟦"serie"⟧: "a" } }', 'Unknown setting "keys.serie". Remove it, or correct its spelling'],
    ['{ "rules": ⟦[]⟧ }', '"rules": Write {…}, not […]'],
    ['⟦1⟧', '".upnext.json": Write {…}'],
    ['{ ⟦"post"⟧: [] }', 'Unknown setting "post". Remove it, or correct its spelling'],
    ['{ "posts": ⟦"a"⟧ }', '"posts": Write a list, as in ["…"]'],
    ['{ "posts": ["a", ⟦1⟧] }', '"posts.1": Write a text in quotes'],
    ['{ "exclude": [⟦""⟧] }', '"exclude.0": A glob cannot be empty'],
    ['{ "layout": ⟦"flat"⟧ }', '"layout": Write "auto", "folder" or "file"'],
    ['{ "siteRoots": [⟦null⟧] }', '"siteRoots.0": Write a text in quotes'],
    ['{ "siteUrl": ⟦"example.org"⟧ }', '"siteUrl": Write the whole address, as in "https://example.org"'],
    [
      '{ "fields": { "a": { "type": ⟦"list"⟧ } } }',
      '"fields.a.type": Write "text", "number", "boolean" or "date"',
    ],
    ['{ "fields": { "a": { "required": ⟦"yes"⟧ } } }', '"fields.a.required": Write true or false'],
    ['{ "posts": [⟦"!"⟧, "a"] }', '"posts.0": This is no glob. Write one such as "posts/**/*.md"'],
    ...['*a*a*a*a*a*b', '+([a]|[a])b', '*(a|aa)b', '**/a/**/b/**/c/**/d/**', 'a'.repeat(501)].map(
      (glob) =>
        [
          `{ "exclude": [⟦"${glob}"⟧] }`,
          '"exclude.0": This could take too long to compare. Write it without *(…) and +(…), and with no more than three * between two slashes',
        ] as const,
    ),
    [
      '{ "fields": { "a": { "pattern": ⟦"(?=a)b"⟧ } } }',
      '"fields.a.pattern": Write it without (?=…), (?!…), (?<=…), (?<!…) and references such as \\1, which could take forever',
    ],
    [
      '{ "fields": { "a": { "pattern": ⟦"a{99999}"⟧ } } }',
      '"fields.a.pattern": This is too long, or repeats too much. Write a shorter one',
    ],
    [
      '{ "layout": ⟦"folders"⟧,\n ⟦"post"⟧: [] }',
      '"layout": Write "auto", "folder" or "file"',
      'Unknown setting "post". Remove it, or correct its spelling',
    ],
    ['{ "fields": { "a": { "pattern": ⟦"("⟧ } } }', '"fields.a.pattern": This is no regular expression'],
    [
      '{ "fields": { "a": { ⟦"kind"⟧: "text" } } }',
      'Unknown setting "fields.a.kind". Remove it, or correct its spelling',
    ],
    ['{ "fields": { "a": ⟦true⟧ } }', '"fields.a": Write {…}'],
    ['{ "rules": { ⟦"link-borken"⟧: "off" } }', '"rules.link-borken": There is no rule "link-borken"'],
    [
      '{ "rules": { "link-broken": ⟦"fatal"⟧ } }',
      '"rules.link-broken": Write "off", "hint", "info", "warning" or "error"',
    ],
    [
      '{ "rules": { "link-broken": { "severity": ⟦true⟧ } } }',
      '"rules.link-broken.severity": Write "off", "hint", "info", "warning" or "error"',
    ],
    [
      '{ "rules": { "link-broken": { ⟦"most"⟧: 3 } } }',
      'Unknown setting "rules.link-broken.most". Remove it, or correct its spelling',
    ],
    [
      '{ "rules": { "title-missing": { "most": ⟦0⟧ } } }',
      '"rules.title-missing.most": Write a number that is not below 1',
    ],
    [
      '{ "rules": { "title-missing": { "most": ⟦1.5⟧ } } }',
      '"rules.title-missing.most": Write a whole number',
    ],
    ...[
      '{ ⟦"constructor"⟧: 1 }',
      '{ "rules": { ⟦"constructor"⟧: "off" } }',
      '{ "planned": { ⟦"constructor"⟧: ["A"] } }',
    ].map((text) => [text, '"constructor" cannot be a name in this file. Choose another one'] as const),
    [
      '{ "fields": { ⟦"__proto__"⟧: { "required": true } } }',
      '"__proto__" cannot be a name in this file. Choose another one',
    ],
    ['{ "layout": "file",\n ⟦"layout"⟧: "folder" }', '"layout" is in this object twice. Remove one of them'],
    [
      '{ "rules": { "link-broken": "off", ⟦"link-broken"⟧: "error" },\n "layout": ⟦1⟧ }',
      '"link-broken" is in this object twice. Remove one of them',
      '"layout": Write "auto", "folder" or "file"',
    ],
    ['{ "fields": { "a": { "values": ⟦[]⟧ } } }', '"fields.a.values": Write at least one value'],
    [`{ "posts": ⟦[${'1, '.repeat(200)}1]⟧ }`, '"posts": Write no more than 200 globs'],
    [
      '{ ⟦"a"⟧: 1,\n  "layout": ⟦2⟧ }',
      'Unknown setting "a". Remove it, or correct its spelling',
      '"layout": Write "auto", "folder" or "file"',
    ],
  ] as const) {
    it(`that says ${fixture} has a problem there`, () => {
      const { text, ranges } = marked(fixture);
      const { config, problems } = parseConfig(text, RULES);
      // in the order in which they are written
      const byPlace = problems.map(({ range, message }) => ({ range, message: format(message) }));
      assert.deepEqual(
        byPlace,
        ranges.map((range, index) => ({ range, message: messages[index] })),
      );
      // half a configuration would be a guess
      assert.deepEqual(config, DEFAULT_CONFIG);
    });
  }

  it('that is nested thousands of levels deep has a problem where it gets too deep', () => {
    const text = `{ "posts": ${'['.repeat(6000)}${']'.repeat(6000)} }`;
    const { config, problems } = parseConfig(text, RULES);
    assert.deepEqual(config, DEFAULT_CONFIG);
    assert.deepEqual(
      problems.map(({ range, message }) => [range.start.character, format(message)]),
      [[text.indexOf('[') + 49, 'No setting is nested this deeply. Remove it']],
    );
  });

  it('that declares a hundred thousand fields has one problem', () => {
    const fields = Object.fromEntries(Array.from({ length: 100_000 }, (_, number) => [`f${number}`, {}]));
    const { problems } = parseConfig(JSON.stringify({ fields }), RULES);
    assert.deepEqual(
      problems.map(({ message }) => format(message)),
      ['"fields": Write no more than 500 fields'],
    );
  });

  it('may hold the globs that people write', () => {
    for (const glob of [
      '**/node_modules/**',
      '**/.*/**',
      '**/{dist,build,out}/**',
      '!drafts/**',
      '!(a|b).md',
      '*-*-*.md',
      '[0-9]*/**/?.md',
    ])
      assert.deepEqual(parseConfig(JSON.stringify({ exclude: [glob] }), RULES).problems, [], glob);
  });

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
