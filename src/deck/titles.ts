import { type Language, type PartlyBilingual, tell } from '../session/language.ts';

/** Puts the session's own title above the words of the slides that say how to join. */
export function showTitles(root: HTMLElement, title: PartlyBilingual): void {
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
