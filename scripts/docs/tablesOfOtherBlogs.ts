import { SHOWN_KINDS } from '../../src/core/site/kinds/shownKinds.js';
import { SITE_KINDS } from '../../src/core/site/kinds/table.js';
import { targetFormsOf } from '../../src/core/site/kinds/targetForms.js';
import {
  DATE_CANDIDATES,
  SECTION_CANDIDATES,
  SERIES_CANDIDATES,
  SUMMARY_CANDIDATES,
  TITLE_CANDIDATES,
  TOPIC_CANDIDATES,
} from '../../src/core/site/roles/candidates.js';

const KINDS = [
  '| Generator | Known by | Posts | Not posts | Files are served from | Links to files |',
  '| --- | --- | --- | --- | --- | --- |',
];

/** The kinds of site that files in their root give away. */
const GENERATORS = SITE_KINDS.filter(({ id }) => SHOWN_KINDS[id].signs.length > 0);

const ROLES = ['| Role | Keys |', '| --- | --- |'];

const CANDIDATES: readonly (readonly [role: string, keys: readonly string[]])[] = [
  ['title', TITLE_CANDIDATES],
  ['date', DATE_CANDIDATES],
  ['topic', TOPIC_CANDIDATES],
  ['summary', SUMMARY_CANDIDATES],
  ['series', SERIES_CANDIDATES],
  ['section', SECTION_CANDIDATES],
];

/**
 * The page on blogs of other generators, with its tables made anew from the table of kinds and the candidates of keys.
 */
export function withTablesOfOtherBlogs(page: string): string {
  return withTable(withTable(page, 'Generator', [...KINDS, ...kindRows()]), 'Role', [
    ...ROLES,
    ...roleRows(),
  ]);
}

function withTable(page: string, firstHeading: string, rows: readonly string[]): string {
  const table = new RegExp(`^\\| ${firstHeading} .*\\n(?:\\|.*\\n)+`, 'm');
  return page.replace(table, () => `${rows.join('\n')}\n`);
}

function kindRows(): readonly string[] {
  return GENERATORS.map(({ id, posts, notPosts, imageRoots }) => {
    const { name, signs } = SHOWN_KINDS[id];
    const roots = (imageRoots ?? []).map((root) => root || 'the root');
    const known = signs.map(inPieces).join(', ');
    return row([name, known, inCode(posts), inCode(notPosts), inCode(roots), linksOf(id)]);
  });
}

/** The README, with its table of generators made anew. */
export function withTableOfGenerators(readme: string): string {
  const rows = GENERATORS.map(({ id, posts }) => row([SHOWN_KINDS[id].name, inCode(posts), linksOf(id)]));
  return withTable(readme, 'Blog', [
    '| Blog | Posts | Links of its own |',
    '| --- | --- | --- |',
    '| with comments | wherever they are | |',
    ...rows,
    '| any other with YAML, TOML or metadata lines | with a title or a date | |',
  ]);
}

/** The forms of links that only one generator knows. */
function linksOf(id: (typeof SITE_KINDS)[number]['id']): string {
  return inCode(targetFormsOf(id).flatMap(({ example }) => example.split(', ')));
}

function roleRows(): readonly string[] {
  return CANDIDATES.map(([role, keys]) => row([role, inCode(keys)]));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** `conf.py with posts/` is code, a word, and code. */
function inPieces(sign: string): string {
  return sign.replace(/[^ ]+/g, (word) => (word === 'with' || word === 'or' ? word : `\`${word}\``));
}

function inCode(words: readonly string[]): string {
  return words.map((word) => (word === 'the root' ? word : `\`${word}\``)).join(', ');
}
