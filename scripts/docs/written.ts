import { applyEdits, modify } from 'jsonc-parser';
import { format, resolveConfig } from 'prettier';
import { RULES } from '../../src/core/rules/all.js';
import { schemaOfRules } from './schemaOfRules.js';
import { withSeverity } from './severityOfRule.js';
import { withTableOfRules } from './tableOfRules.js';
import { withTableOfGenerators, withTablesOfOtherBlogs } from './tablesOfOtherBlogs.js';

/** A file of which a part is written from the code; paths are relative to the root of the repository. */
interface Written {
  readonly path: string;
  /** The text with that part made anew. */
  readonly write: (before: string, read: (path: string) => string) => string;
}

const FORMATTING = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

const WRITTEN: readonly Written[] = [
  {
    path: 'docs/rules/README.md',
    write: (before, read) => withTableOfRules(before, (id) => read(`docs/rules/${id}.md`)),
  },
  ...RULES.map((rule) => ({
    path: `docs/rules/${rule.id}.md`,
    write: (before: string): string => withSeverity(before, rule),
  })),
  { path: 'docs/other-blogs.md', write: withTablesOfOtherBlogs },
  { path: 'README.md', write: withTableOfGenerators },
  {
    path: 'schemas/upnext.schema.json',
    write: (before) =>
      applyEdits(before, modify(before, ['properties', 'rules', 'properties'], schemaOfRules(), FORMATTING)),
  },
];

/** What `npm run docs` writes: the whole text of each file, by its path. */
export async function writtenFiles(
  read: (path: string) => string,
): Promise<readonly (readonly [path: string, text: string])[]> {
  return Promise.all(
    WRITTEN.map(async ({ path, write }) => {
      const options = await resolveConfig(path);
      return [path, await format(write(read(path), read), { ...options, filepath: path })] as const;
    }),
  );
}
