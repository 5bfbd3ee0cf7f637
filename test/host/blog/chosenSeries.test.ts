import * as vscode from 'vscode';
import { openPost, postUri } from '../support';

describe('a command for a series, called on a post that has none', () => {
  it('takes no series of another post instead', async () => {
    await openPost('guides/001_choosing_a_dark_corner');
    // asked for the title of a part of that post's series, nobody here would answer, and this would never end
    await vscode.commands.executeCommand('upNext.newPostInSeries', postUri('guides/008_sharpening_a_hoe'));
  });
});
