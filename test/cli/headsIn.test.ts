import * as assert from 'node:assert/strict';
import { headsIn, type PostFiles } from '../../src/cli/readPost.js';
import { fieldsOf } from '../../src/core/frontMatter/frontMatter.js';
import { parsePost } from '../../src/core/post/parsePost.js';
import type { Post } from '../../src/core/post/post.js';
import { parseOptions } from '../../src/core/site/site.js';
import { postText, siteOf } from '../support/blog.js';
import { bytesInUse } from '../support/garbage.js';

const OPTIONS = parseOptions(siteOf(), 'post.md');

/** A file of this text, and how many characters of it have been read; in these texts, each is a byte. */
function fileOf(text: string): { readonly files: PostFiles; readonly read: () => number } {
  let read = 0;
  const take = (part: string): string => {
    read += part.length;
    return part;
  };
  return {
    read: () => read,
    files: {
      isTooLarge: () => false,
      readText: () => take(text),
      readBeginning: (_file, size) => ({ text: take(text.slice(0, size)), isAll: text.length < size }),
    },
  };
}

function postOf(files: PostFiles) {
  const post = headsIn('', files)('post.md', 'post.md', OPTIONS);
  if (!post || post === 'too large') throw new Error('There is a post');
  return post;
}

const PROSE = 'Some words of a long text.\n\n'.repeat(4000);

describe('reading the head of a post', () => {
  it('reads the beginning of the file alone', () => {
    const { files, read } = fileOf(postText({}, `# A title\n\n${PROSE}`));
    assert.equal(postOf(files).title?.text, 'A title');
    assert.ok(read() <= 1024, `${read()} bytes`);
  });

  it('reads the beginning alone where front matter of another generator has the title', () => {
    const { files, read } = fileOf(`---\ntitle: A title\ndate: 2022-06-27\n---\n\n${PROSE}`);
    assert.equal(postOf(files).written?.syntax, 'yaml');
    assert.ok(read() <= 1024, `${read()} bytes`);
  });

  it('reads more where the title has not come yet', () => {
    const text = postText({}, `${PROSE.slice(0, 5000)}\n\n# A title\n\n${PROSE}`);
    const { files, read } = fileOf(text);
    assert.equal(postOf(files).title?.text, 'A title');
    assert.ok(read() < 22_000, `${read()} bytes`);
  });

  it('reads all where there is no title', () => {
    const { files } = fileOf(postText({}, PROSE));
    assert.equal(postOf(files).title, undefined);
  });

  it('reads the rest when the body is asked for, once', () => {
    const text = postText({}, `# A title\n\n${PROSE}[a](b.md)\n\n# Another\n`);
    const { files, read } = fileOf(text);
    const post = postOf(files);
    const { body } = parsePost('post.md', text, OPTIONS) ?? {};
    const { headings, anchors, links, undefinedReferences, excerpt, silences } = post.body;
    const { garbled, aboutEncodings, moreTitles, firstBodyLine, inTemplates } = post.body;
    assert.deepEqual(
      {
        headings,
        anchors,
        links,
        undefinedReferences,
        excerpt,
        silences,
        garbled,
        aboutEncodings,
        moreTitles,
        firstBodyLine,
        inTemplates,
      },
      body,
    );
    assert.equal(read(), 1024 + text.length);
  });

  for (const [syntax, text] of [
    ['comment', postText({ series: 'Garden', series_section: '2' }, `# A *title*\n\n${PROSE}`)],
    ['yaml', `---\ntitle: 'It''s'\ntags: [a, "b"]\nseries: {name: Garden, order: 2}\n---\n\n${PROSE}`],
    ['toml', `+++\ntitle = "It's"\n[extra]\nseries = "Garden"\n+++\n\n${PROSE}`],
  ] as const) {
    it(`keeps what ${syntax} says, and no place of it`, () => {
      const head = { ...postOf(fileOf(text).files), body: undefined };
      const whole = parsePost('post.md', text, OPTIONS);
      const said = (block: Post['written']) =>
        fieldsOf(block).map(({ key, value, form, items }) => ({
          key,
          value,
          form,
          items: items.map((item) => item.value),
        }));
      assert.equal(head.written?.syntax, syntax);
      assert.ok(said(head.written).length > 2);
      assert.deepEqual(said(head.written), said(whole?.written));
      assert.equal(head.title?.text, whole?.title?.text);
      assert.doesNotMatch(JSON.stringify(head), /"(?:line|character)":[1-9]/);
    });
  }

  it('keeps little of each of very many', () => {
    const count = 5000;
    const heads = headsIn('', {
      isTooLarge: () => false,
      readText: () => '',
      readBeginning: (file) => ({
        text: postText(
          { series: 'Garden', series_section: file },
          `# Title ${file}\n\n${PROSE.slice(0, 1000)}`,
        ),
        isAll: false,
      }),
    });
    const before = bytesInUse();
    const posts = Array.from({ length: count }, (_, number) => heads(`${number}`, `${number}.md`, OPTIONS));
    const perPost = (bytesInUse() - before) / count;
    assert.ok(posts.every((post) => post !== undefined && post !== 'too large'));
    // with the places of everything it is about 5000
    assert.ok(perPost < 1500, `${perPost} bytes`);
  });

  it('finds no post in a file that is not one', () => {
    assert.equal(headsIn('', fileOf(`# A title\n\n${PROSE}`).files)('a.md', 'a.md', OPTIONS), undefined);
  });
});
