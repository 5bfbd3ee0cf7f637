import fc from 'fast-check';

const BLOCKS = [
  ...['\n', '\n', '\n\n', '\r\n', '    ', '  ', ' ', '\t', '> ', '>', '- ', '* ', '+ ', '1. ', '2) ', '10. '],
  ...['# ', '## ', '###### ', ' ##', '#', '```', '````', '~~~', '***', '---', '===', '=', '-', '_'],
  ...[
    '<div>',
    '</div>',
    '<script>',
    '</script>',
    '<pre>',
    '</pre>',
    '<!-- c -->',
    '<!--',
    '-->',
    '<b>',
    '</b>',
  ],
  ...['<?', '?>', '<![CDATA[', ']]>', '<!X', 'text', 'more words'],
];
const INLINES = [
  ...['[a](b)', '![c](d)', '[r]', '[r][]', '[t][r]', '![r]', '[e](<f g>)', '[h](i "j")', "[k](l 'm\nn')"],
  ...[
    '[o](p(q)r)',
    '[',
    '](',
    '](s)',
    ']',
    '![',
    '(',
    ')',
    '<',
    '>',
    '`',
    '``',
    '\\',
    '\\[',
    '\\`',
    '&amp;',
    '&',
  ],
  ...['<a href="u">', '<img src="v">', '<x@y.z>', '<http://w>', '"', "'", '!'],
];
/** On their own, since markdown-it ends the paragraph after a definition, and CommonMark does not. */
const DEFINITIONS = [
  ...['\n\n[r]: /def\n\n', '\n\n[t]: <d e> "f"\n\n', '\n\n[é]: x\n\n', '\n\n[&eacute;]: y\n\n'],
];
const REFERENCES = [
  ...[
    '&eacute;',
    '&nbsp;',
    '&copy;',
    '&copy',
    '&ngE;',
    '&MadeUp;',
    '&NewLine;',
    '&Tab;',
    '&lbrack;',
    '&ast;',
  ],
  ...['&#0;', '&#10;', '&#32;', '&#91;', '&#x22;', '&#xD800;'],
];
const WHITESPACE = ['\u00A0', '\u2003', '\u3000', '\f'];
const BRACKETS_IN_EMPHASIS = [
  ...['*[', '_[', ']*', ']_', '**[', ']**', '*', '**', '_', '__', '[*a*](b)', '*[a*](b)', '_[a](b_)', 'é'],
];

/** Documents of blocks and inlines in any order. */
export const document = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...BLOCKS, ...INLINES, ...DEFINITIONS) },
      { weight: 1, arbitrary: fc.constantFrom(...REFERENCES, ...WHITESPACE, ...BRACKETS_IN_EMPHASIS) },
    ),
    { minLength: 1, maxLength: 16 },
  )
  .map((pieces) => pieces.join(''))
  // markdown-it takes an indented `>` for one more line of a quote; CommonMark takes it for code
  .map((text) => text.replace(/(?: {4}|\t)[ \t]*>/g, '>'))
  // markdown-it lets a backslash bring a line break into an address; CommonMark does not
  .map((text) => text.replace(/\\(?=\s)/g, ''));

/** A heading that is not easily read. */
export const heading = fc
  .array(
    fc.constantFrom(
      ...['*', '**', '***', '_', '__', 'a', 'b c', 'a_b', ' ', '  ', '!', '.', '(', ')', '"', '#', ' #', '-'],
      ...['`x*`', '\\*', '\\_', '\\a', '&amp;', '&#42;', '&', '<b>', '</b>', '<https://a.b>', '[d](e)'],
      ...['![f](g)', 'é', 'ß', '€', '𝐀', '👍', '<', '>', '\u00A0', '\u2028', '\uFEFF', '\u3000'],
      ...['&eacute;', '&nbsp;', '&copy', '*[', ']*', '**[', ']**', '_[', ']_', '[', ']'],
    ),
    { maxLength: 14 },
  )
  .map((pieces) => `# ${pieces.join('')}`);
