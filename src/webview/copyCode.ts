import type { CodeWords } from '../page/pageHost.js';

/** How long a button says that it has done its work, in milliseconds. */
const SHOWN = 2000;

/** Gives each piece of code its button; those that a post has written itself have been taken out. */
export function addCopyButtons(content: DocumentFragment, { copy, copied }: CodeWords): void {
  for (const pre of content.querySelectorAll('figure.code > pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copy;
    button.dataset.copied = copied;
    pre.before(button);
  }
}

/** Copies the code whose button is pressed, and has it said; where the browser refuses, the code is selected. */
export function copyCode(announce: (words: string) => void): void {
  window.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.copy') : null;
    const code = button?.parentElement?.querySelector('pre');
    if (!button || !code) return;
    announce('');
    navigator.clipboard.writeText(code.textContent).then(
      () => {
        announce(button.dataset.copied ?? '');
        button.classList.add('done');
        setTimeout(() => button.classList.remove('done'), SHOWN);
      },
      () => getSelection()?.selectAllChildren(code),
    );
  });
}
