import * as Y from 'yjs';
import { getSession } from './api.ts';
import { closeCodes } from '../session/close-codes.ts';
import { aheadBy } from './clock.ts';
import type { Connection } from './connection.ts';
import { type DerivedView, nothingYet, readView } from './derived-view.ts';
import type { Keep } from './keep.ts';
import { Link } from './link.ts';
import { ApiProblem } from './problem.ts';
import { Retry } from './retry.ts';
import { onWake } from './wake.ts';

export type { DerivedView } from './derived-view.ts';

/** Changes are told at most once a frame, in milliseconds. */
const frame = 16;

export interface DerivedOptions {
  readonly code: string;
  readonly document: 'room' | 'desk';
  /** A control token, or for the room a participant's; the room needs none. */
  readonly token?: string | undefined;
  /** Whether it is a phone that reads; else, without a token, it takes a projector's place. */
  readonly phone?: boolean;
  /** Where it is remembered what this network lets through. */
  readonly keep?: Keep;
  /** The server's origin, where it is not the page's own. */
  readonly server?: string;
}

/**
 * Reads what the server derives for everybody (`room`) or for facilitators (`desk`). It comes back by itself after a
 * restart of the server, under the room's new name; until then `view` stays as it was. Dispatches `change`.
 */
export class DerivedSync extends EventTarget {
  view: DerivedView = nothingYet;
  /** The close code, where the server has refused for good: 4404 where there is no such session, or no longer. */
  refusal: number | undefined;
  /** Of a room: by how many milliseconds the server's clock is ahead of this device's. */
  ahead = 0;
  private options: DerivedOptions & { server: string };
  private document = new Y.Doc();
  /** What the document is called now; undefined until the server has been asked, or has to be asked again. */
  private name: string | undefined;
  private link: Link | undefined;
  private progress: Connection = 'connecting';
  private retry = new Retry(() => void this.find());
  private stopWaking = onWake(() => this.retry.hurry());
  private telling: ReturnType<typeof setTimeout> | undefined;
  private closed = false;

  constructor(options: DerivedOptions) {
    super();
    this.options = { server: options.server ?? location.origin, ...options };
    if (options.document === 'desk') this.connect('desk');
    else void this.find();
  }

  /** Goes on with this token, or with none. */
  identify(token: string | undefined): void {
    if (token === this.options.token) return;
    this.options = { ...this.options, token };
    if (this.name === undefined || this.refusal === closeCodes.noSession) return;
    this.refusal = undefined;
    this.link?.close();
    this.connect(this.name);
  }

  get connection(): Connection {
    return this.refusal === undefined ? this.progress : 'refused';
  }

  /** Tries again at once, where it is waiting to. */
  hurry(): void {
    this.retry.hurry();
    this.link?.hurry();
  }

  close(): void {
    this.closed = true;
    this.link?.close();
    this.retry.stop();
    this.stopWaking();
    clearTimeout(this.telling);
  }

  /** Asks for the room's present name. */
  private async find(): Promise<void> {
    try {
      const { room, now } = await getSession(this.options.code, this.options.server);
      this.ahead = aheadBy(now);
      if (this.closed) return;
      this.document = this.begin();
      this.connect(room);
    } catch (error) {
      if (this.closed) return;
      if (error instanceof ApiProblem && error.status === 404) this.refuse(closeCodes.noSession);
      else {
        this.progress = 'offline';
        this.retry.later();
        this.tell();
      }
    }
  }

  private connect(name: string): void {
    const { code, server, token, phone, document, keep } = this.options;
    this.name = name;
    this.link = new Link({
      server,
      keep,
      room: `${code}/${name}`,
      token,
      phone,
      // The desk's name has no epoch, so what an earlier process wrote must never merge into what this one writes.
      document: () => (document === 'desk' ? (this.document = this.begin()) : this.document),
      synced: () => this.retry.succeeded(),
      changed: () => {
        this.progress = this.link?.connection ?? this.progress;
        this.tell();
      },
      refused: (reason) => {
        this.link = undefined;
        if (reason === closeCodes.gone) this.name = undefined;
        if (reason !== closeCodes.gone) this.refuse(reason);
        else if (document === 'desk') this.refuse(closeCodes.noSession);
        else {
          this.progress = 'offline';
          this.retry.later();
        }
      },
    });
  }

  private begin(): Y.Doc {
    const document = new Y.Doc();
    document.on('update', () => this.tell());
    return document;
  }

  private refuse(code: number): void {
    this.refusal = code;
    this.tell();
  }

  private tell(): void {
    this.telling ??= setTimeout(() => {
      this.telling = undefined;
      if (this.link?.connection === 'connected') this.view = readView(this.document.getMap(this.options.document));
      this.dispatchEvent(new Event('change'));
    }, frame);
  }
}
