import '../ui/nonce.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './theme/theme.css';
import { parseCode } from '../session/code.ts';
import { getActivities, getOutline } from '../sync/api.ts';
import { ApiProblem } from '../sync/problem.ts';
import { DeckPage } from './deck-page.ts';
import { patiently } from './patiently.ts';
import { stayAwake } from './stay-awake.ts';
import { showUnknown } from './unknown.ts';

document.querySelector('.too-old')?.remove();

const root = document.querySelector<HTMLElement>('.reveal')!;
const code = parseCode(location.pathname.split('/')[2] ?? '');

async function open(code: string): Promise<void> {
  const [outline, activities] = await Promise.all([
    patiently(() => getOutline(code)),
    patiently(() => getActivities(code)),
  ]);
  await new DeckPage(code, { ...outline, activities }, root).start();
}

if (code === null) showUnknown(root);
else {
  stayAwake();
  open(code).catch((problem: unknown) => {
    if (!(problem instanceof ApiProblem) || problem.status !== 404) throw problem;
    showUnknown(root);
  });
}
