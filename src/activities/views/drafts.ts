/** Where a browser keeps drafts: until the tab is closed. */
const place = 'cydweithdy/draft';

/**
 * What has been written and not yet sent, by the name of its field, apart for each session and each person who answers
 * in it. It outlives a reload; where storage is blocked it lives as long as the page.
 */
class Drafts {
  private readonly memory = new Map<string, string>();
  private person = '';

  get(name: string): string | undefined {
    const key = this.key(name);
    const remembered = this.memory.get(key);
    if (remembered !== undefined) return remembered;
    try {
      return sessionStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  set(name: string, text: string): void {
    const key = this.key(name);
    try {
      sessionStorage.setItem(key, text);
      this.memory.delete(key);
    } catch {
      this.memory.set(key, text);
    }
  }

  remove(name: string): void {
    const key = this.key(name);
    this.memory.delete(key);
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Blocked: there is nothing to remove.
    }
  }

  /** Goes on with the drafts of another person on this device. */
  turnTo(person: string): void {
    this.person = person;
  }

  private key(name: string): string {
    return `${place}${location.pathname}/${this.person}/${name}`;
  }
}

export const drafts = new Drafts();
