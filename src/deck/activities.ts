import { kinds } from '../activities/index.ts';
import type { ScreenView } from '../activities/views.ts';
import { type ActivityDefinition, findActivity } from '../session/deck.ts';
import type { ShownSession } from './shown-session.ts';

/** A slide's activity: the place on the slide and, once its kind has loaded, the element in it. */
interface Mount {
  readonly host: HTMLElement;
  definition: ActivityDefinition;
  slide: number;
  loading: boolean;
  view?: ScreenView;
}

/** The screen of an activity, ready to be filled; undefined where its kind is not known here. */
export async function loadView(definition: ActivityDefinition): Promise<ScreenView | undefined> {
  const kind = kinds[definition.kind];
  if (!kind) return undefined;
  await kind.screen();
  return Object.assign(document.createElement(`${definition.kind}-screen`) as ScreenView, { definition });
}

/** Puts every activity on its slide once the session comes near it, and keeps it up to date. */
export class Activities {
  #root: HTMLElement;
  #session: ShownSession;
  #mounts: Mount[] = [];

  constructor(root: HTMLElement, session: ShownSession) {
    this.#root = root;
    this.#session = session;
    this.arrange();
  }

  /** Finds the places on the slides as they are arranged; what stands in one of them stays. */
  arrange(): void {
    const { deck } = this.#session;
    this.#mounts = [...deck.slides.entries()].flatMap(([slide, { id, activity }]) => {
      const definition = activity === undefined ? undefined : findActivity(deck, activity);
      const host = this.#root.querySelector<HTMLElement>(`#${CSS.escape(id)} .activity`);
      if (!definition || !host) return [];
      const known = this.#mounts.find((mount) => mount.host === host);
      return Object.assign(known ?? { host, loading: false }, { definition, slide });
    });
  }

  update(): void {
    const at = this.#session.deck.slides.findIndex(({ id }) => id === this.#session.place?.id);
    for (const mount of this.#mounts) {
      if (!mount.view && !mount.loading && Math.abs(mount.slide - at) <= 1) void this.#load(mount);
      this.#fill(mount);
    }
  }

  async #load(mount: Mount): Promise<void> {
    const { host } = mount;
    mount.loading = true;
    try {
      const view = await loadView(mount.definition);
      if (!view) return;
      mount.view = view;
      this.#fill(mount);
      host.append(view);
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
    view.texts = session.texts(definition.id);
    view.answered = session.answered(definition.id);
  }
}
