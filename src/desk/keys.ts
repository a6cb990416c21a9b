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

/** These keep their own arrows, pages and spaces. */
const typing = 'input, select, textarea, dialog, [contenteditable], [tabindex="0"]';
const pressing = 'button, a[href], summary, label';

/** The move that a key press means, or undefined where whatever has the focus needs the key itself. */
export function moveOf(event: KeyboardEvent): Move | undefined {
  if (event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return undefined;
  }
  const inside = (selector: string): boolean =>
    event.composedPath().some((target) => target instanceof Element && target.matches(selector));
  if (inside(typing) || (event.key === ' ' && inside(pressing))) return undefined;
  return moves[event.key];
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
    const move = moveOf(event);
    if (move === undefined) return;
    event.preventDefault();
    this.#onMove(move);
  };
}
