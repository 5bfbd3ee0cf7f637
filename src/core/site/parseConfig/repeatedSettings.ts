import type { Node } from 'jsonc-parser';
import { say } from '../../text/message.js';
import type { Source } from '../../text/source.js';
import { type ConfigProblem, MOST_PROBLEMS } from '../configProblem.js';
import { rangeOf } from './rangeOf.js';

/** A function cannot take more than tens of thousands of arguments. */
const MOST_MEMBERS = 10_000;

/** Finds settings that are twice in one object: a reader of the file takes the first for the one that counts. */
export function repeatedSettings(source: Source, tree: Node): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const nodes = [tree];
  for (let node = nodes.pop(); node && problems.length < MOST_PROBLEMS; node = nodes.pop()) {
    nodes.push(...(node.children ?? []).slice(0, MOST_MEMBERS));
    if (node.type !== 'object') continue;
    const seen = new Set<unknown>();
    for (const key of (node.children ?? []).flatMap(({ children }) => children?.[0] ?? [])) {
      if (seen.has(key.value) && problems.length < MOST_PROBLEMS)
        problems.push({
          range: rangeOf(source, key),
          message: say('"{0}" is in this object twice. Remove one of them', String(key.value)),
          inAnyJson: true,
        });
      seen.add(key.value);
    }
  }
  return problems;
}
