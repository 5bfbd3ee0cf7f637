import * as assert from 'node:assert/strict';
import { diagnose, postText } from '../../../support/blog.js';

/** The places of what is reported, as `line rule`, lines counted from 1. */
function reported(text: string): readonly string[] {
  return diagnose({ 'a.md': text }).map(({ rule, range }) => `${range.start.line + 1} ${rule}`);
}

/** A body below front matter of five lines and a blank one. */
function below(body: string): string {
  return postText({}, `# A title\n\n${body}`);
}

const LINK = '[a](gone.md)';

describe('silencing', () => {
  it('the next line', () => {
    assert.deepEqual(reported(below(`<!-- up-next-disable-next-line link-broken -->\n${LINK}\n${LINK}\n`)), [
      '11 link-broken',
    ]);
  });

  it('the next line, where blank ones are between', () => {
    assert.deepEqual(reported(below(`<!-- up-next-disable-next-line -->\n\n \n${LINK}\n`)), []);
  });

  it('the next line, from the end of a line of text', () => {
    assert.deepEqual(reported(below(`- a <!-- up-next-disable-next-line link-broken -->\n  ${LINK}\n`)), []);
  });

  it('up to where rules are enabled again', () => {
    assert.deepEqual(
      reported(
        below(
          `${LINK}\n\n<!-- up-next-disable link-broken -->\n\n${LINK}\n\n<!-- up-next-enable link-broken -->\n\n${LINK}\n`,
        ),
      ),
      ['9 link-broken', '17 link-broken'],
    );
  });

  it('within a line', () => {
    assert.deepEqual(
      reported(below(`<!-- up-next-disable -->${LINK}\n\na <!-- up-next-enable -->${LINK}\n`)),
      ['11 link-broken'],
    );
  });

  it('to the end of the file', () => {
    assert.deepEqual(reported(below(`a\n\n<!-- up-next-disable -->\n\n${LINK}\n\n![a](gone.png)\n`)), []);
  });

  it('several rules, and no others', () => {
    assert.deepEqual(
      reported(
        below(`a\n\n<!-- up-next-disable link-broken, title-multiple -->\n\n${LINK} ![a](b.png)\n\n# B\n`),
      ),
      ['13 image-broken'],
    );
  });

  it('all, and one of them not', () => {
    assert.deepEqual(
      reported(
        below(
          `a\n\n<!-- up-next-disable -->\n\n<!-- up-next-enable image-broken -->\n\n${LINK} ![a](b.png)\n`,
        ),
      ),
      ['15 image-broken'],
    );
  });

  it('the whole file, front matter too, from anywhere in it', () => {
    const text = postText(
      { date: '2022-02-30' },
      `# A title\n\n${LINK}\n\n<!-- up-next-disable-file date-invalid -->\n`,
    );
    assert.deepEqual(reported(text), ['9 link-broken']);
  });

  it('the front matter, where the comment is the first thing below it', () => {
    const comment = '<!-- up-next-disable date-invalid -->';
    assert.deepEqual(reported(postText({ date: '2022-02-30' }, `${comment}\n\n# A title\n`)), []);
    assert.deepEqual(reported(postText({ date: '2022-02-30' }, `# A title\n\n${comment}\n`)), [
      '2 date-invalid',
    ]);
  });

  it('nothing from within code, or from a tag', () => {
    for (const body of [
      `\`<!-- up-next-disable -->\`\n\n${LINK}\n`,
      `\`\`\`html\n<!-- up-next-disable -->\n\`\`\`\n\n${LINK}\n`,
      `    <!-- up-next-disable -->\n\n${LINK}\n`,
      `<p title="<!-- up-next-disable -->">\n\n${LINK}\n`,
      `<!-- see up-next-disable -->\n\n${LINK}\n`,
    ]) {
      assert.deepEqual(
        reported(below(body)).map((found) => found.replace(/^\d+ /, '')),
        ['link-broken'],
        body,
      );
    }
  });

  it('is possible above front matter, which belongs higher up', () => {
    assert.deepEqual(reported(`<!-- up-next-disable-file title-missing -->\n\n${postText({}, 'Text.\n')}`), [
      '3 front-matter-position',
    ]);
  });
});
