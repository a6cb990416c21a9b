import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { kinds } from '../src/activities/index.ts';
import type { ActivityModel } from '../src/session/activity.ts';
import type { ActivityDefinition, DeckOutline } from '../src/session/deck.ts';
import type { ServerFacts } from '../src/session/fold.ts';
import { closeCodes } from '../src/session/close-codes.ts';
import { GroupCommit } from './commit.ts';
import { codeLimits, GuessGuard } from './guess-guard.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { LiveSession } from './live-session.ts';
import type { SessionSurroundings } from './session-surroundings.ts';
import { Reach } from './network.ts';
import { Sockets } from './sockets.ts';
import type { Hash, SessionUse, Store, StoredParticipant } from './store.ts';
import type { Models } from './tallies.ts';

export { LiveSession };

export interface LiveOptions {
  readonly store: Store;
  readonly deck: DeckOutline;
  readonly now: () => Date;
  /** The join link, at the address of this machine that a facilitator chose, or else at the best one. */
  readonly joinAddress: (chosen?: string) => string;
  /** This machine's addresses, the best guess first. */
  readonly addresses: () => readonly string[];
  readonly limits?: Partial<Limits>;
  /** Counts wrong codes, here and over HTTP. */
  readonly guard?: GuessGuard;
  /** The origin of pages that come in by a proxy. */
  readonly publicOrigin?: string;
  /** Where somebody comes from, where that is not the other end of the socket. */
  readonly addressOf?: (request: IncomingMessage) => string;
  readonly server?: ServerFacts;
  readonly retentionDays?: number;
  /** Told when a session has been ended, and that is committed. */
  readonly ended?: () => void;
  /** Told what went wrong and was survived. */
  readonly report?: (error: unknown) => void;
}

async function loadModels(deck: DeckOutline): Promise<Models> {
  const models = new Map<string, ActivityModel>();
  for (const { id, kind } of deck.activities) {
    const known = kinds[kind];
    if (!known) throw new Error(`The activity ${id} is of an unknown kind: ${kind}`);
    models.set(id, (await known.model()).default);
  }
  return models;
}

/** All sessions that run in this process, loaded as they are asked for. */
export class Live {
  readonly #options: LiveOptions;
  readonly #limits: Limits;
  readonly #models: Promise<Models>;
  readonly #commit: GroupCommit;
  readonly #sockets: Sockets;
  readonly #reach: Reach;
  readonly #sessions = new Map<string, LiveSession>();
  readonly #loading = new Map<string, Promise<LiveSession | undefined>>();
  readonly #sweep: NodeJS.Timeout;
  readonly #since: string;

  constructor(options: LiveOptions) {
    const { store, deck, now, addresses, publicOrigin } = options;
    const report = options.report ?? (() => {});
    const limits = { ...defaultLimits, ...options.limits };
    this.#options = options;
    this.#since = now().toISOString();
    this.#limits = limits;
    this.#models = loadModels(deck);
    this.#models.catch(report);
    this.#commit = new GroupCommit({ store, now, limits, report });
    this.#reach = new Reach(addresses);
    this.#sockets = new Sockets({
      store,
      limits,
      guard: options.guard ?? new GuessGuard(codeLimits),
      publicOrigin,
      session: (code) => this.session(code),
      addressOf: options.addressOf ?? ((request) => request.socket.remoteAddress ?? ''),
      visited: (address) => this.noteVisitor(address),
      report,
    });
    this.#sweep = setInterval(() => this.#letGo(), limits.sweep);
  }

  /** False while nothing can be saved. */
  get storing(): boolean {
    return this.#commit.storing;
  }

  /** How it is doing, in numbers. */
  get figures(): { readonly sessions: number; readonly sockets: number; readonly commits: number } {
    return { sessions: this.#sessions.size, sockets: this.#sockets.size, commits: this.#commit.commits };
  }

  /** A session's activities as phones and projectors may know them beforehand. */
  async publicActivities({ activities }: DeckOutline): Promise<readonly ActivityDefinition[]> {
    const models = await this.#models;
    return activities.map((definition) => {
      const { publicSettings } = models.get(definition.id)!;
      return publicSettings ? { ...definition, settings: publicSettings(definition) } : definition;
    });
  }

  /** Takes sockets in below `/sync` of this server. */
  attach(server: Server): void {
    this.#sockets.attach(server);
  }

  /** Answers a request below `/sync-poll`: a socket for whoever can have no WebSocket. */
  poll(request: IncomingMessage, response: ServerResponse): void {
    this.#sockets.poll(request, response);
  }

  /** A session by its code; undefined where there is none. */
  async session(code: string): Promise<LiveSession | undefined> {
    const running = this.#sessions.get(code);
    if (running) {
      running.wake();
      return running;
    }
    let loading = this.#loading.get(code);
    if (!loading) {
      loading = this.#load(code).finally(() => this.#loading.delete(code));
      this.#loading.set(code, loading);
    }
    return loading;
  }

  /** Forgets an erased session and closes its sockets. */
  async drop(code: string): Promise<void> {
    await this.#loading.get(code);
    const session = this.#sessions.get(code);
    if (!session) return;
    this.#sessions.delete(code);
    session.close(closeCodes.gone);
    await this.#commit.forget(session);
  }

  /** It has been said once more that a session is to be erased. */
  warned(use: SessionUse): void {
    this.#sessions.get(use.code)?.warned(use);
  }

  /** Lets people go who are to be erased: nothing of theirs is told or committed any more. */
  async forget(code: string, participants: readonly StoredParticipant[]): Promise<void> {
    const session = await this.session(code);
    for (const { hash } of participants) session?.revoke(hash);
    await this.#commit.quiet();
    session?.forget(participants);
  }

  /** Takes a facilitator's token back: their sockets close at once. */
  async revoke(code: string, hash: Hash): Promise<void> {
    await this.#options.store.revokeFacilitator(code, hash);
    this.#sessions.get(code)?.revoke(hash);
  }

  /** Takes all of these tokens back. */
  async revokeAll(tokens: readonly { readonly code: string; readonly hash: Hash }[]): Promise<void> {
    for (const { code, hash } of tokens) await this.revoke(code, hash);
  }

  /** Somebody has come to this machine from this address. */
  noteVisitor(address: string): void {
    if (this.#reach.note(address)) this.#touchAll();
  }

  /** Takes nobody in any more, commits what waits, and closes every socket with 1012. */
  async close(): Promise<void> {
    clearInterval(this.#sweep);
    const closed = this.#sockets.close();
    for (const session of this.#sessions.values()) session.close(closeCodes.restarting);
    await this.#commit.close();
    await closed;
  }

  async #load(code: string): Promise<LiveSession | undefined> {
    const { store, deck, now, joinAddress, ended = () => {}, report = () => {} } = this.#options;
    const { server = { version: '', since: this.#since }, retentionDays = 30 } = this.#options;
    const surroundings: SessionSurroundings = {
      store,
      deck,
      models: await this.#models,
      limits: this.#limits,
      now,
      joinAddress,
      network: () => this.#reach.network,
      server,
      retentionDays,
      report,
      touched: (session) => this.#commit.touch(session),
      ended,
    };
    const session = await LiveSession.load(code, surroundings);
    if (session) this.#sessions.set(code, session);
    return session;
  }

  #touchAll(): void {
    for (const session of this.#sessions.values()) this.#commit.touch(session);
  }

  #letGo(): void {
    this.#sockets.sweep();
    for (const [code, session] of this.#sessions) {
      if (!session.idle) continue;
      this.#sessions.delete(code);
      session.close(closeCodes.gone);
    }
    this.#touchAll();
  }
}
