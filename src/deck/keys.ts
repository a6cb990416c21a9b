/** What a key of the deck does. */
export type Command =
  | 'next'
  | 'back'
  | 'nextSlide'
  | 'backSlide'
  | 'vote'
  | 'result'
  | 'again'
  | 'screen'
  | 'join'
  | 'overview'
  | 'blank'
  | 'scheme'
  | 'fullscreen'
  | 'help';

export interface Binding {
  readonly command: Command;
  /** As `KeyboardEvent.key` has them, letters in lower case; the first ones are those that the help shows. */
  readonly keys: readonly string[];
  readonly shift?: true;
  /** Works without the right to steer the session. */
  readonly projector?: true;
}

/** Every key, in the order of the help. Clickers send PageDown, PageUp and B or a full stop. */
export const bindings: readonly Binding[] = [
  { command: 'next', keys: ['ArrowRight', ' ', 'PageDown', 'Enter', 'n', 'ArrowDown'] },
  { command: 'back', keys: ['ArrowLeft', 'PageUp', 'p', 'Backspace', 'ArrowUp'] },
  { command: 'back', keys: [' '], shift: true },
  { command: 'nextSlide', keys: ['ArrowRight'], shift: true },
  { command: 'backSlide', keys: ['ArrowLeft'], shift: true },
  { command: 'vote', keys: ['c'] },
  { command: 'result', keys: ['v'] },
  { command: 'again', keys: ['a'] },
  { command: 'screen', keys: ['l'] },
  { command: 'join', keys: ['j'], projector: true },
  { command: 'overview', keys: ['o', 'Escape'], projector: true },
  { command: 'blank', keys: ['b', '.'], projector: true },
  { command: 'scheme', keys: ['d'], projector: true },
  { command: 'fullscreen', keys: ['f'], projector: true },
  { command: 'help', keys: ['?', 'h'], projector: true },
];

/** What was pressed, as `KeyboardEvent` has it. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The command of a key, undefined where it has none. */
export function commandFor({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed, steers: boolean): Command | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  return bindings.find(
    ({ keys, shift, projector }) =>
      keys.includes(pressed) && (steers || projector) && (pressed === '?' || shiftKey === (shift ?? false)),
  )?.command;
}
