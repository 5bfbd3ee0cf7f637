import * as assert from 'node:assert/strict';
import { newPost } from '../../../src/core/edits/newPost.js';
import type { Wish } from '../../../src/core/edits/newPost/wish.js';
import { applyEdits } from '../../../src/core/edits/textEdit.js';
import { format } from '../../../src/core/text/message.js';
import { blog, diagnose, type Files, postText } from '../../support/blog.js';

/** Guides with numbers and in a series, notes with words alone. */
const BLOG: Files = {
  'src/posts/guides/001_docker_basics/001_docker_basics.md': postText(
    { series: 'Docker_Guide', series_section: 1 },
    '# Docker basics\n',
  ),
  'src/posts/guides/002_docker_images/002_docker_images.md': postText(
    { series: 'Docker_Guide', series_section: 2 },
    '# Docker images\n',
  ),
  'src/posts/guides/003_pruning/003_pruning.md': postText({ topic: 'Garden' }, '# Pruning\n'),
  'src/posts/guides/005_drafts/picture.png': '',
  'src/posts/notes/wet-soil/wet-soil.md': postText({ topic: 'Garden' }, '# Wet soil\n'),
  'src/posts/notes/dry-soil/dry-soil.md': postText({ topic: 'Garden' }, '# Dry soil\n'),
};

const DATE = '2024-05-31';

function make(wish: Wish, files: Files = BLOG, config?: unknown) {
  const made = newPost(blog(files, config), { date: DATE, ...wish });
  if (made.kind === 'problem') throw new Error(`${made.field}: ${format(made.why)}`);
  return made;
}

function pathOf(wish: Wish, files: Files = BLOG, config?: unknown): string {
  return make(wish, files, config).path;
}

function why(wish: Wish, files: Files = BLOG): string {
  const made = newPost(blog(files), wish);
  return made.kind === 'problem' ? `${made.field}: ${format(made.why)}` : `made ${made.path}`;
}

