import * as vscode from 'vscode';
import { eventually } from '../support';

describe('a folder with the sign of a generator', () => {
  it('is read before any post is opened', async () => {
    await eventually(() => vscode.extensions.getExtension('up-next.up-next')?.isActive);
  });
});
