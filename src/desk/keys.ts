import type { ReactiveController } from 'lit';
import { Keep } from '../sync/keep.ts';

/** What the desk's keys do. */
export type Command = 'next' | 'back' | 'undo' | 'texts' | 'questions' | 'join' | 'blank';

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  '.': 'blank',
};

/** These can be turned off, for whoever speaks to their computer or hits keys by chance. */
const letters: Readonly<Record<string, Command>> = {
  z: 'undo',
  w: 'texts',
  q: 'questions',
  j: 'join',
  b: 'blank',
};

/** What has the focus: something that needs most keys itself, something that is pressed, or nothing that minds. */
type Focus = 'typing' | 'pressing' | 'free';

/** What was pressed, as `KeyboardEvent` has it. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>;

/** What a key press means; undefined where it means nothing, or whatever has the focus needs the key. */
export function commandOf(pressed: Pressed, focus: Focus, withLetters = true): Command | undefined {
  const { key, repeat, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (repeat || altKey || shiftKey || focus === 'typing') return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? 'undo' : undefined;
  if (focus === 'pressing' && key === ' ') return undefined;
  return commands[key] ?? (withLetters ? letters[key.toLowerCase()] : undefined);
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

const lettersOff = 'desk-letters-off';

/** Whether the letters are keys of the desk in this browser. */
export const hasLetters = (keep: Keep): boolean => keep.get(lettersOff) === undefined;

export function setLetters(keep: Keep, on: boolean): void {
  if (on) keep.remove(lettersOff);
  else keep.set(lettersOff, 'yes');
}

/** Listens for the keys of a keyboard or a clicker while its host is on the page. */
export class Keys implements ReactiveController {
  readonly #onCommand: (command: Command) => void;
  readonly #keep = new Keep();

  constructor(onCommand: (command: Command) => void) {
    this.#onCommand = onCommand;
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const command = event.defaultPrevented ? undefined : commandOf(event, focusOf(event), hasLetters(this.#keep));
    if (command === undefined) return;
    event.preventDefault();
    this.#onCommand(command);
  };
}