describe('a new post', () => {
  it('of a series goes beside its parts, as the next one', () => {
    assert.deepEqual(make({ title: 'Docker volumes', series: 'Docker Guide' }), {
      kind: 'post',
      path: 'src/posts/guides/006_docker_volumes/006_docker_volumes.md',
      text: postText(
        { date: DATE, summary: 'Docker volumes', series: 'Docker_Guide', series_section: 3 },
        '# Docker volumes\n',
      ),
      topic: 'Docker',
      edits: [],
    });
  });

  it('lies beside the only one where that lies in the folder of the blog itself', () => {
    const first = { 'slow-bread.md': postText({ series: 'Bread', series_section: 1 }, '# Slow bread\n') };
    assert.equal(pathOf({ title: 'A crust', series: 'Bread' }, first), 'a-crust.md');
    assert.equal(
      pathOf({ title: 'A crust', series: 'Bread' }, first, { layout: 'folder' }),
      'a-crust/a-crust.md',
    );
  });

  it('with a number that is taken moves the later parts up, as far as a gap', () => {
    const parts = [1, 2, 4].map((section) => {
      const text = postText({ series: 'Docker', series_section: section }, `# Part ${section}\n`);
      return [`posts/part-${section}.md`, text] as const;
    });
    const files = Object.fromEntries(parts);
    const { text, edits } = make({ title: 'Docker volumes', series: 'Docker', section: 1 }, files);
    assert.match(text, /^series_section=1$/m);
    assert.deepEqual(
      parts.map(([path, before]) =>
        applyEdits(
          before,
          edits.filter((edit) => edit.path === path),
        ),
      ),
      parts.map(([, before], place) => before.replace(/section=\d/, `section=${[2, 3, 4][place]}`)),
    );
    const gap = make({ title: 'Docker volumes', series: 'Docker', section: 3 }, files);
    assert.match(gap.text, /^series_section=3$/m);
    assert.deepEqual(gap.edits, []);
    assert.match(make({ title: 'New', series: 'Docker', section: 9 }, files).text, /^series_section=9$/m);
  });

  it('is in no category where others are in none', () => {
    const files = { 'a.md': postText({}, '# A\n'), 'b.md': postText({}, '# B\n'), ...BLOG };
    assert.equal(pathOf({ title: 'New', category: '' }, files, { layout: 'file' }), 'new.md');
  });

  it('of a category is named as its posts are', () => {
    assert.equal(
      pathOf({ title: "It's a Crème Brûlée: 100 % done!", category: 'notes' }),
      'src/posts/notes/its-a-creme-brulee-100-done/its-a-creme-brulee-100-done.md',
    );
    assert.equal(
      pathOf({ title: 'ガイド и Йод', category: 'notes' }),
      'src/posts/notes/ガイド-и-йод/ガイド-и-йод.md',
    );
    assert.equal(
      pathOf({ title: 'Mulch', category: 'recipes', newCategory: 'unlessNear' }),
      'src/posts/recipes/001_mulch/001_mulch.md',
    );
  });

  it('has a name that is not too long, cut off at a word', () => {
    const title = 'word '.repeat(40);
    assert.equal(pathOf({ title, category: 'notes' }).split('/').pop(), `${'word-'.repeat(15)}word.md`);
    const word = '語'.repeat(300);
    assert.equal(pathOf({ title: word, category: 'notes' }).split('/').pop(), `${'語'.repeat(80)}.md`);
  });

  it('takes the place that a folder shows', () => {
    assert.equal(pathOf({ title: 'Mulch', within: 'src/posts/notes' }), 'src/posts/notes/mulch/mulch.md');
    assert.equal(
      pathOf({ title: 'Mulch', within: 'src', category: 'notes' }),
      'src/posts/notes/mulch/mulch.md',
    );
  });

  it('is a file where posts are', () => {
    const files = {
      'blog/Some-Thoughts.markdown': postText({}, '# Some thoughts\n'),
      'blog/On-Trees.markdown': postText({}, '# On trees\n'),
    };
    assert.equal(pathOf({ title: 'The end of Summer' }, files), 'blog/The-end-of-Summer.markdown');
  });

  it('has the date in its name where others do', () => {
    const files = {
      'posts/2022-06-27-one.md': postText({}, '# One\n'),
      'posts/2023-06-27-two.md': postText({}, '# Two\n'),
    };
    assert.equal(pathOf({ title: 'Three of them' }, files), `posts/${DATE}-three-of-them.md`);
  });

  it('has the file name of the others', () => {
    const named = (file: (slug: string) => string): Files =>
      Object.fromEntries(
        ['01-a', '02-b'].map((slug) => [`x/${slug}/${file(slug)}`, postText({}, `# ${slug}\n`)]),
      );
    assert.equal(
      pathOf(
        { title: 'C' },
        named(() => 'index.md'),
      ),
      'x/03-c/index.md',
    );
    assert.equal(
      pathOf(
        { title: 'C' },
        named(() => 'text.md'),
      ),
      'x/03-c/text.md',
    );
    assert.equal(
      pathOf(
        { title: 'C' },
        named((slug) => `${slug.slice(3)}.md`),
      ),
      'x/03-c/c.md',
    );
    assert.equal(
      pathOf(
        { title: 'C' },
        named((slug) => `about-${slug}.md`),
      ),
      'x/03-c/03-c.md',
    );
  });

  it('has the next number, and no year for one', () => {
    const numbered = (...slugs: readonly string[]): Files =>
      Object.fromEntries(slugs.map((slug) => [`x/${slug}/${slug}.md`, postText({}, `# ${slug}\n`)]));
    assert.equal(pathOf({ title: 'New' }, numbered('1_a', '2_b', '2023_in_review')), 'x/3_new/3_new.md');
    assert.equal(pathOf({ title: 'New' }, numbered('8_a', '9_b', '10_c')), 'x/11_new/11_new.md');
    assert.equal(pathOf({ title: 'New' }, numbered('098_a', '099_b')), 'x/100_new/100_new.md');
    assert.equal(pathOf({ title: 'New' }, numbered('202_a')), 'x/203_new/203_new.md');
  });

  it('has the keys in the order of the blog, and those that the site requires', () => {
    const config = { fields: { author: { required: true, values: ['Ada', 'Bob'] } } };
    const text = '<!--\nauthor=Bob\nsummary=S\ntopic=T\ndate=2022-06-27\n-->\n\n# A\n';
    const files = { 'x/a/a.md': text, 'x/b/b.md': text.replace('# A', '# B'), 'x/c/c.md': postText() };
    assert.equal(
      make({ title: 'New', topic: 't', summary: 'Words' }, files, config).text,
      '<!--\nauthor=Ada\nsummary=Words\ntopic=T\ndate=2024-05-31\n-->\n\n# New\n',
    );
  });

  it('can be the first of a blog', () => {
    assert.deepEqual(make({ title: 'Hello', topic: 'Me', summary: 'Words' }, {}), {
      kind: 'post',
      path: 'hello.md',
      text: '<!--\ndate=2024-05-31\ntopic=Me\nsummary=Words\n-->\n\n# Hello\n',
      topic: 'Me',
      edits: [],
    });
    assert.equal(pathOf({ title: 'Hello', topic: 'Me', category: '' }, {}), 'hello.md');
    assert.equal(
      pathOf({ title: 'Hello', topic: 'Me', category: 'notes' }, {}, { layout: 'folder' }),
      'notes/hello/hello.md',
    );
  });

  it('has nothing wrong with it', () => {
    for (const wish of [
      { title: 'Docker volumes', series: 'docker guide' },
      { title: 'A `new` *series*', series: 'Baking', category: 'notes' },
      { title: 'Mulch', category: 'notes', topic: 'garden', date: '2022-06-28' },
    ]) {
      const { path, text } = make({ date: '2022-06-28', ...wish });
      assert.deepEqual(
        diagnose({ ...BLOG, [path]: text }).filter((found) => found.path === path),
        [],
      );
    }
  });
});

