import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The element that has the focus, wherever it is in shadow trees. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const isTyping = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

/** A button that the change leaves where it is, with somebody on it. */
const isOperating = (element: Element | null): boolean => element instanceof HTMLButtonElement && element.isConnected;

/**
 * Takes the reader to the new heading when the page shows something else, unless they are typing or on a button that
 * stays: then it is only announced. The same change is never both heard and jumped to.
 */
export class HeadingFocus implements ReactiveController {
  /** What a polite live region says. */
  announcement = '';
  private host: ReactiveControllerHost & HTMLElement;
  private scene: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  /** Tells it, before each rendering, what the page is about to show; undefined while it has nothing to show yet. */
  show(scene: string | undefined): void {
    if (scene === undefined || scene === this.scene) return;
    const isFirst = this.scene === undefined;
    this.scene = scene;
    if (!isFirst) void this.go();
  }

  hostDisconnected(): void {
    this.scene = undefined;
  }

  private async go(): Promise<void> {
    const before = focused();
    const typing = isTyping(before);
    await this.host.updateComplete;
    const heading = this.host.querySelector('h1');
    if (!heading) return;
    if (!typing) scrollTo(0, 0);
    if (!typing && !isOperating(before)) {
      this.announcement = '';
      heading.focus({ preventScroll: true });
      return;
    }
    this.announcement = heading.textContent?.trim() ?? '';
    this.host.requestUpdate();
  }
}
