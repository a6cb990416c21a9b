import { Keep } from './keep.ts';
import { request } from './request.ts';
import { onNewNetwork } from './wake.ts';

/** What y-websocket makes its connections with. */
export type SocketClass = typeof WebSocket;

/** How long long polls are kept to before a WebSocket is tried again. */
const day = 86_400_000;

const key = 'long-polls-until';

/** So many WebSockets have to stay silent; one that hangs where none has ever worked is enough. */
const enough = 2;

export interface TransportOptions {
  /** The server's origin. */
  readonly server: string;
  /** Where it is remembered what this network lets through. */
  readonly keep?: Keep | undefined;
}

/**
 * Chooses what one document is synced over: a WebSocket; or long polls, where WebSockets stay silent although HTTP
 * works, as in the networks of some councils, hospitals and schools. That is remembered for a day, or until this
 * browser comes into another network.
 */
export class Transport {
  /** Whether the latest connection is one of long polls. */
  overLongPolls = false;
  private server: string;
  private keep: Keep;
  /** Long polls come next, but have not been shown to work. */
  private trying = false;
  /** Long polls have failed where HTTP works. */
  private doubted = false;
  private silences = 0;
  private hasWorked = false;
  private messages = 0;
  private stopListening: () => void;

  constructor({ server, keep = new Keep() }: TransportOptions) {
    this.server = server;
    this.keep = keep;
    this.stopListening = onNewNetwork(() => {
      this.keep.remove(key);
      this.trying = false;
    });
  }

  /** What the next connection is made with. The code of long polls is loaded once it is needed. */
  async next(): Promise<SocketClass> {
    this.overLongPolls = this.trying || (this.remembered && !this.doubted);
    if (!this.overLongPolls) return WebSocket;
    const { LongPollSocket } = await import('./long-poll-socket.ts');
    return LongPollSocket as unknown as SocketClass;
  }

  /** The latest connection has brought its first message. */
  heard(): void {
    this.messages += 1;
    this.silences = 0;
    if (!this.overLongPolls) {
      this.hasWorked = true;
      this.keep.remove(key);
    } else if (this.trying) this.keep.setJson(key, Date.now() + day);
    this.trying = false;
    this.doubted = false;
  }

  /** The latest connection has ended without a message; `hung` where it was waited for. True: try again at once. */
  async silent(hung: boolean): Promise<boolean> {
    const { overLongPolls, messages } = this;
    const isReachable = await this.reach();
    if (messages !== this.messages) return false;
    // A server that is away takes no WebSocket either: that says nothing of the network.
    if (!isReachable) this.silences = 0;
    else if (overLongPolls) {
      this.trying = false;
      this.doubted = true;
    } else this.silences += hung && !this.hasWorked ? enough : 1;
    if (this.silences < enough) return false;
    this.silences = 0;
    this.trying = true;
    return true;
  }

  close(): void {
    this.stopListening();
  }

  private get remembered(): boolean {
    const until = this.keep.getJson(key);
    const left = typeof until === 'number' ? until - Date.now() : 0;
    return left > 0 && left <= day;
  }

  private async reach(): Promise<boolean> {
    try {
      await request('/healthz', { server: this.server });
      return true;
    } catch {
      return false;
    }
  }
}
