import { type Control, type ControlChange, readControl } from '../../src/session/control.ts';
import type { DeckOutline } from '../../src/session/deck.ts';
import { goTo, next } from '../../src/session/steering.ts';
import { TestClient } from '../fixtures/sync-client.ts';
import type { ServerProcess } from '../fixtures/server-process.ts';

/** A session that a program steers, for tests that look at the phones alone. */
export class Facilitating {
  readonly code: string;
  #deck: DeckOutline;
  #client: TestClient;

  private constructor(code: string, deck: DeckOutline, client: TestClient) {
    this.code = code;
    this.#deck = deck;
    this.#client = client;
  }

  static async begin(server: ServerProcess): Promise<Facilitating> {
    const api = `${server.address}/api/sessions`;
    const headers = { authorization: `Bearer ${server.signIn.split('key=')[1]!}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ title: { cy: 'Gweithdy', en: 'Workshop' } });
    const { code, token } = await (await fetch(api, { method: 'POST', headers, body })).json();
    const outline = await (await fetch(`${api}/${code}/outline`)).json();
    const activities = await (await fetch(`${api}/${code}/activities`)).json();
    const sync = `${server.address.replace('http', 'ws')}/sync`;
    const client = await new TestClient({ sync, name: `${code}/control`, token }).synced();
    return new Facilitating(code, { ...outline, activities }, client);
  }

  /** Goes to the slide of an activity, which opens it. */
  arrive(activity: string): void {
    const slide = this.#deck.slides.find((candidate) => candidate.activity === activity)!;
    this.#write(goTo(this.#deck, this.#control, { id: slide.id, step: 0 }));
  }

  next(): void {
    this.#write(next(this.#deck, this.#control));
  }

  end(): void {
    this.#write([['state', 'ended']]);
  }

  leave(): void {
    this.#client.close();
  }

  get #control(): Control {
    return readControl(this.#client.map.entries(), this.#deck);
  }

  #write(changes: readonly ControlChange[]): void {
    for (const [key, value] of changes) this.#client.map.set(key, value);
  }
}
