import type { DeckOutline } from '../../session/deck.ts';
import { controlToken } from '../../sync/steering-api.ts';
import { ControlSync } from '../../sync/control.ts';

const nothing = { cy: '', en: '' };

/** What is written here needs no deck. */
const noDeck: DeckOutline = { title: nothing, sections: [], slides: [], activities: [], cuts: [] };

const patience = 10_000;

/** Opens a session again that has ended. Resolved once that is saved; throws where it cannot be. */
export async function reopen(code: string): Promise<void> {
  const control = new ControlSync({ code, token: await controlToken(code), deck: noDeck });
  const when = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => (isSo() ? resolve() : control.refusal === undefined ? undefined : reject(new Error()));
      control.addEventListener('change', look);
      setTimeout(() => reject(new Error('The server does not answer')), patience);
      look();
    });
  try {
    await when(() => control.ready);
    control.apply([['state', 'open']]);
    await when(() => control.saved);
  } finally {
    control.close();
  }
}
