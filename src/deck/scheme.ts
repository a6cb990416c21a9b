export type Scheme = 'light' | 'dark';

const key = 'cyd-scheme';

/**
 * Light or dark: the system's setting until somebody chooses. Projectors differ, so this belongs to the screen and
 * not to the session; it is kept where the browser lets it be.
 */
export class SchemeChoice {
  #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    const kept = this.#kept();
    if (kept) root.dataset.scheme = kept;
  }

  get current(): Scheme {
    const chosen = this.#root.dataset.scheme;
    if (chosen === 'light' || chosen === 'dark') return chosen;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  toggle(): void {
    const next = this.current === 'dark' ? 'light' : 'dark';
    this.#root.dataset.scheme = next;
    try {
      localStorage.setItem(key, next);
    } catch {
      // Storage is blocked: the choice lasts as long as the page.
    }
  }

  #kept(): Scheme | undefined {
    try {
      const kept = localStorage.getItem(key);
      return kept === 'light' || kept === 'dark' ? kept : undefined;
    } catch {
      return undefined;
    }
  }
}
