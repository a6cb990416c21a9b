import { html, render } from 'lit';
import { languages } from '../session/language.ts';
import { words } from './words.ts';

const inBoth = (key: string) =>
  languages.map((language) => html`<span lang=${language}>${words(language)(`sample.${key}`)}</span>`);

/** Says on every slide with an activity that its answers are made up, and where there is a code once there is a session. */
export function markSamples(root: HTMLElement): void {
  document.documentElement.dataset.sample = '';
  for (const activity of root.querySelectorAll('.activity')) {
    const mark = document.createElement('p');
    mark.className = 'sample-mark';
    activity.before(mark);
    render(inBoth('answers'), mark);
  }
  for (const box of root.querySelectorAll<HTMLElement>('.join'))
    render(html`<p class="join-later">${inBoth('join')}</p>`, box);
}
