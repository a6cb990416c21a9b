import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Language } from '../../session/language.ts';
import { domainShape, domainSymbol } from '../../ui/domain-symbol.ts';
import type { CardText } from './card-text.ts';
import { domains } from './domains.ts';
import type { CardResult, QuadrantsTally } from './model.ts';
import { extremes, ranked } from './ranking.ts';
import { quadrantsWords } from './words.ts';

/** The height of a bar, and what a symbol and a digit take of it, in units. */
const barHeight = 32;
const symbolRoom = 32;
const digitRoom = 17;

/** The heights of a column's heading, of a line of words, and of the room from one card to the next. */
const headHeight = 46;
const lineHeight = 30;
const cardGap = 8;

/** What the board of all cards needs. */
export interface Board {
  readonly items: QuadrantsTally['items'];
  readonly languages: readonly Language[];
  /** A column's size, in units. */
  readonly width: number;
  readonly height: number;
  textOf(card: string, language: Language): CardText | undefined;
}

function segments({ count, domains: counts }: CardResult, width: number): SVGTemplateResult[] {
  let from = 0;
  return domains.map((domain) => {
    const x = from;
    const length = (counts[domain] / count) * width;
    from += length;
    const figure = symbolRoom + digitRoom * String(counts[domain]).length + 8;
    return svg`<g class=${domain}>
      <rect class="segment" x=${x + 1} width=${Math.max(0, length - 2)} height=${barHeight} rx="4" />
      ${length > symbolRoom ? svg`<g class="in-segment" transform="translate(${x + 6} 6)scale(${20 / 24})">${domainShape(domain)}</g>` : nothing}
      ${length > figure ? svg`<text x=${x + symbolRoom + 2} y="26">${counts[domain]}</text>` : nothing}
    </g>`;
  });
}

function row({ items, languages, width, textOf }: Board, card: string): TemplateResult {
  const told = languages.map((language) => textOf(card, language)!);
  const isSame = told.every(({ lang }) => lang === told[0]!.lang);
  const texts = told[0]!.written || isSame ? told.slice(0, 1) : told;
  return html`<li>
    ${texts.map(({ text, lang }) => html`<p lang=${lang}>${text}</p>`)}
    <svg viewBox="0 0 ${width} ${barHeight}" aria-hidden="true">${segments(items[card]!, width)}</svg>
  </li>`;
}

/** All cards: those on which the room agrees most on the left, the most contested ones on the right, each with its split. */
export function board(shown: Board): TemplateResult {
  const { items, languages, height } = shown;
  const named = (key: string, about: Record<string, unknown> = {}) =>
    languages.map((language) => html`<span lang=${language}>${quadrantsWords(language)(key, about)}</span>`);
  const cards = ranked(items).filter((card) => shown.textOf(card, languages[0]!));
  const rowHeight = languages.length * lineHeight + barHeight + cardGap;
  const { agreed, contested } = extremes(cards, Math.max(1, Math.floor((height - headHeight + cardGap) / rowHeight)));
  const roomy = agreed.length * (rowHeight + languages.length * lineHeight) <= height - headHeight;
  const more = cards.length - agreed.length - contested.length;
  const column = (key: string, list: readonly string[]) =>
    html`<section>
      <h3>${named(key)}</h3>
      <ol>
        ${list.map((card) => row(shown, card))}
      </ol>
    </section>`;
  return html`<div class="legend">
      ${domains.map((domain) => html`<p class="domain ${domain}">${domainSymbol(domain)} ${named(`domain.${domain}`)}</p>`)}
    </div>
    <div class=${roomy ? 'columns roomy' : 'columns'}>
      ${column('overview.agreed', agreed)} ${column('overview.contested', contested)}
    </div>
    ${more > 0 ? html`<p class="more">${named('overview.more', { count: more })}</p>` : nothing}`;
}
