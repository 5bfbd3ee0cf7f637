import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { NO_COLOUR } from '../../src/cli/colours.js';
import { run } from '../../src/cli/run.js';
import { json, jsonOfLists } from '../../src/cli/terminal.js';
import { inBlog, post } from './support.js';

describe('JSON in pieces', () => {
  it('is the same as in one', () => {
    const lists = fc.dictionary(fc.string(), fc.array(fc.jsonValue(), { maxLength: 4 }), {
      maxKeys: 3,
      minKeys: 1,
    });
    fc.assert(
      fc.property(lists, (value) => {
        assert.equal([...jsonOfLists(value)].join(''), json(value));
      }),
    );
  });
});

describe('what a command writes', () => {
  const written = (args: readonly string[], isTerminal: boolean): readonly string[] => {
    const pieces: string[] = [];
    run(args, { paint: NO_COLOUR, isTerminal, write: (text) => void pieces.push(text) });
    return pieces;
  };

  it('goes out piece by piece where it is long', () => {
    const posts = Array.from({ length: 500 }, (_, number) => [`a/p${number}/p${number}.md`, post()] as const);
    inBlog(Object.fromEntries(posts), () => {
      const pieces = written(['list', '--format', 'json'], false);
      assert.ok(pieces.length > 1, `${pieces.length}`);
      const { posts: listed } = JSON.parse(pieces.join('')) as { readonly posts: readonly unknown[] };
      assert.equal(listed.length, 500);
    });
  });

  it('is a patch byte for byte, but not on a terminal, which it could change', () => {
    const files = { 'a/a/a.md': post(), 'a/b/b.md': `${post()}\n[\u202Ea](../a/a.md)\n` };
    inBlog(files, () => {
      const patch = ['move', 'a/a', 'a/c', '--dry-run'];
      assert.match(written(patch, false).join(''), /^-\[\u202Ea\]/m);
      assert.match(written(patch, true).join(''), /^-\[\uFFFDa\]/m);
    });
  });
});
