import * as Y from 'yjs';
import { readFrame } from '../../server/frames.ts';
import { Line } from './line.ts';
import { everything } from './phone.ts';

/** When which count was seen first: `at[0]` is when the first vote was, by `performance.now()`. */
export class Sightings {
  readonly at: number[] = [];

  see(count: number): void {
    const now = performance.now();
    while (this.at.length < count) this.at.push(now);
  }
}

/** The desk: the one that reads what it is sent. */
export class Desk {
  readonly #doc = new Y.Doc();
  readonly #line: Line;
  #watching: { readonly key: string; readonly item: string; readonly sightings: Sightings } | undefined;

  /** `address` is the desk's document. */
  constructor(address: string, token: string) {
    this.#line = new Line({
      protocols: ['cydweithdy.1', `token.${token}`],
      address: async () => address,
      opened: () => this.#line.send(everything),
      received: (frame) => this.#read(frame),
      lost: () => {},
    });
  }

  /** Notes from now on how many have answered this item of a ladder. */
  watch(activity: string, item: string): Sightings {
    const sightings = new Sightings();
    this.#watching = { key: `results/${activity}`, item, sightings };
    return sightings;
  }

  close(): void {
    this.#line.close();
  }

  #read(frame: Uint8Array): void {
    const message = readFrame(frame);
    if (message?.type !== 'step2' && message?.type !== 'update') return;
    Y.applyUpdate(this.#doc, message.update);
    if (!this.#watching) return;
    const { key, item, sightings } = this.#watching;
    const result = this.#doc.getMap('desk').get(key) as { items: Record<string, { count: number }> } | undefined;
    sightings.see(result?.items[item]?.count ?? 0);
  }
}
