import type { Node } from 'jsonc-parser';
import { say } from '../../text/message.js';
import type { Source } from '../../text/source.js';
import { type ConfigProblem, MOST_PROBLEMS } from '../configProblem.js';
import { rangeOf } from './rangeOf.js';

/** A function cannot take more than tens of thousands of arguments. */
const MOST_MEMBERS = 10_000;

/** What valibot leaves out of every object, because objects inherit them. */
const INHERITED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Finds settings that are not read: those that are twice in one object, of which a reader of the file takes the first for
 * the one that counts, and those with a name that no object can have safely.
 */
export function unreadSettings(source: Source, tree: Node): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const nodes = [tree];
  for (let node = nodes.pop(); node && problems.length < MOST_PROBLEMS; node = nodes.pop()) {
    nodes.push(...(node.children ?? []).slice(0, MOST_MEMBERS));
    if (node.type !== 'object') continue;
    const seen = new Set<string>();
    for (const key of (node.children ?? []).flatMap(({ children }) => children?.[0] ?? [])) {
      if (problems.length === MOST_PROBLEMS) break;
      const name = String(key.value);
      const isTwice = seen.has(name);
      if (isTwice || INHERITED.has(name))
        problems.push({
          range: rangeOf(source, key),
          message: isTwice
            ? say('"{0}" is in this object twice. Remove one of them', name)
            : say('"{0}" cannot be a name in this file. Choose another one', name),
          ...(isTwice && { inAnyJson: true }),
        });
      seen.add(name);
    }
  }
  return problems;
}
