import * as vscode from 'vscode';
import { writeHtmlDocument } from '../../page/htmlDocument.js';

/** In the folder `media`, the later ones with the last word. */
export const STYLESHEETS = ['blocks.css', 'preview.css', 'navigation.css'];

/** What fills the page: one post, or a whole series. */
export type PageKind = 'post' | 'series';

/** The page around every post: empty parts that its script fills, and what it may load. */
export function shell(webview: vscode.Webview, extension: vscode.Uri, kind: PageKind): string {
  const nonce = createNonce();
  const address = (...path: string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path)).toString();
  const policy = [
    `default-src 'none'`,
    `img-src ${webview.cspSource} data:${loadsWebImages() ? ' https:' : ''}`,
    `media-src ${webview.cspSource}`,
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ];
  return writeHtmlDocument({
    language: vscode.env.language,
    title: 'Up Next',
    policy,
    head: STYLESHEETS.map((name) => `<link rel="stylesheet" href="${address('media', name)}">`).join('\n'),
    end: `<p id="announcement" aria-live="polite"></p>
<script nonce="${nonce}" src="${address('dist', 'webview.js')}" data-page="${kind}"></script>
`,
  });
}

/** Whether the author allows images from the web. */
export function loadsWebImages(): boolean {
  return vscode.workspace.getConfiguration('upNext.preview').get<boolean>('remoteImages', false);
}

/** What the page may load: its own script and style, and the files of the workspace. */
export function allowResources(webview: vscode.Webview, extension: vscode.Uri): void {
  const folders = vscode.workspace.workspaceFolders ?? [];
  webview.options = {
    enableScripts: true,
    enableForms: false,
    localResourceRoots: [
      vscode.Uri.joinPath(extension, 'media'),
      vscode.Uri.joinPath(extension, 'dist'),
      ...folders.map(({ uri }) => uri),
    ],
  };
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
