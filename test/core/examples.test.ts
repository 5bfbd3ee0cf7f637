import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createSource, textIn } from '../../src/core/text/source.js';
import { diagnose } from '../support/blog.js';
import { configIn, filesBelow } from '../support/folder.js';
import { MISTAKES } from '../support/mistakes.js';
import { inRepository } from '../support/paths.js';

const FOLDER = inRepository('examples', 'mistakes');
const FILES = filesBelow(FOLDER);
const FOUND = diagnose(FILES, configIn(FOLDER));

describe('examples/mistakes', () => {
  it('has the mistakes that it is meant to have, at their places', () => {
    const found = FOUND.map(({ path, rule, severity, range }) => {
      const text = textIn(createSource(FILES[path] ?? ''), range);
      const post = path.split('/').slice(-3, -1).join('/');
      return [post, `${range.start.line}:${range.start.character}`, severity, rule, text];
    });
    assert.deepEqual(found, MISTAKES);
  });

  it('has the mistakes that its README names, and no others', () => {
    const readme = readFileSync(inRepository('examples', 'mistakes', 'README.md'), 'utf8');
    const named = [...readme.matchAll(/^\| (`.+?`) \| `(.+?)` \|/gm)].flatMap(([, folders = '', rule = '']) =>
      folders.split(', ').map((folder) => `${folder.replaceAll('`', '')} ${rule}`),
    );
    const found = FOUND.map(({ path, rule }) => `${path.split('/').slice(-3, -1).join('/')} ${rule}`);
    assert.deepEqual([...new Set(found)].sort(), named.sort());
  });
});

describe('examples/blog', () => {
  it('has nothing wrong in it', () => {
    const folder = inRepository('examples', 'blog');
    assert.deepEqual(diagnose(filesBelow(folder), configIn(folder)), []);
  });
});
