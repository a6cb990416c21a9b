/** What a browser offers as `localStorage`. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function browserShelf(): Shelf | undefined {
  try {
    return typeof window === 'undefined' ? undefined : window.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * What this browser keeps for our pages. Where storage is blocked or full it is kept in memory, for as long as the page
 * stays open.
 */
export class Keep {
  private shelf: Shelf | undefined;
  private memory = new Map<string, string>();

  constructor(shelf: Shelf | undefined = browserShelf()) {
    this.shelf = shelf;
  }

  get(key: string): string | undefined {
    const remembered = this.memory.get(key);
    if (remembered !== undefined) return remembered;
    try {
      return this.shelf?.getItem(`cydweithdy/${key}`) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Whether it outlives the page. */
  set(key: string, value: string): boolean {
    try {
      if (!this.shelf) throw new Error('storage is blocked');
      this.shelf.setItem(`cydweithdy/${key}`, value);
      this.memory.delete(key);
      return true;
    } catch {
      this.memory.set(key, value);
      return false;
    }
  }

  remove(key: string): void {
    this.memory.delete(key);
    try {
      this.shelf?.removeItem(`cydweithdy/${key}`);
    } catch {
      // Blocked: there is nothing to remove.
    }
  }

  /** Plain JSON under a key; undefined where there is none that can be read. */
  getJson(key: string): unknown {
    try {
      return JSON.parse(this.get(key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  setJson(key: string, value: unknown): boolean {
    return this.set(key, JSON.stringify(value));
  }

  /** Calls back when another tab changes this key. Returns what ends it. */
  onChange(key: string, changed: () => void): () => void {
    if (typeof window === 'undefined') return () => {};
    const listener = (event: StorageEvent): void => {
      if (event.key === `cydweithdy/${key}`) changed();
    };
    window.addEventListener('storage', listener);
    return () => window.removeEventListener('storage', listener);
  }
}
