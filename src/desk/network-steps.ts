import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DeskPart } from './part.ts';

/** Ways round a network that keeps devices apart, and what the device itself calls the setting. */
const ways = [
  { id: 'router', steps: ['one', 'two', 'three'] },
  { id: 'android', steps: ['one', 'two'], setting: 'Settings › Network & internet › Hotspot & tethering' },
  { id: 'iphone', steps: ['one', 'two'], setting: 'Settings › Personal Hotspot' },
  { id: 'windows', steps: ['one', 'two'], setting: 'Settings › Network & internet › Mobile hotspot' },
] as const;

/** What to do where the venue’s Wi-Fi keeps devices apart: a router or a hotspot, in a few plain steps each. */
@customElement('cyd-network-steps')
export class NetworkSteps extends DeskPart {
  private renderWay(way: (typeof ways)[number]): TemplateResult {
    const words = (key: string): string => this.t(`network.${way.id}.${key}`);
    return html`<details>
      <summary><span>${words('name')}</span> <small>${words('fits')}</small></summary>
      <ol>
        ${way.steps.map(
          (step) =>
            html`<li>
              ${words(`steps.${step}`)}
              ${step === 'one' && 'setting' in way ? html`<br /><small lang="en">${way.setting}</small>` : nothing}
            </li>`,
        )}
        <li>${this.t('network.join')}</li>
      </ol>
    </details>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="steps">
      <h3>${this.t('network.apart')}</h3>
      <p>${this.t('network.why')}</p>
      ${ways.map((way) => this.renderWay(way))}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-network-steps': NetworkSteps;
  }
}
