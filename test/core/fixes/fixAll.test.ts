import * as assert from 'node:assert/strict';
import { fixAll } from '../../../src/core/fixes/fixAll.js';
import { blog, diagnose, type Files, postText } from '../../support/blog.js';

const FILES: Files = {
  'a.md': postText({ date: '2022/06/27', sumary: 'x', summary: undefined }),
  'b.md': postText({ topic: ' Docker ' }, '# Another title\n'),
  'c.md': postText({}, '# A third title\n'),
};

function fix(files: Files, paths: readonly string[], read = (path: string) => files[path]) {
  return fixAll(blog(files), paths, read);
}

describe('fixing all', () => {
  it('returns each post that changes with its text, and how many problems that mends', () => {
    const fixed = fix(FILES, Object.keys(FILES));
    assert.deepEqual(Object.fromEntries(fixed), {
      'a.md': {
        text: postText({ date: '2022-06-27', summary: undefined, sumary: undefined }).replace(
          '-->',
          'summary=x\n-->',
        ),
        problems: 2,
      },
      'b.md': { text: postText({}, '# Another title\n'), problems: 1 },
    });
    const after = { ...FILES, 'a.md': fixed.get('a.md')?.text ?? '', 'b.md': fixed.get('b.md')?.text ?? '' };
    assert.deepEqual(diagnose(after), []);
  });

  it('leaves alone what it is not asked for, and what cannot be read', () => {
    assert.deepEqual([...fix(FILES, ['b.md', 'nowhere.md']).keys()], ['b.md']);
    assert.deepEqual(
      [...fix(FILES, ['a.md', 'b.md'], (path) => (path === 'a.md' ? undefined : FILES[path])).keys()],
      ['b.md'],
    );
  });

  it('never makes a comment of the YAML of another site, whatever names the post', () => {
    const yaml = '---\ntitle: "A"\ndate: 2022-06-27\ntopic: A\nseries: B\nsummary: C\n---\n\nText.\n';
    const files = { 'content/a.md': yaml, 'content/b.md': yaml, 'notes/c.md': postText() };
    for (const config of [{}, { posts: ['content/**'] }, { posts: ['**/*.md'] }]) {
      const index = blog(files, config);
      assert.ok(diagnose(files, config).some(({ rule }) => rule === 'front-matter-yaml'));
      const fixed = fixAll(index, Object.keys(files), (path) => files[path as keyof typeof files]);
      assert.deepEqual([...fixed], []);
    }
  });
});
