import * as assert from 'node:assert/strict';
import { interpret } from '../../../src/core/post/interpret.js';
import { parsePost } from '../../../src/core/post/parsePost.js';
import type { Post } from '../../../src/core/post/post.js';
import { commentReading } from '../../../src/core/post/reading.js';
import type { RoleKeys } from '../../../src/core/post/roles.js';
import { createSource, textIn } from '../../../src/core/text/source.js';

const TEXT = [
  '<!--',
  'headline=The whale',
  'day=2024-05-31',
  'book=Home_Lab',
  'page=3',
  'wip=true',
  'name=whale',
  '-->',
  '',
  '# In the body',
].join('\n');

const ROLES: RoleKeys = {
  title: 'headline',
  date: 'day',
  series: 'book',
  section: 'page',
  draft: 'wip',
  slug: 'name',
};

function post(roles: RoleKeys): Post {
  const parsed = parsePost('a.md', TEXT, {
    knows: () => true,
    named: true,
    accepts: () => true,
    isGenerators: false,
    reading: commentReading(roles),
  });
  assert.ok(parsed);
  return parsed;
}

describe('interpreting a post', () => {
  it('takes its values from the keys that play the roles', () => {
    const { title, date, topic, series, section, draft, slugField } = post(ROLES);
    assert.equal(title && textIn(createSource(TEXT), title.range), 'The whale');
    assert.deepEqual(
      { title: title?.text, date, topic, series, section, draft, slug: slugField?.value },
      {
        title: 'The whale',
        date: '2024-05-31',
        topic: undefined,
        series: 'Home Lab',
        section: 3,
        draft: true,
        slug: 'whale',
      },
    );
  });

  it('takes the heading where no key plays the title, or that has no value', () => {
    const { title, draft, slugField } = post({});
    assert.equal(title?.text, 'In the body');
    assert.equal(draft, false);
    assert.equal(slugField, undefined);
    assert.equal(post({ title: 'missing' }).title?.text, 'In the body');
  });

  it('gives new roles to a post without parsing it, and returns it as it is if they are the same', () => {
    const before = post({});
    assert.deepEqual(interpret(before, commentReading(ROLES)), post(ROLES));
    assert.deepEqual(interpret(interpret(before, commentReading(ROLES)), commentReading({})), before);
    assert.equal(interpret(before, commentReading({})), before);
    const after = interpret(before, commentReading(ROLES));
    assert.equal(interpret(after, commentReading({ ...ROLES, topic: undefined })), after);
  });
});
