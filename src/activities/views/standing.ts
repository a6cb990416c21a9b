import type { PhoneView } from '../views.ts';

/**
 * `waiting`: sent, and not on the screen. `shown`: the room may read it. `listed`: it may, in a list that is not always
 * on the screen. `hidden`: it could, and was taken down.
 */
export type Standing = 'waiting' | 'shown' | 'listed' | 'hidden';

/** What of a phone's view tells how a text stands. */
type Seen = Pick<PhoneView, 'ownTexts' | 'texts' | 'result'>;

/**
 * How participants' own texts stand, followed over a view's renderings: what was shown and is no longer, while others
 * may still be read, has been taken down.
 */
export class Standings {
  private readonly seen = new Set<string>();

  /** Undefined until the server has said under which id an item's text is known. */
  of({ ownTexts, texts, result }: Seen, item: string): Standing | undefined {
    const id = ownTexts[item];
    if (id === undefined) return undefined;
    if (texts.some((text) => text.id === id || text.with?.includes(id))) {
      this.seen.add(id);
      return 'shown';
    }
    if (this.seen.has(id) && result) return 'hidden';
    return 'waiting';
  }

  /** A text that is sent anew waits anew. */
  sent({ ownTexts }: Seen, item: string): void {
    const id = ownTexts[item];
    if (id !== undefined) this.seen.delete(id);
  }
}
