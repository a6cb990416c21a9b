import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { type Admitted, admit } from './admission.ts';
import { type CloseCode, closeCodes } from '../src/session/close-codes.ts';
import { Connection, refuse } from './connection.ts';
import type { GuessGuard } from './guess-guard.ts';
import { Heartbeat } from './heartbeat.ts';
import type { Limits } from './limits.ts';
import type { LiveSession } from './live-session.ts';
import { LongPolls } from './long-polls.ts';
import type { Socket } from './socket.ts';
import type { Store } from './store.ts';
import {
  isOurOrigin,
  isSync,
  type Offer,
  readOffer,
  readSyncAddress,
  subprotocol,
  type SyncAddress,
} from './sync-address.ts';
import { TokenBuckets } from './token-bucket.ts';

export interface SocketsOptions {
  readonly store: Store;
  readonly limits: Limits;
  readonly guard: GuessGuard;
  readonly publicOrigin: string | undefined;
  readonly session: (code: string) => Promise<LiveSession | undefined>;
  /** Where somebody comes from. */
  readonly addressOf: (request: IncomingMessage) => string;
  readonly visited: (address: string) => void;
  readonly report: (error: unknown) => void;
}

interface Entry {
  readonly session: LiveSession;
  readonly admitted: Admitted;
}

/**
 * Takes sockets in below `/sync`, and those of long polls. Whoever may not come in is accepted and closed with a code
 * that says why: a refused upgrade looks like a lost connection, and is tried again for ever.
 */
export class Sockets {
  readonly #options: SocketsOptions;
  readonly #server: WebSocketServer;
  readonly #polls: LongPolls;
  readonly #heartbeat: Heartbeat;
  readonly #frames: TokenBuckets;
  readonly #opens: TokenBuckets;
  readonly #projectorOpens: TokenBuckets;
  readonly #guestOpens: TokenBuckets;
  /** Those without a token: each pays for itself, since a venue shares an address. */
  #nameless = 0;
  /** Open sockets by token. */
  readonly #held = new Map<string, number>();
  #closing = false;

