import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerValue } from '../../session/answers.ts';
import { longLength } from '../../session/text-value.ts';
import type { PhoneView } from '../views.ts';
import type { Standings } from '../views/standing.ts';
import '../views/writing.ts';
import type { SentText, WrittenEvent } from '../views/writing.ts';
import { quadrantsWords } from './words.ts';

/** The items under which a participant may write problems of their own. */
const ownItems = ['own/1', 'own/2', 'own/3'] as const;

function sentText({ answers }: PhoneView, item: string): SentText | undefined {
  const value = answers[item] ?? null;
  return typeof value?.text === 'string' ? (value as unknown as SentText) : undefined;
}

/** The problems that a participant has written, how each of them stands, and a place to write the next one. */
export function ownProblems(
  view: PhoneView,
  standings: Standings,
  answer: (item: string, value: AnswerValue) => void,
): TemplateResult | typeof nothing {
  const { definition, language, open } = view;
  const words = quadrantsWords(language);
  const sent = ownItems.filter((item) => sentText(view, item));
  const next = open ? ownItems.filter((item) => !sent.includes(item)).slice(0, 1) : [];
  if (sent.length + next.length === 0) return nothing;
  const write = (item: string, { text, lang }: WrittenEvent): void => {
    standings.sent(view, item);
    answer(item, { text, lang });
  };
  return html`<section class="own" aria-labelledby="own">
    <h2 id="own">${words(open ? 'phone.own' : 'phone.ownLabel')}</h2>
    ${[...sent, ...next].map(
      (item) =>
        html`<cyd-writing
          .language=${language}
          .label=${words('phone.ownLabel')}
          .hint=${words('phone.ownHint')}
          .name=${`${definition.id}/${item}`}
          .most=${longLength}
          .sent=${sentText(view, item)}
          .open=${open}
          .standing=${standings.of(view, item)}
          @cyd-written=${(event: WrittenEvent) => write(item, event)}
          @cyd-withdraw=${() => answer(item, null)}
        ></cyd-writing>`,
    )}
  </section>`;
}
