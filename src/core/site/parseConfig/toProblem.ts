import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type * as v from 'valibot';
import { type Message, say } from '../../text/message.js';
import type { Source } from '../../text/source.js';
import type { ConfigProblem } from '../configProblem.js';
import { rangeOf } from './rangeOf.js';

/** Says in words what the schema refuses, at its place in the file. */
export function toProblem(source: Source, tree: Node, issue: v.BaseIssue<unknown>): ConfigProblem {
  const path = issue.path?.map((item) => item.key as string | number) ?? [];
  const node = findNodeAtLocation(tree, path) ?? tree;
  const atKey = isUnknownKey(issue) || issue.path?.at(-1)?.origin === 'key';
  const place = atKey ? (node.parent?.children?.[0] ?? node) : node;
  return { range: rangeOf(source, place), message: explain(issue, path) };
}

function explain(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): Message {
  const place = path.join('.') || '.upnext.json';
  if (isUnknownKey(issue)) {
    return say('Unknown setting "{0}". Remove it, or correct its spelling', place);
  }
  // what is checked beyond the type has a message of its own
  const isOwn = issue.kind === 'validation' || issue.type === 'union';
  return say('"{0}": {1}', place, isOwn ? issue.message : whatToWrite(issue.expected ?? ''));
}

/** Describes `("a" | "b")` and the names of types in words. */
function whatToWrite(expected: string): string {
  const choices = /^\((.*)\)$/.exec(expected)?.[1]?.split(' | ');
  if (choices) return `Write ${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
  return TYPES.get(expected) ?? `Write ${expected}`;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['Array', 'Write a list, as in ["…"]'],
  ['Object', 'Write {…}'],
  ['boolean', 'Write true or false'],
  ['number', 'Write a number'],
  ['string', 'Write a text in quotes'],
]);

function isUnknownKey({ type, expected }: v.BaseIssue<unknown>): boolean {
  return type === 'strict_object' && expected === 'never';
}
