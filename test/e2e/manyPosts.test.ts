import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { postText } from '../support/blog';
import { eventually } from '../support/eventually';
import { openUpNext, row, seriesRows } from './seriesRows';
import { useWorkbench } from './useWorkbench';

/** So many take some seconds to read. */
const POSTS = 8000;

function writePosts(folder: string): void {
  // the view, when it is opened, is the first to ask for the posts
  rmSync(path.join(folder, '.upnext.json'), { force: true });
  for (let number = 0; number < POSTS; number++) {
    const name = `kettle-${number}`;
    const file = path.join(folder, 'src', 'assets', 'posts', 'kettles', name, `${name}.md`);
    mkdirSync(path.dirname(file), { recursive: true });
    const fields = { series: `Kettles ${number % 10}`, series_section: 1 + Math.floor(number / 10) };
    writeFileSync(file, postText(fields, `# Kettle ${number}\n`));
  }
}

describe('a blog of very many posts', () => {
  const workbench = useWorkbench({ folder: 'examples/blog', prepare: writePosts, fresh: true });

  it('shows rows while it is read, and how many posts have been read', async () => {
    const { page } = workbench();
    const message = page.locator('.sidebar .pane-body .message');
    await openUpNext(page);
    const isReading = message.filter({ hasText: /^Reading: \d+ posts so far$/ });
    await eventually(async () =>
      (await isReading.isVisible()) && (await seriesRows(page).count()) > 0 ? true : undefined,
    );
    await message.filter({ hasText: 'Reading' }).waitFor({ state: 'hidden' });
    await row(page, 'Kettles 0').locator('.label-description', { hasText: '800' }).waitFor();
  });
});
