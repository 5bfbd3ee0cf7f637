/** Addresses that run something, or lead to what is none of a post's business, by how they are spelt. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  javascript: 'javascript:console.log(/HACKED/)',
  'mixed case': 'JaVaScRiPt:console.log(/HACKED/)',
  'a blank before': ' javascript:console.log(/HACKED/)',
  'a tab inside': 'java\tscript:console.log(/HACKED/)',
  'a line break inside': 'java\nscript:console.log(/HACKED/)',
  'a tab as an entity': 'java&Tab;script:console.log(/HACKED/)',
  'a line break as an entity': 'java&NewLine;script&colon;console.log(/HACKED/)',
  'decimal entities': '&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;console.log(/HACKED/)',
  'hexadecimal entities without semicolons':
    '&#x6a&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3aconsole.log(/HACKED/)',
  'a control character before': '&#1;javascript:console.log(/HACKED/)',
  'a zero-width character inside': 'java\u200bscript:console.log(/HACKED/)',
  'a byte order mark before': '\ufeffjavascript:console.log(/HACKED/)',
  'full-width letters': '\uff4aavascript:console.log(/HACKED/)',
  'percent signs': 'javascript%3Aconsole.log(/HACKED/)',
  'a comment': 'javascript://evil.example/%0aconsole.log(/HACKED/)',
  vbscript: 'vbscript:msgbox(1)',
  'a page as data': 'data:text/html,<script>console.log(/HACKED/)</script>',
  'a page as coded data': 'data:text/html;base64,PHNjcmlwdD5jb25zb2xlLmxvZygvSEFDS0VELyk8L3NjcmlwdD4=',
  'a drawing as data':
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="console.log(/HACKED/)"/>',
  'a command': 'command:workbench.action.quit',
  'an extension': 'vscode:extension/evil.example',
  'a resource': 'vscode-resource://evil.example/x',
  'a file': 'file:///etc/passwd',
  'a source': 'view-source:https://evil.example/',
  'another protocol': 'ms-msdt:/id PCWDiagnostic',
};

/** Where an address can be. */
export const PLACES: Readonly<Record<string, (address: string) => string>> = {
  'a link': (address) => `[x](<${address}>)`,
  'a bare link': (address) => `[x](${address})`,
  'a definition': (address) => `[x]\n\n[x]: <${address}>`,
  'an autolink': (address) => `<${address}>`,
  'an image': (address) => `![x](<${address}>)`,
  'a link of HTML': (address) => `<a href="${attribute(address)}">x</a>`,
  'an image of HTML': (address) => `<img src="${attribute(address)}" alt="x">`,
  'a map': (address) => `<map name="m"><area href="${attribute(address)}" shape="rect"></map>`,
  'a poster': (address) => `<video poster="${attribute(address)}" src="${attribute(address)}"></video>`,
  'a drawing': (address) =>
    `<svg><a xlink:href="${attribute(address)}" href="${attribute(address)}"><text>x</text></a></svg>`,
  'a frame': (address) => `<iframe src="${attribute(address)}"></iframe><embed src="${attribute(address)}">`,
  'a form': (address) =>
    `<form action="${attribute(address)}"><button formaction="${attribute(address)}">x</button></form>`,
};

function attribute(address: string): string {
  return address.replaceAll('"', '&quot;');
}
