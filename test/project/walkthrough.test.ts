import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { contributes } from '../../package.json';
import words from '../../package.nls.json';
import { inRepository } from '../support/paths.js';

/** What VS Code has itself. */
const BUILT_IN = ['vscode.openFolder'];

const COMMANDS: ReadonlySet<string> = new Set([
  ...contributes.commands.map(({ command }) => command),
  ...contributes.views.upNext.map(({ id }) => `${id}.focus`),
  ...BUILT_IN,
]);
const VIEWS: ReadonlySet<string> = new Set(contributes.views.upNext.map(({ id }) => id));
const CONTEXT_KEYS = /^upNext\.hasPosts$/;

const [walkthrough] = contributes.walkthroughs;
const steps = walkthrough?.steps ?? [];

function word(key: string): string {
  return (words as Readonly<Record<string, string>>)[key.replaceAll('%', '')] ?? '';
}

describe('the walkthrough', () => {
  it('has a handful of steps', () => {
    assert.equal(contributes.walkthroughs.length, 1);
    assert.ok(steps.length >= 4 && steps.length <= 5);
    assert.equal(new Set(steps.map(({ id }) => id)).size, steps.length);
  });

  for (const { id, description, media, completionEvents } of steps) {
    it(`has something to do in the step “${id}”, with commands that are there`, () => {
      const commands = [...word(description).matchAll(/\]\(command:([^)?]+)\)/g)].map(
        ([, name = '']) => name,
      );
      assert.ok(commands.length > 0);
      for (const command of commands) assert.ok(COMMANDS.has(command), command);
    });

    it(`can complete the step “${id}”`, () => {
      assert.ok(completionEvents.length > 0);
      for (const event of completionEvents) {
        const [kind, name = ''] = event.split(':');
        if (kind === 'onCommand') assert.ok(COMMANDS.has(name), event);
        else if (kind === 'onView') assert.ok(VIEWS.has(name), event);
        else assert.ok(kind === 'onContext' && CONTEXT_KEYS.test(name), event);
      }
    });

    it(`shows a picture of the step “${id}” in the colours and fonts of the theme`, () => {
      assert.ok(word(media.altText));
      const svg = readFileSync(inRepository(media.svg), 'utf8');
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
      // VS Code shows it in a page that allows neither styles nor scripts nor other files
      assert.doesNotMatch(svg, /<(?:style|script|image|use|foreignObject)\b|\sstyle=|\son\w+=|href=/);
      const paints = [...svg.matchAll(/\b(?:fill|stroke|color|stop-color|font-family)="([^"]*)"/g)];
      assert.ok(paints.length > 0);
      for (const [, paint = ''] of paints)
        assert.match(paint, /^(?:none|var\(--vscode-[\w-]+(?:, (?:none|var\(--vscode-[\w-]+\)))?\))$/);
    });
  }
});
