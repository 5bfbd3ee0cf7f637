import { missingLibrary, provideLibraries } from '../../core/frontMatter/libraries.js';
import { OTHER_SYNTAXES } from '../../core/frontMatter/otherSyntaxes.js';
import { provideSyntaxes } from '../../core/frontMatter/syntaxes.js';
import { provideLinksElsewhere } from '../../core/links/elsewhere.js';
import { LINKS_ELSEWHERE } from '../../core/links/elsewhere/linksElsewhere.js';
import { createSource } from '../../core/text/source.js';

const LOADERS = {
  yaml: async () =>
    provideLibraries({ yaml: (await import('../../core/frontMatter/yaml/yamlLibrary.js')).yamlLibrary }),
  toml: async () =>
    provideLibraries({ toml: (await import('../../core/frontMatter/toml/tomlLibrary.js')).tomlLibrary }),
};
const waiting = new Set<string>(Object.keys(LOADERS));

provideSyntaxes(OTHER_SYNTAXES);
provideLinksElsewhere(LINKS_ELSEWHERE);

/** Loads the library that a text takes which is not plain. */
export async function loadLibraryFor(text: string): Promise<void> {
  const missing = waiting.size > 0 ? missingLibrary(createSource(text)) : undefined;
  if (missing === undefined) return;
  await LOADERS[missing]();
  waiting.delete(missing);
}
