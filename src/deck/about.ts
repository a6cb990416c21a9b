import type { SessionAbout } from '../session/details.ts';
import { type Language, type PartlyBilingual, tell } from '../session/language.ts';
import { fillDetails } from '../ui/session-details.ts';

/** Puts the session's own title above the words of the slides that say how to join. */
function showTitles(root: HTMLElement, title: PartlyBilingual): void {
  for (const block of root.querySelectorAll<HTMLElement>("[data-layout='join'] > .words")) {
    const told = tell(title, block.lang as Language);
    const line = block.querySelector<HTMLElement>('.session-title') ?? document.createElement('p');
    line.className = 'session-title';
    line.hidden = !told;
    line.lang = told?.language ?? block.lang;
    line.textContent = told?.text ?? '';
    if (!line.isConnected) block.prepend(line);
  }
}

/** Puts what is said of the session on the slides that have a place for it. */
export function showAbout(root: HTMLElement, about: SessionAbout): void {
  showTitles(root, about.title);
  for (const block of root.querySelectorAll<HTMLElement>('.words')) {
    fillDetails(block, about, { language: block.lang as Language });
    const isPresented = block.querySelector('.presenter:not([hidden])') !== null;
    block.closest('section')!.toggleAttribute('data-presented', isPresented);
  }
}
