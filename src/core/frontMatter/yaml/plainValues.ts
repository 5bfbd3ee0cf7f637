import type { ListNode, ScalarNode } from '../blocks/nodes.js';

const DOUBLE = /"([^"\\\r\n]*)"/y;
const SINGLE = /'((?:[^'\r\n]|'')*)'/y;
/** What a bare value begins with here: no indicator, and no dash but a minus. */
const BARE_START = /^(?:[^-?:,[\]{}#&*!|>'"%@`\s]|-\d)/;
const KEY_INSIDE = /:(?: |$)/;
const NULL = /^(?:~|null|Null|NULL)$/;
/** An item of a list between brackets: nothing that could be more than a word. */
const FLOW_BARE = /[^-?:,[\]{}#&*!|>'"%@`\s](?:[^,[\]{}#:"'&*!|>%@`\r\n]|(?<! )#)*/y;

/** Reads a bare or quoted value from `start` to before a comment or `end`; `undefined` for what is not plain. */
export function plainScalar(text: string, start: number, end: number): ScalarNode | undefined {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const quoted = quotedAt(text, start);
    return quoted && isRest(text, quoted.end + 1, end) ? quoted : undefined;
  }
  const written = text.slice(start, end);
  if (!BARE_START.test(written)) return undefined;
  let length = written.indexOf(' #');
  if (length === -1) length = written.length;
  while (written.charCodeAt(length - 1) === 32) length--;
  const value = written.slice(0, length);
  if (KEY_INSIDE.test(value)) return undefined;
  return bare(value, start, undefined);
}

/** Reads `[a, "b"]`, on one line, with bare and quoted items. */
export function plainList(text: string, start: number, end: number): ListNode | undefined {
  const items: ScalarNode[] = [];
  let at = afterSpaces(text, start + 1);
  while (text[at] !== ']' || items.length > 0) {
    const item = flowItem(text, at);
    if (!item) return undefined;
    items.push({ ...item, flow: true });
    at = afterSpaces(text, item.end + item.quote.length);
    if (text[at] === ']') break;
    if (text[at] !== ',') return undefined;
    at = afterSpaces(text, at + 1);
  }
  if (!isRest(text, at + 1, end)) return undefined;
  return { kind: 'list', start, end: at + 1, flow: true, items };
}

function flowItem(text: string, start: number): ScalarNode | undefined {
  if (text[start] === '"' || text[start] === "'") return quotedAt(text, start);
  FLOW_BARE.lastIndex = start;
  const written = FLOW_BARE.exec(text)?.[0].trimEnd();
  return written === undefined ? undefined : bare(written, start, true);
}

function bare(written: string, start: number, flow: boolean | undefined): ScalarNode {
  return {
    kind: 'scalar',
    value: NULL.test(written) ? '' : written,
    start,
    end: start + written.length,
    quote: '',
    flow,
  };
}

function quotedAt(text: string, start: number): ScalarNode | undefined {
  const quote = text[start] ?? '';
  const pattern = quote === '"' ? DOUBLE : SINGLE;
  pattern.lastIndex = start;
  const inside = pattern.exec(text)?.[1];
  if (inside === undefined) return undefined;
  const value = quote === "'" ? inside.replaceAll("''", "'") : inside;
  return { kind: 'scalar', value, start: start + 1, end: start + 1 + inside.length, quote };
}

/** Whether nothing but a comment is between two places. */
function isRest(text: string, start: number, end: number): boolean {
  if (start >= end) return true;
  const first = afterSpaces(text, start);
  return first >= end || (first > start && text[first] === '#');
}

function afterSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}
