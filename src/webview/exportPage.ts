import type { PagePart } from '../page/classes.js';
import type { Page } from '../page/page.js';
import type { SanitisedPage } from '../page/protocol/messages.js';
import { sanitise } from './sanitise.js';

/** The answer to `sanitise`: a page as HTML that holds nothing harmful, with what the theme's variables say. */
export function sanitised({ id, page }: { readonly id: number; readonly page: Page }): SanitisedPage {
  return {
    type: 'sanitised',
    id,
    header: html(page, 'header'),
    article: html(page, 'article'),
    navigation: html(page, 'navigation'),
    variables: themeVariables(),
  };
}

function html(page: Page, part: PagePart): string {
  const holder = document.createElement('template');
  holder.content.append(sanitise(page[part], part));
  return holder.innerHTML;
}

/** VS Code writes them into the style of the root; values that could end a declaration are left out. */
function themeVariables(): Record<string, string> {
  const { style } = document.documentElement;
  const names = [...style].filter((name) => /^--[\w-]+$/.test(name));
  const entries = names.map((name) => [name, style.getPropertyValue(name).trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => !/[<>{};]/.test(value)));
}
