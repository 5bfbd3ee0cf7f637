// What the editor and the command line provide to the core once a blog needs it, provided for every test: they share one
// core, and which file of tests is loaded first must make no difference.
import { provideLibraries } from '../../src/core/frontMatter/libraries.js';
import { OTHER_SYNTAXES } from '../../src/core/frontMatter/otherSyntaxes.js';
import { provideSyntaxes } from '../../src/core/frontMatter/syntaxes.js';
import { tomlLibrary } from '../../src/core/frontMatter/toml/tomlLibrary.js';
import { yamlLibrary } from '../../src/core/frontMatter/yaml/yamlLibrary.js';
import { provideLinksElsewhere } from '../../src/core/links/elsewhere.js';
import { LINKS_ELSEWHERE } from '../../src/core/links/elsewhere/linksElsewhere.js';

provideSyntaxes(OTHER_SYNTAXES);
provideLinksElsewhere(LINKS_ELSEWHERE);
provideLibraries({ yaml: yamlLibrary, toml: tomlLibrary });
