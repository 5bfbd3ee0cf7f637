import * as assert from 'node:assert/strict';
import { thumbnail } from '../../../src/core/links/thumbnail.js';
import { blog, postIn, postText } from '../../support/blog.js';

describe('the picture of a post', () => {
  for (const [names, expected] of [
    [['thumbnail.jpg'], 'thumbnail.jpg'],
    [['thumbnail.JPG'], 'thumbnail.JPG'],
    [['Thumbnail.Png', 'x.svg'], 'Thumbnail.Png'],
    [['thumbnail.jpg', 'thumbnail.SVG'], 'thumbnail.SVG'],
    [['thumbnail.PNG', 'thumbnail.png'], 'thumbnail.png'],
    [['my-thumbnail.png', 'thumbnail.txt'], undefined],
  ] as const) {
    it(`is ${expected ?? 'none'} of ${names.join(', ')}`, () => {
      const images = Object.fromEntries(names.map((name) => [`a/b/${name}`, '']));
      const index = blog({ 'a/b/b.md': postText(), ...images });
      assert.equal(thumbnail(index, postIn(index, 'a/b/b.md')), expected && `a/b/${expected}`);
    });
  }
});
