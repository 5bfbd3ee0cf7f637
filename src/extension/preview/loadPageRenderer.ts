/** Loads markdown-it, the highlighter and the page, when the first preview is opened. */
export async function loadPageRenderer(): Promise<typeof import('./pageRenderer.js')> {
  return import('./pageRenderer.js');
}
