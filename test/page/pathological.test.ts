import * as assert from 'node:assert/strict';
import { growth, MOST_GROWTH } from '../support/growth.js';
import { repeated } from '../support/texts.js';
import { render } from './render.js';

/** By what there is very much of. */
const KINDS: Readonly<Record<string, (length: number) => string>> = {
  'notes within the text': (length) => repeated('^[a]', length),
  'footnotes and their marks': (length) =>
    Array.from({ length: length / 16 }, (_, number) => `a[^${number}]\n\n[^${number}]: b\n\n`).join(''),
  'marks of one footnote': (length) => `${repeated('[^1] ', length)}\n\n[^1]: b`,
  'letters of a word in code': (length) => `\`\`\`js\n${repeated('a', length)}\n\`\`\``,
  'brackets in a line of code': (length) => `\`\`\`ts\n${repeated('(', length)}\n\`\`\``,
  'lines of code': (length) => `\`\`\`ts\n${repeated('const a = "b";\n', length)}\`\`\``,
  'headings of one name': (length) => repeated('## Same\n\n', length),
  links: (length) => repeated('[a](b.md) ', length),
  emphasis: (length) => repeated('*a **b _c __d ', length),
  'columns of a table': (length) =>
    `${repeated('|a', length / 3)}\n${repeated('|-', length / 3)}\n${repeated('|b', length / 3)}`,
};

describe('the time to make a page of very many', function () {
  this.timeout(120_000);

  for (const [name, make] of Object.entries(KINDS)) {
    it(`${name} grows as it does`, () => {
      const [short, long] = [make(20_000), make(80_000)];
      const times = growth(
        () => render(short),
        () => render(long),
      );
      assert.ok(times < MOST_GROWTH, `${times.toFixed(1)} times as long for four times as much`);
    });
  }

  it('code with a very long line has no colours, and other code has', () => {
    assert.doesNotMatch(render(`\`\`\`js\nconst a = 1;\n${'b'.repeat(3000)}\n\`\`\``), /hljs-keyword/);
    assert.match(render(`\`\`\`js\nconst a = 1;\n${'b'.repeat(1000)}\n\`\`\``), /hljs-keyword/);
  });

  for (const [name, piece, end] of [
    ['quotes', '> ', ''],
    ['lists', '- ', ''],
    ['notes within notes', '^[a ', ']'],
    ['links within links', '[a ', '](b.md)'],
    ['images within images', '![a ', '](b.png)'],
    ['emphasis', '*a **b ', '** c*'],
    ['elements', '<div>', '</div>'],
  ] as const)
    it(`a page is made of what is nested very deep: ${name}`, () => {
      assert.notEqual(render(`# A\n\n${piece.repeat(5000)}x${end.repeat(5000)}`), '');
    });

  it('a page is made of a very long formula', () => {
    assert.match(render(`$${'a_b '.repeat(100_000)}c$`), /class="math"/);
  });
});
