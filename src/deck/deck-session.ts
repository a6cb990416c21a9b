import type { ActivityControl, Control, ControlChange, Overlay, Timer } from '../session/control.ts';
import type { DeckOutline, Place } from '../session/deck.ts';
import type { Answered, SessionView } from '../session/fold.ts';
import type { ScreenLanguage } from '../session/language.ts';
import type { WholeResult } from '../session/results.ts';
import type { PublicText } from '../session/writing.ts';
import type { Connection } from '../sync/connection.ts';
import { ControlSync } from '../sync/control.ts';
import { DeckRenewal } from '../sync/deck-renewal.ts';
import { DerivedSync } from '../sync/derived.ts';
import { comeBackTogether } from '../sync/together.ts';
import type { ShownSession } from './shown-session.ts';

/**
 * The session as the deck sees it. Without a control token it is the room's view. With one, what facilitators decided
 * comes from the control document on this device, so that the deck moves at once, and without a network too; whatever
 * was counted always comes from the room. Dispatches `change`, and before it `deck` once the session has another deck.
 */
export class DeckSession extends EventTarget implements ShownSession {
  readonly code: string;
  deck: DeckOutline;
  readonly sample = false;
  #room: DerivedSync;
  #own: ControlSync | undefined;
  #renewal: DeckRenewal;
  #stopCalling = (): void => {};

  constructor(code: string, deck: DeckOutline) {
    super();
    this.code = code;
    this.deck = deck;
    this.#room = new DerivedSync({ code, document: 'room' });
    this.#room.addEventListener('change', this.#changed);
    this.#renewal = new DeckRenewal({ code, version: deck.version, renewed: (fresh) => this.#renewed(fresh) });
  }

  /** Takes the wheel: from here on this browser steers. */
  steerWith(token: string): void {
    this.#own?.close();
    this.#own = new ControlSync({ code: this.code, token, deck: this.deck, ahead: () => this.ahead });
    this.#own.addEventListener('change', this.#changed);
    this.#stopCalling();
    this.#stopCalling = comeBackTogether(this.#room, this.#own);
    this.#changed();
  }

  get steers(): boolean {
    return this.#control !== undefined;
  }

  steer(decide: (deck: DeckOutline, control: Control) => readonly ControlChange[]): void {
    if (this.#control) this.#own?.press(decide(this.deck, this.#control));
  }

  get place(): Place | undefined {
    return this.#control?.slide ?? this.#room.view.slide;
  }

  get screen(): ScreenLanguage {
    return this.#control?.screen ?? this.#room.view.screen;
  }

  get overlay(): Overlay | undefined {
    return this.#control ? this.#control.overlay : this.#room.view.overlay;
  }

  get timer(): Timer | undefined {
    return this.#control ? this.#control.timer : this.#room.view.timer;
  }

  get ahead(): number {
    return this.#room.ahead;
  }

  activity(id: string): ActivityControl | undefined {
    return (this.#control?.activities ?? this.#room.view.activities)[id];
  }

  result(id: string): WholeResult | undefined {
    return this.activity(id)?.shown ? this.#room.view.result(id) : undefined;
  }

  texts(id: string): readonly PublicText[] {
    return this.#room.view.texts(id);
  }

  answered(id: string): Answered | undefined {
    return this.#room.view.answered(id);
  }

  get session(): SessionView | undefined {
    return this.#room.view.session;
  }

  get here(): number {
    return this.#room.view.people?.here ?? 0;
  }

  /** How the connection is doing: the worse one of the two, where there are two. */
  get connection(): Connection {
    const { connection } = this.#room;
    return connection === 'connected' && this.#control ? this.#own!.connection : connection;
  }

  get #control(): Control | undefined {
    const own = this.#own;
    return own?.ready && own.connection !== 'refused' ? own.control : undefined;
  }

  #renewed(deck: DeckOutline): void {
    this.deck = deck;
    this.dispatchEvent(new Event('deck'));
    this.#own?.useDeck(deck);
    this.#changed();
  }

  #changed = (): void => {
    this.#renewal.look(this.session?.deck);
    this.dispatchEvent(new Event('change'));
  };
}
