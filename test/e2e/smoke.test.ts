import * as assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { useWorkbench } from './useWorkbench';
import { explorerRows, openFile, runCommand } from './workbench';

describe('the workbench', () => {
  const workbench = useWorkbench({ folder: 'examples/blog' });

  it('shows the files of the folder', async () => {
    const [first = ''] = readdirSync(workbench().folder).sort();
    await explorerRows(workbench().page).filter({ hasText: first }).waitFor();
    assert.notEqual(first, '');
  });

  it('opens a file by its name and runs a command by its title', async () => {
    await openFile(workbench().page, 'saving-tomato-seed.md');
    await runCommand(workbench().page, 'View: Close All Editors');
    await workbench().page.locator('.tabs-container .tab').waitFor({ state: 'detached' });
  });
});
