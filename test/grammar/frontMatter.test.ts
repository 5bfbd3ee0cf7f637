import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import type { IGrammar } from 'vscode-textmate';
import { contributes } from '../../package.json';
import { readJson } from '../../scripts/json.mjs';
import { root } from '../../scripts/root.mjs';
import { loadMarkdown, tokenize } from './tokens.js';

const STAND_IN = path.join(root(), 'test', 'grammar', 'markdown.json');
/** In the VS Code that the host tests lay down. */
const REAL = path.join('extensions', 'markdown-basics', 'syntaxes', 'markdown.tmLanguage.json');

function realGrammar(): string | undefined {
  const downloads = path.join(root(), '.vscode-test');
  if (!existsSync(downloads)) return undefined;
  return readdirSync(downloads)
    .map((name) => path.join(downloads, name, 'node_modules', 'code-server', 'lib', 'vscode', REAL))
    .find((file) => existsSync(file));
}

const KEY = 'entity.other.attribute-name';
const EQUALS = 'keyword.operator.assignment';
const DATE = 'constant.numeric.date';
const NUMBER = 'constant.numeric';
const BOOLEAN = 'constant.language.boolean';
const TEXT = 'string.unquoted';

describe('the grammar of front matter', () => {
  it('is injected into Markdown by the manifest', () => {
    const [contributed] = contributes.grammars;
    assert.deepEqual(contributed?.injectTo, ['text.html.markdown']);
    const grammar = readJson(path.join(root(), contributed.path)) as { readonly scopeName: string };
    assert.equal(grammar.scopeName, contributed.scopeName);
  });
});

