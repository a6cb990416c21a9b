import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { until } from '../fixtures/until.ts';
import { Desk } from './desk.ts';
import { Phone } from './phone.ts';
import type { Ask, Reading } from './probe.ts';
import { ask, probing } from './probed.ts';

/** How many join or connect at once, while nothing is measured. */
const atOnce = 50;

/** Long enough for anything that is not lost. */
export const patience = 120_000;

/** The ladder that phones vote on. */
export const ladder = 'arnstein';

/** A server of its own process with one session in it, where everybody may vote on a ladder and sees how it goes. */
export class Venue {
  readonly server: ServerProcess;
  readonly facilitating: Facilitating;
  readonly desk: Desk;
  readonly phones: Phone[] = [];
  /** Before anybody came. */
  readonly empty: Reading;

  private constructor(server: ServerProcess, facilitating: Facilitating, empty: Reading) {
    this.server = server;
    this.facilitating = facilitating;
    this.empty = empty;
    this.desk = new Desk(`${server.sync}/${facilitating.code}/desk`, facilitating.token);
  }

  static async open(): Promise<Venue> {
    const server = await ServerProcess.start(undefined, probing);
    const facilitating = await Facilitating.begin(server);
    const venue = new Venue(server, facilitating, await ask(server.process, 'settle'));
    await facilitating.arrive(ladder);
    await facilitating.show(ladder);
    return venue;
  }

  /** How the server is doing. */
  ask(question?: Ask): Promise<Reading> {
    return ask(this.server.process, question);
  }

  /** So many more phones come. */
  async fill(count: number): Promise<void> {
    const { code } = this.facilitating;
    const room = async (): Promise<string> => {
      const session = await this.server.json<{ room: string }>(`/api/sessions/${code}`);
      return session.room;
    };
    const firstRoom = await room();
    const target = this.phones.length + count;
    while (this.phones.length < target) {
      const coming = Math.min(atOnce, target - this.phones.length);
      const passes = await Promise.all(Array.from({ length: coming }, () => this.server.join(code)));
      const phones = passes.map((pass) => new Phone({ sync: `${this.server.sync}/${code}`, ...pass, room, firstRoom }));
      await until(() => phones.every((phone) => phone.current), 'they come', patience);
      this.phones.push(...phones);
    }
  }

  /** Everybody goes; so does the server. */
  async close(): Promise<void> {
    this.leave();
    await this.server.end('SIGTERM');
    await this.server.close();
  }

  /** Everybody goes. */
  leave(): void {
    for (const phone of this.phones) phone.close();
    this.desk.close();
    this.facilitating.leave();
  }
}
