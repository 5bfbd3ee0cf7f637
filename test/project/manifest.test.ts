import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { SITE_KINDS } from '../../src/core/site/kinds/table.js';
import { CONTEXT_VALUES, type ContextValue } from '../../src/extension/views/contextValue.js';

const root = process.env.UP_NEXT_ROOT ?? process.cwd();

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
}

interface MenuEntry {
  readonly command: string;
  readonly when?: string;
  readonly group?: string;
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope?: string }>> };
  };
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

const source = read('package.json');
const { activationEvents, contributes } = JSON.parse(source) as Manifest;
const words = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;

/** What an author reads in place of `%key%`. */
function word(key: string): string {
  return words[key.replaceAll('%', '')] ?? key;
}

/** Whether a menu of the series view is for a row. */
function isFor(row: ContextValue, when = ''): boolean {
  const [, equal] = /viewItem == '?([^']*)'?$/.exec(when) ?? [];
  const [, pattern] = /viewItem =~ \/(.*)\/$/.exec(when) ?? [];
  return equal === row || (pattern !== undefined && new RegExp(pattern).test(row));
}

describe('the manifest', () => {
  it('has words for every key that it names, and no others', () => {
    const named = [...source.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(words).sort());
  });

  it('puts every command under one prefix and category', () => {
    for (const { command, category } of contributes.commands) {
      assert.match(command, /^upNext\.[a-z]\w+$/);
      assert.equal(category, 'Up Next', command);
    }
  });

  it('says when each command makes sense in the palette, and in every other menu', () => {
    const palette = new Map(contributes.menus.commandPalette?.map(({ command, when }) => [command, when]));
    for (const { command } of contributes.commands) assert.ok(palette.get(command), command);
    for (const [menu, items] of Object.entries(contributes.menus)) {
      for (const { command, when } of items) assert.ok(when, `${menu}: ${command}`);
    }
  });

  it('asks for no row that the series view does not have', () => {
    for (const { command, when = '' } of contributes.menus['view/item/context'] ?? []) {
      const [, named = ''] = /viewItem (?:==|=~) (.*)$/.exec(when) ?? [];
      for (const word of named.replace(/^'|'$/g, '').match(/^[a-z ]+$|[a-z]+/g) ?? [when])
        assert.ok(
          CONTEXT_VALUES.some((value) => value === word || value.split(' ').includes(word)),
          `${command}: ${word} is not in views/contextValue.ts`,
        );
    }
  });

  it('gives each entry in the menu of a row a place of its own, in one of the groups that CONTRIBUTING names', () => {
    const entries = (contributes.menus['view/item/context'] ?? []).filter(({ group }) => group !== 'inline');
    const groups = new Set(entries.map(({ group = '' }) => group.split('@')[0]));
    assert.deepEqual([...groups].sort(), ['1_open', '2_new', '3_move', '4_series', '5_copy', '6_file']);
    for (const row of CONTEXT_VALUES) {
      const places = entries.filter(({ when }) => isFor(row, when)).map(({ group }) => group);
      assert.deepEqual(places, [...new Set(places)], row);
    }
  });

  it('offers of a series that is only planned nothing but to write it', () => {
    const offered = (contributes.menus['view/item/context'] ?? [])
      .filter(({ when }) => isFor('series planned', when))
      .map(({ command }) => command);
    assert.deepEqual([...new Set(offered)], ['upNext.newPostInSeries']);
  });

  it('has every command in the README that the palette shows', () => {
    const readme = read('README.md');
    const shown = contributes.commands.filter(
      ({ command }) =>
        !contributes.menus.commandPalette?.some((item) => item.command === command && item.when === 'false'),
    );
    for (const { title } of shown) assert.ok(readme.includes(`Up Next: ${word(title)}`), word(title));
    assert.ok(shown.length >= 5);
  });

  it('has every setting in the README', () => {
    const readme = read('README.md');
    const settings = Object.keys(contributes.configuration.properties);
    for (const setting of settings) assert.ok(readme.includes(`\`${setting}\``), setting);
    assert.notEqual(settings.length, 0);
  });

  it('names files that are there', () => {
    const files = [
      ...source.matchAll(/"(?:\.\/)?((?:media|syntaxes|schemas|snippets|dist)\/[\w./-]+)"/g),
    ].map(([, file = '']) => file);
    for (const file of files) assert.ok(existsSync(path.join(root, file)), file);
    assert.ok(files.length > 2);
  });

  it('names scripts that are there, as do what VS Code starts and the docs', () => {
    const files = ['package.json', '.vscode/launch.json', '.vscode/tasks.json', 'CONTRIBUTING.md'];
    const named = files.flatMap((file) => read(file).match(/scripts\/[\w-]+\.mjs/g) ?? []);
    for (const script of named) assert.ok(existsSync(path.join(root, script)), script);
    assert.ok(named.length > 5);
  });

  it('wakes Up Next for Markdown, and not for everything', () => {
    assert.ok(activationEvents.includes('onLanguage:markdown'));
    assert.ok(!activationEvents.some((event) => event === '*' || event === 'onStartupFinished'));
  });

  it('activates Up Next where the root of a folder shows the sign of a generator', () => {
    const extensions = ['toml', 'yaml', 'yml', 'json', 'js', 'cjs', 'mjs', 'ts', 'cts', 'mts', 'py'];
    const names = [
      ...['hugo', 'config', 'config/_default/config', 'config/_default/hugo', '_config'],
      ...['astro.config', 'docusaurus.config', '.eleventy', 'eleventy.config', 'gatsby-config'],
      ...['pelicanconf', 'conf'],
    ].flatMap((name) => extensions.map((extension) => `${name}.${extension}`));
    const signs = SITE_KINDS.flatMap((kind) =>
      kind.signs.map((sign) => (sign.kind === 'file' ? sign.name : sign.file)),
    );
    const wanted = names.filter((name) => signs.some((sign) => sign.test(name)));
    const events = activationEvents
      .filter((event) => event.startsWith('workspaceContains:'))
      .map((event) => event.slice('workspaceContains:'.length));
    assert.deepEqual([...events].sort(), ['.upnext.json', ...wanted].sort());
    for (const sign of signs)
      assert.ok(
        events.some((event) => sign.test(event)),
        String(sign),
      );
    // a pattern would search the whole folder whenever a window opens
    for (const event of events) assert.doesNotMatch(event, /[*?{[]/);
  });
});
