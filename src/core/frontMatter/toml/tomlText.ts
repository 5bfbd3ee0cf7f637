import type { EntryNode } from '../blocks/nodes.js';

/** What the library makes of a text: its keys, or the first error in it. */
type TomlText =
  | { readonly entries: readonly EntryNode[] }
  | { readonly error: { readonly message: string; readonly offset: number } };

/** Reads any TOML. Never throws. */
export type TomlLibrary = (text: string) => TomlText;
