// The bundle that the extension loads with the first preview: markdown-it, the highlighter and the page.
export { renderPage } from '../../page/page.js';
