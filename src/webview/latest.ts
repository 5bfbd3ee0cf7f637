import type { ShowMessage } from '../page/protocol/messages.js';

/** Shows only the last of several pages that came while another one was being shown: who types fast is not to wait. */
export class LatestPage {
  private waiting: ShowMessage | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly show: (message: ShowMessage) => void) {}

  /** A page has come; those that have come after it are taken first. */
  take(message: ShowMessage): void {
    const { isOther = false, goTo } = this.waiting ?? {};
    this.waiting = { ...message, isOther: message.isOther || isOther, goTo: message.goTo ?? goTo };
    this.timer ??= setTimeout(() => this.flush());
  }

  /** Shows at once what has come. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) this.show(waiting);
  }
}
