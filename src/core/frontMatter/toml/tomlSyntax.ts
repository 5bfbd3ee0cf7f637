import { createTomlSyntax } from './createTomlSyntax.js';
import { tomlLibrary } from './tomlLibrary.js';

/** TOML front matter, with the library. */
export const tomlSyntax = createTomlSyntax(tomlLibrary);
