import './print.css';
import { showResult } from '../../session/steering.ts';
import { showAbout } from '../about.ts';
import { Arrangement } from '../arrangement.ts';
import type { PrintKind, Printing } from '../address.ts';
import { markSamples } from '../sample-marks.ts';
import type { ShownSession } from '../shown-session.ts';
import { shownOn } from '../words.ts';
import { drawActivities, drawJoining } from './drawn.ts';
import './print-bar.ts';
import { fitNotes, paginate } from './sheets.ts';

/** The size of the pages can be set for a whole document alone, so each kind of paper is a style sheet of its own. */
const papers: Readonly<Record<PrintKind, () => Promise<unknown>>> = {
  slides: () => import('./paper-slides.css'),
  notes: () => import('./paper-a4.css'),
  handout: () => import('./paper-a4.css'),
};

/** Resolved once the session is known, which for one on the server is when it has been heard. */
function known(session: ShownSession): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!session.sample && !session.session) return;
      session.removeEventListener('change', look);
      resolve();
    };
    session.addEventListener('change', look);
    look();
  });
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/**
 * Lays every slide out for paper, each with all that it reveals, by day and with the results that are shown at this
 * moment, and then offers to print it.
 */
export async function layOut(session: ShownSession, root: HTMLElement, printing: Printing): Promise<void> {
  const { kind, screen } = printing;
  const page = document.documentElement;
  Object.assign(page.dataset, { screen, scheme: 'light', print: kind });
  page.lang = shownOn(screen)[0]!;
  const { deck } = session;
  new Arrangement(root).arrange(deck);
  document.title = shownOn(screen)
    .map((language) => deck.title[language])
    .join(' · ');
  if (session.sample) {
    markSamples(root);
    session.steer((outline, control) => outline.activities.flatMap(({ id }) => showResult(control, id)));
  }
  await Promise.all([papers[kind](), known(session)]);
  if (session.session) showAbout(root, session.session);
  drawJoining(root, session, screen);
  await paginate(root, printing);
  await drawActivities(root, session, screen);
  await document.fonts.ready;
  // The views have measured their boxes after one frame, and are drawn after another.
  await frame();
  await frame();
  if (kind === 'notes') fitNotes(root);
  const bar = document.createElement('cyd-print-bar');
  Object.assign(bar, printing);
  document.body.prepend(bar);
}
