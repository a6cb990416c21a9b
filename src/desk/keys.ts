import type { ReactiveController } from 'lit';

/** What the desk's keys do. */
export type Move = 'next' | 'back';

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
};

/** What has the focus: something that needs most keys itself, something that is pressed, or nothing that minds. */
type Focus = 'typing' | 'pressing' | 'free';

/** What was pressed, as `KeyboardEvent` has it. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>;

/** The move that a key press means; undefined where it means none, or whatever has the focus needs the key. */
export function moveOf(pressed: Pressed, focus: Focus): Move | undefined {
  const { key, repeat, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (repeat || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (focus === 'typing' || (focus === 'pressing' && key === ' ')) return undefined;
  return moves[key];
}

const needing: Readonly<Record<Exclude<Focus, 'free'>, string>> = {
  typing: 'input, select, textarea, dialog, [contenteditable], [tabindex="0"]',
  pressing: 'button, a[href], summary, label',
};

function focusOf(event: Event): Focus {
  const inside = (selector: string): boolean =>
    event.composedPath().some((target) => target instanceof Element && target.matches(selector));
  if (inside(needing.typing)) return 'typing';
  return inside(needing.pressing) ? 'pressing' : 'free';
}

/** Listens for the keys of a keyboard or a clicker while its host is on the page. */
export class Keys implements ReactiveController {
  readonly #onMove: (move: Move) => void;

  constructor(onMove: (move: Move) => void) {
    this.#onMove = onMove;
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const move = event.defaultPrevented ? undefined : moveOf(event, focusOf(event));
    if (move === undefined) return;
    event.preventDefault();
    this.#onMove(move);
  };
}
