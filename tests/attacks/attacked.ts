import type { Limits } from '../../server/limits.ts';
import { type Committed, readCommitted } from '../fixtures/committed.ts';
import type { RawSocket } from '../fixtures/raw-socket.ts';
import type { TestClient } from '../fixtures/sync-client.ts';
import { type Pass, TestServer, type TestServerOptions } from '../fixtures/sync-server.ts';

/** What each of the two has answered before the attack begins. */
export const answered = { 'arnstein/1/now': { rung: 3 } };

const plenty = { burst: 1e6, perSecond: 1e6 };

/** Limits under which an attacker may try as often as they like. */
export const patient: Partial<Limits> = { opens: plenty, frames: plenty, projectorOpens: plenty, socketsAToken: 1e6 };

/**
 * A session in the middle of a vote: a facilitator steers it, an honest neighbour has answered, and so has an attacker,
 * who may be one of the room. What is committed then is kept for comparison.
 */
export class Attacked {
  readonly server: TestServer;
  readonly code: string;
  /** The facilitator's token. */
  readonly token: string;
  readonly attacker: Pass;
  readonly neighbour: Pass;
  #before: Committed = [];

  private constructor(server: TestServer, session: { code: string; token: string }, people: [Pass, Pass]) {
    this.server = server;
    this.code = session.code;
    this.token = session.token;
    [this.attacker, this.neighbour] = people;
  }

  static async begin(options: TestServerOptions = {}): Promise<Attacked> {
    const server = await TestServer.start(options);
    const session = await server.createSession();
    const { code, token } = session;
    const people: [Pass, Pass] = [await server.join(code, 'cy'), await server.join(code, 'en')];
    const attacked = new Attacked(server, session, people);
    const control = await (await server.open(code, 'control', token)).synced();
    await control.save('activity/arnstein', { open: true, shown: true, round: 1 });
    control.close();
    for (const pass of people) {
      const ballot = await attacked.ballot(pass);
      await ballot.save('arnstein/1/now', answered['arnstein/1/now']);
      ballot.close();
    }
    attacked.remember();
    return attacked;
  }

  /** What is committed now is what must be committed at the end. */
  remember(): void {
    this.#before = readCommitted(this.server.database);
  }

  /** An honest client of somebody's ballot. */
  async ballot(pass: Pass = this.neighbour): Promise<TestClient> {
    return (await this.server.openBallot(this.code, pass)).synced();
  }

  /** A socket at the attacker's own ballot, let in. */
  async foothold({ participant, token }: Pass = this.attacker): Promise<RawSocket> {
    const socket = this.server.raw(`${this.code}/ballot/${participant}`, { token });
    if (!(await socket.letIn())) throw new Error(`The attacker is closed with ${socket.closeCode}`);
    return socket;
  }

  /** What somebody's ballot holds on the server now. */
  async held(pass: Pass = this.attacker): Promise<unknown> {
    const ballot = await this.ballot(pass);
    const entries = Object.fromEntries(ballot.map.entries());
    ballot.close();
    return entries;
  }

  /**
   * What the attack has done. The server is stopped, which commits whatever waits, and what is committed is compared with
   * what was, byte for byte; whatever was thrown on the way counts too. Whoever is left out wrote only to their own
   * ballot.
   */
  async harm(leftOut?: Pass): Promise<readonly unknown[]> {
    await this.server.halt();
    const now = readCommitted(this.server.database);
    const changed = [
      ...now.filter((line) => !this.#before.includes(line)).map((line) => `new: ${line}`),
      ...this.#before.filter((line) => !now.includes(line)).map((line) => `gone: ${line}`),
    ];
    const own = (line: string): boolean =>
      leftOut !== undefined && /^\w+: (sheets|answers) /.test(line) && line.includes(leftOut.participant);
    return [...changed.filter((line) => !own(line)), ...this.server.reported];
  }

  async end(): Promise<void> {
    await this.server.stop();
  }
}
