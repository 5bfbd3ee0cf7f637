// The bundle that VS Code's own preview takes: loaded after the extension has been activated.
export { upNext } from '../../page/plugin.js';
export { addPostSyntax } from '../../page/plugins/postSyntax.js';
export { relativeContext } from '../../page/plugins/relativeContext.js';
export { pageWords } from './pageWords.js';
