import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether there is room for two columns. The same is said in desk.css. */
const roomForTwo = '(min-width: 64rem) and (min-height: 36rem)';

/** Renders its host again when the screen becomes wide or narrow. */
export class WideScreen implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #query = window.matchMedia(roomForTwo);

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get wide(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#changed);
  }

  readonly #changed = (): void => this.#host.requestUpdate();
}
