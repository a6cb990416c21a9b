import type { Derived } from '../src/session/fold.ts';
import { FanOut } from './fan-out.ts';
import type { Limits } from './limits.ts';
import { DerivedDocument } from './rooms.ts';

/** What a session tells: the room to everybody, the desk to facilitators. */
export class Publication {
  readonly room: FanOut;
  readonly desk: FanOut;
  readonly #documents: { readonly room: DerivedDocument; readonly desk: DerivedDocument };

  constructor(limits: Limits, now: Date) {
    this.#documents = { room: new DerivedDocument('room', now), desk: new DerivedDocument('desk', now) };
    this.room = new FanOut(this.#documents.room, limits);
    this.desk = new FanOut(this.#documents.desk, limits);
  }

  write({ room, desk }: { readonly room: Derived; readonly desk: Derived }): void {
    if (this.#documents.room.write(room)) this.room.publish();
    if (this.#documents.desk.write(desk)) this.desk.publish();
  }

  stop(): void {
    this.room.stop();
    this.desk.stop();
  }
}
