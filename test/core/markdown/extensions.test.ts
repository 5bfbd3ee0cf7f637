import * as assert from 'node:assert/strict';
import { bodyOf } from '../../support/markdown.js';
import { marked } from '../../support/marked.js';

/** What the page knows beyond CommonMark: tables, footnotes, formulas. */
function assertLinks(fixture: string): void {
  const { text, ranges } = marked(fixture);
  assert.deepEqual(
    bodyOf(text).links.map(({ range }) => range),
    ranges,
  );
}

describe('the cells of a table', () => {
  for (const fixture of [
    // a lone backtick in two cells is no code
    '| a | b |\n| - | - |\n| ` [c](⟦d⟧) | ` [e](⟦f⟧) |',
    '| [a](b | c) |\n|---|---|',
    '| a |\n|---|\n| [b](⟦c\\|d⟧) \\| [e](⟦f⟧) |',
    '> | a | [b](⟦c⟧) |\n> |:-:|--:|\n> | [d](⟦e⟧)',
    'text\n| a | b |\n|---|---|\n[c](⟦d⟧) | e\n# [f](⟦g⟧)',
    // what has no column is not shown
    '| a |\n|---|\n| b | [c](d) |',
    // two columns are not three: a paragraph, in which code goes on over the line
    '| a ` | b |\n|---|---|---|\n| [c](d) ` |',
    '| a | b |\n|---|---|\n    [c](d)',
    '| a | b |\n|---|---|\n\n[c](⟦d⟧)',
    // a row, and no footnote: code would be below one
    '| a |\n|---|\n[^1]: b\n\n    [c](d)\n\n[e](⟦f⟧)',
  ]) {
    it(`are read one by one in ${JSON.stringify(fixture)}`, () => {
      assertLinks(fixture);
    });
  }

  it('have addresses with `|`', () => {
    const { links } = bodyOf('| a |\n|---|\n| [b](c\\|d) |');
    assert.deepEqual(
      links.map(({ target }) => target),
      ['c|d'],
    );
  });

  it('are no excerpt', () => {
    assert.equal(bodyOf('| a |\n|---|\n\nText').excerpt, 'Text');
  });
});

describe('a footnote', () => {
  for (const fixture of [
    'a[^1]\n\n[^1]: b\n\n    [c](⟦d⟧)\n\n        [e](f)\n\ng [h](⟦i⟧)',
    'a[^n]\n\n[^n]:\n    [c](⟦d⟧)\n\n    - [e](⟦f⟧)\n\n      [g](⟦h⟧)',
    // it ends a paragraph, and is no definition
    'a\n[^1]: [b](⟦c⟧)\n\n[d](⟦e⟧)',
    '[^1]: ⟦https://example.org/⟧',
    'A note^[with [a link](⟦b⟧) in it] and [another](⟦c⟧)',
    '[a^[b [c](⟦d⟧)]](⟦e⟧)',
  ]) {
    it(`is read in ${JSON.stringify(fixture)}`, () => {
      assertLinks(fixture);
    });
  }

  for (const [text, title] of [
    ['# A title[^1]\n\n[^1]: b', 'A title'],
    ['# A title[^1]', 'A title[^1]'],
    ['# A title^[with a *note*] here', 'A title here'],
    ['# [A [^1] title](b)\n\n[^1]: c', 'A title'],
    ['# A [^1](b)\n\n[^1]: c', 'A ^1'],
  ] as const) {
    it(`is no part of the title in ${JSON.stringify(text)}`, () => {
      assert.equal(bodyOf(text).headings[0]?.text, title);
    });
  }
});

describe('a formula', () => {
  for (const fixture of [
    '$E[X](t)$ and [a](⟦b⟧)',
    '$$E[X](t)$$',
    '$$\nE[X](t)\n# a\n- b\n$$\n[c](⟦d⟧)',
    'text\n$$\n[a](b)\n$$\n[c](⟦d⟧)',
    '> $$\n> [a](b)\n> $$\n> [c](⟦d⟧)',
    '- $$\n  [a](b)\n  $$\n- [c](⟦d⟧)',
    '- [a](⟦b⟧)\n$$\n$\n$$\n[c](⟦d⟧) $e[f](g)$',
    // prices
    'From $5 [a](⟦b⟧) to $6',
    '[a](⟦$5⟧) and [b](⟦$6⟧)',
    '$5 per month ([a](⟦b⟧)), 50$ per year',
    'From $5. See [a](⟦b⟧), it was 9$.',
    // names
    'A$AP Rocky, [a](⟦b⟧) and Ke$ha',
    'in US$, [a](⟦b⟧), in AU$',
    'from $HOME to [a](⟦b⟧) in a$b',
    // and formulas
    '($E[X](t)$) [a](⟦b⟧)',
    'the $E[X](t)$th [a](⟦b⟧)',
    '関数$E[X](t)$は [a](⟦b⟧)',
    '$2 x[X](t)$, $3 \\bmod a[X](t)$ [a](⟦b⟧)',
    '\\$E[X](⟦t⟧)$',
    '`$` [a](⟦b⟧) `$`',
    // a formula holds no blank line, and ends with the quote or item that it is in
    '$$\n\n```\n[a](b)\n```\n\n[c](⟦d⟧)\n\n$$',
    '$$ is a sign\n\n[a](⟦b⟧)\n\n$$ is another',
    '- $$\n[a](⟦b⟧)\n\n$$',
    '> $$\n\n[a](⟦b⟧)\n$$',
    '$$a$$ is a formula, [b](⟦c⟧) is a link, $$d$$',
  ]) {
    it(`is no Markdown in ${JSON.stringify(fixture)}`, () => {
      assertLinks(fixture);
    });
  }

  it('keeps its stars in a title', () => {
    assert.equal(bodyOf('# On $a*b*c$ and *d*').headings[0]?.text, 'On $a*b*c$ and d');
  });
});

describe('the excerpt', () => {
  for (const [text, excerpt] of [
    ['> [!NOTE]\n> Sow *early*.', 'Sow early.'],
    ['> [!warning]  \n> Sow early.\n> Or late.', 'Sow early. Or late.'],
    ['> [!TIP]\n>\n> Sow early.', 'Sow early.'],
    ['>\n> [!TIP]\n> Sow early.', 'Sow early.'],
    ['- > [!CAUTION]\n  > Sow early.', 'Sow early.'],
    ['> [!NOTE] Sow early.', '[!NOTE] Sow early.'],
    ['> [!HINT]\n> Sow early.', '[!HINT] Sow early.'],
    ['[!NOTE]\nSow early.', '[!NOTE] Sow early.'],
    ['> - [!NOTE]\n>   Sow early.', '[!NOTE] Sow early.'],
    ['> ***\n> [!NOTE]\n> Sow early.', '[!NOTE] Sow early.'],
    ['- [x] Sow *early*', 'Sow early'],
    ['1. [ ] [Sow](a) early', 'Sow early'],
    ['[x] Sow early', '[x] Sow early'],
    ['> [x] Sow early', '[x] Sow early'],
    ['[^1]: A note.\n\nText[^1].', 'Text.'],
  ] as const) {
    it(`of ${JSON.stringify(text)} is what the page shows`, () => {
      assert.equal(bodyOf(text).excerpt, excerpt);
    });
  }
});
