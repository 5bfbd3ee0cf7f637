import { createYamlSyntax } from './createYamlSyntax.js';
import { yamlLibrary } from './yamlLibrary.js';

/** YAML front matter, with the library. */
export const yamlSyntax = createYamlSyntax(yamlLibrary);
