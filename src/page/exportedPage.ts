import { parseTags } from '../core/markdown/html/htmlTags.js';
import { applyReplacements } from '../core/text/replacements.js';
import { escapeHtml } from './html.js';
import { writeHtmlDocument } from './htmlDocument.js';

/** A page that has been made harmless, and what it looks like. */
export interface ExportedPage {
  readonly title: string;
  readonly language: string;
  readonly header: string;
  readonly article: string;
  readonly navigation: string;
  readonly css: string;
  /** The values of the variables in `css`, by their names. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Nothing runs and nothing is loaded: what the page shows is in it. */
const POLICY = ["default-src 'none'", 'img-src data:', 'media-src data:', "style-src 'unsafe-inline'"];

/** The page as one file. */
export function writeExportedPage(page: ExportedPage): string {
  const used = new Set(page.css.match(/--[\w-]+/g));
  used.add('--vscode-editor-background');
  const values = Object.entries(page.variables).filter(([name]) => used.has(name));
  const root = `:root { ${values.map(([name, value]) => `${name}: ${value};`).join(' ')} }`;
  const { title, language, header, article, navigation, css } = page;
  const head = `<style>
${root}
html { background: var(--vscode-editor-background); }
${css}
</style>`;
  return writeHtmlDocument({ language, title, policy: POLICY, head, header, article, navigation });
}

/** Gives links other addresses; one without any becomes plain text. */
export function rewriteLinks(html: string, address: (href: string) => string | undefined): string {
  const replacements = parseTags(html).flatMap(({ name, attributes }) => {
    const href = attributes.find((attribute) => attribute.name === 'href');
    if ((name !== 'a' && name !== 'area') || !href) return [];
    const { start, end, value } = href;
    const found = address(value);
    // the quotes are DOM's own, which always writes them
    if (found === undefined) return { start: html.lastIndexOf('href', start), end: end + 1, text: '' };
    return { start, end, text: escapeHtml(found) };
  });
  return applyReplacements(html, replacements);
}
