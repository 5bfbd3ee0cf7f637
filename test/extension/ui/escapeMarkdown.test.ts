import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { escapeMarkdown } from '../../../src/extension/ui/escapeMarkdown.js';

// with what a hover might allow, and more
const markdown = new MarkdownIt({ html: true, typographer: false, linkify: false });

/** A paragraph that shows these letters and nothing else. */
function paragraphOf(text: string): string {
  return text === '' ? '' : `<p>${markdown.utils.escapeHtml(text)}</p>\n`;
}

describe('a text of a post in Markdown', () => {
  for (const text of [
    'Evil <command:vscode.open?%5B%22file:///etc/passwd%22%5D#>',
    '[click](command:workbench.action.quit)',
    '[click][x] [x]: command:evil',
    '![pixel](https://example.org/pixel.png)',
    '<img src="https://example.org/pixel.png" onerror=alert(1)>',
    '<a href="command:evil">x</a>',
    '&lt;script&gt; &#60;b&#62; &amp;',
    '`code` **bold** __bold__ _em_ ~~gone~~',
    '$(bug) $(sync~spin)',
    '# heading',
    '- item',
    '1. item',
    '1) item',
    '> quote',
    '***',
    '===',
    '| a | b |',
    '\\[x\\](command:evil)',
    'https://example.org www.example.org jane@example.org',
    'src/a_b/__init__.md',
    '^sup^ ==mark== {#id} :smile: "quotes" \'single\'',
  ]) {
    it(`shows ${text} as it is`, () => {
      assert.equal(markdown.render(escapeMarkdown(text)), paragraphOf(text));
      assert.equal(
        markdown.render(`**${escapeMarkdown(text)}**`),
        `<p><strong>${markdown.utils.escapeHtml(text)}</strong></p>\n`,
      );
    });
  }

  it('stays on its line, and keeps its direction', () => {
    assert.equal(escapeMarkdown('  a\n\n# b\r\n\u2028- c\t\u0000d  '), 'a \\# b \\- c d');
    assert.equal(escapeMarkdown('a\u202Eb\u2066c\u200Fd'), 'abcd');
  });

  it('leaves nothing of an address that would become a link by itself', () => {
    for (const text of ['https://example.org', 'www.example.org', 'jane@example.org', 'command:evil'])
      assert.doesNotMatch(escapeMarkdown(text), /[^\\](?:[:.@]|\/\/)/, text);
  });

  it('shows any letters as they are', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '!',
        '`',
        '*',
        '_',
        '\\',
        '&',
        '#',
        '\n',
        ' ',
        'command:',
        '://',
        '$(',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const escaped = escapeMarkdown(pieces.join(''));
        const shown = escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1');
        assert.equal(markdown.render(escaped), paragraphOf(shown));
        assert.equal(shown, shown.trim());
        assert.equal(
          shown.replace(/\s/g, ''),
          pieces
            .join('')
            .replace(/[\s\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ''),
        );
      }),
    );
  });
});
