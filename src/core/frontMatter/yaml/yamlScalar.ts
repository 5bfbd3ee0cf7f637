/** A character by its number, or a letter that means whitespace or itself. */
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(["\\/nt ]))/g;
const UNKNOWN_ESCAPE =
  /^(?:[^\\]|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|["\\/nt ]))*\\(?!u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|["\\/nt ])/;
const COMMENT = /^[ \t]*#/;

/**
 * Reads the value of a YAML key as one line: `text` comes after the colon, `more` on the lines below. Lists of simple
 * items are joined with commas, several lines with spaces. `undefined` for what cannot be written so without loss.
 */
export function yamlScalar(text: string, more: readonly string[]): string | undefined {
  const first = text.trim();
  if (/^[|>][-+\d]*(?:\s+#.*)?$/.test(first)) return joined(more);
  const rest = more.filter((line) => line.trim() !== '' && !COMMENT.test(line));
  if (first === '' || first.startsWith('#')) return rest.length > 0 ? listItems(rest) : '';
  const whole = [first, ...rest.map((line) => line.trim())].join(' ');
  if (rest.some((line) => !/^[ \t]/.test(line))) return undefined;
  return first.startsWith('[') ? flowList(whole) : simple(whole, rest.length > 0);
}

/** Reads a quoted or plain value. Anchors, tags, references and maps are beyond `key=value`. */
function simple(written: string, severalLines = false): string | undefined {
  if (written.startsWith('"')) return doubleQuoted(written);
  if (written.startsWith("'"))
    return /^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(written)?.[1]?.replaceAll("''", "'");
  if (/^[&*!{}[\]|>%@`,]/.test(written) || /^[-?:](?:\s|$)/.test(written)) return undefined;
  const plain = written.replace(/(?:^|(?<!\s)\s+)#.*$/, '');
  // a comment between the lines of a value ends it; `key: a: b` is not YAML at all
  if (severalLines && plain !== written) return undefined;
  if (/:(?:\s|$)/.test(plain)) return undefined;
  return /^(?:~|null)$/i.test(plain) ? '' : plain;
}

function doubleQuoted(written: string): string | undefined {
  const inside = /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(written)?.[1];
  if (inside === undefined || UNKNOWN_ESCAPE.test(inside)) return undefined;
  return inside.replace(ESCAPE, (_, four?: string, two?: string, letter?: string) => {
    const code = four ?? two;
    return code === undefined
      ? (letter ?? '').replace(/[nt]/, ' ')
      : String.fromCharCode(Number.parseInt(code, 16));
  });
}

/** Joins the lines of a block scalar, or of an indented value. */
function joined(lines: readonly string[]): string | undefined {
  const text = lines.filter((line) => line.trim() !== '');
  return text.every((line) => /^[ \t]/.test(line)) ? text.map((line) => line.trim()).join(' ') : undefined;
}

/** Reads `- a`, an item a line; or a plain value that begins on the line below its key. */
function listItems(lines: readonly string[]): string | undefined {
  if (!lines.some((line) => /^\s*-(?:\s|$)/.test(line))) {
    const whole = joined(lines);
    return whole === undefined ? undefined : simple(whole, true);
  }
  const items = lines.map((line) => /^\s*-\s+(.*)$/.exec(line)?.[1]?.trim());
  return joinItems(items.map((item) => (item === undefined ? undefined : simple(item))));
}

function flowList(written: string): string | undefined {
  const inside = /^\[(.*)\](?:\s+#.*)?$/.exec(written)?.[1];
  if (inside === undefined || /[[\]{}]/.test(inside)) return undefined;
  const items = inside.match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,\s][^,]*/g) ?? [];
  return joinItems(items.map((item) => simple(item.trim())));
}

/** An item that holds a comma would become two. */
function joinItems(items: readonly (string | undefined)[]): string | undefined {
  return items.every((item) => item !== undefined && !item.includes(',')) ? items.join(', ') : undefined;
}
