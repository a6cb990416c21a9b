import { html, nothing, type TemplateResult } from 'lit';
import type { ActivityDefinition } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { LateArrival } from '../late-arrivals.ts';
import { closedWords } from './words.ts';

/** Says which answers came too late, where the page does not show their round anyway, until it has been read. */
export function lateNotice(
  language: Language,
  activities: readonly ActivityDefinition[],
  arrivals: readonly LateArrival[],
  read: () => void,
): TemplateResult | typeof nothing {
  if (arrivals.length === 0) return nothing;
  const t = closedWords(language);
  const title = (id: string): string => activities.find((activity) => activity.id === id)?.title[language] ?? '';
  return html`<section class="notice" role="status" lang=${language}>
    <p><strong>${t('lateHeading')}</strong></p>
    <dl>
      ${arrivals.map(
        ({ activity, how }) =>
          html`<dt>${title(activity)}</dt>
            <dd>${t(how)}</dd>`,
      )}
    </dl>
    <button class="button" type="button" @click=${read}>${t('read')}</button>
  </section>`;
}
