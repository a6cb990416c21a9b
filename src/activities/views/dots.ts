import { css, noChange } from 'lit';
import { directive, Directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/** One dot of a drawing, in its units. */
export interface Dot {
  /** The same for as long as it is the same dot. */
  readonly id: string | number;
  readonly x: number;
  readonly y: number;
  /** Its radius. */
  readonly r: number;
  /** Its class. */
  readonly look?: string;
}

interface Drawn {
  readonly circle: SVGCircleElement;
  dot: Dot;
}

const transformOf = ({ x, y, r }: Dot): string => `translate(${x}px, ${y}px) scale(${r})`;

/** A circle of radius 1, so that a place and a size are one transform. */
function draw(dot: Dot): Drawn {
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  circle.setAttribute('r', '1');
  if (dot.look !== undefined) circle.setAttribute('class', dot.look);
  circle.style.transform = transformOf(dot);
  return { circle, dot };
}

class Dots extends Directive {
  private drawn = new Map<string | number, Drawn>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('`dots` stands in the tag of an element');
  }

  override render(_dots: readonly Dot[]): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [dots]: Parameters<this['render']>): typeof noChange {
    const gone = this.drawn;
    const drawn = new Map<string | number, Drawn>();
    for (const dot of dots) {
      const known = gone.get(dot.id);
      gone.delete(dot.id);
      if (known) this.move(known, dot);
      const here = known ?? draw(dot);
      if (!known) element.append(here.circle);
      drawn.set(dot.id, here);
    }
    for (const { circle } of gone.values()) circle.remove();
    this.drawn = drawn;
    return noChange;
  }

  private move(known: Drawn, dot: Dot): void {
    const { x, y, r, look } = known.dot;
    if (x !== dot.x || y !== dot.y || r !== dot.r) known.circle.style.transform = transformOf(dot);
    if (look !== dot.look) known.circle.setAttribute('class', dot.look ?? '');
    known.dot = dot;
  }
}

/**
 * The dots of a group, one a person: `<g class="dots" ${dots(list)}></g>`. Only what has changed is touched, however
 * many there are. Wants `dotStyles`; a stroke's width is a share of the radius.
 */
export const dots = directive(Dots);

/** A new dot settles into its place, and one that moves glides there. */
export const dotStyles = css`
  .dots circle {
    stroke-width: 0.35;
    transition: transform 300ms ease-out;
    animation: settle 300ms ease-out;
  }
  @keyframes settle {
    from {
      opacity: 0;
      translate: 0 -18px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .dots circle {
      transition: none;
      animation: none;
    }
  }
`;
