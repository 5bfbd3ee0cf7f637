import { type Delimiters, readDelimited } from '../blocks/delimited.js';
import { placeInBlock } from '../blocks/placeInBlock.js';
import type { Syntax } from '../syntax.js';
import { insertYaml } from './insertYaml.js';
import { readPlainYaml } from './plainYaml.js';
import { readYaml } from './readYaml.js';
import { removeYaml } from './removeYaml.js';
import { setYaml } from './setYaml.js';
import { fillYaml, yamlLines } from './writeYaml.js';
import { fitsBare, quoted } from './yamlScalars.js';
import type { YamlLibrary } from './yamlText.js';

const KEY_LINE = /^(?:[\p{L}_][\p{L}\p{N}_.-]*|"[^"\\]+"|'[^']+')[ \t]*:(?:\s|$)|^\{/u;

/**
 * Makes the syntax of YAML between two lines `---`; the last may be `...`. What is not plain is read by the library.
 */
export function createYamlSyntax(library: YamlLibrary): Syntax {
  const delimiters: Delimiters = {
    id: 'yaml',
    opening: '---',
    isClosing: (line) => /^(?:---|\.\.\.)[ \t]*$/.test(line),
    isField: (line) => KEY_LINE.test(line),
    isIgnored: (line) => /^\s*(?:#.*)?$/.test(line),
    read: (text, start) => readPlainYaml(text, start) ?? readYaml(text, start, library),
  };
  return {
    id: 'yaml',
    delimiters: { opening: '---', closing: '---' },
    read: (source) => readDelimited(source, delimiters),
    placeAt: (source, frontMatter, position) => placeInBlock(source, frontMatter, position, ':'),
    write: (fields) =>
      [
        '---',
        ...yamlLines(
          fields.map((field) => ({ path: field.key.split('.'), field })),
          0,
        ),
        '---',
      ].join('\n'),
    fill: fillYaml,
    set: setYaml,
    insert: insertYaml,
    remove: removeYaml,
    // quotes can hold any text
    whyNotValue: () => undefined,
    show: (key, value) => `${key}: ${value === '' || fitsBare(value, false) ? value : quoted(value)}`,
  };
}
