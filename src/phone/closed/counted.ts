import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type ActivityDefinition, labelLanguage } from '../../session/deck.ts';
import { isLanguage, type Language } from '../../session/language.ts';
import type { ExportRow } from '../../sync/api.ts';
import { type Answers, countings } from './counting.ts';
import { closedWords } from './words.ts';

/** What an answer is called where each is told of: its item, or what was written in it. */
interface Named {
  readonly item: string;
  readonly label: string;
  readonly lang?: Language;
}

function named(definition: ActivityDefinition, answers: Answers, language: Language): Named[] {
  const asked = [...definition.items, ...(definition.hidden ?? [])];
  const items = asked.map((item): Named => ({
    item: item.id,
    label: item.label[language],
    lang: labelLanguage(item, language),
  }));
  const known = new Set(items.map(({ item }) => item));
  const own = Object.entries(answers).flatMap(([item, value]): Named[] => {
    const { text, lang } = value ?? {};
    if (known.has(item) || typeof text !== 'string') return [];
    return [{ item, label: text, ...(isLanguage(lang) && { lang }) }];
  });
  return [...items, ...own];
}

/** Says whether the answers count: in one line where all of them do, else one by one. */
export function counted(options: {
  readonly language: Language;
  readonly definition: ActivityDefinition;
  readonly answers: Answers;
  readonly rows: readonly ExportRow[];
  readonly round: number;
}): TemplateResult | typeof nothing {
  const { language, definition, answers, rows, round } = options;
  const found = countings(answers, rows, { activity: definition.id, round });
  if (found.size === 0) return nothing;
  const t = closedWords(language);
  const all = [...found.values()].every((counting) => counting === 'counted');
  if (all) return html`<p class="notice" role="status">${t('all')}</p>`;
  const told = named(definition, answers, language).filter(({ item }) => found.has(item));
  return html`<section class="notice" role="status">
    <h2>${t('heading')}</h2>
    <dl>
      ${told.map(
        ({ item, label, lang }) =>
          html`<dt lang=${ifDefined(lang)}>${label}</dt>
            <dd>${t(found.get(item)!)}</dd>`,
      )}
    </dl>
  </section>`;
}

/** Offers to answer although it is too late, and says what that means. */
export function answeringLate(language: Language, late: boolean, begin: () => void): TemplateResult {
  const t = closedWords(language);
  if (late) return html`<p class="notice" role="status">${t('answeringLate')}</p>`;
  return html`<p><button class="button" type="button" @click=${begin}>${t('answerLate')}</button></p>`;
}
