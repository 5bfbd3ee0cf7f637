import * as assert from 'node:assert/strict';
import { documentLinks } from '../../../src/core/language/documentLinks.js';
import { leadsTo, resolve } from '../../../src/core/links/resolve.js';
import type { Link } from '../../../src/core/markdown/link.js';
import { blog, diagnose, type Files, postIn } from '../../support/blog.js';

const yaml = (fields: string, body = ''): string => `---\ntitle: T\n${fields}\n---\n\n${body}\n`;

const HUGO: Files = {
  'hugo.toml': '',
  'content/posts/a.md': yaml('date: 2024-01-02', '## Part'),
  'content/posts/b/index.md': yaml('date: 2024-01-03\naliases: [/old/b/, former]'),
  'content/posts/c.md': yaml('url: /x/see/\nslug: sea'),
  'content/notes/2024-05-31-d.md': yaml('date: 2024-05-31\nslug: dee'),
  'content/about/_index.md': yaml(''),
  'static/images/p.png': '',
  'content/posts/b/q.png': '',
};
const JEKYLL: Files = {
  '_config.yml': '',
  '_posts/x/2024-05-31-a.md': yaml('permalink: /p/ui-a'),
  '_posts/2024-06-01-b.md': yaml('permalink: /p/ui-b'),
  '_posts/2024-06-02-c.md': yaml('categories: [news]'),
  'assets/p.png': '',
};
const ZOLA: Files = {
  'config.toml': 'base_url = "https://a.b"',
  'content/blog/a.md': '+++\ntitle = "A"\n+++\n',
  'content/blog/b/index.md': '+++\ntitle = "B"\naliases = ["old"]\n+++\n',
  'content/blog/b/q.png': '',
};
const DOCUSAURUS: Files = {
  'docusaurus.config.js': '',
  'blog/2024-05-31-a.md': yaml('slug: ay'),
  'blog/2024-06-01-b/index.md': yaml('date: 2024-06-01'),
  'static/img/p.png': '',
};
const PELICAN: Files = {
  'pelicanconf.py': '',
  'content/a.md': 'Title: A\nDate: 2024-01-01\n\nText\n',
  'content/more/b.md': 'Title: B\nDate: 2024-01-01\n\nText\n',
  'content/images/p.png': '',
};

function lead(files: Files, from: string, target: string, kind: Link['kind'] = 'link'): string {
  const found = resolve(blog(files), from, target, kind);
  return leadsTo(found) ?? found.kind;
}

function eachLeads(files: Files, from: string, targets: Readonly<Record<string, string>>): void {
  const found = Object.keys(targets).map((target) => [target, lead(files, from, target)]);
  assert.deepEqual(Object.fromEntries(found), targets);
}