  constructor(options: SocketsOptions) {
    const { limits } = options;
    this.#options = options;
    this.#server = new WebSocketServer({
      noServer: true,
      maxPayload: limits.payloadBytes,
      perMessageDeflate: false,
      clientTracking: true,
      handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false),
    });
    this.#polls = new LongPolls({ limits, take: (socket, request) => void this.#take(socket, request) });
    this.#heartbeat = new Heartbeat(limits.keepAlive);
    this.#frames = new TokenBuckets(limits.frames);
    this.#opens = new TokenBuckets(limits.opens);
    this.#projectorOpens = new TokenBuckets(limits.projectorOpens);
    this.#guestOpens = new TokenBuckets(limits.guestOpens);
  }

  /** Sockets that are let in. */
  get size(): number {
    return this.#heartbeat.size;
  }

  attach(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
      if (!isSync(request.url)) {
        stream.on('error', () => stream.destroy());
        stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      this.#server.handleUpgrade(request, stream, head, (socket) => void this.#take(socket, request));
    });
  }

  /** Answers a request below `/sync-poll`, from somebody whose network lets no WebSocket through. */
  poll(request: IncomingMessage, response: ServerResponse): void {
    this.#polls.answer(request, response).catch(this.#options.report);
  }

  /** Takes nobody in any more, and closes every socket. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#heartbeat.stop();
    const sockets: Socket[] = [...this.#server.clients, ...this.#polls.sockets];
    const closed = sockets.map(async (socket) => {
      if (socket.readyState === socket.CLOSED) return;
      await new Promise((resolve) => {
        socket.once('close', resolve);
        refuse(socket, closeCodes.restarting, this.#options.limits);
      });
    });
    await Promise.all(closed);
  }

  /** Forgets what nobody uses any more. */
  sweep(): void {
    for (const buckets of [this.#frames, this.#opens, this.#projectorOpens, this.#guestOpens]) buckets.sweep();
  }

  async #take(socket: Socket, request: IncomingMessage): Promise<void> {
    const { limits, report } = this.#options;
    // A client that breaks the protocol: `ws` closes the socket by itself.
    socket.on('error', () => {});
    // Nothing is read before it is known who it is.
    socket.pause();
    const deadline = setTimeout(() => refuse(socket, closeCodes.tooSlow, limits), limits.admission);
    try {
      const code = await this.#open(socket, request);
      if (code !== undefined) refuse(socket, code, limits);
    } catch (error) {
      report(error);
      refuse(socket, closeCodes.restarting, limits);
    } finally {
      clearTimeout(deadline);
    }
  }

  /** Lets a socket in, or gives the code to close it with. */
  async #open(socket: Socket, request: IncomingMessage): Promise<CloseCode | undefined> {
    const { limits, guard, publicOrigin, addressOf, visited } = this.#options;
    if (this.#closing) return closeCodes.restarting;
    const offer = readOffer(request);
    const { token } = offer;
    if (!offer.speaksOurs) return closeCodes.badFrame;
    if (!isOurOrigin(request, publicOrigin)) return closeCodes.notYours;
    const remote = addressOf(request);
    visited(remote);
    if (this.#heartbeat.size >= limits.sockets) return closeCodes.tooSlow;
    if (!this.#pay(offer, remote)) return closeCodes.tooFast;
    const outcome = await this.#look(readSyncAddress(request.url), offer);
    // Whoever has no good token might be trying codes: they wait for their turn before they are told anything.
    const isKnown = token !== undefined && outcome !== closeCodes.noSession && outcome !== closeCodes.badToken;
    if (!isKnown && !(await guard.turn(remote))) return closeCodes.tooFast;
    if (outcome === closeCodes.noSession && !guard.wrong(remote)) return closeCodes.tooFast;
    if (typeof outcome === 'number') return outcome;
    const { session, admitted } = outcome;
    if (admitted.role === 'projector' && session.reading('projector') >= limits.projectors) return closeCodes.tooFast;
    if (admitted.role === 'guest' && session.reading('guest') >= limits.guests) return closeCodes.tooFast;
    return this.#listen(socket, session, admitted, token ?? `nameless ${(this.#nameless += 1)}`);
  }

  /** Takes what opening a socket costs; false where they come too fast. */
  #pay({ token, isGuest }: Offer, remote: string): boolean {
    if (token !== undefined) return this.#opens.take(token);
    return (isGuest ? this.#guestOpens : this.#projectorOpens).take(remote);
  }

  /** Who may come in where, or the code to close with. */
  async #look(address: SyncAddress, offer: Offer): Promise<Entry | CloseCode> {
    const session = address.code === null ? undefined : await this.#options.session(address.code);
    if (!session) return closeCodes.noSession;
    const admitted = await admit(session, address, offer, this.#options.store);
    return typeof admitted === 'number' ? admitted : { session, admitted };
  }

  async #listen(
    socket: Socket,
    session: LiveSession,
    admitted: Admitted,
    payer: string,
  ): Promise<CloseCode | undefined> {
    const { limits } = this.#options;
    const held = this.#held.get(payer) ?? 0;
    if (admitted.hash !== undefined && held >= limits.socketsAToken) return closeCodes.tooFast;
    if (this.#closing || socket.readyState !== socket.OPEN) return closeCodes.restarting;
    const connection = new Connection(socket, {
      ...admitted,
      limits,
      frameBytes: admitted.document === 'control' ? limits.controlBytes : limits.ballotBytes,
      pay: (cost) => this.#frames.take(payer, cost),
    });
    this.#held.set(payer, held + 1);
    this.#heartbeat.add(connection);
    socket.once('close', () => {
      this.#heartbeat.remove(connection);
      const left = this.#held.get(payer)! - 1;
      if (left > 0) this.#held.set(payer, left);
      else this.#held.delete(payer);
    });
    await session.open(connection, admitted.document);
    socket.resume();
    return undefined;
  }
}
