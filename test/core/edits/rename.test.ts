import * as assert from 'node:assert/strict';
import { rename, whyNoName } from '../../../src/core/edits/rename.js';
import { occurrences, sharedNameAt } from '../../../src/core/edits/sharedNames.js';
import { applyEdits } from '../../../src/core/edits/textEdit.js';
import { comment } from '../../../src/core/frontMatter/comment/comment.js';
import { format } from '../../../src/core/text/message.js';
import { textIn } from '../../../src/core/text/source.js';
import { type Files, postText } from '../../support/blog.js';
import { markedOnce } from '../../support/marked.js';
import { HERE, part, scene } from '../language/support.js';

const A = 'src/posts/guides/a/a.md';
const B = 'src/posts/guides/b/b.md';
const FILES = {
  [A]: part('Home_Lab', 1, 'A'),
  [B]: part('Home Lab', 3, 'B').replace('Docker', 'docker'),
  'src/posts/guides/c/c.md': part('home lab', 1, 'C'),
  'src/posts/guides/d/d.md': part('Weather', 2, 'D'),
  'src/posts/guides/e/e.md': part('Weather', 7, 'E'),
};
const IN_SERIES = part('Home_Lab', 2, 'Here').replace('Home_Lab', 'Home⟦⟧_Lab');
const IN_TOPIC = part('Home_Lab', 2, 'Here').replace('Docker', 'Doc⟦⟧ker');

function found(text: string, files: Files = FILES) {
  const { index, post, position, draft } = scene(text, files);
  const at = sharedNameAt(post, position);
  return at && { ...at, index, over: textIn(draft.source, at.range) };
}

/** Why a name is refused. */
function refusal(text: string, newName: string): string {
  const at = found(text);
  assert.ok(at);
  const result = rename(at.index, at.shared, newName);
  assert.ok(result.kind === 'refused');
  return format(result.why);
}

/** The posts that change, with the line that changes in each. */
function renamed(text: string, newName: string, files: Files = FILES): Readonly<Record<string, string>> {
  const at = found(text, files);
  assert.ok(at);
  const result = rename(at.index, at.shared, newName);
  assert.ok(result.kind === 'edits');
  const texts: Files = { ...files, [HERE]: markedOnce(text).text };
  const lines = result.edits.map((edit) => {
    const before = (texts[edit.path] ?? '').split('\n');
    const after = applyEdits(texts[edit.path] ?? '', [edit]).split('\n');
    const changed = after.filter((line, number) => line !== before[number]);
    return [edit.path, changed.join('\n')] as const;
  });
  return Object.fromEntries(lines);
}

describe('a name that posts share', () => {
  it('is the value of a series or a topic, whole', () => {
    assert.equal(found(IN_SERIES)?.over, 'Home_Lab');
    assert.deepEqual(found(IN_SERIES)?.shared, { role: 'series', name: 'Home Lab' });
    assert.equal(found(IN_TOPIC)?.over, 'Docker');
  });

  it('is nothing else', () => {
    for (const text of [
      part('A', 1, 'T').replace('series=', '⟦⟧series='),
      part('A', 1, 'T').replace('section=1', 'section=1⟦⟧'),
      part('A', 1, 'T').replace('series=A', 'series=⟦⟧'),
      part('A', 1, 'T').replace('topic=Docker', 'topic=Docker\ntopic=Oth⟦⟧er'),
      `${part('A', 1, 'T')}\nDoc⟦⟧ker\n`,
    ])
      assert.equal(found(text), undefined);
  });

  it('is found in every post of exactly that name', () => {
    const paths = (text: string) => {
      const at = found(text);
      return at && occurrences(at.index, at.shared).map(({ post, field }) => `${post.path} ${field.value}`);
    };
    assert.deepEqual(paths(IN_SERIES), [`${A} Home_Lab`, `${HERE} Home_Lab`, `${B} Home Lab`]);
    assert.equal(paths(IN_TOPIC)?.length, 5);
  });
});

describe('rename', () => {
  it('changes every post of exactly that series, each in its way of writing spaces', () => {
    assert.deepEqual(renamed(IN_SERIES, 'My Lab'), {
      [A]: 'series=My_Lab',
      [HERE]: 'series=My_Lab',
      [B]: 'series=My Lab',
    });
    assert.deepEqual(renamed(IN_SERIES, 'My_Lab'), {
      [A]: 'series=My_Lab',
      [HERE]: 'series=My_Lab',
      [B]: 'series=My Lab',
    });
  });

  it('writes what the author wrote where the old name has no spaces, or only they change', () => {
    const files = { [A]: part('Lab', 1, 'A') };
    const text = part('Lab', 2, 'Here').replace('=Lab', '=Lab⟦⟧');
    assert.deepEqual(renamed(text, 'My_Lab', files), { [A]: 'series=My_Lab', [HERE]: 'series=My_Lab' });
    assert.deepEqual(renamed(IN_SERIES, 'Home Lab'), { [A]: 'series=Home Lab', [HERE]: 'series=Home Lab' });
  });

  it('changes every post of exactly that topic', () => {
    const result = renamed(IN_TOPIC, 'Con_tainers');
    assert.equal(Object.keys(result).length, 5);
    assert.ok(!Object.keys(result).includes(B));
    assert.deepEqual([...new Set(Object.values(result))], ['topic=Con_tainers']);
  });

  for (const [name, why] of [
    ['', /empty/],
    ['  ', /empty/],
    ['a\nb', /one line/],
    ['a --> b', /ends the comment/],
    [' a', /whitespace around/],
    ['a\u00A0', /whitespace around/],
    ['a\tb', /tabs/],
  ] as const) {
    it(`refuses ${JSON.stringify(name)}`, () => {
      assert.match(refusal(IN_SERIES, name), why);
      assert.match(refusal(IN_TOPIC, name), why);
    });
  }

  it('takes any other name', () => {
    for (const name of ['C++', 'Ä — ö', 'a=b', 'x -> y', '<b>'])
      assert.equal(whyNoName(name, [comment]), undefined);
  });

  it('refuses to join two series that have a section in common, and says which', () => {
    const why = refusal(IN_SERIES, 'Weather');
    assert.match(why, /“Weather” already exists/);
    assert.match(why, /part 2 is “D”/);
  });

  it('asks before it joins two topics', () => {
    const at = found(IN_TOPIC);
    assert.ok(at);
    const result = rename(at.index, at.shared, 'docker');
    assert.ok(result.kind === 'edits' && result.question);
    assert.equal(format(result.question), 'The topic “docker” already exists (posts: 1): join the two');
    const alone = rename(at.index, at.shared, 'Docker');
    assert.ok(alone.kind === 'edits' && !alone.question);
  });

  it('asks before it joins two series that fit together', () => {
    const files: Files = { ...FILES, 'src/posts/guides/d/d.md': postText() };
    const at = found(IN_SERIES, files);
    assert.ok(at);
    const result = rename(at.index, at.shared, 'Weather');
    assert.ok(result.kind === 'edits' && result.question);
    assert.match(format(result.question), /“Weather” already exists/);
    const free = rename(at.index, at.shared, 'Free');
    assert.ok(free.kind === 'edits' && free.question === undefined);
  });
});
