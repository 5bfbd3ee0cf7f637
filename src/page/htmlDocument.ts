import { escapeHtml } from './html.js';

/** What a page is made of; all but the language and the title is HTML. */
export interface HtmlDocument {
  readonly language: string;
  readonly title: string;
  /** The directives of its Content Security Policy. */
  readonly policy: readonly string[];
  /** More of the head: its style. */
  readonly head: string;
  readonly header?: string;
  readonly article?: string;
  readonly navigation?: string;
  /** What comes after all that is to be read. */
  readonly end?: string;
}

/** The page around a post, as the stylesheets know it. */
export function writeHtmlDocument(page: HtmlDocument): string {
  const { language, title, policy, head, header = '', article = '', navigation = '', end = '' } = page;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
</head>
<body>
<main>
<header id="header">${header}</header>
<article id="article">${article}</article>
</main>
<footer id="navigation">${navigation}</footer>
${end}</body>
</html>
`;
}
