import { type Language, languages, type PartlyBilingual } from '../session/language.ts';

/** A title in this language or, where its author gave one language only, in that one. */
function titleIn(title: PartlyBilingual, language: Language): { text: string; lang: Language } | undefined {
  const lang = [language, ...languages].find((each) => title[each]);
  return lang && { text: title[lang]!, lang };
}

/** Puts the session's own title above the words of the slides that open it. */
export function showTitles(root: HTMLElement, title: PartlyBilingual): void {
  for (const block of root.querySelectorAll<HTMLElement>("[data-layout='join'] > .words")) {
    const shown = titleIn(title, block.lang as Language);
    let line = block.querySelector<HTMLElement>('.session-title');
    if (!shown) {
      line?.remove();
      continue;
    }
    if (!line) {
      line = document.createElement('p');
      line.className = 'session-title';
      block.prepend(line);
    }
    line.lang = shown.lang;
    line.textContent = shown.text;
  }
}
