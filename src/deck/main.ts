import '../ui/nonce.ts';
import '../fonts/fonts.css';
import './theme/theme.css';
import { readAddress } from './address.ts';
import type { ShownSession } from './shown-session.ts';

document.querySelector('.too-old')?.remove();

const root = document.querySelector<HTMLElement>('.reveal')!;
const { code, print } = readAddress(location);

/** The session of the address, a made-up one where it names none, undefined where there is none of that code. */
async function find(): Promise<ShownSession | undefined> {
  if (code === undefined) return import('./sample.ts').then(({ openSample }) => openSample());
  if (code === null) return undefined;
  return import('./live.ts').then(({ openLive }) => openLive(code, { steering: !print }));
}

// Nothing is loaded that this address does not need: no sync without a session, no reveal.js for paper.
const [session, show] = await Promise.all([
  find(),
  print
    ? import('./print/print.ts').then(
        ({ layOut }) =>
          (found: ShownSession) =>
            layOut(found, root, print),
      )
    : import('./project.ts').then(
        ({ project }) =>
          (found: ShownSession) =>
            project(found, root),
      ),
]);
if (session) await show(session);
else await import('./unknown.ts').then(({ showUnknown }) => showUnknown(root));
