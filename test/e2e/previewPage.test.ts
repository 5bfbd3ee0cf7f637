import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { useWorkbench } from './useWorkbench';
import { openFile, runCommand, screenshot, webview } from './workbench';

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
F = \\frac{m_1 * a_1}{2}
$$

A slip of the pen: $\\fraq{1}{2}$.

Before that, [find a corner](../001_choosing_a_dark_cornr/001_choosing_a_dark_cornr.md).
Or look [below](#neds).

![The pit](pitt.png)

[^1]: The second time for the frost.
`;

describe('the page of a post', () => {
  let page: Page;
  let frame: FrameLocator;

  const workbench = useWorkbench({ folder: 'examples/blog', prepare: (folder) => writePost(folder, '') });
  beforeEach(async () => {
    ({ page } = workbench());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openFile(page, `${POST}.md`);
    await runCommand(page, 'Up Next: Open Preview');
    frame = webview(page);
    await frame.locator('h1', { hasText: 'A Pier from Paving Slabs' }).waitFor();
  });

  /** Writes the post anew, with a text at its end. */
  function writePost(folder: string, end: string): void {
    const file = path.join(folder, GUIDES, POST, `${POST}.md`);
    const [frontMatter = ''] = readFileSync(file, 'utf8').split(/^# /m);
    writeFileSync(file, `${frontMatter}${EVERYTHING}\n${end}`);
  }

  it('has a picture, a length and alerts', async () => {
    await frame.locator('.meta', { hasText: 'February 18, 2023 · Astronomy · 1 min read' }).waitFor();
    const width = await frame.locator('img.thumbnail').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.naturalWidth;
    });
    assert.ok(width > 0);
    assert.ok(await frame.locator('.alert.warning', { hasText: 'Warning' }).isVisible());
    assert.equal(await frame.locator('h2').textContent(), 'What You Need');
  });

  it('copies code, and says so', async () => {
    const code = frame.locator('figure.code', { hasText: 'TypeScript' });
    await code.hover();
    await code.locator('button', { hasText: 'Copy' }).click();
    await frame.locator('#announcement', { hasText: 'Copied' }).waitFor({ state: 'attached' });
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'const load = 4 * slab;\n');
  });

  it('keeps one button for each piece of code, and the focus on it, when the text changes', async () => {
    const button = frame.locator('figure.code', { hasText: 'Mermaid' }).locator('button');
    await button.focus();
    writePost(workbench().folder, 'Written later.');
    await frame.locator('p', { hasText: 'Written later.' }).waitFor();
    assert.equal(await frame.locator('figure.code').count(), 3);
    assert.equal(await frame.locator('button.copy').count(), 3);
    assert.ok(await button.evaluate((element) => element === document.activeElement));
  });

  it('has formulas, drawn without a style, a script or a font, and says which cannot be', async () => {
    const fraction = frame.locator('div.formula mfrac');
    const [numerator, denominator] = [fraction.locator(':scope > *').first(), fraction.locator('mn').last()];
    const [above, below] = [await numerator.boundingBox(), await denominator.boundingBox()];
    assert.ok(above && below && above.y + above.height <= below.y);
    assert.equal(await frame.locator('p .formula msub').count(), 2);
    await frame
      .locator('.math', { hasText: 'This formula cannot be drawn: Unsupported function name: \\fraq' })
      .waitFor();
    await screenshot(page, 'formulas');
  });

  it('leads to a footnote and back', async () => {
    await frame.locator('.footnote-ref a').click();
    await frame.locator('.footnotes li:focus').waitFor();
    await frame.locator('.footnote-backref').click();
    await frame.locator('.footnote-ref a:focus').waitFor();
  });

  it('has a link at each heading that leads there', async () => {
    await frame.locator('h2 .anchor').click({ force: true });
    await frame.locator('h2:focus').waitFor();
  });

  it('says where a link or an image leads nowhere', async () => {
    await frame.locator('.broken-note', { hasText: 'This post has no heading “#neds”.' }).waitFor();
    const image = frame.locator('.broken-image', { hasText: 'There is no image at “pitt.png”.' });
    assert.ok((await image.textContent())?.startsWith('The pit'));
    await frame.locator('.broken-note a', { hasText: 'Did you mean “Choosing a Dark Corner”?' }).click();
    await frame.locator('h1', { hasText: 'Choosing a Dark Corner' }).waitFor();
  });

  it('unfolds the series, whose parts open in the same panel', async () => {
    await frame.locator('.series summary', { hasText: 'Part 2 of 4 of Home Observatory' }).click();
    const parts = frame.locator('.series ol li');
    assert.equal(await parts.count(), 4);
    assert.equal(
      await frame.locator('.series [aria-current="page"]').textContent(),
      'A Pier from Paving Slabs',
    );
    await parts.locator('a', { hasText: 'A First Light Logbook' }).click();
    await frame.locator('.series summary', { hasText: 'Part 4 of 4' }).waitFor();
    assert.equal(await page.locator('iframe.webview.ready').count(), 1);
  });
});
