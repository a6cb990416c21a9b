import { html, nothing, type TemplateResult } from 'lit';
import type { ActivityDefinition } from '../session/deck.ts';
import type { Language } from '../session/language.ts';
import type { Counting } from './counting.ts';
import { phoneWords } from './words.ts';

/** Says whether the answers count: in one line where all of them do, else one by one. */
export function counted(
  language: Language,
  definition: ActivityDefinition,
  countings: ReadonlyMap<string, Counting>,
): TemplateResult | typeof nothing {
  if (countings.size === 0) return nothing;
  const t = phoneWords(language);
  const all = [...countings.values()].every((counting) => counting === 'counted');
  if (all) return html`<p class="notice" role="status">${t('counting.all')}</p>`;
  const told = definition.items.filter(({ id }) => countings.has(id));
  return html`<section class="notice" role="status">
    <h2>${t('counting.heading')}</h2>
    <dl>
      ${told.map(
        ({ id, label }) =>
          html`<dt>${label[language]}</dt>
            <dd>${t(`counting.${countings.get(id)}`)}</dd>`,
      )}
    </dl>
  </section>`;
}
