import * as assert from 'node:assert/strict';
import { diagnose, type Files } from '../../../support/blog.js';

/** A post of a Hugo blog. */
function hugo(fields: Readonly<Record<string, string | number | boolean>>, body = 'Text.\n'): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', '', body].join('\n');
}

const SIGN = { 'hugo.toml': 'baseURL = "https://example.org"\n' };

function found(files: Files): readonly string[] {
  return diagnose({ ...SIGN, ...files })
    .filter(({ severity }) => severity !== 'info')
    .map(({ path, rule }) => `${path}: ${rule}`);
}

const part = (number: number, more: Readonly<Record<string, string | boolean>> = {}): string =>
  hugo({ title: `Part ${number}`, date: '2024-05-31T10:00:00Z', series: 'Whales', weight: number, ...more });

describe('the rules in a blog of another generator', () => {
  it('say nothing of what is only a habit of comment blogs', () => {
    const body = '# Another title\n\n[Next post](b.md)\n\n# One more\n';
    assert.deepEqual(
      found({
        'content/a.md': hugo({ title: 'A', date: '2024-05-31 10:00', author: 'Ada', order: 3 }, body),
        'content/b.md': hugo({ title: 'B' }),
      }),
      [],
    );
  });

  it('miss a part where parts are counted, and none where numbers are weights', () => {
    const parts = (...numbers: readonly number[]): Files =>
      Object.fromEntries(numbers.map((number) => [`content/p${number}.md`, part(number)]));
    assert.deepEqual(found(parts(1, 2, 4, 5)), ['content/p4.md: section-gap']);
    assert.deepEqual(found(parts(10, 20, 40, 600)), []);
    assert.deepEqual(found(parts(0, 1, 2)), []);
    assert.deepEqual(found(parts(3, 4, 5)), []);
  });

  it('let drafts fill no gap and collide with no part', () => {
    assert.deepEqual(
      found({
        'content/a.md': part(1),
        'content/b.md': part(2, { draft: true }),
        'content/c.md': part(3),
        'content/d.md': part(3, { draft: true, title: 'D' }),
        'content/e.md': part(4),
      }),
      ['content/c.md: section-gap'],
    );
  });

  it('report two parts of one number', () => {
    assert.deepEqual(found({ 'content/a.md': part(1), 'content/b.md': part(2), 'content/c.md': part(2) }), [
      'content/b.md: section-duplicate',
      'content/c.md: section-duplicate',
    ]);
  });

  it('ask for a number only where most parts have one', () => {
    const without = hugo({ title: 'No number', series: 'Whales' });
    assert.deepEqual(found({ 'content/a.md': part(1), 'content/b.md': part(2), 'content/c.md': without }), [
      'content/c.md: series-incomplete',
    ]);
    assert.deepEqual(found({ 'content/a.md': without, 'content/b.md': without }), []);
    const draft = hugo({ title: 'No number', series: 'Whales', draft: true });
    assert.deepEqual(found({ 'content/a.md': part(1), 'content/b.md': part(2), 'content/c.md': draft }), []);
  });

  it('take words in place of a day for what a generator fills in', () => {
    for (const date of ['git Last Modified', 'Created', 'today'])
      assert.deepEqual(found({ 'content/a.md': hugo({ title: 'A', date }), 'content/b.md': part(1) }), []);
  });

  it('find images where sites without the sign of a generator serve them from', () => {
    const post = hugo({ title: 'A', date: '2024-05-31' }, '![a](/images/a.png) ![b](/b.png) ![c](/c.png)\n');
    const files = {
      'content/posts/a.mdx': post,
      'public/images/a.png': '',
      'content/.vuepress/public/b.png': '',
    };
    assert.deepEqual(
      diagnose(files).map(({ message }) => message),
      ['There is no image at “/c.png”. Correct the address, or put the image there'],
    );
  });

  it('report a day that no calendar has', () => {
    assert.deepEqual(
      found({ 'content/a.md': hugo({ title: 'A', date: '2024-02-31' }), 'content/b.md': part(1) }),
      ['content/a.md: date-invalid'],
    );
  });

  it('judge a heading unless a template may make it, or the generator makes ids of its own', () => {
    const link = hugo({ title: 'A' }, '[b](b.md#map) [c](b.md#gone)\n');
    const target = hugo({ title: 'B' }, '{{< linktarget "map" >}}\n\n## Other\n');
    const problems = diagnose({ ...SIGN, 'content/a.md': link, 'content/b.md': target });
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['“B” has no heading “#gone”. Link to one that it has'],
    );
    const zola = { 'config.toml': 'base_url = "https://example.org"\n' };
    assert.deepEqual(diagnose({ ...zola, 'content/a.md': link, 'content/b.md': target }), []);
  });
});
