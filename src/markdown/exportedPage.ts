import { parseTags } from '../core/markdown/htmlTags.js';
import { applyReplacements } from '../core/text/replacements.js';
import { escapeHtml } from './html.js';

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
const POLICY = "default-src 'none'; img-src data:; media-src data:; style-src 'unsafe-inline'";

/** The page as one file. */
export function writeExportedPage(page: ExportedPage): string {
  const used = new Set(page.css.match(/--[\w-]+/g));
  used.add('--vscode-editor-background');
  const values = Object.entries(page.variables).filter(([name]) => used.has(name));
  const root = `:root { ${values.map(([name, value]) => `${name}: ${value};`).join(' ')} }`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<style>
${root}
html { background: var(--vscode-editor-background); }
${page.css}
</style>
</head>
<body>
<main>
<header id="header">${page.header}</header>
<article id="article">${page.article}</article>
</main>
<footer id="navigation">${page.navigation}</footer>
</body>
</html>
`;
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
