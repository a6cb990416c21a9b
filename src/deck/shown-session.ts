import type { ActivityControl, Control, ControlChange, Overlay, Timer } from '../session/control.ts';
import type { DeckOutline, Place } from '../session/deck.ts';
import type { Answered, SessionView } from '../session/fold.ts';
import type { ScreenLanguage } from '../session/language.ts';
import type { WholeResult } from '../session/results.ts';
import type { PublicText } from '../session/writing.ts';
import type { Connection } from '../sync/connection.ts';

/** What the deck shows, wherever it comes from. Dispatches `change`, and before it `deck` where the deck is another. */
export interface ShownSession extends EventTarget {
  readonly deck: DeckOutline;
  /** Whether the answers are made up, because there is no session. */
  readonly sample: boolean;
  readonly place: Place | undefined;
  readonly screen: ScreenLanguage;
  /** What facilitators have put over the slides. */
  readonly overlay: Overlay | undefined;
  readonly timer: Timer | undefined;
  /** By how many milliseconds the server's clock is ahead of this device's. */
  readonly ahead: number;
  /** Undefined until it is known. */
  readonly session: SessionView | undefined;
  /** How many participants are here now. */
  readonly here: number;
  readonly connection: Connection;
  /** Whether this browser steers. */
  readonly steers: boolean;
  /** Writes what `decide` makes of the control as it is now; nothing where this browser does not steer. */
  steer(decide: (deck: DeckOutline, control: Control) => readonly ControlChange[]): void;
  activity(id: string): ActivityControl | undefined;
  /** The result, where it is shown. */
  result(id: string): WholeResult | undefined;
  /** What the room may read of what was written, the oldest first. */
  texts(id: string): readonly PublicText[];
  answered(id: string): Answered | undefined;
}
