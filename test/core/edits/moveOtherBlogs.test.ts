import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Move } from '../../../src/core/edits/moveFiles/moved.js';
import { leadsTo, resolve } from '../../../src/core/links/resolve.js';
import { folderOf, relativePath } from '../../../src/core/text/paths.js';
import { blog, type Files, postIn } from '../../support/blog.js';
import { EFFORT } from '../../support/effort.js';
import { move, movedTo } from '../../support/move.js';

/** A blog of some generator, as far as links in it go. */
interface Generator {
  readonly name: string;
  readonly sign: Files;
  /** Where posts may be, without `.md`. */
  readonly posts: readonly string[];
  readonly images: readonly string[];
  /** Ways to write a link to a post, by its path and by its address. */
  readonly ways: readonly ((path: string, address: string) => string)[];
  readonly addressOf: (path: string) => string;
  readonly folders: readonly string[];
}

const bare = (path: string): string => path.replace(/\.md$/, '').replace(/\/index$/, '');
const undated = (path: string): string => path.replace(/\d{4}-\d\d-\d\d-/, '');

const GENERATORS: readonly Generator[] = [
  {
    name: 'Hugo',
    sign: { 'hugo.toml': '' },
    posts: ['content/posts/a', 'content/posts/b/index', 'content/notes/c', 'content/notes/deep/d'],
    images: ['static/images/p.png', 'content/posts/b/q.png'],
    ways: [
      (path) => `{{< ref "${path.replace('content/', '')}" >}}`,
      (path) => `{{% relref "${bare(path.replace('content', ''))}#part" %}}`,
      (path) => `{{< ref "${bare(path).split('/').at(-1) ?? ''}" >}}`,
      (_, address) => `/${address}/`,
      (_, address) => `../../${address}/#part`,
    ],
    addressOf: (path) => bare(path.replace('content/', '')),
    folders: ['content/posts/', 'content/notes/', 'content/new/'],
  },
  {
    name: 'Zola',
    sign: { 'config.toml': 'base_url = "https://a.b"' },
    posts: ['content/blog/a', 'content/blog/b/index', 'content/c'],
    images: ['static/p.png', 'content/blog/b/q.png'],
    ways: [
      (path) => `@/${path.replace('content/', '')}#part`,
      (_, address) => `/${address}`,
      (_, address) => `../../${address}/`,
    ],
    addressOf: (path) => bare(path.replace('content/', '')),
    folders: ['content/blog/', 'content/', 'content/new/'],
  },
  {
    name: 'Jekyll',
    sign: { '_config.yml': '' },
    posts: ['_posts/2024-05-31-a', '_posts/x/2024-06-01-b', '_posts/2024-06-02-c'],
    images: ['assets/p.png'],
    ways: [
      (path) => `{% post_url ${bare(path.replace('_posts/', ''))} %}#part`,
      (path) => `{{ site.baseurl }}{% link ${path} %}`,
      (path, address) =>
        `/${path
          .slice(path.lastIndexOf('/') + 1)
          .slice(0, 10)
          .replaceAll('-', '/')}/${address}.html`,
    ],
    addressOf: (path) => undated(bare(path)).replace(/.*\//, ''),
    folders: ['_posts/2024-07-01-', '_posts/y/2024-07-02-'],
  },
  {
    name: 'Docusaurus',
    sign: { 'docusaurus.config.js': '' },
    posts: ['blog/2024-05-31-a', 'blog/2024-06-01-b/index', 'blog/c'],
    images: ['static/img/p.png', 'blog/2024-06-01-b/q.png'],
    ways: [
      (path) => `@site/${path}`,
      (path) => `/${path}`,
      (_, address) => `/${address}`,
      (_, address) => `../${address}`,
    ],
    addressOf: (path) => undated(bare(path)),
    folders: ['blog/2024-07-01-', 'blog/more/'],
  },
];

const other = fc.constantFrom('{{ site.baseurl }}/a', '{{< var >}}', '${x}', 'https://a.c/', '/tags/x/');

const moves = fc.constantFrom(...GENERATORS).chain((generator) => {
  const posts = generator.posts.map((path) => `${path}.md`);
  const link = fc.record({
    from: fc.constantFrom(...posts),
    to: fc.constantFrom(...posts),
    way: fc.constantFrom(...generator.ways),
    image: fc.option(fc.constantFrom(...generator.images), { freq: 3 }),
    isRelative: fc.boolean(),
    other: fc.option(other, { nil: undefined, freq: 5 }),
  });
  const single = fc
    .record({
      from: fc.constantFrom(...posts, ...generator.images),
      folder: fc.constantFrom(...generator.folders),
      name: fc.constantFrom('new', 'other-one'),
    })
    .map(({ from, folder, name }): readonly Move[] => {
      const ending = /\.\w+$/.exec(from)?.[0] ?? '';
      const to = ending === '.md' ? `${folder}${name}.md` : from.replace(/[^/]+$/, `${name}${ending}`);
      return [{ from, to }];
    });
  const folders = [...posts, ...generator.images].map(folderOf).filter((folder) => folder.includes('/'));
  const whole = fc
    .record({ from: fc.constantFrom(...folders), folder: fc.constantFrom(...generator.folders) })
    .map(({ from, folder }): readonly Move[] => {
      const to = from.startsWith('static') ? 'static/pictures' : `${folder}moved`;
      return `${to}/`.startsWith(`${from}/`) ? [] : [{ from, to }];
    });
  const swapped = fc
    .uniqueArray(fc.constantFrom(...posts), { minLength: 2, maxLength: 2 })
    .map(([a = '', b = '']) => [
      { from: a, to: b },
      { from: b, to: a },
    ]);
  return fc
    .record({
      links: fc.array(link, { maxLength: 10 }),
      changes: folders.length > 0 ? fc.oneof(single, whole, swapped) : fc.oneof(single, swapped),
    })
    .map(({ links, changes }) => {
      const texts = posts.map((path) => {
        const own = links.filter((each) => each.from === path);
        const targets = own.map(({ to, way, image, isRelative, other }) => {
          if (image !== null && isRelative) return `![i](${relativePath(folderOf(path), image)})`;
          if (image !== null) return `![i](/${image.replace(/^(?:static|content)\//, '')})`;
          return `[l](${other ?? way(to, generator.addressOf(to))})`;
        });
        const start = generator.name === 'Zola' ? '+++\ntitle = "T"\n+++' : '---\ntitle: T\n---';
        return [path, `${start}\n\n## Part\n\n${targets.join('\n\n')}\n`] as const;
      });
      const images = generator.images.map((path) => [path, ''] as const);
      const files: Files = { ...generator.sign, ...Object.fromEntries([...texts, ...images]) };
      return { name: generator.name, files, changes };
    });
});

function leads(files: Files, path: string): readonly (string | undefined)[] {
  const index = blog(files);
  return postIn(index, path).body.links.map(({ target, kind }) =>
    leadsTo(resolve(index, path, target, kind)),
  );
}

describe('moving a file in a blog of another generator', () => {
  it('keeps where every link leads, and leaves alone what leads nowhere', () => {
    fc.assert(
      fc.property(moves, ({ files, changes }) => {
        const after = move(files, changes);
        for (const path of blog(files).posts.keys()) {
          const to = movedTo(path, changes);
          const targets = (texts: Files, of: string) =>
            postIn(blog(texts), of).body.links.map(({ target }) => target);
          const [wanted, found] = [leads(files, path), leads(after, to)];
          const [old, now] = [targets(files, path), targets(after, to)];
          assert.equal(found.length, wanted.length);
          wanted.forEach((lead, place) => {
            if (lead === undefined) assert.equal(now[place], old[place]);
            else
              assert.equal(found[place], movedTo(lead, changes), `${old[place]} → ${now[place]} in ${path}`);
          });
        }
      }),
      { numRuns: 100 * EFFORT },
    );
  });

  it('leaves an address alone that would be above the root, and keeps a path out of the folder', () => {
    const links = '[a](../../blog/a/) [b](../../pictures/b.png) [c](../../README.md)';
    const files = {
      'config.toml': 'base_url = "https://a.b"',
      'content/blog/a.md': '+++\ntitle = "T"\n+++\n',
      'content/c.md': `+++\ntitle = "T"\n+++\n\n${links}\n`,
    };
    const after = move(files, [{ from: 'content/c.md', to: 'content/blog/c.md' }]);
    assert.equal(
      after['content/blog/c.md'],
      `+++\ntitle = "T"\n+++\n\n${links.replace('../../README', '../../../README')}\n`,
    );
  });

  it('mends the path inside of a form, and nothing around it', () => {
    const files = {
      'hugo.toml': '',
      'content/posts/a.md':
        '---\ntitle: T\n---\n\n[x]({{< ref "posts/b.md#c" >}}) [y](/posts/b/#d) [z]({{ site.x }}/b)\n',
      'content/posts/b.md': '---\ntitle: T\n---\n',
    };
    const after = move(files, [{ from: 'content/posts/b.md', to: 'content/notes/e.md' }]);
    assert.equal(
      after['content/posts/a.md'],
      '---\ntitle: T\n---\n\n[x]({{< ref "notes/e.md#c" >}}) [y](/notes/e/#d) [z]({{ site.x }}/b)\n',
    );
  });
});
