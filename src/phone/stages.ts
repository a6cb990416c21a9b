import { html, nothing, type TemplateResult } from 'lit';
import type { SlideOutline } from '../session/deck.ts';
import { type Language, tell } from '../session/language.ts';
import type { DerivedView } from '../sync/derived.ts';
import { watchers } from './watchers.ts';
import { phoneWords } from './words.ts';

/** A heading and a sentence on how the phone stands, with what can be done about it. */
export function message(
  language: Language,
  key: string,
  below: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const t = phoneWords(language);
  const text = t(`${key}.text`);
  return html`<h1 tabindex="-1">${t(`${key}.heading`)}</h1>
    ${text === '' ? nothing : html`<p>${text}</p>`} ${below}`;
}

/** What stands above the text of a slide, where it is read here, and below it. */
interface Watching {
  readonly above: TemplateResult;
  readonly below: TemplateResult;
}

/** What is on the screen while there is nothing to do here, to be looked at there or, with `following`, read here. */
export function watching(
  language: Language,
  view: DerivedView,
  { slide, first }: { slide: SlideOutline | undefined; first: boolean },
  { following, toggle }: { following: boolean; toggle: (event: Event) => void },
): Watching {
  const t = phoneWords(language);
  const title = tell(view.session?.title ?? {}, language);
  const people = view.people?.here ?? 0;
  const here = people > 0 ? html`<p class="soft">${t('watch.here', { count: people })}</p>` : nothing;
  const button = slide
    ? html`<p>
        <button class="button" type="button" @click=${toggle}>${t(following ? 'unfollow' : 'follow')}</button>
      </p>`
    : nothing;
  const below = html`${button} ${here} ${following ? nothing : watchers}`;
  if (slide && (following || !first)) {
    const above = html`<p class="eyebrow">${t('watch.onScreen')}</p>
      <h1 tabindex="-1">${slide.title[language]}</h1>
      ${following ? nothing : html`<p>${t('watch.look')}</p>`}`;
    return { above, below };
  }
  const above = html`${title ? html`<p class="eyebrow" lang=${title.language}>${title.text}</p>` : nothing}
    <h1 tabindex="-1">${t('watch.joined')}</h1>
    <p>${t('watch.begin')}</p>`;
  return { above, below };
}
