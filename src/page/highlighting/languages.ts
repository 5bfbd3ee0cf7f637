import type { LanguageFn } from 'highlight.js';
import bash from 'highlight.js/lib/languages/bash';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import dos from 'highlight.js/lib/languages/dos';
import go from 'highlight.js/lib/languages/go';
import graphql from 'highlight.js/lib/languages/graphql';
import http from 'highlight.js/lib/languages/http';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import json from 'highlight.js/lib/languages/json';
import kotlin from 'highlight.js/lib/languages/kotlin';
import lua from 'highlight.js/lib/languages/lua';
import makefile from 'highlight.js/lib/languages/makefile';
import markdown from 'highlight.js/lib/languages/markdown';
import nginx from 'highlight.js/lib/languages/nginx';
import php from 'highlight.js/lib/languages/php';
import plaintext from 'highlight.js/lib/languages/plaintext';
import powershell from 'highlight.js/lib/languages/powershell';
import properties from 'highlight.js/lib/languages/properties';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import scss from 'highlight.js/lib/languages/scss';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';

/** The languages that posts are written about, by their names in highlight.js; each brings its aliases along. */
export const LANGUAGES: Readonly<Record<string, LanguageFn>> = {
  bash,
  cpp,
  csharp,
  css,
  diff,
  dockerfile,
  dos,
  go,
  graphql,
  http,
  ini,
  java,
  json,
  kotlin,
  lua,
  makefile,
  markdown,
  nginx,
  php,
  plaintext,
  powershell,
  properties,
  python,
  ruby,
  rust,
  scss,
  shell,
  sql,
  typescript,
  xml,
  yaml,
};

/**
 * What a grammar here reads as well: that of a language which has all that these have. Of Less, what SCSS writes
 * otherwise has no colour, such as variables.
 */
export const MORE_ALIASES: Readonly<Record<string, string[]>> = {
  cpp: ['c', 'h'],
  scss: ['less'],
  typescript: ['cjs', 'javascript', 'js', 'jsx', 'mjs'],
};

/** What readers call a language, by how it is written, else by the name that highlight.js has for its grammar. */
export const NAMES: ReadonlyMap<string, string> = new Map([
  ['.properties', 'Properties'],
  ['Batch file (DOS)', 'Batch'],
  ['HTML, XML', 'XML'],
  ['Nginx config', 'nginx'],
  ['Shell Session', 'Shell session'],
  ['TOML, also INI', 'TOML'],
  ['atom', 'Atom'],
  ['c', 'C'],
  ['cjs', 'JavaScript'],
  ['h', 'C'],
  ['html', 'HTML'],
  ['ini', 'INI'],
  ['ipython', 'IPython'],
  ['javascript', 'JavaScript'],
  ['js', 'JavaScript'],
  ['json5', 'JSON5'],
  ['jsonc', 'JSON with comments'],
  ['jsp', 'JSP'],
  ['jsx', 'JSX'],
  ['less', 'Less'],
  ['mermaid', 'Mermaid'],
  ['mjs', 'JavaScript'],
  ['php', 'PHP'],
  ['pluto', 'Pluto'],
  ['rss', 'RSS'],
  ['scss', 'SCSS'],
  ['sh', 'Shell'],
  ['shell', 'Shell'],
  ['svg', 'SVG'],
  ['tsx', 'TSX'],
  ['xhtml', 'HTML'],
  ['xsd', 'XSD'],
  ['xsl', 'XSL'],
  ['zsh', 'Zsh'],
]);
