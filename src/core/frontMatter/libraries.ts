import type { Source } from '../text/source.js';
import { createTomlSyntax } from './toml/createTomlSyntax.js';
import type { TomlLibrary } from './toml/tomlText.js';
import { createYamlSyntax } from './yaml/createYamlSyntax.js';
import type { YamlLibrary } from './yaml/yamlText.js';

/** The libraries that read front matter which is not plain. They are large, and few posts need them. */
export interface Libraries {
  readonly yaml: YamlLibrary;
  readonly toml: TomlLibrary;
}

type Loaded = { [Name in keyof Libraries]?: Libraries[Name] | undefined };

const loaded: Loaded = {};

/**
 * Provides loaded libraries, such as `yaml/yamlLibrary.js`, before a text that needs them is read. `undefined` takes
 * one away again.
 */
export function provideLibraries(libraries: Readonly<Loaded>): void {
  Object.assign(loaded, libraries);
}

/** Returns the library that has to be provided before this text can be read in full. */
export function missingLibrary(source: Source): keyof Libraries | undefined {
  let missing: keyof Libraries | undefined;
  const needs = (name: keyof Libraries): void => {
    if (!loaded[name]) missing = name;
  };
  createYamlSyntax((text) => {
    needs('yaml');
    return withoutYaml(text);
  }).read(source, () => false);
  createTomlSyntax((text) => {
    needs('toml');
    return withoutToml(text);
  }).read(source, () => false);
  return missing;
}

const withoutYaml: YamlLibrary = () => ({ root: 'empty', error: undefined });
const withoutToml: TomlLibrary = () => ({ entries: [] });

/** YAML front matter. What is not plain is read only once the library is loaded. */
export const yamlSyntax = createYamlSyntax((text) => (loaded.yaml ?? withoutYaml)(text));

/** TOML front matter, with the same restriction. */
export const tomlSyntax = createTomlSyntax((text) => (loaded.toml ?? withoutToml)(text));
