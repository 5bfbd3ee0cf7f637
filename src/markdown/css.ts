import type { HLJSApi, Language, Mode } from 'highlight.js';

/** What a declaration looks like from its colon on; `a:hover {` is a selector. The length is bounded: this is tried often. */
const REST_OF_DECLARATION = String.raw`(?=\s*:[^{};]{0,200}(?:[;}]|#\{|(?![\s\S])))`;

/**
 * CSS, Sass and Less, told apart by their form alone. The grammars of highlight.js know the name of every property and
 * take ten times the room.
 */
export function css(hljs: HLJSApi): Language {
  const comments: Mode[] = [hljs.C_BLOCK_COMMENT_MODE, hljs.COMMENT(/(?<![:\w])\/\//, /$/)];
  const strings: Mode[] = [hljs.APOS_STRING_MODE, hljs.QUOTE_STRING_MODE];
  const variable: Mode = { scope: 'variable', begin: /\$[\w-]+|@\{[\w-]+\}/ };
  const number: Mode = {
    scope: 'number',
    begin: /#[\da-f]{3,8}\b|(?<![\w-])[+-]?(?:\d+\.?\d*|\.\d+)(?:%|[a-z]+\b)?/i,
  };
  const values: Mode[] = [
    ...comments,
    ...strings,
    variable,
    number,
    { begin: [/url/, /\(/, /[^)'"\n]+/], beginScope: { 1: 'built_in', 3: 'string' } },
    { scope: 'built_in', begin: /[a-z-]+(?=\()/i },
    { scope: 'meta', begin: /!\w+/ },
  ];
  return {
    name: 'CSS',
    case_insensitive: true,
    contains: [
      ...comments,
      ...strings,
      {
        begin: [`(?:--|\\$|@)[\\w-]+`, `\\s*:`],
        beginScope: { 1: 'variable' },
        end: /(?=[;{}])/,
        contains: values,
      },
      {
        scope: 'keyword',
        begin: /@[\w-]+/,
        starts: {
          end: /(?=[;{])/,
          contains: [
            ...values,
            { scope: 'keyword', begin: /\b(?:and|not|or|only)\b/ },
            { scope: 'attribute', begin: /[a-z-]+(?=\s*:)/ },
          ],
        },
      },
      {
        begin: [`[a-z-]+`, REST_OF_DECLARATION],
        beginScope: { 1: 'attribute' },
        starts: { end: /(?=[;{}])/, contains: values },
      },
      variable,
      { scope: 'selector-id', begin: /#[\w-]+/ },
      { scope: 'selector-class', begin: /\.[a-z_][\w-]*/ },
      { scope: 'selector-attr', begin: /\[/, end: /\]/, contains: strings },
      { scope: 'selector-pseudo', begin: /::?[a-z-]+/ },
      number,
      { scope: 'selector-tag', begin: /[a-z][\w-]*/ },
    ],
  };
}
