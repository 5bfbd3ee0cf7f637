// Lays down what the host and e2e tests need, while others run: VS Code, a browser, and what packs the extension.
import { layDownVsce } from './vsce.mjs';
import { chooseVsCode } from './vscode.mjs';

const vscode = await chooseVsCode();
console.log(typeof vscode === 'string' ? `None: ${vscode}` : `Using ${vscode.label}`);
await layDownVsce();
process.exit(0);
