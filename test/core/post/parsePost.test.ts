import * as assert from 'node:assert/strict';
import { displayTitle } from '../../../src/core/post/post.js';
import { markedOnce } from '../../support/marked.js';
import { read, readNamed } from '../../support/posts.js';

describe('a Markdown file', () => {
  for (const [name, text] of [
    ['without a comment', '# Notes\n'],
    ['with an ordinary comment', '<!-- a remark -->\n\n# Read me\n'],
    ['with a comment that has one known word before a colon', '<!-- date: soon -->\n\n# Read me\n'],
    ['with fields that nobody knows', '<!--\nlayout=post\nmood=good\n-->\n# T\n'],
    ['with one known key further down', '# T\n\n<!--\ndate=2022-06-27\n-->\n'],
    ['with front matter in a fence', '# T\n\n```\n<!--\ndate=2022-06-27\ntopic=A\n-->\n```\n'],
    ['with front matter as indented code', '    <!--\n    date=2022-06-27\n    topic=A\n    -->\n'],
    ['with nothing in it', ''],
  ] as const) {
    it(`${name} is no post`, () => {
      assert.equal(read(text), undefined);
    });
  }

  it('with one known key at its top is a post', () => {
    assert.equal(read('<!--\ntopic=A\n-->\n')?.topic, 'A');
  });

  it('with two known keys written with colons is a post', () => {
    assert.ok(read('<!--\ndate: 2022-06-27\ntopic: A\n-->\n'));
  });

  it('with two known keys further down is a post whose front matter is in the wrong place', () => {
    const { text, range } = markedOnce('# T\n\n⟦<!--⟧\ndate=2022-06-27\ntopic=A\n-->\n');
    const post = read(text);
    assert.equal(post?.frontMatter?.atTop, false);
    assert.deepEqual(post.frontMatter.opening, range);
    assert.deepEqual([post.date, post.title?.text], ['2022-06-27', 'T']);
  });

  it('with two known keys after the comment of another tool is a post', () => {
    assert.equal(read('# T\n\n<!-- note -->\n\n<!--\ndate=x\ntopic=A\n-->\n')?.topic, 'A');
  });

  it('with two known keys after a comment with one is a post whose front matter is in the wrong place', () => {
    const fields = 'date=2022-06-27\ntopic=A\n';
    const post = read(`<!--\ndate=2020-01-01\n-->\n\n<!--\n${fields}-->\n# T\n`);
    assert.deepEqual([post?.date, post?.frontMatter?.atTop], ['2022-06-27', false]);
    // one further down is about something else
    assert.equal(read(`<!--\ntopic=B\n-->\n# T\n\n<!--\n${fields}-->\n`)?.topic, 'B');
  });

  it('with two known keys in large letters is a post', () => {
    assert.ok(read('<!--\nDate=2022-06-27\nTopic=A\n-->\n'));
    assert.equal(read('<!--\nDate=2022-06-27\n-->\n'), undefined);
  });

  it('that the globs name is a post even without front matter', () => {
    assert.equal(readNamed('# T\n').frontMatter, undefined);
    assert.equal(readNamed('').title, undefined);
  });

  it('that the globs name may have fields that nobody knows', () => {
    assert.ok(readNamed('<!--\nlayout=post\n-->\n').frontMatter);
  });
});

describe('a post', () => {
  it('has the values of its fields', () => {
    const post = read(
      '<!--\ndate=2022-06-27\ntopic=Angular\nseries=Angular_Indepth\nseries_section=2\nsummary=S\n-->\n',
    );
    assert.ok(post);
    const { date, topic, series, section, summary } = post;
    assert.deepEqual(
      { date, topic, series, section, summary },
      {
        date: '2022-06-27',
        topic: 'Angular',
        series: 'Angular Indepth',
        section: 2,
        summary: 'S',
      },
    );
  });

  it('lacks what is empty or not valid', () => {
    const post = read('<!--\ndate=2023-02-29\ntopic=\nseries=\nseries_section=01\n-->\n');
    assert.ok(post);
    const { date, topic, series, section, summary } = post;
    assert.deepEqual([date, topic, series, section, summary], Array(5).fill(undefined));
  });

  it('does not look for links and headings in its front matter', () => {
    const post = read('<!--\ndate=2022-06-27\nsummary=[a](b.md) <img src="c.png">\n# d\n-->\n');
    assert.deepEqual([post?.body.links, post?.body.headings], [[], []]);
  });

  it('goes on in the line after its front matter', () => {
    const { text, range } = markedOnce('<!--\ndate=2022-06-27\n-->\n\n \n⟦Text.⟧ \n');
    assert.deepEqual([read(text)?.bodyLine, read(text)?.body.firstBodyLine], [3, range]);
  });

  it('without a body has the last line of the text for its first', () => {
    const { text, range } = markedOnce('<!--\ndate=2022-06-27\n⟦-->⟧');
    assert.deepEqual(read(text)?.body.firstBodyLine, range);
  });

  for (const [path, text, title] of [
    ['a/b.md', '# T', 'T'],
    ['a/b.md', '', 'b'],
    ['a/index.md', '', 'a'],
    ['README.md', '', 'README'],
  ] as const) {
    it(`at ${path} with “${text}” is called “${title}”`, () => {
      assert.equal(displayTitle({ ...readNamed(text), path }), title);
    });
  }
});
