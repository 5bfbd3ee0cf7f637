import { createRenderer, type RenderContext } from '../../src/page/renderer.js';

const renderer = createRenderer();

/** Renders a text that has no front matter, or as `context` says. Source lines are taken out unless asked for. */
export function render(text: string, context: Partial<RenderContext> & { lines?: boolean } = {}): string {
  const { lines = false, ...rest } = context;
  const html = renderer.render(text, {
    imageUrl: () => undefined,
    bodyLine: 0,
    titleLine: undefined,
    ...rest,
  });
  return (lines ? html : html.replace(/ data-line="\d+"/g, '')).trim();
}
