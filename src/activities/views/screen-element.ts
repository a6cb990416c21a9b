import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ActivityDefinition } from '../../session/deck.ts';
import type { Answered } from '../../session/fold.ts';
import { type Language, languages, type ScreenLanguage } from '../../session/language.ts';
import type { WholeResult } from '../../session/results.ts';
import type { PublicText } from '../../session/writing.ts';
import { BoxController } from '../../ui/box.ts';
import type { ScreenView } from '../views.ts';
import './live-status.ts';
import { aboutResult } from './about-result.ts';
import type { Heard } from './live-status.ts';
import { viewWords } from './words.ts';

/** The narrowest layout, in units; a narrower box shrinks it. */
const narrowest = 960;

/** The width of a slide; a wider box enlarges it. */
const slideWidth = 1280;

/**
 * What every `<kind>-screen` is: its properties, its languages, and a unit of length `--u`, which is one pixel on a
 * slide of 1280 by 720 and grows and shrinks with the box.
 */
export abstract class ScreenElement extends LitElement implements ScreenView {
  static override styles: CSSResultGroup = css`
    :host {
      --u: 1px;
      position: relative;
      display: flex;
      flex-direction: column;
      box-sizing: border-box;
      width: 100%;
      height: 100%;
      min-height: calc(540 * var(--u));
      color: var(--ink);
      font-size: calc(28 * var(--u));
      line-height: 1.15;
      text-align: start;
    }
    p {
      margin: 0;
    }
    svg {
      display: block;
      overflow: visible;
    }
    .hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .about {
      display: grid;
      gap: calc(4 * var(--u));
      color: var(--ink-soft);
    }
    .waiting {
      display: grid;
      gap: calc(10 * var(--u));
      padding: calc(24 * var(--u)) calc(28 * var(--u));
      border: calc(3 * var(--u)) solid var(--ink);
      border-radius: calc(16 * var(--u));
      background: var(--paper);
      font-size: calc(40 * var(--u));
      font-weight: 700;
      line-height: 1.15;
      text-align: center;
      text-wrap: balance;
    }
  `;

  @property({ attribute: false }) definition!: ActivityDefinition;
  @property() screen: ScreenLanguage = 'both';
  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) result: WholeResult | undefined;
  @property({ attribute: false }) texts: readonly PublicText[] = [];
  @property({ attribute: false }) answered: Answered | undefined;

  private readonly box = new BoxController(this, () => this);
  private readonly status = document.createElement('cyd-live-status');
  private drawnUnit = 1;
  private heard = '';

  /** What was written in the present round. */
  protected get textsNow(): readonly PublicText[] {
    return this.texts.filter(({ round }) => round === this.result?.round);
  }

  /** Welsh first where there are both. */
  protected get languages(): readonly Language[] {
    return this.screen === 'both' ? languages : [this.screen];
  }

  /** How many pixels a unit is. */
  protected get unit(): number {
    if (this.narrow) return this.box.width / narrowest;
    return Math.max(1, this.box.width / slideWidth);
  }

  /** Whether the box is that of a desk and not of a slide. */
  protected get narrow(): boolean {
    return this.box.width > 0 && this.box.width < narrowest;
  }

  protected override updated(): void {
    const { unit } = this;
    if (unit !== this.drawnUnit) this.style.setProperty('--u', `${unit}px`);
    this.drawnUnit = unit;
    this.tellStatus();
  }

  /** What is to be heard of the result that is shown; nothing where a kind has nothing to say of it. */
  protected spoken(_language: Language): readonly string[] {
    return [];
  }

  /** A status of its own: drawing a vote says nothing. */
  private tellStatus(): void {
    const told = this.result ? this.languages.map((language) => ({ language, sentences: this.spoken(language) })) : [];
    const now: readonly Heard[] = told.filter(({ sentences }) => sentences.length > 0);
    const heard = JSON.stringify(now);
    if (heard === this.heard) return;
    this.heard = heard;
    this.status.now = now;
    if (!this.status.isConnected) this.renderRoot.append(this.status);
  }

  /** What any kind says of its result beside the figures; nothing where there is nothing to say. */
  protected about(language: Language): TemplateResult | typeof nothing {
    const sentences = this.result ? aboutResult(this.result, language) : [];
    if (sentences.length === 0) return nothing;
    return html`<div class="about" lang=${language}>${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`;
  }

  /** How many have answered, in the place of a result that is not shown yet; nothing where that is not known. */
  protected waiting(): TemplateResult | typeof nothing {
    if (!this.answered) return nothing;
    const { count, of } = this.answered;
    return html`<div class="waiting">
      ${this.languages.map((language) => html`<p lang=${language}>${viewWords(language)('waiting', { count, of })}</p>`)}
    </div>`;
  }
}
