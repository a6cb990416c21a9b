import { kinds } from '../activities/index.ts';
import type { ScreenView } from '../activities/views.ts';
import { type ActivityDefinition, findActivity } from '../session/deck.ts';
import type { DeckSession } from './deck-session.ts';

/** A slide's activity: the place on the slide and, once its kind has loaded, the element in it. */
interface Mount {
  readonly host: HTMLElement;
  readonly definition: ActivityDefinition;
  readonly slide: number;
  loading: boolean;
  view?: ScreenView;
}

/** Puts every activity on its slide once the session comes near it, and keeps it up to date. */
export class Activities {
  #session: DeckSession;
  #mounts: Mount[] = [];

  constructor(root: HTMLElement, session: DeckSession) {
    this.#session = session;
    for (const [slide, { id, activity }] of session.deck.slides.entries()) {
      const definition = activity === undefined ? undefined : findActivity(session.deck, activity);
      const host = root.querySelector<HTMLElement>(`#${CSS.escape(id)} .activity`);
      if (definition && host) this.#mounts.push({ host, definition, slide, loading: false });
    }
  }

  update(): void {
    const at = this.#session.deck.slides.findIndex(({ id }) => id === this.#session.place?.id);
    for (const mount of this.#mounts) {
      if (!mount.view && !mount.loading && Math.abs(mount.slide - at) <= 1) void this.#load(mount);
      this.#fill(mount);
    }
  }

  async #load(mount: Mount): Promise<void> {
    const { definition, host } = mount;
    mount.loading = true;
    try {
      await kinds[definition.kind]?.screen();
      mount.view = document.createElement(`${definition.kind}-screen`) as ScreenView;
      this.#fill(mount);
      host.append(mount.view);
    } catch {
      // Out of reach for now; the next change of the session tries again.
    } finally {
      mount.loading = false;
    }
  }

  #fill({ view, definition }: Mount): void {
    if (!view) return;
    const session = this.#session;
    view.definition = definition;
    view.screen = session.screen;
    view.open = session.activity(definition.id)?.open ?? false;
    view.result = session.result(definition.id);
    view.answered = session.answered(definition.id);
  }
}
