import { postText } from '../../support/blog.js';
import { assertProblems, assertRight, at } from '../../support/problems.js';

const IMAGE = { 'a/x/wheelbarrow.svg': '' };

describe('image-broken', () => {
  for (const [name, body, message] of [
    [
      'in Markdown',
      '![b](⟦gone.png⟧)',
      'There is no image at “gone.png”. Correct the address, or put the image there',
    ],
    [
      'in HTML',
      '<img src="⟦wheelbarow.svg⟧">',
      'There is no image at “wheelbarow.svg”. Did you mean “wheelbarrow.svg”?',
    ],
    [
      'in a srcset',
      '<img src="wheelbarrow.svg" srcset="wheelbarrow.svg 1x, ⟦a/x/wheelbarow.svg⟧ 2x">',
      'There is no image at “a/x/wheelbarow.svg”. Did you mean “a/x/wheelbarrow.svg”?',
    ],
    [
      'by a definition',
      '![b]\n\n[b]: ⟦gone.png⟧',
      'There is no image at “gone.png”. Correct the address, or put the image there',
    ],
    [
      'of another type',
      '![b](⟦wheelbarrow.png⟧)',
      'There is no image at “wheelbarrow.png”. Did you mean “wheelbarrow.svg”?',
    ],
    ['without an address', '![b](⟦⟧)', 'This image has no address. Write one, or remove the image'],
    [
      'without an address in HTML',
      '<img src="⟦⟧" alt="b">',
      'This image has no address. Write one, or remove the image',
    ],
    ['without a value in HTML', '<img src⟦⟧>', 'This image has no address. Write one, or remove the image'],
    [
      'that nothing defines',
      '![some words][⟦gone⟧]',
      'Nothing defines “gone”. Add a line “[gone]: address”, or write “(address)” in place of “[gone]”',
    ],
  ] as const) {
    it(`reports an image ${name}`, () => {
      assertProblems('image-broken', { ...IMAGE, ...at('x', postText({}, `# A title\n\n${body}\n`)) }, [
        message,
      ]);
    });
  }

  for (const image of ['<img src="" data-src="gone.svg">', '<img data-src="gone.svg">', '<img srcset="">']) {
    it(`reports nothing for ${image}`, () => {
      assertRight(at('x', postText({}, `# A title\n\n${image}\n`)));
    });
  }

  for (const target of [
    'wheelbarrow.svg',
    'a/x/wheelbarrow.svg',
    '/x/wheelbarrow.svg',
    'https://a.b/gone.png',
  ]) {
    it(`reports nothing for “${target}”`, () => {
      assertRight({ ...IMAGE, ...at('x', postText({}, `# A title\n\n![b](${target})\n`)) });
    });
  }
});
