import * as assert from 'node:assert/strict';
import { fixAll } from '../../../../src/core/fixes/fixAll.js';
import { blog, diagnose, type Files } from '../../../support/blog.js';
import { applyFix, offeredFixes } from '../../../support/fixes.js';
import { marked } from '../../../support/marked.js';

const PATH = 'content/posts/a.md';
const POST = (fields: string): string => `---\ntitle: A title\ndate: 2024-05-31\n${fields}\n---\n\nText.\n`;
const LEVELS = { fields: { level: { values: ['easy', 'hard'] }, mood: { values: ['easy', 'hard'] } } };

function files(fields: string): Files {
  const other = (name: string): Files => ({
    [`content/posts/${name}.md`]: POST('topic: Docker\nseries: My Whales').replace('A title', name),
  });
  return {
    'hugo.toml': 'baseURL = "https://example.org"\n',
    ...other('b'),
    ...other('c'),
    ...other('d'),
    [PATH]: POST(fields),
  };
}

interface Case {
  readonly fields: string;
  readonly rule: string;
  /** After all plain fixes, where there are any. */
  readonly fixed?: string;
  /** After the fix that is offered. */
  readonly offered?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'is told once, and mended where the value is written': {
    rule: 'mojibake',
    fields: 'subtitle: &s The ⟦machineâ€™s⟧ end\nsummary: *s',
    fixed: 'subtitle: &s The machine’s end\nsummary: *s',
  },
  'is told once, and mended where the item is written': {
    rule: 'field-value',
    fields: 'level: &l ⟦esy⟧\nmood: *l',
    fixed: 'level: &l easy\nmood: *l',
  },
  'is told where it is repeated, and not mended unasked, if the value is right where it is written': {
    rule: 'topic-spelling',
    fields: 'tags: [&t docker, whales]\ntopic: ⟦*t⟧',
    offered: 'tags: [&t docker, whales]\ntopic: Docker',
  },
  'is not mended unasked where the value is right elsewhere': {
    rule: 'series-spelling',
    fields: 'series: &s ⟦my whales⟧\nsubtitle: *s',
    offered: 'series: &s My Whales\nsubtitle: *s',
  },
  'is not mended unasked in a list that is repeated as a whole': {
    rule: 'topic-spelling',
    fields: 'tags: &t\n  - docker\n  - whales\ntopic: ⟦*t⟧',
    offered: 'tags: &t\n  - docker\n  - whales\ntopic: [Docker, whales]',
  },
};

describe('a mistake in a value that YAML repeats', () => {
  for (const [name, { fields, rule, fixed, offered }] of Object.entries(CASES)) {
    it(name, () => {
      const { text, ranges } = marked(POST(fields));
      const all: Files = { ...files(''), [PATH]: text };
      const found = diagnose(all, LEVELS).filter(({ path }) => path === PATH);
      assert.deepEqual(
        found.map((each) => [each.rule, each.range]),
        ranges.map((range) => [rule, range]),
      );
      const after = fixAll(blog(all, LEVELS), [PATH], (path) => all[path]).get(PATH)?.text;
      assert.equal(after, fixed === undefined ? undefined : POST(fixed));
      if (offered === undefined) return;
      const [fix] = offeredFixes(all, LEVELS).filter(({ path }) => path === PATH);
      assert.equal(fix && applyFix(all, fix.fix)[PATH], POST(offered));
    });
  }
});