describe('a link in a blog of Hugo', () => {
  it('leads to the page of a post, by whatever names it', () => {
    eachLeads(HUGO, 'content/posts/a.md', {
      '/posts/b/': 'content/posts/b/index.md',
      '/old/b': 'content/posts/b/index.md',
      '/posts/former/': 'content/posts/b/index.md',
      '/x/see/': 'content/posts/c.md',
      '/posts/sea/': 'content/posts/c.md',
      '/notes/dee': 'content/notes/2024-05-31-d.md',
      '/2024/05/dee/': 'content/notes/2024-05-31-d.md',
      '/posts/nowhere/': 'missing',
      '/about/': 'content/about',
      '/elsewhere/nowhere/': 'unknown',
    });
  });

  it('counts from the file, else from the page', () => {
    eachLeads(HUGO, 'content/posts/a.md', {
      'c.md': 'content/posts/c.md',
      '../b/': 'content/posts/b/index.md',
      '../../notes/dee/': 'content/notes/2024-05-31-d.md',
      '../nowhere/': 'missing',
      '../../tags/x/': 'unknown',
    });
    assert.equal(lead(HUGO, 'content/posts/a.md', '../../images/p.png', 'image'), 'static/images/p.png');
  });

  it('leads where its templates do, and others are not judged', () => {
    eachLeads(HUGO, 'content/posts/a.md', {
      '{{< ref "b" >}}': 'content/posts/b/index.md',
      '{{< relref "posts/c.md" >}}': 'content/posts/c.md',
      '{{% ref "/posts/c" %}}': 'content/posts/c.md',
      '{{< ref "2024-05-31-d.md" >}}': 'content/notes/2024-05-31-d.md',
      '{{< ref "about" >}}': 'content/about/_index.md',
      '{{< ref "nowhere" >}}': 'missing',
      '{{< var "b" >}}': 'external',
      '{{ site.baseurl }}/b': 'external',
      '${b}': 'external',
    });
  });

  it('shows images from the folders that it serves, and no other', () => {
    const image = (target: string): string => lead(HUGO, 'content/posts/a.md', target, 'image');
    assert.equal(image('/images/p.png'), 'static/images/p.png');
    assert.equal(image('/posts/b/q.png'), 'content/posts/b/q.png');
    assert.equal(image('b/q.png'), 'content/posts/b/q.png');
    assert.equal(image('/static/images/p.png'), 'missing');
  });

  it('is judged by the headings of what it leads to', () => {
    const files = {
      ...HUGO,
      'content/posts/e.md': yaml(
        '',
        '[x]({{< ref "a#part" >}}) [y]({{< ref "a#parts" >}}) [z]({{< ref "no" >}})',
      ),
    };
    const found = diagnose(files).filter(({ rule }) => rule === 'link-broken');
    assert.deepEqual(
      found.map(({ message }) => message),
      [
        '“T” has no heading “#parts”. Did you mean “#part”?',
        'There is nothing at “{{< ref "no" >}}”. Correct the address, or remove the link',
      ],
    );
  });
});

describe('a link in a blog of Jekyll', () => {
  it('leads to posts by name, by path, by permalink and by date', () => {
    eachLeads(JEKYLL, '_posts/2024-06-01-b.md', {
      '{% post_url 2024-05-31-a %}': '_posts/x/2024-05-31-a.md',
      '{{ site.baseurl }}{% post_url x/2024-05-31-a %}': '_posts/x/2024-05-31-a.md',
      '{% link _posts/2024-06-01-b.md %}': '_posts/2024-06-01-b.md',
      '{% link assets/p.png %}': 'assets/p.png',
      '{% post_url 2024-05-31-z %}': 'missing',
      './ui-a': '_posts/x/2024-05-31-a.md',
      '/p/ui-a': '_posts/x/2024-05-31-a.md',
      '/news/2024/06/02/c.html': '_posts/2024-06-02-c.md',
      '{{ site.baseurl }}/p/ui-z': 'external',
    });
  });
});

describe('a link in a blog of Zola, Docusaurus or Pelican', () => {
  it('leads where their forms do', () => {
    eachLeads(ZOLA, 'content/blog/a.md', {
      '@/blog/b/index.md': 'content/blog/b/index.md',
      '@/blog/c.md': 'missing',
      '/old': 'content/blog/b/index.md',
      '../b/': 'content/blog/b/index.md',
      '../b/q.png': 'content/blog/b/q.png',
    });
    eachLeads(DOCUSAURUS, 'blog/2024-05-31-a.md', {
      '@site/blog/2024-06-01-b/index.md': 'blog/2024-06-01-b/index.md',
      '/blog/ay': 'blog/2024-05-31-a.md',
      '/blog/2024/06/01/b': 'blog/2024-06-01-b/index.md',
    });
    eachLeads(PELICAN, 'content/a.md', {
      '{filename}more/b.md': 'content/more/b.md',
      '{filename}/a.md': 'content/a.md',
      '{static}/images/p.png': 'content/images/p.png',
      '|filename|gone.md': 'missing',
      '/b.html': 'content/more/b.md',
    });
  });
});

describe('what leads there', () => {
  it('is the path inside of a form', () => {
    const text = yaml('', 'Text [x]({{< ref "posts/c.md" >}})');
    const index = blog({ ...HUGO, 'content/posts/e.md': text });
    const [link] = documentLinks(index, postIn(index, 'content/posts/e.md'));
    const character = 'Text [x]({{< ref "'.length;
    const line = 5;
    assert.deepEqual(link?.range, {
      start: { line, character },
      end: { line, character: character + 'posts/c.md'.length },
    });
  });
});
