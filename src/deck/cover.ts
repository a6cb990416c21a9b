import type { Overlay } from '../session/control.ts';
import { cover } from '../session/steering.ts';
import type { JoinOverlay } from './join-overlay.ts';
import type { ShownSession } from './shown-session.ts';
import type { Stage } from './stage.ts';

/**
 * What stands over the slides: how to join, or nothing but black. Whoever steers puts it on every screen; a projector
 * that steers nothing can do it for itself.
 */
export class Cover {
  #session: ShownSession;
  #stage: Stage;
  #joining: JoinOverlay;
  /** Decided on this screen, for this screen alone. */
  #own: Overlay | undefined;

  constructor(session: ShownSession, stage: Stage, joining: JoinOverlay) {
    this.#session = session;
    this.#stage = stage;
    this.#joining = joining;
    joining.addEventListener('close', () => {
      if (this.shown === 'join') this.lift();
    });
  }

  get shown(): Overlay | undefined {
    return this.#session.overlay ?? this.#own;
  }

  toggle(overlay: Overlay): void {
    if (this.#session.steers) this.#session.steer((_, control) => cover(control, overlay));
    else this.#own = this.#own === overlay ? undefined : overlay;
    this.update();
  }

  /** Takes it away, as far as this screen may. */
  lift(): void {
    if (this.#own) this.#own = undefined;
    else if (this.shown) this.#session.steer((_, { overlay }) => (overlay ? [['overlay', null]] : []));
    this.update();
  }

  update(): void {
    this.#stage.showBlank(this.shown === 'blank');
    this.#joining.show(this.shown === 'join' && this.#joining.join !== '');
  }
}
