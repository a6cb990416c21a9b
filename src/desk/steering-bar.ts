import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Control } from '../session/control.ts';
import type { DeckOutline } from '../session/deck.ts';
import { press } from '../session/steering.ts';
import { mark } from './marks.ts';
import { nextStep } from './next-step.ts';
import { DeskPart } from './part.ts';
import { SteerEvent } from './steer-event.ts';

/**
 * Back and Next, large, and what Next will do.
 *
 * @fires cyd-steer
 */
@customElement('cyd-steering-bar')
export class SteeringBar extends DeskPart {
  @property({ attribute: false }) deck!: DeckOutline;
  @property({ attribute: false }) control!: Control;

  private readonly onBack = (): void => {
    this.dispatchEvent(new SteerEvent(press(this.deck, this.control, 'back'), undefined, true));
  };

  private readonly onNext = (): void => {
    this.dispatchEvent(new SteerEvent(press(this.deck, this.control, 'next'), undefined, true));
  };

  /** What Next will do, in a few words. */
  private get does(): string {
    const step = nextStep(this.deck, this.control);
    if (step.kind === 'item') return this.t('steering.does.item', { title: step.item.label[this.language] });
    const title = 'slide' in step ? step.slide.title[this.language] : '';
    return this.t(`steering.does.${step.kind}`, { title });
  }

  protected override render(): TemplateResult {
    const first = press(this.deck, this.control, 'back').length === 0;
    const last = press(this.deck, this.control, 'next').length === 0;
    return html`<nav aria-label=${this.t('steering.label')}>
      <button class="button back" type="button" aria-disabled=${first} @click=${this.onBack}>
        <span class="word">${mark('back')} ${this.t('steering.back')}</span>
      </button>
      <button class="button main" type="button" aria-disabled=${last} @click=${this.onNext}>
        <span class="word">${this.t('steering.next')} ${mark('next')}</span>
        <span class="does">${this.does}</span>
      </button>
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-steering-bar': SteeringBar;
  }
}
