import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { HELP } from '../../src/cli/help.js';
import { COMMENT_ROLES } from '../../src/core/site/vocabulary.js';
import { format, say } from '../../src/core/text/message.js';
import { siteOf } from '../support/blog.js';
import { inRepository } from '../support/paths.js';

const SNIPPETS = readFileSync(inRepository('snippets/markdown.json'), 'utf8');

/** The keys of the lines in an example of a post, with what is written there for each. */
function fieldsIn(text: string): readonly (readonly [key: string, words: string])[] {
  return [...text.matchAll(/^ *"?([a-z_]+)=(?:\$\{\d:)?([^}"\n]*)/gm)].map(([, key = '', words = '']) => [
    key,
    words,
  ]);
}

describe('what snippets and the command line show of a post', () => {
  for (const [where, text] of [
    ['snippets/markdown.json', SNIPPETS],
    ['up-next --help', HELP],
  ] as const) {
    it(`has the keys of a post, as ${where}`, () => {
      const keys: readonly (string | undefined)[] = Object.values(COMMENT_ROLES);
      const fields = fieldsIn(text);
      assert.ok(fields.length >= keys.length);
      for (const [key] of fields) assert.ok(keys.includes(key), key);
    });

    it(`says of a summary what its description begins with, as ${where}`, () => {
      const description = format(siteOf().vocabulary.infos.get('summary')?.description ?? say(''));
      for (const [, words] of fieldsIn(text).filter(([key]) => key === 'summary'))
        assert.ok(description.startsWith(words.replace(/ it\.$/, '')), `${words} – ${description}`);
    });
  }
});
