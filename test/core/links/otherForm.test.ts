import * as assert from 'node:assert/strict';
import { createIndex } from '../../../src/core/index/createIndex.js';
import type { Index } from '../../../src/core/index/index.js';
import { findOtherForm } from '../../../src/core/links/otherForm.js';
import { createFiles } from '../../../src/core/text/paths.js';
import { blog, type Files, postText } from '../../support/blog.js';

const COMPOSED = 'été'.normalize('NFC');
const APART = 'été'.normalize('NFD');

/** A blog with decomposed names on a disk that keeps the forms apart, or does not. */
function blogOn(formsApart: boolean): Index {
  const files: Files = {
    'guides/a/a.md': postText(),
    [`guides/${APART}/${APART}.md`]: postText(),
    [`guides/a/${APART}.png`]: '',
    [`guides/a/c${APART}.png`]: '',
    [`guides/a/c${COMPOSED}.png`]: '',
    ['guides/a/각.png'.normalize('NFD')]: '',
  };
  const { posts, site } = blog(files);
  return createIndex([...posts.values()], createFiles(Object.keys(files), undefined, formsApart), site);
}

const LINUX = blogOn(true);

describe('an address that names a file by other characters for the same letters', () => {
  for (const [kind, target, letter, meant] of [
    ['image', `${COMPOSED}.png`, 'é', `${APART}.png`],
    ['image', `./${COMPOSED}.png?x=1#y`, 'é', `./${APART}.png?x=1#y`],
    ['image', '%C3%A9t%C3%A9.png', 'é', 'e%CC%81te%CC%81.png'],
    ['image', `guides/a/${COMPOSED}.png`, 'é', `guides/a/${APART}.png`],
    ['image', '각.png'.normalize('NFC'), '각', '각.png'.normalize('NFD')],
    ['link', `../${COMPOSED}/${APART}.md#a-title`, 'é', `../${APART}/${APART}.md#a-title`],
    ['link', `../${APART}/${COMPOSED}`, 'é', `../${APART}/${APART}`],
    // one letter of two
    ['image', `é${'té'.normalize('NFD')}.png`.normalize('NFC'), 'é', `${APART}.png`],
  ] as const) {
    it(`is told from the name: ${encodeURI(target)}`, () => {
      assert.deepEqual(findOtherForm(LINUX, 'guides/a/a.md', { kind, target }), {
        letter: letter.normalize('NFC'),
        meant,
      });
      assert.equal(findOtherForm(blogOn(false), 'guides/a/a.md', { kind, target }), undefined);
    });
  }

  for (const target of [`${APART}.png`, `c${COMPOSED}.png`, `c${APART}.png`, 'gone.png', 'https://a.b/é.png'])
    it(`is none where it is written so: ${encodeURI(target)}`, () => {
      assert.equal(findOtherForm(LINUX, 'guides/a/a.md', { kind: 'image', target }), undefined);
    });
});
