/** Where a browser keeps drafts: until the tab is closed. */
const place = 'cydweithdy/draft/';

/**
 * What has been written and not yet sent, by the name of its field. It outlives a reload; where storage is blocked it
 * lives as long as the page.
 */
class Drafts {
  private readonly memory = new Map<string, string>();

  get(name: string): string | undefined {
    const remembered = this.memory.get(name);
    if (remembered !== undefined) return remembered;
    try {
      return sessionStorage.getItem(place + name) ?? undefined;
    } catch {
      return undefined;
    }
  }

  set(name: string, text: string): void {
    try {
      sessionStorage.setItem(place + name, text);
      this.memory.delete(name);
    } catch {
      this.memory.set(name, text);
    }
  }

  remove(name: string): void {
    this.memory.delete(name);
    try {
      sessionStorage.removeItem(place + name);
    } catch {
      // Blocked: there is nothing to remove.
    }
  }

  /** Forgets every draft: another person is to write on this device. */
  clear(): void {
    this.memory.clear();
    try {
      for (const key of Object.keys(sessionStorage)) if (key.startsWith(place)) sessionStorage.removeItem(key);
    } catch {
      // Blocked: there is nothing to remove.
    }
  }
}

export const drafts = new Drafts();
