/** How long a row takes to its new place, in milliseconds. */
const settling = 300;

/** Lets the rows of a list settle in their new places instead of jumping there, unless motion is not wanted. */
export class Places {
  private before = new Map<string, number>();

  /** Where each row is, before they are rendered again. */
  remember(root: ParentNode): void {
    this.before = new Map(rows(root).map((row) => [row.dataset.id!, row.offsetTop]));
  }

  /** Lets each row come from where it was; a new one fades in. */
  settle(root: ParentNode): void {
    if (this.before.size === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const row of rows(root)) {
      const from = this.before.get(row.dataset.id!);
      if (from === row.offsetTop) continue;
      const start = from === undefined ? { opacity: 0 } : { transform: `translateY(${from - row.offsetTop}px)` };
      row.animate([start, {}], { duration: settling, easing: 'ease-out' });
    }
  }
}

const rows = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('li[data-id]')];
