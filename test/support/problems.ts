import * as assert from 'node:assert/strict';
import { RULES } from '../../src/core/rules/all.js';
import { diagnose, type Files } from './blog.js';
import { marked } from './marked.js';

/**
 * Checks that the marks in the files are the places of one rule's problems, with these messages, in the order of the
 * paths, and that no rule reports anything else: one mistake is one problem.
 */
export function assertProblems(
  rule: string,
  fixtures: Files,
  messages: readonly string[],
  config?: unknown,
): void {
  const severity = RULES.find(({ id }) => id === rule)?.severity;
  const read = Object.entries(fixtures).map(([path, fixture]) => ({ path, ...marked(fixture) }));
  const places = read
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, ranges }) => ranges.map((range) => ({ path, range })));
  assert.equal(places.length, messages.length, 'a message for each mark');
  const expected = places.map((place, index) => ({ ...place, rule, severity, message: messages[index] }));
  assert.deepEqual(
    diagnose(Object.fromEntries(read.map(({ path, text }) => [path, text])), config),
    expected,
  );
}

/** Checks that nothing is wrong in the files. */
export function assertRight(files: Files, config?: unknown): void {
  assert.deepEqual(diagnose(files, config), []);
}

/** A post with this front matter, written as it is in the file, and with nothing wrong in its body. */
export function withFrontMatter(lines: string): string {
  return `<!--\n${lines}\n-->\n\n# A title\n`;
}

/**
 * A post in a folder of its own, at a path by which it is found. Where it is called `A title`, that is made its own.
 */
export function at(name: string, text: string): Files {
  return { [`a/${name}/${name}.md`]: text.replace(/^# A title$/m, `# A title for ${name}`) };
}
