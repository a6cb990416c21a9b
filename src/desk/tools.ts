import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SessionState } from '../session/control.ts';
import type { DeckOutline } from '../session/deck.ts';
import type { DerivedView } from '../sync/derived.ts';
import '../ui/dialog.ts';
import './door.ts';
import './export-panel.ts';
import './join-panel.ts';
import './keys-help.ts';
import './network-panel.ts';
import './print-panel.ts';
import './running/end-panel.ts';
import './running/facilitators.ts';
import './running/state-panel.ts';
import { runningWords } from './running/words.ts';
import './second-device.ts';
import { mark } from './marks.ts';
import { DeskPart } from './part.ts';
import { WideScreen } from './wide-screen.ts';

/** What opens in a dialog. */
const tools = ['prepare', 'join', 'device', 'export', 'print', 'network', 'state', 'keys', 'end'] as const;

type Tool = (typeof tools)[number];

/** Those that need no join address. */
const withoutAddress: ReadonlySet<Tool> = new Set(['prepare', 'export', 'print', 'state', 'keys', 'end']);

const headings: Readonly<Record<Tool, string>> = {
  prepare: 'prepare.heading',
  join: 'join.heading',
  device: 'device.heading',
  export: 'export.heading',
  print: 'print.heading',
  network: 'network.region',
  state: 'state.heading',
  keys: 'keys.heading',
  end: 'end.heading',
};

/** Those that have words of their own. */
const apart: ReadonlySet<Tool> = new Set(['state', 'end']);

/**
 * The buttons for everything that is not steering: setting the session up, the slides' own page, joining, a second device, the export, paper,
 * the network, the keys.
 *
 * @fires cyd-steer
 */
@customElement('cyd-desk-tools')
export class DeskTools extends DeskPart {
  @property() code = '';
  @property({ attribute: false }) deck!: DeckOutline;
  @property({ attribute: false }) view!: DerivedView;
  /** Whether what is decided here reaches the room at once. */
  @property({ type: Boolean }) inTouch = false;
  /** `state` of the session. */
  @property() session: SessionState = 'open';
  /** Whether the buttons are unfolded; on a wide screen they always are. */
  @property({ type: Boolean, reflect: true }) open = false;
  @state() private tool: Tool | undefined;
  private readonly screen = new WideScreen(this);

  /** The join address; empty until the server has told it. */
  private get join(): string {
    return this.view.session?.join ?? '';
  }

  private readonly onClose = (): void => {
    this.tool = undefined;
  };

  private wordsOf(tool: Tool): typeof this.t {
    return apart.has(tool) ? runningWords(this.language) : this.t;
  }

  private readonly onToggle = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  };

  private renderPanel(): TemplateResult {
    const { language, code, join } = this;
    switch (this.tool) {
      case 'prepare':
        // Fetched when it is wanted: it is not while a session runs, or hardly ever.
        void import('./prepare/prepare.ts').catch(() => undefined);
        return html`<cyd-prepare .language=${language} .code=${code}></cyd-prepare>`;
      case 'join':
        return html`<cyd-join-panel .language=${language} .code=${code} .join=${join}></cyd-join-panel>
          <cyd-door
            .language=${language}
            .deck=${this.deck}
            .people=${this.view.people}
            .session=${this.session}
          ></cyd-door>`;
      case 'device':
        return html`<cyd-second-device .language=${language} .code=${code} .join=${join}></cyd-second-device>
          <cyd-facilitators
            .language=${language}
            .code=${code}
            .here=${this.view.steering?.desks ?? 0}
          ></cyd-facilitators>`;
      case 'state':
        return html`<cyd-state-panel
          .language=${language}
          .view=${this.view}
          .inTouch=${this.inTouch}
        ></cyd-state-panel>`;
      case 'end':
        return html`<cyd-end-panel
          .language=${language}
          .session=${this.session}
          .keeping=${this.view.keeping}
        ></cyd-end-panel>`;
      case 'export':
        return html`<cyd-export-panel .language=${language} .code=${code}></cyd-export-panel>`;
      case 'print':
        return html`<cyd-print-panel
          .language=${language}
          .code=${code}
          .screen=${this.view.screen}
        ></cyd-print-panel>`;
      case 'network':
        return html`<cyd-network-panel
          .language=${language}
          .join=${join}
          .network=${this.view.network!}
        ></cyd-network-panel>`;
      case 'keys':
        return html`<cyd-keys-help .language=${language}></cyd-keys-help>`;
      default:
        return html``;
    }
  }

  private renderTool(tool: Tool): TemplateResult | typeof nothing {
    const unknown = (tool === 'network' && !this.view.network) || (this.join === '' && !withoutAddress.has(tool));
    if (unknown) return nothing;
    return html`<button class="button" type="button" aria-haspopup="dialog" @click=${() => (this.tool = tool)}>
      ${mark(tool)} ${this.wordsOf(tool)(`actions.${tool}`)}
    </button>`;
  }

  protected override render(): TemplateResult {
    const { wide } = this.screen;
    return html`<details class="tools" .open=${wide || this.open} @toggle=${this.onToggle}>
        <summary class="button" ?hidden=${wide}>${mark('tools')} ${this.t('actions.label')}</summary>
        <div role="group" aria-label=${this.t('actions.label')}>
          <a class="button" href="/deck/${this.code}" target="_blank" rel="noopener">
            ${mark('away')} ${this.t('actions.deck')} <span class="only-heard">${this.t('actions.newTab')}</span>
          </a>
          ${tools.map((tool) => this.renderTool(tool))}
          <a class="button" href="/trainer">${this.t('actions.sessions')}</a>
        </div>
      </details>
      <cyd-dialog
        class=${this.tool ?? ''}
        .heading=${this.tool ? this.wordsOf(this.tool)(headings[this.tool]) : ''}
        .closeLabel=${this.t('close')}
        .open=${this.tool !== undefined}
        @close=${this.onClose}
        >${this.renderPanel()}</cyd-dialog
      >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-desk-tools': DeskTools;
  }
}
