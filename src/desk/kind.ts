import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { kinds } from '../activities/index.ts';
import type { ActivityModel, ActivityRows } from '../session/activity.ts';

/** The pure parts of a kind of activity. */
export interface KindParts {
  readonly model: ActivityModel;
  readonly rows: ActivityRows;
}

/** Fetches the pure parts of the kind that its host needs, and renders the host again once they are there. */
export class Kind implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #kind: () => string;
  #loaded: { readonly kind: string; readonly parts?: KindParts } | undefined;

  constructor(host: ReactiveControllerHost, kind: () => string) {
    this.#host = host;
    this.#kind = kind;
    host.addController(this);
  }

  /** Undefined while they are on their way. */
  get parts(): KindParts | undefined {
    return this.#loaded?.kind === this.#kind() ? this.#loaded.parts : undefined;
  }

  hostUpdate(): void {
    const kind = this.#kind();
    if (this.#loaded?.kind !== kind) void this.#load(kind);
  }

  async #load(kind: string): Promise<void> {
    this.#loaded = { kind };
    const found = kinds[kind];
    if (!found) return;
    try {
      const [{ default: model }, { default: rows }] = await Promise.all([found.model(), found.rows()]);
      if (this.#loaded.kind !== kind) return;
      this.#loaded = { kind, parts: { model, rows } };
      this.#host.requestUpdate();
    } catch {
      // Out of reach for now; the next change of the host tries again.
      if (this.#loaded.kind === kind) this.#loaded = undefined;
    }
  }
}
