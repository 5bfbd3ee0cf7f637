import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, eventually, openPost } from '../support';

const SERIES = [
  '001_choosing_a_dark_corner',
  '002_a_pier_from_paving_slabs',
  '003_polar_alignment_in_ten_minutes',
  '004_a_first_light_logbook',
];

async function untilOpen(slug: string): Promise<void> {
  await eventually(() => {
    const open = vscode.window.activeTextEditor?.document.uri.path ?? '';
    return open.endsWith(`/${slug}.md`) ? true : undefined;
  });
}

describe('previous and next post', () => {
  it('goes through a series to its end and back', async () => {
    await openPost(`guides/${SERIES[0] ?? ''}`);
    for (const slug of SERIES.slice(1)) {
      await vscode.commands.executeCommand('upNext.openNextPost');
      await untilOpen(slug);
    }
    // there is no fifth part
    await vscode.commands.executeCommand('upNext.openNextPost');
    await untilOpen(SERIES[3] ?? '');
    for (const slug of SERIES.slice(0, 3).reverse()) {
      await vscode.commands.executeCommand('upNext.openPreviousPost');
      await untilOpen(slug);
    }
  });

  it('goes by date within the category outside of series', async () => {
    await openPost('guides/008_sharpening_a_hoe');
    await vscode.commands.executeCommand('upNext.openNextPost');
    await untilOpen('009_a_cold_frame_from_old_windows');
  });
});

describe('a blog without mistakes', () => {
  it('has no problems', async () => {
    await openPost('guides/008_sharpening_a_hoe');
    await vscode.commands.executeCommand('upNext.refresh');
    assert.deepEqual(
      vscode.languages.getDiagnostics().flatMap(([uri]) => diagnosticsOf(uri).map(({ message }) => message)),
      [],
    );
  });
});

describe('the manifest', () => {
  it('registers every command that it names', async () => {
    const manifest = vscode.extensions.getExtension('up-next.up-next')?.packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    const known = new Set(await vscode.commands.getCommands());
    const missing = manifest.contributes.commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
    assert.ok(manifest.contributes.commands.length >= 5);
  });
});