for (const [name, file] of [
  ['a small Markdown grammar', STAND_IN],
  ['the Markdown grammar of VS Code, where the host tests laid it down', realGrammar()],
] as const) {
  describe(`front matter in ${name}`, function () {
    let grammar: IGrammar;
    let bare: IGrammar;

    before(async function () {
      if (file === undefined) return this.skip(); // the small grammar stands in for it until then
      grammar = await loadMarkdown(file);
      bare = await loadMarkdown(file, { injected: false });
    });

    /** What is coloured, with the part of its innermost scope that themes know. */
    const coloured = (text: string): readonly (readonly [string, string])[] =>
      tokenize(grammar, text)
        .flat()
        .flatMap((token) => {
          const scope = /^(?!meta\.|comment\.)(.+)\.up-next$/.exec(token.scopes.at(-1) ?? '')?.[1];
          return scope === undefined ? [] : [[token.text, scope] as const];
        });

    const one = [
      ['date', KEY],
      ['=', EQUALS],
      ['2022-06-27', DATE],
    ] as const;

    it('has its keys, equals signs and values told apart', () => {
      assert.deepEqual(
        coloured('<!--\ndate=2022-06-27\nseries=Docker Basics\nseries_section=12\ndraft=true\n-->\n'),
        [
          ...one,
          ['series', KEY],
          ['=', EQUALS],
          ['Docker Basics', TEXT],
          ['series_section', KEY],
          ['=', EQUALS],
          ['12', NUMBER],
          ['draft', KEY],
          ['=', EQUALS],
          ['true', BOOLEAN],
        ],
      );
    });

    it('may begin after <!-- and end before -->', () => {
      assert.deepEqual(coloured('<!-- date=2022-06-27 -->'), one);
      assert.deepEqual(coloured('<!--date=2022-06-27-->'), one);
      assert.deepEqual(coloured('<!-- topic=a b -->').at(-1), ['a b ', TEXT]);
      assert.deepEqual(coloured('<!-- topic= -->'), [
        ['topic', KEY],
        ['=', EQUALS],
      ]);
    });

    it('may have whitespace in places, blank lines above and a byte order mark', () => {
      assert.deepEqual(coloured('<!--\n\tdate = 2022-06-27 \t\n-->'), one);
      assert.deepEqual(coloured('\n \t\n\n  <!--\ndate=2022-06-27\n-->'), one);
      assert.deepEqual(coloured('\uFEFF<!--\ndate=2022-06-27\n-->'), one);
      assert.deepEqual(coloured('\uFEFF\n<!--\ndate=2022-06-27\n-->'), one);
    });

    it('keeps the whole of a value, whatever is in it', () => {
      const values = ['a=b', 'C# `x` **y** <br> # z', '2022-06-27 or so', '1.5.2', 'truely', 'x <!-- y'];
      for (const value of values)
        assert.deepEqual(coloured(`<!--\nsummary=${value}\n-->`).at(-1), [value, TEXT], value);
      for (const value of ['-1', '1.5', '01'])
        assert.deepEqual(coloured(`<!--\nsection=${value}\n-->`).at(-1), [value, NUMBER], value);
    });

    it('is a comment through and through, and what is no field looks like one', () => {
      const lines = tokenize(grammar, '<!--\ndate: 2022-06-27\n# topic=x\ntopic=Docker\n-->');
      for (const token of lines.flat())
        assert.ok(
          token.scopes.some((scope) => scope.startsWith('comment.block.html')),
          token.text,
        );
      assert.deepEqual(coloured('<!--\ndate: 2022-06-27\n# topic=x\n1=2\njust words\n-->'), []);
    });

    it('is at the top of the file and nowhere else', () => {
      const comment = '<!--\ndate=2022-06-27\n-->\n';
      const elsewhere = [
        `# Title\n${comment}`,
        `words\n\n${comment}`,
        `\`\`\`html\n${comment}\`\`\`\n`,
        `\n\`\`\`html\n${comment}\`\`\`\n`,
        '    <!--\n    date=2022-06-27\n    -->\n',
        `\n    code\n${comment}`,
        `- ${comment}`,
        `> ${comment}`,
        'a=b\ndate=2022-06-27\n',
        '\ndate=2022-06-27\n',
      ];
      for (const text of elsewhere) assert.deepEqual(coloured(text), [], text);
      assert.deepEqual(coloured(`${comment}${comment}`), one);
      assert.deepEqual(coloured(`${comment}\n${comment}\`\`\`\n${comment}\`\`\`\n`), one);
      assert.deepEqual(coloured('<!-- date=2022-06-27 --><!-- topic=x -->'), one);
    });

    it('leaves everything after and beside it to Markdown', () => {
      const bodies = [
        '# Title\n\nwords\n\n    code\n\n```js\nx=1\n```\n<!--\ny=2\n-->\n* * *\n',
        'text\n====\n\n- a\n  - b\n\n> c\n',
        '    code\n\nwords',
        '---\ntitle: x\n---\n\n# Title\n',
      ];
      for (const body of bodies) {
        const withComment = tokenize(grammar, `\n<!--\ntopic=x\n-->\n${body}`).slice(4);
        assert.deepEqual(withComment, tokenize(bare, `\n<!--\ntopic=x\n-->\n${body}`).slice(4));
        assert.deepEqual(tokenize(grammar, body), tokenize(bare, body));
        assert.deepEqual(tokenize(grammar, `\n\n${body}`).slice(2), tokenize(bare, `\n\n${body}`).slice(2));
      }
    });

    it('that is never closed stays a comment', () => {
      const lines = tokenize(grammar, '<!--\ntopic=x\n\n# Title\n');
      assert.ok(lines[3]?.[0]?.scopes.includes('comment.block.html.up-next'));
    });

    it('comes to the end of a long line, which takes minutes where an expression goes back and forth', () => {
      const long = [
        `summary=${' '.repeat(200_000)}x`,
        'a'.repeat(200_000),
        `summary=${'- '.repeat(100_000)}`,
      ];
      const keys = coloured(`<!--\n${long.join('\n')}\n-->`).filter(([, scope]) => scope === KEY);
      assert.deepEqual(keys, [
        ['summary', KEY],
        ['summary', KEY],
      ]);
    });
  });
}
