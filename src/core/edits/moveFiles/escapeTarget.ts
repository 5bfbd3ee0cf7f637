import type { LinkSyntax } from '../../markdown/link.js';

/** What would be read as a character reference. */
const REFERENCE = '&(?=#?\\w+;)';

/** Writes a target so that it is read correctly in its place, which may be a cell of a table, where `|` is the end. */
export function escapeTarget(target: string, syntax: LinkSyntax): string {
  switch (syntax) {
    case 'plain': {
      const text = encodeSpaces(target).replace(new RegExp(`[\\\\<|]|${REFERENCE}`, 'g'), '\\$&');
      return isBalanced(target) ? text : text.replace(/[()]/g, '\\$&');
    }
    case 'angle':
      return encodeBreaks(target).replace(new RegExp(`[\\\\<>|]|${REFERENCE}`, 'g'), '\\$&');
    case 'address':
      return target.replace(/[\s<>|]/g, (character) => encodeURIComponent(character));
    case 'double-quoted':
      return target.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('|', '&#124;');
    case 'single-quoted':
      return target.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('|', '&#124;');
    case 'unquoted':
      return encodeSpaces(target)
        .replaceAll('&', '&amp;')
        .replace(/["'=<>`|]/g, (character) => `&#${character.charCodeAt(0)};`);
  }
}

function encodeSpaces(target: string): string {
  return target.replace(/\s/g, (blank) => encodeURIComponent(blank));
}

function encodeBreaks(target: string): string {
  return target.replace(/[\r\n]/g, (lineBreak) => encodeURIComponent(lineBreak));
}

/** Whether every parenthesis has its other half, so that none needs a backslash. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    else if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
