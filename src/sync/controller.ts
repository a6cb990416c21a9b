import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host again at each `change` of what it reads from. */
export class SyncController implements ReactiveController {
  private host: ReactiveControllerHost;
  private source: EventTarget;
  private changed = (): void => this.host.requestUpdate();

  constructor(host: ReactiveControllerHost, source: EventTarget) {
    this.host = host;
    this.source = source;
    host.addController(this);
  }

  hostConnected(): void {
    this.source.addEventListener('change', this.changed);
  }

  hostDisconnected(): void {
    this.source.removeEventListener('change', this.changed);
  }
}
