import { say } from '../../text/message.js';
import { type Delimiters, readDelimited } from '../blocks/delimited.js';
import { placeInBlock } from '../blocks/placeInBlock.js';
import { removeFromBlock } from '../blocks/removeFields.js';
import type { Syntax } from '../syntax.js';
import { insertToml } from './insertToml.js';
import { readPlainToml } from './plainToml.js';
import { readToml } from './readToml.js';
import { setToml } from './setToml.js';
import { isLiteral, writeValue } from './tomlStrings.js';
import type { TomlLibrary } from './tomlText.js';
import { fillToml, tomlLines } from './writeToml.js';

const FIELD = /^[ \t]*(?:(?:[\w-]+|"[^"]*"|'[^']*')[ \t]*(?:\.[ \t]*(?:[\w-]+|"[^"]*"|'[^']*')[ \t]*)*=|\[)/;
const HALF_A_CHARACTER = /\p{Cs}/u;

/** Makes the syntax of TOML between two lines `+++`. What is not plain is read by the library. */
export function createTomlSyntax(library: TomlLibrary): Syntax {
  const delimiters: Delimiters = {
    id: 'toml',
    opening: '+++',
    isClosing: (line) => /^\+\+\+[ \t]*$/.test(line),
    isField: (line) => FIELD.test(line),
    isIgnored: (line) => /^\s*(?:#.*)?$/.test(line),
    read: (text, start) => readPlainToml(text, start) ?? readToml(text, start, library),
  };
  return {
    id: 'toml',
    delimiters: { opening: '+++', closing: '+++' },
    read: (source) => readDelimited(source, delimiters),
    placeAt: (source, frontMatter, position) => placeInBlock(source, frontMatter, position, '='),
    write: (fields) => {
      const { top, tables } = tomlLines(fields.map((field) => ({ path: field.key.split('.'), field })));
      return ['+++', ...top, ...(top.length > 0 ? tables : tables.slice(1)), '+++'].join('\n');
    },
    fill: fillToml,
    set: setToml,
    insert: insertToml,
    remove: removeFromBlock,
    whyNotValue: (value) =>
      HALF_A_CHARACTER.test(value)
        ? say('This text contains half a character, which TOML cannot hold. Type the text again.')
        : undefined,
    show: (key, value) =>
      `${key} = ${value === '' ? '' : writeValue(value, isLiteral(value) ? 'literal' : 'text')}`,
  };
}
