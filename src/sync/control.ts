import * as Y from 'yjs';
import { type Control, type ControlChange, readControl } from '../session/control.ts';
import type { DeckOutline } from '../session/deck.ts';
import { type Connection } from './connection.ts';
import type { Keep } from './keep.ts';
import { Link } from './link.ts';

export interface ControlOptions {
  readonly code: string;
  /** The session's control token. */
  readonly token: string;
  readonly deck: DeckOutline;
  /** Where it is remembered what this network lets through. */
  readonly keep?: Keep;
  /** The server's origin, where it is not the page's own. */
  readonly server?: string;
}

/** What facilitators decide, shared by all of them. Goes on working while offline. Dispatches `change`. */
export class ControlSync extends EventTarget {
  control: Control;
  /** False until the document has come from the server: until then nobody can tell what a change would change. */
  ready = false;
  /** The close code, where the server has refused for good. */
  refusal: number | undefined;
  private deck: DeckOutline;
  private document = new Y.Doc();
  private link: Link;

  constructor({ code, token, deck, keep, server = location.origin }: ControlOptions) {
    super();
    this.deck = deck;
    this.control = readControl([], deck);
    this.document.on('update', () => this.changed());
    this.link = new Link({
      server,
      keep,
      room: `${code}/control`,
      token,
      document: () => this.document,
      synced: () => {
        this.ready = true;
      },
      changed: () => this.changed(),
      refused: (reason) => {
        this.refusal = reason;
        this.changed();
      },
    });
  }

  get connection(): Connection {
    return this.link.connection;
  }

  /** Whether all that was decided here is committed. */
  get saved(): boolean {
    return this.link.covers(this.document);
  }

  /** Writes all of it at once. Does nothing until `ready`. */
  apply(changes: readonly ControlChange[]): void {
    if (!this.ready || changes.length === 0) return;
    const map = this.entries();
    this.document.transact(() => {
      for (const [key, value] of changes) map.set(key, value);
    }, 'facilitator');
    this.link.expectMessage();
  }

  /** Tries again at once, where it is waiting to. */
  hurry(): void {
    this.link.hurry();
  }

  close(): void {
    this.link.close();
  }

  private entries(): Y.Map<unknown> {
    return this.document.getMap('control');
  }

  private changed(): void {
    this.control = readControl(this.entries().entries(), this.deck);
    this.dispatchEvent(new Event('change'));
  }
}
