import type { Region } from '../../text/region.js';

/** A key with its value, or the header of a table: one line, or several if a value goes on. */
export type Statement = Region;

/** Returns the statements of a text that may hold mistakes; what is not closed ends with its line. */
export function* statementsOf(text: string, start: number): Generator<Statement> {
  for (let from = start; from < text.length;) {
    const end = lineEnd(text, from);
    const first = from + text.slice(from, end).search(/\S|$/);
    if (first === end || text[first] === '#') {
      from = end + 1;
      continue;
    }
    const last = lineEnd(text, endOfValue(text, first, end));
    yield { start: first, end: last };
    from = last + 1;
  }
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** Returns where the brackets and quotes that open on the first line are closed; the line's end if they are not. */
function endOfValue(text: string, start: number, end: number): number {
  const equals = text.indexOf('=', start);
  if (equals === -1 || equals > end) return end;
  const token = /"""|'''|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'|#[^\n]*|[[\]{}\n]/y;
  let depth = 0;
  for (let at = equals + 1; at < text.length;) {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) {
      at++;
      continue;
    }
    if (found === '\n' && depth === 0) return at;
    if (found === '[' || found === '{') depth++;
    if (found === ']' || found === '}') depth--;
    at += found.length;
    if (found.length === 3 && (found === '"""' || found === "'''")) {
      const closing = text.indexOf(found, at);
      if (closing === -1) return end;
      at = closing + 3;
    }
    // a key on the next line cannot be meant as part of a list
    if (found === '\n' && /^[ \t]*[\w.-]+[ \t]*=|^[ \t]*\[[\w.-]+\][ \t]*$/m.test(firstLine(text, at)))
      return end;
  }
  return depth === 0 ? text.length : end;
}

function firstLine(text: string, offset: number): string {
  return text.slice(offset, lineEnd(text, offset)).trimEnd();
}