describe('a new post that cannot be', () => {
  it('is explained by the field that has to change', () => {
    const cases: readonly (readonly [Wish, RegExp])[] = [
      [{ title: ' ' }, /^title: Give the post a title/],
      [{ title: '# !' }, /^title: A title needs a letter or a digit/],
      [{ title: 'a --> b', category: 'notes' }, /^title: .*“-->”/],
      [{ title: 'a\nb', category: 'notes' }, /^title: .*one line/],
      [{ title: 'Mulch' }, /^category: Choose a category for the post: guides, notes$/],
      [
        { title: 'Mulch', category: 'note', newCategory: 'unlessNear' },
        /^category: There is no category “note”\. Did you mean “notes”\?$/,
      ],
      [{ title: 'Mulch', category: '' }, /^category: A category is the name of one folder/],
      [{ title: 'Mulch', series: 'Docker Guide', section: 0 }, /^section: .*1, 2, 3 and so on, not 0/],
      [{ title: 'Mulch', series: 'Docker Guide', section: 1.5 }, /^section: /],
      [{ title: 'Mulch', category: 'notes', section: 2 }, /^section: Say which series/],
      [{ title: 'Mulch', category: '../x' }, /^category: A category is the name of one folder/],
      [{ title: 'Mulch', category: 'notes', topic: '' }, /^topic: .*empty/],
      [{ title: 'Mulch', category: 'notes', date: '2023-02-29' }, /^date: “2023-02-29” is not a valid date/],
      [{ title: 'Mulch', series: 'Docker Giude' }, /^series: .*Did you mean “Docker Guide”\?/],
      [{ title: 'Wet Soil', category: 'notes' }, /^title: .*wet-soil.* already exists/],
      [
        { title: 'Mulch', category: 'node_modules', newCategory: 'insisted', topic: 'Soil' },
        /^title: src\/posts\/node_modules\/001_mulch\/001_mulch\.md would not be read/,
      ],
    ];
    for (const [wish, message] of cases) assert.match(why(wish), message);
    assert.match(why({ title: 'Hello' }, {}), /^topic: No post here has a topic/);
  });
});
