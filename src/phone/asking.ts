import type { ReactiveControllerHost } from 'lit';

/**
 * Whether the page is the one for asking, which opens over whatever else is there: that stays as it is, and is found
 * again where it was.
 */
export class Asking {
  open = false;
  /** What was shown when it opened. */
  private over = '';
  private scroll = 0;
  private host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
  }

  /** Whether something else has come meanwhile. */
  moved(scene: string): boolean {
    return scene !== this.over;
  }

  async begin(scene: string): Promise<void> {
    this.over = scene;
    this.scroll = scrollY;
    await this.turn(true);
    scrollTo(0, 0);
    this.host.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  /** Goes back, to the button by which it was opened unless there is something new to be read. */
  async end(scene: string): Promise<void> {
    const moved = this.moved(scene);
    await this.turn(false);
    if (moved) return;
    scrollTo(0, this.scroll);
    this.host.querySelector<HTMLElement>('.ask')?.focus({ preventScroll: true });
  }

  private async turn(open: boolean): Promise<void> {
    this.open = open;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }
}
