import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, openPost, postUri, replaceText } from '../support';

const PIER = 'guides/002_a_pier_from_paving_slabs';

/** The place of a text in an open document. */
function placeOf({ document }: vscode.TextEditor, text: string, offset = 1): vscode.Position {
  const start = document.getText().indexOf(text);
  assert.notEqual(start, -1, text);
  return document.positionAt(start + offset);
}

async function hover(editor: vscode.TextEditor, text: string): Promise<readonly vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    placeOf(editor, text),
  );
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

async function hoverText(editor: vscode.TextEditor, text: string): Promise<string> {
  return (await hover(editor, text))
    .map(({ value }) => value)
    .join('\n')
    .replaceAll('\\', '');
}

async function definitions(editor: vscode.TextEditor, text: string): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    editor.document.uri,
    placeOf(editor, text),
  );
  return found.map((each) => {
    const [uri, range] = 'targetUri' in each ? [each.targetUri, each.targetRange] : [each.uri, each.range];
    return `${uri.path.split('/').at(-1) ?? ''}:${range.start.line}`;
  });
}

describe('hover in the editor', () => {
  it('explains keys, days and topics', async () => {
    const editor = await openPost(PIER);
    assert.match(await hoverText(editor, 'summary='), /\*\*summary\*\* · required[^]*What a reader gets/);
    assert.match(await hoverText(editor, '2023-02-18'), /Saturday, 18 February 2023/);
    assert.match(await hoverText(editor, 'Astronomy'), /Astronomy · 5 posts/);
  });

  it('lists the series with the post itself marked', async () => {
    const text = await hoverText(await openPost(PIER), 'Home_Observatory');
    assert.match(text, /Home Observatory\*\* · 4 parts/);
    assert.match(text, /1\. \[Choosing a Dark Corner\]\(file:\/\/\/[^)]*001_choosing_a_dark_corner\.md\)/);
    assert.match(text, /2\. \*\*A Pier from Paving Slabs\*\* ← this post/);
  });

  it('shows the post that a link leads to', async () => {
    const editor = await openPost(PIER);
    assert.match(
      await hoverText(editor, '/guides/003_polar'),
      /Polar Alignment in Ten Minutes[^]*Polaris is not/,
    );
  });

  it('shows what a post says as text, whatever it says', async () => {
    const editor = await openPost('guides/003_polar_alignment_in_ten_minutes');
    await replaceText(editor, '# Polar Alignment', '# \\[x](command:evil) \\<img src=x> $(bug)');
    await replaceText(editor, 'summary=', 'summary=<command:evil?%5B%5D#> ![x](https://example.org/x.png) ');
    const first = await vscode.window.showTextDocument(postUri(PIER));
    const [content] = await eventually(async () => {
      const found = await hover(first, '/guides/003_polar');
      return found.some(({ value }) => value.includes('evil')) ? found : undefined;
    });
    assert.ok(content);
    assert.equal(content.isTrusted ?? false, false);
    assert.equal(content.supportHtml ?? false, false);
    assert.equal(content.supportThemeIcons ?? false, false);
    assert.ok(
      content.value.startsWith('**[\\[x\\]\\(command\\:evil\\) \\<img src\\=x\\> \\$\\(bug\\) '),
      content.value,
    );
    assert.ok(
      content.value.includes(
        '\n\n\\<command\\:evil\\?\\%5B\\%5D\\#\\> \\!\\[x\\]\\(https\\:\\/\\/example\\.org\\/x\\.png\\) Polaris',
      ),
      content.value,
    );
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

describe('hover on a series', () => {
  it('shows its name and its posts as text, and runs nothing', async () => {
    const editor = await openPost(PIER);
    const name = 'Evil <command:vscode.open?%5B%22file:///etc/passwd%22%5D#>';
    await replaceText(editor, 'Home_Observatory', name);
    const contents = await eventually(async () => {
      const found = await hover(editor, 'Evil <');
      return found.some(({ value }) => value.includes('Evil')) ? found : undefined;
    });
    for (const { value, isTrusted } of contents) {
      assert.equal(isTrusted ?? false, false);
      assert.doesNotMatch(value, /[^\\]<|command:/);
    }
    assert.equal(
      contents[0]?.value,
      '**Evil \\<command\\:vscode\\.open\\?\\%5B\\%22file\\:\\/\\/\\/etc\\/passwd\\%22\\%5D\\#\\>** · 1 part',
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

describe('going to a definition', () => {
  it('leads from every form of link to the post, once', async () => {
    const editor = await openPost(PIER);
    assert.deepEqual(await definitions(editor, '/blog/guides/001'), ['001_choosing_a_dark_corner.md:8']);
    assert.deepEqual(await definitions(editor, '/guides/003_polar'), [
      '003_polar_alignment_in_ten_minutes.md:8',
    ]);
    assert.deepEqual(await definitions(editor, 'cross-section.svg'), ['cross-section.svg:0']);
    // VS Code's own Markdown support finds this heading, and nobody else
    assert.equal((await definitions(editor, '../001_choosing')).length, 1);
  });

  it('leads from the series to the posts before and after', async () => {
    const neighbours = ['001_choosing_a_dark_corner.md:8', '003_polar_alignment_in_ten_minutes.md:8'];
    const editor = await openPost(PIER);
    assert.deepEqual(await definitions(editor, 'Home_Observatory'), neighbours);
    assert.deepEqual(await definitions(editor, '2\nsummary'), neighbours);
  });
});

describe('links in the editor', () => {
  const links = (uri: vscode.Uri) =>
    vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri, 100);

  it('lead to posts where VS Code alone finds nothing, and never lie over one another', async () => {
    const editor = await openPost(PIER);
    const { document } = editor;
    const found = await eventually(async () => {
      const all = await links(document.uri);
      // VS Code's own come from a server that starts in its own time
      return all.some(({ range }) => document.getText(range) === 'cross-section.svg') ? all : undefined;
    });
    for (const link of found) {
      const others = found.filter((other) => other !== link);
      assert.ok(!others.some(({ range }) => range.intersection(link.range)), document.getText(link.range));
    }
    const target = (written: string): string | undefined =>
      found
        .find(({ range }) => document.getText(range).startsWith(written))
        ?.target?.path.split('/')
        .at(-1);
    assert.equal(target('/blog/guides/001'), '001_choosing_a_dark_corner.md');
    assert.equal(target('/guides/003_polar'), '003_polar_alignment_in_ten_minutes.md');
    assert.equal(target('cross-section.svg'), 'cross-section.svg');
  });

  it('go to the heading, also from a definition and from HTML', async () => {
    const editor = await openPost('notes/saving-tomato-seed');
    const { document } = editor;
    const found = (await links(document.uri)).filter(({ range }) =>
      document.getText(range).startsWith('/blog/notes'),
    );
    assert.equal(found.length, 1);
    const linked = await vscode.workspace.openTextDocument(postUri('notes/sowing-by-the-thermometer'));
    const line = /^L(\d+),/.exec(found[0]?.target?.fragment ?? '')?.[1];
    assert.match(linked.lineAt(Number(line) - 1).text, /^## Measure/);

    const shade = await openPost('notes/a-map-of-the-shade');
    const images = (await links(shade.document.uri)).filter(
      ({ target }) => target?.path === fileUri('src/assets/posts/notes/a-map-of-the-shade/garden.png').path,
    );
    assert.equal(images.length, 1);
  });
});

describe('the lenses above a post', () => {
  const lenses = async (uri: vscode.Uri): Promise<readonly vscode.CodeLens[]> =>
    await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
  const titles = async (uri: vscode.Uri) => (await lenses(uri)).map(({ command }) => command?.title);

  it('tell the part of the series and the neighbours, and follow what is typed', async () => {
    const editor = await openPost(PIER);
    const { uri } = editor.document;
    const neighbours = ['← Choosing a Dark Corner', 'Polar Alignment in Ten Minutes →'];
    assert.deepEqual(await titles(uri), ['Home Observatory · part 2 of 4', ...neighbours]);
    assert.equal((await lenses(uri))[0]?.range.start.line, 0);

    await replaceText(editor, 'section=2', 'section=9');
    // the number in the text, and what is missing before it
    await eventually(async () =>
      (await titles(uri))[0]?.startsWith('Home Observatory · part 9 · ') ? true : undefined,
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('lead to the neighbours and to the series view', async () => {
    const [part, previous] = await lenses((await openPost(PIER)).document.uri);
    assert.ok(part?.command && previous?.command);
    await vscode.commands.executeCommand(
      previous.command.command,
      ...((previous.command.arguments ?? []) as unknown[]),
    );
    await eventually(() =>
      vscode.window.activeTextEditor?.document.fileName.endsWith('001_choosing_a_dark_corner.md')
        ? true
        : undefined,
    );
    assert.ok((await vscode.commands.getCommands()).includes(part.command.command));
  });

  it('can be switched off', async () => {
    const { uri } = (await openPost(PIER)).document;
    const configuration = vscode.workspace.getConfiguration('upNext.codeLens', uri);
    await configuration.update('enabled', false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await titles(uri), []);
    } finally {
      await configuration.update('enabled', undefined, vscode.ConfigurationTarget.Global);
    }
    assert.equal((await titles(uri)).length, 3);
  });
});
