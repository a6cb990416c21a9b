import * as Y from 'yjs';
import { type Control, type ControlChange, readControl } from '../session/control.ts';
import type { DeckOutline, Place } from '../session/deck.ts';
import { isSamePress, type Moved } from '../session/same-press.ts';
import { recordPace } from '../session/pace.ts';
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
  /** By how many milliseconds the server's clock is ahead of this device's. */
  readonly ahead?: () => number;
}

/** What facilitators decide, shared by all of them. Goes on working while offline. Dispatches `change`. */
export class ControlSync extends EventTarget {
  control: Control;
  /** False until the document has come from the server: until then nobody can tell what a change would change. */
  ready = false;
  /** The close code, where the server has refused for good. */
  refusal: number | undefined;
  private deck: DeckOutline;
  private ahead: () => number;
  private document = new Y.Doc();
  /** How the slides were moved last, where that was done by somebody else. */
  private moved: Moved | undefined;
  private link: Link;

  constructor({ code, token, deck, keep, server = location.origin, ahead = () => 0 }: ControlOptions) {
    super();
    this.deck = deck;
    this.ahead = ahead;
    this.control = readControl([], deck);
    this.document.on('update', (_update, _origin, _document, { local }: Y.Transaction) => this.follow(local));
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

  /** Writes all of it at once, and beside a move how long the sections have taken. Does nothing until `ready`. */
  apply(changes: readonly ControlChange[]): void {
    if (!this.ready || changes.length === 0) return;
    const map = this.entries();
    const beside = recordPace(this.deck, this.control, changes, Date.now() + this.ahead());
    this.document.transact(() => {
      for (const [key, value] of [...changes, ...beside]) map.set(key, value);
    }, 'facilitator');
    this.link.expectMessage();
  }

  /** The session has another deck: everything is read by that one. */
  useDeck(deck: DeckOutline): void {
    this.deck = deck;
    this.changed();
  }

  /**
   * The same for Next or Back. Nothing is written where somebody else has just pressed it too: whoever pressed here saw
   * the same slide as they did.
   */
  press(changes: readonly ControlChange[]): void {
    const target = changes.find(([key]) => key === 'slide')?.[1] as Place | undefined;
    if (!target || !isSamePress(this.deck, this.moved, target, performance.now())) this.apply(changes);
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

  /** The document has changed, by what was decided here or elsewhere. */
  private follow(here: boolean): void {
    const from = this.control.slide;
    this.changed();
    const to = this.control.slide;
    if (from.id === to.id && from.step === to.step) return;
    this.moved = here || !this.ready ? undefined : { from, to, at: performance.now() };
  }

  private changed(): void {
    this.control = readControl(this.entries().entries(), this.deck);
    this.dispatchEvent(new Event('change'));
  }
}
