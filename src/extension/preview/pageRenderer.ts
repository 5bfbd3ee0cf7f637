// The bundle that the extension loads with the first preview: markdown-it, the highlighter and the page.
import type { Index } from '../../core/index/index.js';
import type { Post } from '../../core/post/post.js';
import { renderPage, type Page, type PageHost } from '../../page/page.js';

/** The page of a post, with its formulas: what draws them is loaded with the first post that has one. */
export async function renderWithFormulas(
  post: Post,
  text: string,
  index: Index,
  host: PageHost,
): Promise<Page> {
  const formulas: string[] = [];
  const page = renderPage(post, text, index, {
    ...host,
    drawFormula: (tex) => {
      formulas.push(tex);
      return { kind: 'mistake', message: undefined };
    },
  });
  if (formulas.length === 0) return page;
  const { drawFormula } = await import('../../page/formulas/drawFormula.js');
  return renderPage(post, text, index, { ...host, drawFormula });
}
