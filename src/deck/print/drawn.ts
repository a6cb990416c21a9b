import { findActivity } from '../../session/deck.ts';
import type { ScreenLanguage } from '../../session/language.ts';
import { loadView } from '../activities.ts';
import '../join-box.ts';
import type { ShownSession } from '../shown-session.ts';

/** Draws how to join; a session that is made up has nothing to join. */
export function drawJoining(root: HTMLElement, { session }: ShownSession, screen: ScreenLanguage): void {
  if (!session) return;
  const { join, code } = session;
  for (const host of root.querySelectorAll('.join')) {
    host.append(Object.assign(document.createElement('cyd-join-box'), { join, code, screen, here: undefined }));
  }
}

/** Draws every activity, with its result where it is shown, and otherwise empty. */
export async function drawActivities(root: HTMLElement, session: ShownSession, screen: ScreenLanguage): Promise<void> {
  const draw = async (host: HTMLElement): Promise<void> => {
    const id = host.dataset.activity!;
    const definition = findActivity(session.deck, id);
    const view = definition && (await loadView(definition));
    if (!view) return;
    host.append(Object.assign(view, { screen, result: session.result(id), texts: session.texts(id) }));
    await view.updateComplete;
  };
  await Promise.all(Array.from(root.querySelectorAll<HTMLElement>('.activity'), draw));
}
