import * as assert from 'node:assert/strict';
import { createIndex } from '../../../src/core/index/createIndex.js';
import { parsePost } from '../../../src/core/post/parsePost.js';
import { checkPost } from '../../../src/core/rules/engine/check.js';
import { DEFAULT_CONFIG } from '../../../src/core/site/config.js';
import { createSite, parseOptions } from '../../../src/core/site/site.js';
import { format } from '../../../src/core/text/message.js';
import { createFiles } from '../../../src/core/text/paths.js';
import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, withFrontMatter } from '../../support/problems.js';
import { today } from '../../support/today.js';

const TODAY = '2024-02-29';

/** What is said of a post with this date on a day of the year 2024. */
function said(date: string): readonly string[] {
  const site = createSite(DEFAULT_CONFIG, () => TODAY);
  const post = parsePost('a.md', postText({ date }), parseOptions(site, 'a.md'));
  assert.ok(post);
  const index = createIndex([post], createFiles(['a.md']), site);
  return checkPost(post, index).map(({ rule, message }) => `${rule}: ${format(message)}`);
}

describe('date-future', () => {
  it('reports a day after today', () => {
    assert.deepEqual(said('2024-03-01'), [
      'date-future: 2024-03-01 is in the future: today is 2024-02-29. Write today’s date, or publish the post then',
    ]);
  });

  it('reports nothing for today and with every day before', () => {
    for (const date of [TODAY, '2024-02-28', '1999-12-31']) assert.deepEqual(said(date), []);
  });

  it('marks the date', () => {
    const [date, rest] = ['2999-01-01', 'topic=Docker\nsummary=A summary.'];
    assertProblems('date-future', { 'a.md': withFrontMatter(`date=⟦${date}⟧\n${rest}`) }, [
      `${date} is in the future: today is ${today()}. Write today’s date, or publish the post then`,
    ]);
  });

  it('leaves days that are not in the calendar to another rule', () => {
    assertProblems('date-invalid', { 'a.md': postText({ date: '⟦2999-02-30⟧' }) }, [
      '2999-02-30 does not exist: that month has 28 days. Write a day that exists',
    ]);
    assertRight({ 'a.md': postText() });
  });
});
