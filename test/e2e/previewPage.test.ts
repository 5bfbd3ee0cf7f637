import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Page } from 'playwright-core';
import { openFile, openWorkbench, runCommand, screenshot, webview, type Workbench } from './workbench';

const GUIDES = 'src/assets/posts/guides';
const POST = '002_a_pier_from_paving_slabs';

const EVERYTHING = `# A Pier from Paving Slabs

Dug twice, levelled once.[^1] The load is $F_1 + F_2$ on slabs of $5 and $10 each.

> [!NOTE]
> Frost lifts whatever stands above it.

> [!WARNING]
> A slab weighs as much as its reader.

## What You Need {#needs}

| What | How many |
| ---- | -------: |
| slab |        4 |

- [x] a spade
- [ ] a level

\`\`\`TS
const load = 4 * slab;
\`\`\`

\`\`\`
plain text
\`\`\`

\`\`\`mermaid
graph TD; a --> b
\`\`\`

$$
F = m_1 * a_1
$$

Before that, [find a corner](../001_choosing_a_dark_cornr/001_choosing_a_dark_cornr.md).
Or look [below](#neds).

![The pit](pitt.png)

[^1]: The second time for the frost.
`;

describe('the page of a post', () => {
  let workbench: Workbench;
  let page: Page;

  before(async () => {
    workbench = await openWorkbench({
      folder: 'examples/blog',
      settings: { 'workbench.colorTheme': process.env.UP_NEXT_THEME ?? 'Default Light Modern' },
    });
    ({ page } = workbench);
    const file = path.join(workbench.folder, GUIDES, POST, `${POST}.md`);
    const [frontMatter] = readFileSync(file, 'utf8').split(/^# /m);
    writeFileSync(file, `${frontMatter ?? ''}${EVERYTHING}`);
    await openFile(page, `${POST}.md`);
    await runCommand(page, 'Up Next: Open Preview');
  });
  after(() => workbench.close());

  it('copies code', async () => {
    const frame = webview(page);
    await frame.locator('h1', { hasText: 'Pier' }).waitFor();
    await screenshot(page, 'page-top');
    const code = frame.locator('figure.code').first();
    assert.equal(await code.locator('figcaption').textContent(), 'TypeScript');
    await code.hover();
    await code.locator('button').click();
    await frame.locator('#announcement', { hasText: 'Copied' }).waitFor({ state: 'attached' });
    for (let i = 0; i < 8; i++) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(300);
      await screenshot(page, `page-${i}`);
    }
  });
});
