import { type Command, commandFor } from './keys.ts';

/** Whether the focus is on something that has a use of its own for this key; a clicker's keys belong to no button. */
function usesKey(target: EventTarget | undefined, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog[open]:not(.any-key), input, textarea, select')) return true;
  return (key === 'Enter' || key === ' ') && target.closest('button, a, summary') !== null;
}

/** What a key came to: its command, and whether it is an arrow, which in the overview chooses a slide. */
export interface Press {
  readonly command: Command;
  readonly arrow: boolean;
}

/** Passes every key that means something to the deck. */
export function listenToKeys(steers: () => boolean, pressed: (press: Press) => void): void {
  document.addEventListener('keydown', (event) => {
    const command = commandFor(event, steers());
    if (!command || usesKey(event.composedPath()[0], event.key)) return;
    event.preventDefault();
    pressed({ command, arrow: event.key.startsWith('Arrow') });
  });
}
