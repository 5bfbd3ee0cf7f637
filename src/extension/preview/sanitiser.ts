import * as vscode from 'vscode';
import type { Page } from '../../page/page.js';
import type { PageRequest, SanitisedPage } from '../../page/protocol/messages.js';
import { listen, Refusal } from '../boundary.js';

interface Wish {
  readonly page: Page;
  readonly resolve: (page: SanitisedPage) => void;
  readonly reject: (error: Error) => void;
}

/** The page that does it. */
interface SanitisingPage {
  readonly onDidRequest: vscode.Event<PageRequest>;
  readonly post: (message: { readonly type: 'sanitise'; readonly id: number; readonly page: Page }) => void;
}

/** Lets the page of a preview take out of HTML what may do harm: only a browser knows what a browser makes of it. */
export class Sanitiser implements vscode.Disposable {
  private readonly wishes = new Map<number, Wish>();
  private readonly subscription: vscode.Disposable;
  private last = 0;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly page: SanitisingPage,
  ) {
    this.subscription = listen(page.onDidRequest, (request) => {
      if (request.type === 'ready') for (const [id, wish] of this.wishes) this.ask(id, wish.page);
      if (request.type !== 'sanitised') return;
      this.wishes.get(request.id)?.resolve(request);
      this.wishes.delete(request.id);
    });
  }

  dispose(): void {
    this.subscription.dispose();
    for (const { reject } of this.wishes.values())
      reject(new Refusal(vscode.l10n.t('The preview was closed')));
  }

  /** Shows the panel, because the page of a hidden one is not there. */
  sanitise(page: Page): Promise<SanitisedPage> {
    const id = ++this.last;
    if (!this.panel.visible) this.panel.reveal(undefined, true);
    this.ask(id, page);
    return new Promise((resolve, reject) => this.wishes.set(id, { page, resolve, reject }));
  }

  private ask(id: number, page: Page): void {
    this.page.post({ type: 'sanitise', id, page });
  }
}
