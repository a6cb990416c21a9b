import type { IncomingMessage, ServerResponse } from 'node:http';
import { unreadablyLarge } from '../src/session/close-codes.ts';
import type { Limits } from './limits.ts';
import { PolledSocket } from './polled-socket.ts';
import { bearerToken } from './sync-address.ts';
import { hashToken, makeToken } from './tokens.ts';

export interface LongPollsOptions {
  readonly limits: Limits;
  /** Lets a new socket in, or closes it. */
  readonly take: (socket: PolledSocket, request: IncomingMessage) => void;
}

/** A connection, and whose it is. */
interface Held {
  readonly socket: PolledSocket;
  readonly owner: string;
  posting: boolean;
}

/** The header that names a connection. It stands in no address, so that it is in no log of addresses either. */
const connectionHeader = 'cydweithdy-connection';

const ownerOf = (request: IncomingMessage): string => hashToken(bearerToken(request) ?? '');

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** The whole body; undefined where it is larger than that. */
async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Sockets for those whose network lets no WebSocket through, below `/sync-poll`. A POST without a connection opens
 * one; with one, a body sends frames and no body waits for some; DELETE leaves. docs/protocol.md has it in full.
 */
export class LongPolls {
  readonly #options: LongPollsOptions;
  readonly #held = new Map<string, Held>();

  constructor(options: LongPollsOptions) {
    this.#options = options;
  }

  get sockets(): PolledSocket[] {
    return [...this.#held.values()].map(({ socket }) => socket);
  }

  /** Answers a request below `/sync-poll`. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    const { method } = request;
    const id = request.headers[connectionHeader];
    if (id === undefined && method === 'POST') return this.#open(request, response);
    const held = this.#held.get(String(id));
    if (!held || held.owner !== ownerOf(request)) return end(response, 404);
    if (method === 'POST') return hasBody(request) ? this.#take(held, request, response) : held.socket.wait(response);
    if (method !== 'DELETE') return end(response, 405);
    held.socket.terminate();
    return end(response, 204);
  }

  #open(request: IncomingMessage, response: ServerResponse): void {
    const socket = new PolledSocket();
    const id = makeToken();
    this.#held.set(id, { socket, owner: ownerOf(request), posting: false });
    // It may be between two polls just now: the next one is told why it was closed.
    socket.once('close', () => setTimeout(() => this.#held.delete(id), this.#options.limits.closedPoll).unref());
    response.setHeader(connectionHeader, id);
    socket.wait(response);
    this.#options.take(socket, request);
  }

  async #take(held: Held, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = held;
    // Frames keep their order because they come one batch at a time.
    if (held.posting) socket.terminate();
    held.posting = true;
    const body = await readBody(request, this.#options.limits.payloadBytes).catch(() => null);
    held.posting = false;
    if (body === null) return socket.terminate();
    if (body) socket.receive(body);
    else socket.close(unreadablyLarge);
    end(response, body ? 204 : 413);
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
