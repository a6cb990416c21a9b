import { type CSSResultGroup, html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../session/language.ts';
import { domainShape, domainStyles } from '../../ui/domain-symbol.ts';
import { cornerOf, type Domain, domainOf, domains, type Point } from './domains.ts';
import { padStyles } from './pad-styles.ts';
import { quadrantsWords } from './words.ts';

/** A participant set the point of a card. */
export class PointEvent extends Event {
  static readonly type = 'cyd-point';
  readonly point: Point;

  constructor(point: Point) {
    super(PointEvent.type);
    this.point = point;
  }
}

/** The side of the pad in its own units. */
const side = 240;

/** What an arrow key moves. */
const step = 0.05;

const within = (share: number): number => Math.min(Math.max(share, 0), 1);

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** Where on an axis: four words from one end to the other. */
const quarter = (share: number): 1 | 2 | 3 | 4 => {
  if (share < 0.25) return 1;
  if (share < 0.5) return 2;
  return share < 0.75 ? 3 : 4;
};

/**
 * A square to tap or drag in, and two ranges that do the same by keyboard and for a screen reader, with the place in
 * words.
 *
 * @fires cyd-point - once a tap, a drag or a key has set a point
 */
@customElement('quadrants-pad')
export class QuadrantsPad extends LitElement {
  static override styles: CSSResultGroup = [domainStyles, padStyles];

  @property() language: Language = 'cy';
  /** The point that was answered, if one was. */
  @property({ attribute: false }) point: Point | undefined;
  /** The quadrant that was chosen plainly, from whose middle the ranges start. */
  @property({ attribute: false }) domain: Domain | undefined;
  /** Where the finger or the handle is while it moves. */
  @state() private moving: Point | undefined;

  private get start(): Point {
    const corner = this.domain ? cornerOf[this.domain] : { x: 0.25, y: 0.25 };
    return { x: corner.x + 0.25, y: corner.y + 0.25 };
  }

  private set(point: Point): void {
    this.moving = undefined;
    this.dispatchEvent(new PointEvent({ x: rounded(point.x), y: rounded(point.y) }));
  }

  private pointAt({ clientX, clientY, currentTarget }: PointerEvent): Point {
    const box = (currentTarget as Element).getBoundingClientRect();
    return { x: within((clientX - box.left) / box.width), y: within((box.bottom - clientY) / box.height) };
  }

  private readonly handleDown = (event: PointerEvent): void => {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.moving = this.pointAt(event);
  };

  private readonly handleMove = (event: PointerEvent): void => {
    if (this.moving) this.moving = this.pointAt(event);
  };

  private readonly handleUp = (event: PointerEvent): void => {
    if (this.moving) this.set(this.pointAt(event));
  };

  private readonly handleCancel = (): void => {
    this.moving = undefined;
  };

  protected override render(): TemplateResult {
    const words = quadrantsWords(this.language);
    const point = this.moving ?? this.point;
    return html`
      <p>${words('phone.finerHelp')}</p>
      <div class="plane" aria-hidden="true">
        <span class="end top">${words('axis.top')}</span>
        <span class="end left">${words('axis.left')}</span>
        <svg
          viewBox="0 0 ${side} ${side}"
          @pointerdown=${this.handleDown}
          @pointermove=${this.handleMove}
          @pointerup=${this.handleUp}
          @pointercancel=${this.handleCancel}
        >
          ${domains.map((domain) => this.quadrant(domain))}
          <path class="axes" d="M${side / 2} 4V${side - 4}M4 ${side / 2}H${side - 4}" />
          ${point ? this.mark(point) : nothing}
        </svg>
        <span class="end right">${words('axis.right')}</span>
        <span class="end bottom">${words('axis.bottom')}</span>
      </div>
      ${this.range('x', point)} ${this.range('y', point)}
      <p class="place">${this.place(point)}</p>
    `;
  }

  private quadrant(domain: Domain): SVGTemplateResult {
    const { x, y } = cornerOf[domain];
    const left = x * side;
    const top = (0.5 - y) * side;
    return svg`<rect class="quadrant ${domain}" x=${left + 3} y=${top + 3} width=${side / 2 - 6} height=${side / 2 - 6} rx="6" />
      <g transform="translate(${left + side / 4 - 18} ${top + side / 4 - 18}) scale(1.5)">${domainShape(domain)}</g>`;
  }

  private mark({ x, y }: Point): SVGTemplateResult {
    return svg`<circle class="mark" cx=${x * side} cy=${(1 - y) * side} r="12" />`;
  }

  private range(axis: 'x' | 'y', point: Point | undefined): TemplateResult {
    const words = quadrantsWords(this.language);
    const value = (point ?? this.start)[axis];
    const moved = (event: Event): Point => ({
      ...(point ?? this.start),
      [axis]: Number((event.target as HTMLInputElement).value),
    });
    return html`<label>
      <span class="axis">${words(`axis.${axis}`)}</span>
      <input
        type="range"
        min="0"
        max="1"
        step=${step}
        .value=${String(value)}
        aria-valuetext=${point ? words(`pad.${axis}${quarter(value)}`) : words('pad.none')}
        @input=${(event: Event) => (this.moving = moved(event))}
        @change=${(event: Event) => this.set(moved(event))}
      />
      <span class="ends" aria-hidden="true">
        <span>${words(axis === 'x' ? 'axis.left' : 'axis.bottom')}</span>
        <span>${words(axis === 'x' ? 'axis.right' : 'axis.top')}</span>
      </span>
    </label>`;
  }

  /** The ranges say where on their axis they are; the quadrant is said when it changes. */
  private place(point: Point | undefined): TemplateResult {
    const words = quadrantsWords(this.language);
    const domain = point && domainOf(point);
    return html`<strong class=${domain ?? ''} role="status">${domain ? words(`domain.${domain}`) : nothing}</strong> ${
        point
          ? html`<span>${words(`pad.x${quarter(point.x)}`)}</span> <span>${words(`pad.y${quarter(point.y)}`)}</span>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quadrants-pad': QuadrantsPad;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-point': PointEvent;
  }
}
