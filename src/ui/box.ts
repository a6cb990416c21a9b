import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The size of one element of a view, in CSS pixels before any transform. The host renders again when it changes. */
export class BoxController implements ReactiveController {
  width = 0;
  height = 0;
  private readonly host: ReactiveControllerHost;
  private readonly find: () => Element | null;
  private readonly observer: ResizeObserver;
  private watched: Element | null = null;

  constructor(host: ReactiveControllerHost, find: () => Element | null) {
    this.host = host;
    this.find = find;
    this.observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      if (width === this.width && height === this.height) return;
      this.width = width;
      this.height = height;
      this.host.requestUpdate();
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.find();
    if (element === this.watched) return;
    this.observer.disconnect();
    this.watched = element;
    if (element) this.observer.observe(element);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.watched = null;
  }
}
